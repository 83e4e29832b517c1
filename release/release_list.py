"""The signed list of a release: which files belong to it, how long they are, their SHA-256, what they may follow.

    python -m release.release_list --key RELEASE.key --oldest 0.1.0 --notes NOTES.txt dist/FILE ...

It asks for the key's passphrase, writes holdfast-VERSION.release beside the first file, and reads it back with the
program's own check. It goes wherever the files go; the program wants it in the same folder as the file. SHA256SUMS is
written there too, over all these files and the list.
"""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.releases import ENDING, SIGNED_AS, Release, ReleaseFile, envelope, written
from app.services import updates
from release import signing_key
from release.archives import digest, write_sums
from release.facts import NAME, ROOT, PackagingError, this_build

_FORMS = {
    ".deb": "debian",
    ".AppImage": "appimage",
    ".exe": "installer",
    ".dmg": "image",
    ".zip": "portable",
    ".tar.xz": "portable",
}
_MACHINES = {"amd64": "x86_64", "arm64": "aarch64"}  # Debian's names and the system's own


def release_of(files: list[Path], version: str, day: date, oldest: str, notes: str) -> Release:
    """Return the release that these files are. Raises PackagingError for a file whose system its name does not tell."""
    found = tuple(
        ReleaseFile(path.name, system_of(path.name), form_of(path.name), path.stat().st_size, digest(path))
        for path in sorted(files, key=lambda one: one.name)
    )
    return Release(version, day, oldest, notes.strip(), found)


def signed(release: Release, key: Ed25519PrivateKey) -> bytes:
    """Return the list with its signature, as it is handed out: the same release and key give the same bytes."""
    text = written(release)
    return envelope(text, key.sign(SIGNED_AS + text.encode()))


def form_of(name: str) -> str:
    """Return in which form a file is, by its ending. Raises PackagingError for an ending of none of ours."""
    for ending, form in _FORMS.items():
        if name.endswith(ending):
            return form
    raise PackagingError(f"{name} is no file of a release.")


def system_of(name: str) -> str:
    """Return which system a file is for, by its name. Raises PackagingError when the name does not tell."""
    if name.endswith(".deb"):
        machine = name.removesuffix(".deb").rsplit("_", 1)[-1]
        return f"linux-{_MACHINES.get(machine, machine)}"
    if name.endswith(".AppImage"):
        return f"linux-{name.removesuffix('.AppImage').rsplit('-', 1)[-1]}"
    if name.endswith("-setup.exe"):
        return "windows-amd64"
    for system in ("linux", "windows", "macos"):
        if f"-{system}-" in name:
            machine = name.split(f"-{system}-", 1)[1].split(".", 1)[0]
            return f"{system}-{machine}"
    raise PackagingError(f"the name of {name} does not tell which system it is for.")


def main(argv: list[str]) -> int:
    """Write and sign the list of the files in ``argv``; return the exit code."""
    parser = argparse.ArgumentParser(prog="release.release_list", description=__doc__.splitlines()[0])
    parser.add_argument("--key", type=Path, required=True, help="the release key; its passphrase is asked for")
    parser.add_argument("--oldest", required=True, metavar="VERSION", help="the oldest version that may be followed")
    parser.add_argument("--notes", type=Path, required=True, help="a text file: what is new, in plain words")
    parser.add_argument("files", type=Path, nargs="+")
    options = parser.parse_args(argv)
    try:
        what = this_build(ROOT / "dist", ROOT / "build")
        day = datetime.fromtimestamp(what.moment, UTC).date()
        release = release_of(options.files, what.version, day, options.oldest, options.notes.read_text("utf-8"))
        key = signing_key.asked(options.key)
        target = options.files[0].with_name(f"{NAME}-{what.version}{ENDING}")
        target.write_bytes(signed(release, key))
        if updates.read_list(target, key.public_key().public_bytes_raw()) != release:
            raise PackagingError("what was written does not read back as it was meant.")
    except (PackagingError, OSError) as problem:
        print(f"Not done: {problem}", file=sys.stderr)
        return 1
    print(target)
    print(write_sums(target.parent, [*options.files, target]))  # of all systems, where each build had its own
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
