"""What a file is by what is in it, whatever it is called: the few kinds that can be kept, and why another cannot."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from app.domain import picture_files
from app.domain.attachment import MOST_PIXELS, Format, Trace
from app.domain.errors import InputError

_PDF_BEGINS = b"%PDF-"
_PDF_WITHIN = 1_024  # readers take a PDF whose first line stands this far in
_PHONE_PICTURES = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif"})
_OFFICE = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf")
_SPACES = frozenset("\t\n\r\f")


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that can be kept. ``bare`` is the same without what a picture tells beside what it shows.

    ``width`` and ``height`` are 0 for what is no picture.
    """

    format: Format
    data: bytes
    width: int = 0
    height: int = 0
    traces: tuple[Trace, ...] = ()
    bare: bytes = b""

    def kept(self, *, with_traces: bool) -> bytes:
        """Return the bytes to keep."""
        return self.data if with_traces or not self.traces else self.bare


def examine(data: bytes) -> Examined:
    """Say what a file is. Nothing of it is decoded or run.

    Raises InputError("attachment", ...): "empty", "phone-picture" (HEIC, which cannot be shown here), "office" (Word
    and the like), "unknown-kind", "damaged", "too-many-pixels" (facts ``width``, ``height``), "too-many-scans".
    """
    if not data:
        raise InputError("attachment", "empty")
    if data.startswith(picture_files.PNG_BEGINS):
        return _picture(Format.PNG, data, picture_files.png(data))
    if data.startswith(picture_files.JPEG_BEGINS):
        return _picture(Format.JPEG, data, picture_files.jpeg(data))
    if _PDF_BEGINS in data[:_PDF_WITHIN]:
        return Examined(Format.PDF, data, bare=data)
    if data[4:8] == b"ftyp" and data[8:12] in _PHONE_PICTURES:
        raise InputError("attachment", "phone-picture")
    if data.startswith(_OFFICE):
        raise InputError("attachment", "office")
    if as_text(data) is None:
        raise InputError("attachment", "unknown-kind")
    return Examined(Format.TEXT, data, bare=data)


def as_text(data: bytes) -> str | None:
    """Return a plain text in UTF-8, None for anything else."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    if any(ord(character) < 32 and character not in _SPACES for character in text):
        return None
    return text if text.strip() else None


def sha256(data: bytes) -> str:
    """Return the digest in hex."""
    return hashlib.sha256(data).hexdigest()


def _picture(kind: Format, data: bytes, found: picture_files.Picture) -> Examined:
    if found.width * found.height > MOST_PIXELS:
        raise InputError("attachment", "too-many-pixels", width=found.width, height=found.height)
    return Examined(kind, data, found.width, found.height, found.traces, found.bare)
