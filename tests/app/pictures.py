"""Pictures for tests, small and made here: with Exif as a telephone writes it, with words, with more behind the end."""

from __future__ import annotations

import io
from collections.abc import Mapping

from PIL import Image

GPS, MAKE, MODEL, WHEN, TURN = 0x8825, 0x010F, 0x0110, 0x0132, 0x0112


def jpeg(
    size: tuple[int, int] = (32, 20), *, exif: Mapping[int, object] | None = None, turn: int = 1, behind: bytes = b""
) -> bytes:
    """Return a JPEG; ``exif`` are tags of its first directory, those of GPS as a mapping."""
    made = Image.Exif()
    for tag, value in (exif or {}).items():
        if tag == GPS:
            made.get_ifd(GPS).update(value)  # type: ignore[call-overload]  # a mapping
        else:
            made[tag] = value
    if turn != 1:
        made[TURN] = turn
    out = io.BytesIO()
    picture = Image.linear_gradient("L").resize(size).convert("RGB")
    more = {"exif": made, "comment": b"words in a comment"} if exif else {"exif": made} if turn != 1 else {}
    picture.save(out, "JPEG", **more)
    return out.getvalue() + behind


def many_scans(more: int) -> bytes:
    """Return a progressive JPEG whose last scan comes so many times more: small, and long work for a reader."""
    out = io.BytesIO()
    Image.linear_gradient("L").resize((32, 20)).save(out, "JPEG", progressive=True)
    data = out.getvalue()
    last = data.rindex(b"\xff\xda")
    return data[:-2] + data[last:-2] * more + data[-2:]


def telling_jpeg(turn: int = 1) -> bytes:
    """Return a JPEG that says where, when and with what it was taken."""
    tags = {GPS: {1: "N", 2: (51.0, 30.0, 12.25)}, MAKE: "Brambleworks", MODEL: "Fone 9", WHEN: "2026:11:12 18:20:00"}
    return jpeg(exif=tags, turn=turn, behind=b"a little film behind the picture")


def png(size: tuple[int, int] = (24, 16), **words: str) -> bytes:
    """Return a PNG with these words in it."""
    from PIL.PngImagePlugin import PngInfo

    told = PngInfo()
    for key, value in words.items():
        told.add_text(key, value)
    out = io.BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGBA").save(out, "PNG", pnginfo=told)
    return out.getvalue()


def pixels(data: bytes) -> bytes:
    """Return what a picture shows, point by point."""
    with Image.open(io.BytesIO(data)) as picture:
        return picture.tobytes()
