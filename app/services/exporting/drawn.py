"""A picture of a signature, read from a file. Nothing of the file is kept but what is written in it, on the page."""

from __future__ import annotations

from pathlib import Path

from app.domain.drawn import DrawnSignature
from app.domain.errors import DrawnSignatureError
from storage import files

LARGEST_PICTURE_BYTES = 12_000_000


def drawn_from_file(path: Path) -> DrawnSignature:
    """Return the signature in a PNG or JPEG file. Any thread.

    Raises DrawnSignatureError("not-there" | "not-a-picture" | "too-large" | "empty"), StorageFailedError.
    """
    from reports import drawn

    try:
        content = files.read_ordinary(path, LARGEST_PICTURE_BYTES)
    except FileNotFoundError:
        raise DrawnSignatureError("not-there") from None
    except files.NotOrdinaryError:
        raise DrawnSignatureError("not-a-picture") from None
    if len(content) > LARGEST_PICTURE_BYTES:
        raise DrawnSignatureError("too-large")
    return drawn.from_picture(content)
