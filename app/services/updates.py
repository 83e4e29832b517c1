"""Whether a file that somebody has downloaded is the next version of Holdfast, unchanged and meant for this computer.

Nothing is fetched, and nothing is started here. What is asked: is the release list signed with the project's key, does
it name the file, is the file the one it names, byte for byte, and may this version be followed by that one. The key is
put in when the program is packaged; a copy without it can check nothing and says so.
"""

from __future__ import annotations

import hashlib
import platform
import stat
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import resources
from app import __version__
from app.domain import releases
from app.domain.errors import StorageFailedError, UpdateError
from app.domain.releases import ENDING, Release, ReleaseFile, numbers
from storage import files

KEY_RESOURCE = "release/public-key.txt"
_KEY_BYTES = 32
_MOST_LISTS = 20


@dataclass(frozen=True, slots=True)
class Update:
    """A downloaded file that is what it says: the release, which file of it, and where it lies."""

    release: Release
    file: ReleaseFile
    path: Path


@dataclass(frozen=True, slots=True)
class Here:
    """What is running: its version, its system, and the key it checks with (None: put in by nobody)."""

    version: str
    system: str
    key: bytes | None


def here() -> Here:
    """Return what is running on this computer."""
    return Here(__version__, this_system(), release_key())


def this_system() -> str:
    """Return this system as release lists and file names have it: "linux-x86_64", "windows-amd64", "macos-arm64"."""
    name = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    return f"{name}-{platform.machine().lower()}"


def release_key() -> bytes | None:
    """Return the project's public key that was put into this copy, None when none was."""
    try:
        key = bytes.fromhex(resources.read_text(KEY_RESOURCE).strip())
    except (FileNotFoundError, ValueError):
        return None
    return key if len(key) == _KEY_BYTES else None


def check(path: Path, running: Here, *, may_be_older: bool = False) -> Update:
    """Return what ``path`` is, when it is an update for what is ``running``. The release list lies in the same folder.

    ``may_be_older`` lets an older version through, for somebody who wants to go back. Raises UpdateError, and
    StorageFailedError when a file cannot be read.
    """
    if running.key is None:
        raise UpdateError("no-key")
    release, file = _named(path, running.key)
    if file.system != running.system:
        raise UpdateError("system")
    _follows(release, running.version, may_be_older=may_be_older)
    _same_bytes(path, file)
    return Update(release, file, path)


def still_is(update: Update) -> None:
    """Check the file once more, just before it is used. Raises as ``check``."""
    _same_bytes(update.path, update.file)


def read_list(path: Path, key: bytes) -> Release:
    """Return the release that a list tells of, when it is signed with ``key``. Raises UpdateError."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        raw = files.read_ordinary(path, releases.LARGEST_LIST_BYTES)
    except (OSError, StorageFailedError):  # a folder, a pipe, a link to nothing, one that may not be read
        raise UpdateError("list") from None
    if len(raw) > releases.LARGEST_LIST_BYTES:
        raise UpdateError("list")
    text, signature = releases.opened(raw)
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, releases.SIGNED_AS + text.encode("utf-8"))
    except (InvalidSignature, UnicodeEncodeError):
        raise UpdateError("signature") from None
    return releases.read(text)


def _named(path: Path, key: bytes) -> tuple[Release, ReleaseFile]:
    """Return the list beside ``path`` that names it, and the line; the first trouble when none does."""
    if not path.is_file():
        raise UpdateError("not-there")
    with files.as_app_errors():
        lists = _likeliest_first(path.parent.glob(f"*{ENDING}"), path.name)[:_MOST_LISTS]
    if not lists:
        raise UpdateError("no-list")
    trouble: UpdateError | None = None
    for one in lists:
        try:
            release = read_list(one, key)
        except UpdateError as error:
            trouble = trouble or error
            continue
        named = release.named(path.name)
        if named is not None:
            return release, named
    raise trouble or UpdateError("not-named")


def _likeliest_first(lists: Iterable[Path], name: str) -> list[Path]:
    """Order the lists of a folder in which much may lie: of the version in the file's name, then the newest."""

    def order(path: Path) -> tuple[bool, bool, float, str]:
        version = path.stem.rpartition("-")[2]
        is_of_it = "." in version and version in name
        try:
            found = path.stat()
        except OSError:
            return True, not is_of_it, 0.0, path.name
        return not stat.S_ISREG(found.st_mode), not is_of_it, -found.st_mtime, path.name

    return sorted(lists, key=order)


def _follows(release: Release, running: str, *, may_be_older: bool) -> None:
    new, now = numbers(release.version), numbers(running)
    if new == now:
        raise UpdateError("same")
    if new < now:
        if not may_be_older:
            raise UpdateError("older")
    elif now < numbers(release.oldest):
        raise UpdateError("too-far")


def _same_bytes(path: Path, named: ReleaseFile) -> None:
    with files.as_app_errors():
        if not path.is_file():
            raise UpdateError("not-there")
        if path.stat().st_size != named.size:
            raise UpdateError("size")
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    if digest != named.sha256:
        raise UpdateError("changed")
