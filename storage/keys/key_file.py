"""A key file on a memory stick: 32 random bytes without which a slot's passphrase opens nothing (security.md 2).

It says nothing about whose it is or which records it is for. Its sum finds damage; whether it is the right one only
the slot tells.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from pathlib import Path

from app.domain.errors import KeyFileError
from storage import files
from storage.keys.hierarchy import canonical

SECRET_BYTES = 32
SUFFIX = ".keyfile"
_FORMAT = "holdfast-key-file-1"
_MAX_BYTES = 1024
_MOST_FILES = 64  # of one stick; a folder full of something else must not slow an unlock down


def write(folder: Path, random_bytes: Callable[[int], bytes]) -> tuple[Path, bytes]:
    """Make a new key file in ``folder``, read it back, and return where it is and its secret.

    Raises DiskFullError, ReadOnlyError, StorageFailedError; then no file is left.
    """
    secret = random_bytes(SECRET_BYTES)
    path = folder / f"holdfast-{random_bytes(4).hex()}{SUFFIX}"
    with files.as_app_errors():
        files.write_new(path, _encoded(secret))
        files.sync_folder(folder)
    try:
        if read(path) == secret:
            return path, secret
    except KeyFileError:
        pass
    files.remove_all((path,))
    raise KeyFileError


def read(path: Path) -> bytes:
    """Return the secret in a key file. Raises KeyFileError when it is none, is damaged or cannot be read."""
    try:
        with files.open_ordinary(path) as file:
            raw = file.read(_MAX_BYTES + 1)
        secret = bytes.fromhex(json.loads(raw.decode("ascii"))["secret"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        raise KeyFileError from None
    if len(secret) != SECRET_BYTES or raw.strip() != _encoded(secret).strip():
        raise KeyFileError
    return secret


def found_in(folders: Iterable[Path]) -> tuple[bytes, ...]:
    """Return the secrets of the readable key files that lie in ``folders`` themselves, each once."""
    found: dict[bytes, None] = {}
    for folder in folders:
        try:
            paths = sorted(path for path in folder.iterdir() if path.suffix == SUFFIX)[:_MOST_FILES]
        except OSError:
            continue
        for path in paths:
            try:
                found[read(path)] = None
            except KeyFileError:
                continue
    return tuple(found)


def _encoded(secret: bytes) -> bytes:
    total = hashlib.sha256(_FORMAT.encode() + secret).hexdigest()
    return canonical({"format": _FORMAT, "secret": secret.hex(), "sum": total}) + b"\n"
