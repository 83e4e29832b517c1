"""A list of what belongs to one release of Holdfast, as it is handed out beside the files, and what fits where.

The bytes that are signed are the very bytes that are read: the list travels as text inside its envelope, so that nobody
has to write it again, in the same way, to check it.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.errors import UpdateError

ENDING = ".release"
FORMAT = 1
LARGEST_LIST_BYTES = 100_000
SIGNED_AS = b"holdfast release list 1\n"  # a signature made for anything else is none for this
_SIGNATURE_BYTES = 64
_DIGEST_LETTERS = 64
_LONGEST = 2000
_MOST_FILES = 50


@dataclass(frozen=True, slots=True)
class ReleaseFile:
    """One file of a release: for which system and in which form, how long, and its SHA-256 (hex)."""

    name: str
    system: str  # "linux-x86_64", "windows-amd64", ...
    form: str  # "debian", "portable", "installer"
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Release:
    """One release: version, day, the oldest version that it may be put over, what is new, and its files."""

    version: str
    day: date
    oldest: str
    notes: str
    files: tuple[ReleaseFile, ...]

    def named(self, name: str) -> ReleaseFile | None:
        """Return the file of that name, None when it is not of this release."""
        return next((one for one in self.files if one.name == name), None)


def numbers(version: str) -> tuple[int, ...]:
    """Return "0.10.2" as (0, 10, 2), to be compared. Raises ValueError for anything but figures and dots."""
    parts = version.split(".")
    if not 1 <= len(parts) <= 4 or not all(part.isascii() and part.isdigit() and len(part) < 7 for part in parts):
        raise ValueError(version)
    return (*(int(part) for part in parts), 0, 0, 0, 0)[:4]


def written(release: Release) -> str:
    """Return the list as the text that is signed: the same release always gives the same text."""
    return json.dumps(
        {
            "format": FORMAT,
            "version": release.version,
            "day": release.day.isoformat(),
            "oldest": release.oldest,
            "notes": release.notes,
            "files": [
                {"name": one.name, "system": one.system, "form": one.form, "size": one.size, "sha256": one.sha256}
                for one in sorted(release.files, key=lambda one: one.name)
            ],
        },
        indent=1,
        ensure_ascii=False,
    )


def envelope(text: str, signature: bytes) -> bytes:
    """Return the file that is handed out: the list as signed, and the signature."""
    held = {"list": text, "signature": b64encode(signature).decode("ascii")}
    return json.dumps(held, indent=1, ensure_ascii=False).encode() + b"\n"


def opened(raw: bytes) -> tuple[str, bytes]:
    """Return the list's text and its signature, neither of them checked. Raises UpdateError("list")."""
    try:
        held = json.loads(raw)
        text, signature = held["list"], b64decode(held["signature"], validate=True)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise UpdateError("list") from None
    if not isinstance(text, str) or len(signature) != _SIGNATURE_BYTES:
        raise UpdateError("list")
    return text, signature


def read(text: str) -> Release:
    """Return the release that a list tells of, once its signature holds. Raises UpdateError("list")."""
    try:
        told = json.loads(text)
        if told["format"] != FORMAT or len(told["files"]) > _MOST_FILES:
            raise UpdateError("list")
        release = Release(
            _version(told["version"]),
            date.fromisoformat(told["day"]),
            _version(told["oldest"]),
            _short(told["notes"]),
            tuple(_file(one) for one in told["files"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        raise UpdateError("list") from None
    return release


def _file(told: dict[str, Any]) -> ReleaseFile:
    size, digest = told["size"], _short(told["sha256"])
    if type(size) is not int or size < 1 or len(digest) != _DIGEST_LETTERS or set(digest) - set("0123456789abcdef"):
        raise ValueError
    name = _short(told["name"])
    if not name or "/" in name or "\\" in name or not name.isprintable():
        raise ValueError
    return ReleaseFile(name, _short(told["system"]), _short(told["form"]), size, digest)


def _version(told: object) -> str:
    numbers(_short(told))
    return _short(told)


def _short(told: object) -> str:
    if not isinstance(told, str) or len(told) > _LONGEST:
        raise ValueError
    return told
