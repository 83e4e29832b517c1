"""``python -m release.bare PACKAGE.deb``: installs it on a bare Debian, works with it as a volunteer would, removes it.

The AppImage and the portable folders that lie beside it are worked with in the same way.

Needs root on Debian with debootstrap, xvfb, xdotool and imagemagick. Leaves its pictures beside the root and ends with
exit code 1 at the first thing that is not as it should be.
"""

from __future__ import annotations

import re
import shutil
import sys
import time
from pathlib import Path

from release.bare.root import Root
from release.bare.screen import NUMBER, Screen, until
from release.facts import MIME_TYPE, ROOT, PackagingError

_INSTALL = ("apt-get", "-q", "-y", "install", "--no-install-recommends")
_CLUB, _VAULT = "club", "club/riverside-juniors-fc.vault"
_OWN = ".local/share/Holdfast"  # of the program: settings, and how many starts did not end well
_STARTS = "starts"
_LABEL = "DM"
_KEY = re.compile(rf"^ +{_LABEL} +.*: (.+)$", re.MULTILINE)
_FEWEST_COLOURS = 200  # a window that is drawn has hundreds; one that is grey has a few


def main(package: Path, folder: Path) -> int:
    """Go through the whole proof; return 0 when everything was as it should be, otherwise 1."""
    folder.mkdir(parents=True, exist_ok=True)
    root = Root(folder / "root", NUMBER)
    try:
        with Screen() as screen:
            try:
                root.make()
                prove(root, screen, package, folder)
            finally:
                root.leave()
    except PackagingError as problem:
        print(f"NOT AS IT SHOULD BE: {problem}", file=sys.stderr)
        return 1
    print("\nAll as it should be.")
    return 0


def prove(root: Root, screen: Screen, package: Path, folder: Path) -> None:
    """Install, look, work, remove; then the same work with the program in one file, and from a folder as on a stick."""
    _say(f"bare system, {root.as_root('cat', '/etc/debian_version').strip()}")
    _no_python(root)
    _install(root, package)
    _no_python(root)
    _work(root, screen, "holdfast", folder / "package")
    _file_type(root)
    _remove(root)
    for image in package.parent.glob("*.AppImage"):
        _one_file(root, screen, image, folder)
    for archive in sorted(package.parent.glob("*-portable-*.*")):
        _portable(root, screen, archive, folder)


def _work(root: Root, screen: Screen, program: str, pictures: Path) -> None:
    """Do with ``program`` what a volunteer does: all by command, then in the window."""
    root.as_user("rm", "-rf", _CLUB, _OWN, "mine.pdf", "altered.pdf")
    _say(f"{program} --self-check", root.as_user(program, "--self-check"))
    passphrase = _make_and_check(root, program)
    _window(root, screen, program, passphrase, pictures)


def _install(root: Root, package: Path) -> None:
    shutil.copyfile(package, root.folder / "var/tmp/holdfast.deb")
    began = time.monotonic()
    told = root.as_root(*_INSTALL, "/var/tmp/holdfast.deb")  # noqa: S108  # of the root
    new = re.search(r"(\d+) newly installed", told)
    _say(f"installed in {time.monotonic() - began:.0f} s, {new[1] if new else '0'} new packages in all")
    if root.as_root("dpkg", "--verify", "holdfast").strip():
        raise PackagingError("what is installed is not what was packed.")


def _no_python(root: Root) -> None:
    found = root.as_root("sh", "-c", "command -v python python2 python3 python3.11 python3.13 || true").strip()
    own = root.folder / "usr/lib/holdfast"
    libraries = [path for path in (root.folder / "usr").rglob("libpython*") if not path.is_relative_to(own)]
    if found or libraries:
        raise PackagingError(f"there is a Python here: {found} {libraries}")
    _say("no Python on the PATH, none under /usr but the program's own")


def _file_type(root: Root) -> None:
    root.as_root(*_INSTALL, "libglib2.0-bin", "desktop-file-utils")
    root.as_root("desktop-file-validate", "/usr/share/applications/holdfast.desktop")
    told = root.as_user("gio", "info", "-a", "standard::content-type", _VAULT)
    opener = root.as_user("gio", "mime", MIME_TYPE)
    if MIME_TYPE not in told or "holdfast.desktop" not in opener:
        raise PackagingError(f"the file type is not known: {told} {opener}")
    _say(f"a file NAME.vault is {MIME_TYPE} and opens with holdfast.desktop")


def _make_and_check(root: Root, program: str) -> str:
    """Make records, export from them, check both; return the passphrase of the records."""
    told = root.as_user(program, "demo", "--no-window", "--to", _CLUB)
    _say(f"{program} demo", told)
    key = _KEY.search(told)
    if key is None or told.count("  intact: ") < 5:
        raise PackagingError("the sample club was not made, or not every document is intact.")
    words = key[1].strip()
    opened = ("--vault", _VAULT, "--as", _LABEL, "--passphrase-stdin")
    cases = root.as_user(program, "cases", *opened, stdin=f"{words}\n")
    case = re.findall(r"^([A-Z]+-\d+)", cases, re.MULTILINE)[0]
    to = ("--to", "mine.pdf", "--overwrite", "--keep-names", "every name is invented")
    _say(f"export case {case}", root.as_user(program, "export", "case", case, *opened, *to, stdin=f"{words}\n"))
    _say("verify", root.as_user(program, "verify", "mine.pdf"))
    _altered_is_found(root, program)
    _say("check", root.as_user(program, "check", *opened, stdin=f"{words}\n"))
    return words


def _altered_is_found(root: Root, program: str) -> None:
    """Change one byte of the signed PDF: `verify` has to say so, or it says nothing."""
    content = bytearray((root.home / "mine.pdf").read_bytes())
    content[len(content) // 3] ^= 1
    (root.home / "altered.pdf").write_bytes(content)
    told = root.as_user(program, "verify", "altered.pdf", may_fail=True)
    if "Intact" in told:
        raise PackagingError("an altered PDF was called intact.")
    _say("verify, one byte changed", told)


def _window(root: Root, screen: Screen, program: str, passphrase: str, pictures: Path) -> None:
    """Open the window on the records, as a double click does, unlock, look, and end it as signing out does."""
    pictures.mkdir(parents=True, exist_ok=True)
    process = root.started_by_user(program, _VAULT)
    _say(f"the window came after {screen.wait_for_window('Holdfast'):.1f} s")
    for number, words in enumerate(("", passphrase), 1):
        if words:
            screen.type(words)
        colours = screen.settled_picture(pictures / f"window-{number}.png")
        _say(f"{pictures.name}/window-{number}.png: {screen.title()}, {colours} colours")
        if colours < _FEWEST_COLOURS:
            raise PackagingError("the window is empty.")
    process.terminate()
    if process.wait() != 0 or list(root.home.rglob(_STARTS)):
        raise PackagingError("told to end, the window did not close as it does by hand.")
    _say("told to end, it closed as by hand")


def _remove(root: Root) -> None:
    root.as_root("apt-get", "-q", "-y", "purge", "holdfast")
    for gone in ("usr/lib/holdfast", "usr/bin/holdfast", "usr/share/applications/holdfast.desktop"):
        if (root.folder / gone).exists():
            raise PackagingError(f"after removing it, /{gone} is still there.")
    if not (root.home / _VAULT).exists() or not (root.home / "mine.pdf").exists():
        raise PackagingError("removing the program took records along.")
    _say("removed; the records, their keys and the exported PDF are still there")


def _one_file(root: Root, screen: Screen, image: Path, folder: Path) -> None:
    """Work with the AppImage, where a desktop's fuse3 is; the package is gone by now."""
    root.as_root(*_INSTALL, "fuse3")
    device = root.folder / "dev/fuse"
    if not device.exists():
        root.as_root("mknod", "/dev/fuse", "c", "10", "229")
    device.chmod(0o666)  # as udev has it
    shutil.copy(image, root.home / "Holdfast.AppImage")
    _work(root, screen, "./Holdfast.AppImage", folder / "appimage")
    until(lambda: not list((root.folder / "tmp").glob(".mount_*")), "the end of the AppImage's folder")
    _say("the AppImage left no folder behind")


def _portable(root: Root, screen: Screen, archive: Path, folder: Path) -> None:
    """Unpack the folder for a stick; work with it; then lock it, and read what it says."""
    is_zip = archive.suffix == ".zip"
    root.as_root(*_INSTALL, "unzip" if is_zip else "xz-utils")
    shutil.copyfile(archive, root.home / archive.name)
    root.as_user("rm", "-rf", "Holdfast")
    root.as_user(*(("unzip", "-q") if is_zip else ("tar", "-xf")), archive.name)
    pictures = folder / ("zip" if is_zip else "tar")
    _work(root, screen, "Holdfast/holdfast", pictures)
    if (root.home / _OWN).exists() or not (root.home / "Holdfast/Holdfast settings/device").exists():
        raise PackagingError("the portable folder left something of its own on the computer.")
    _say(f"{archive.name}: settings beside the program, nothing of its own in the home")
    root.as_user("rm", "-rf", "Holdfast/Holdfast settings")
    root.as_user("chmod", "-R", "a-w", "Holdfast")
    process = root.started_by_user("Holdfast/holdfast")
    screen.wait_for_window("Holdfast")
    screen.settled_picture(pictures / "locked-stick.png")
    process.terminate()
    process.wait()
    root.as_user("chmod", "-R", "u+w", "Holdfast")
    _say(f"a stick that is locked: {pictures.name}/locked-stick.png says why it does not start")


def _say(head: str, told: str = "") -> None:
    print(f"\n== {head}", flush=True)
    for line in told.rstrip().splitlines()[:14]:
        print(f"   {line}")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    sys.exit(
        main(Path(sys.argv[1]).resolve(), Path(sys.argv[2] if len(sys.argv) == 3 else ROOT / "build/bare").resolve())
    )
