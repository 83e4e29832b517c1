"""Each form in which the program is handed out on Linux: how it gets onto the bare system and off it again."""

from __future__ import annotations

import re
import shutil
import time
from pathlib import Path

from release.bare.proof import Proof, say
from release.bare.root import Root, Stick
from release.bare.screen import until
from release.bare.work import EXPORTED, OWN, VAULT, ended, work
from release.facts import MIME_TYPE, PackagingError

PATTERNS = ("*.deb", "*.AppImage", "*-portable-*.zip", "*-portable-*.tar.xz")
_INSTALL = ("apt-get", "-q", "-y", "install", "--no-install-recommends")
_PACKAGE = "var/tmp/holdfast.deb"  # in the root
_PLACES = ("usr/lib/holdfast", "usr/bin/holdfast", "usr/share/applications/holdfast.desktop")


def prove(proof: Proof) -> None:
    """Put the file onto the bare system, work with it, take it away. Raises PackagingError."""
    _no_python(proof.root)
    if proof.file.suffix == ".deb":
        _debian(proof)
    elif proof.file.suffix == ".AppImage":
        _one_file(proof)
    else:
        _portable(proof)
    _no_python(proof.root)


def _no_python(root: Root) -> None:
    found = root.as_root("sh", "-c", "command -v python python2 python3 || true").strip()
    own = root.folder / "usr/lib/holdfast"
    usr = (path for pattern in ("libpython*", "python3.*") for path in (root.folder / "usr").rglob(pattern))
    left = [path for path in usr if not path.is_relative_to(own)]
    if found or left:
        raise PackagingError(f"there is a Python here: {found} {left}")
    say("no Python on the PATH, none under /usr but the program's own")


def _debian(proof: Proof) -> None:
    root = proof.root
    shutil.copyfile(proof.file, root.folder / _PACKAGE)
    began = time.monotonic()
    told = root.as_root(*_INSTALL, f"/{_PACKAGE}")
    new = re.search(r"(\d+) newly installed", told)
    if root.as_root("dpkg", "--verify", "holdfast").strip():
        raise PackagingError("what is installed is not what was packed.")
    proof.note("put there", f"apt-get, {new[1] if new else '0'} packages, {time.monotonic() - began:.0f} s")
    _no_python(root)
    work(proof, "holdfast")
    _file_type(proof)
    root.as_root("apt-get", "-q", "-y", "purge", "holdfast")
    for gone in _PLACES:
        if (root.folder / gone).exists():
            raise PackagingError(f"after removing it, /{gone} is still there.")
    if not (root.home / VAULT).exists() or not (root.home / EXPORTED).exists():
        raise PackagingError("removing the program took records along.")
    proof.note("taken away", "purged; records, keys and PDF are still there")


def _file_type(proof: Proof) -> None:
    root = proof.root
    root.as_root(*_INSTALL, "libglib2.0-bin", "desktop-file-utils")
    root.as_root("desktop-file-validate", "/usr/share/applications/holdfast.desktop")
    told = root.as_user("gio", "info", "-a", "standard::content-type", VAULT)
    opener = root.as_user("gio", "mime", MIME_TYPE)
    if MIME_TYPE not in told or "holdfast.desktop" not in opener:
        raise PackagingError(f"the file type is not known: {told} {opener}")
    say(f"a file NAME.vault is {MIME_TYPE} and opens with holdfast.desktop")


def _desktop(root: Root, beside: Path) -> None:
    """Install what the Debian package beside it asks for, and so every desktop has, without the program itself."""
    package = next(beside.parent.glob(PATTERNS[0]), None)
    if package is None:
        raise PackagingError("the libraries of a desktop are those that the Debian package asks for: build it too.")
    shutil.copyfile(package, root.folder / _PACKAGE)
    asked = root.as_root("dpkg-deb", "--field", f"/{_PACKAGE}", "Depends")
    root.as_root(*_INSTALL, *(one.split()[0] for one in asked.split(",")))


def _one_file(proof: Proof) -> None:
    """Work with the AppImage, where a desktop's fuse3 is."""
    root = proof.root
    _desktop(root, proof.file)
    root.as_root(*_INSTALL, "fuse3")
    device = root.folder / "dev/fuse"
    if not device.exists():
        root.as_root("mknod", "/dev/fuse", "c", "10", "229")
    device.chmod(0o666)  # as udev has it
    image = root.home / "Holdfast.AppImage"
    shutil.copyfile(proof.file, image)
    image.chmod(0o755)
    proof.note("put there", "copied, and allowed to be started")
    work(proof, "./Holdfast.AppImage")
    until(lambda: not list((root.folder / "tmp").glob(".mount_*")), "the end of the AppImage's folder")
    image.unlink()
    proof.note("taken away", "no folder of its own was left mounted")


def _portable(proof: Proof) -> None:
    """Unpack the folder onto a memory stick and work with it there; then lock the stick, and read what it says."""
    root = proof.root
    _desktop(root, proof.file)
    is_zip = proof.file.suffix == ".zip"
    root.as_root(*_INSTALL, "unzip" if is_zip else "xz-utils")
    with Stick(root) as stick:
        archive = stick.outside / proof.file.name
        shutil.copyfile(proof.file, archive)
        packed = f"{stick.inside}/{archive.name}"
        unpack = ("unzip", "-q", packed, "-d") if is_zip else ("tar", "-xf", packed, "-C")
        root.as_user(*unpack, stick.inside)
        proof.note("put there", f"unpacked on a stick at {stick.inside}")
        work(proof, f"{stick.inside}/Holdfast/holdfast")
        settings = stick.outside / "Holdfast/Holdfast settings"
        if (root.home / OWN).exists() or not (settings / "device").exists():
            raise PackagingError("the portable folder left something of its own on the computer.")
        shutil.rmtree(settings)
        stick.lock()
        _locked(proof, f"{stick.inside}/Holdfast/holdfast")
    proof.note("taken away", "stick pulled: nothing of its own in the home; locked, it says why it does not start")


def _locked(proof: Proof, program: str) -> None:
    process = proof.root.started_by_user(program)
    try:
        proof.screen.wait_for_window("Holdfast")
        proof.screen.settled_picture(proof.pictures / "locked-stick.png")
        ended(process)
    finally:
        process.kill()
