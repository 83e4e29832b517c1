"""What a file is by its bytes, and a picture without what it tells beside: not a point of it changes."""

from __future__ import annotations

import io
import random
import struct
import zlib
from contextlib import suppress

import pytest
from PIL import Image

from app.domain.attachment import Format, Trace
from app.domain.errors import InputError
from app.domain.file_kinds import examine
from tests.app.pictures import TURN, jpeg, many_scans, pixels, png, telling_jpeg


def problem(data: bytes) -> str:
    """Return why a file is refused."""
    with pytest.raises(InputError) as refused:
        examine(data)
    assert refused.value.field == "attachment"
    return refused.value.problem


def test_a_file_is_what_is_in_it() -> None:
    for data, kind in (
        (jpeg(), Format.JPEG),
        (png(), Format.PNG),
        (b"%PDF-1.7\n%...", Format.PDF),
        (b"\n\n%PDF-1.4\n", Format.PDF),
        (b"Kezia rang at 18:20.\n", Format.TEXT),
        (b"\xef\xbb\xbfwith a mark of order", Format.TEXT),
    ):
        assert examine(data).format is kind


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"   \n", "unknown-kind"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "phone-picture"),
        (b"PK\x03\x04word/document.xml", "office"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old one", "office"),
        (b"MZ\x90\x00\x03", "unknown-kind"),
        (b"\x7fELF\x02\x01", "unknown-kind"),
        (b"GIF89a\x01\x00\x01\x00", "unknown-kind"),
        (b"caf\xe9 in another encoding", "unknown-kind"),
        (b"text with a \x07 bell", "unknown-kind"),
        (jpeg()[:-40], "damaged"),
        (png()[:-13], "damaged"),
        (b"\xff\xd8\xff\xd9", "damaged"),
        (b"\x89PNG\r\n\x1a\n", "damaged"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_its_reason(data: bytes, why: str) -> None:
    assert problem(data) == why


def test_a_small_file_that_fills_the_memory_is_refused_by_what_it_says_of_its_size() -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 40_000, 40_000, 1, 0, 0, 0, 0))
    bomb = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    assert problem(bomb) == "too-many-pixels"


def test_a_small_file_that_keeps_a_reader_busy_is_refused_by_its_layers() -> None:
    assert examine(many_scans(0)).format is Format.JPEG
    assert examine(many_scans(20)).format is Format.JPEG
    assert problem(many_scans(64)) == "too-many-scans"


def test_a_photograph_is_kept_without_place_camera_and_time_and_shows_the_same() -> None:
    data = telling_jpeg(turn=6)
    found = examine(data)
    assert found.traces == (Trace.PLACE, Trace.CAMERA, Trace.TIME, Trace.OTHER)
    assert found.kept(with_traces=True) == data
    bare = found.kept(with_traces=False)
    for word in (b"Brambleworks", b"Fone 9", b"2026:11:12", b"words in a comment", b"film behind"):
        assert word in data
        assert word not in bare
    assert pixels(bare) == pixels(data)
    with Image.open(io.BytesIO(bare)) as picture:
        assert dict(picture.getexif()) == {TURN: 6}  # which way up it is stays
    assert examine(bare).traces == ()


def test_a_picture_that_tells_nothing_stays_byte_for_byte() -> None:
    for data in (jpeg(), png(), jpeg(turn=3)):
        found = examine(data)
        assert (found.traces, found.kept(with_traces=False)) == ((), data)


def test_words_in_a_png_are_left_out() -> None:
    data = png(Author="Priya Nair", Comment="Taken at 14 Orchard Road")
    found = examine(data)
    assert found.traces == (Trace.OTHER,)
    assert b"Orchard" not in found.bare
    assert pixels(found.bare) == pixels(data)
    assert (found.width, found.height) == (24, 16)


def test_broken_pictures_give_one_kind_of_error() -> None:
    chance = random.Random(5)
    for data in (telling_jpeg(), png(Author="A")):
        for _ in range(400):
            torn = bytearray(data[: chance.randrange(3, len(data))])
            for _ in range(chance.randrange(4)):
                torn[chance.randrange(len(torn))] = chance.randrange(256)
            with suppress(InputError):
                examine(bytes(torn))
