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

    if not path.exists():
        raise DrawnSignatureError("not-there")
    with files.as_app_errors():
        try:
            with files.open_ordinary(path) as file:
                content = file.read(LARGEST_PICTURE_BYTES + 1)
        except files.NotOrdinaryError:
            raise DrawnSignatureError("not-a-picture") from None
    if len(content) > LARGEST_PICTURE_BYTES:
        raise DrawnSignatureError("too-large")
    return drawn.from_picture(content)
