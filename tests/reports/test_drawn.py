"""A signature drawn by hand on the page: from strokes, from a picture of anywhere, and what it says of itself."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest
from PIL import Image

from app.domain.checks import PdfState
from app.domain.drawn import MOST_POINTS, MOST_STROKES, PAD, DrawnSignature, within_pad
from app.domain.errors import DrawnSignatureError
from reports.checking import verify
from reports.drawn import from_picture
from reports.page_text import page_text
from reports.signing import sign
from tests.app.pictures import many_scans
from tests.reports import samples
from tests.reports.conftest import Keys
from tests.reports.signed_otherwise import STROKES, photograph

ROLE = "club welfare officer"


def dark(pdf: bytes, page: int) -> int:
    """Return how many dark dots a page has."""
    with pypdfium2.PdfDocument(pdf) as opened:
        opened.init_forms()
        grey = opened[page].render(scale=1.5, may_draw_forms=True).to_pil().convert("L")
    return sum(grey.histogram()[:100])


@pytest.mark.parametrize("drawn", [STROKES, from_picture(photograph())], ids=["strokes", "picture"])
def test_it_stands_on_the_page_and_changes_nothing_else(
    keys: Keys, case_pdf: bytes, signed_case: bytes, drawn: DrawnSignature
) -> None:
    pdf = sign(case_pdf, keys.dee, role=ROLE, reason="For the child’s case file", at=samples.AT, drawn=drawn)
    assert pdf == sign(case_pdf, keys.dee, role=ROLE, reason="For the child’s case file", at=samples.AT, drawn=drawn)
    assert pdf.startswith(case_pdf), "the room for it was laid out before anybody signed"
    assert verify(pdf).state is PdfState.INTACT
    assert page_text(pdf) == page_text(signed_case)
    assert dark(pdf, 2) > dark(signed_case, 2) + 50
    assert "Drawn: no proof by itself" in words_of_block(pdf)
    assert "Drawn" not in words_of_block(signed_case)


@contextmanager
def block(pdf: bytes) -> Iterator[pikepdf.Object]:
    """What the last signature looks like."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        yield [one for one in opened.Root.AcroForm.Fields if "/V" in one][-1].AP.N


def words_of_block(pdf: bytes) -> str:
    """Return the words that a reader sees in the block."""
    with pypdfium2.PdfDocument(pdf) as opened:
        opened.init_forms()
        for page in opened:
            page.flatten()
        again = io.BytesIO()
        opened.save(again)
    with pypdfium2.PdfDocument(again.getvalue()) as flat:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in flat).split())


def test_it_is_read_out_as_whose_it_is(keys: Keys, case_pdf: bytes) -> None:
    """In the block itself, and in the description of the place, which was there before it was signed."""
    pdf = sign(case_pdf, keys.dee, role=ROLE, reason="x", at=samples.AT, drawn=STROKES)
    said = "Drawn signature of Dee Marsh"
    spelled = (b"\xfe\xff" + said.encode("utf-16-be")).hex().encode()
    with block(pdf) as look:
        assert look.read_bytes().count(b"/Span <</Alt <" + spelled + b">>> BDC") == 1
    with pikepdf.open(io.BytesIO(case_pdf)) as unsigned:
        descriptions = [
            str(one.Alt) for one in unsigned.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one
        ]
    assert any(one.endswith("Beside it, where one was added: drawn signature of Dee Marsh.") for one in descriptions)


def test_strokes_stay_lines_and_a_picture_loses_what_its_file_says(keys: Keys, case_pdf: bytes) -> None:
    lines = sign(case_pdf, keys.dee, role=ROLE, reason="x", at=samples.AT, drawn=STROKES)
    with block(lines) as look:
        assert "/XObject" not in look.Resources
    photo = photograph()
    assert b"Clubhouse" in photo
    drawn = from_picture(photo)
    assert b"Clubhouse" not in drawn.picture
    with Image.open(io.BytesIO(drawn.picture)) as picture:
        assert (picture.format, picture.mode, picture.info) == ("PNG", "L", {})
        assert picture.width <= 900


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("paper", [190, 255])
def test_grey_paper_becomes_white_and_the_edges_are_cut(kind: str, paper: int) -> None:
    drawn = from_picture(photograph(paper=paper, kind=kind))
    with Image.open(io.BytesIO(drawn.picture)) as picture:
        light = picture.histogram()[255]
        assert light > 0.7 * picture.width * picture.height
        assert 1.5 < picture.width / picture.height < 5, "no margin of the sheet is left"


@pytest.mark.parametrize("junk", [b"", b"%PDF-1.7", b"GIF89a" + b"0" * 40, photograph()[:400], b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_told(junk: bytes) -> None:
    with pytest.raises(DrawnSignatureError, match="not-a-picture"):
        from_picture(junk)


def test_a_picture_that_unfolds_too_far_or_holds_nothing_is_told() -> None:
    for size, reason in (((6_000, 6_000), "too-large"), ((300, 200), "empty")):
        made = io.BytesIO()
        Image.new("1", size, 1).save(made, "PNG")
        with pytest.raises(DrawnSignatureError, match=reason):
            from_picture(made.getvalue())


def test_a_picture_of_endless_layers_is_told_before_it_is_decoded() -> None:
    with pytest.raises(DrawnSignatureError, match="too-large"):
        from_picture(many_scans(64))


def test_every_damaged_picture_is_told_or_read() -> None:
    good = photograph(kind="PNG")
    for at in range(0, len(good), max(1, len(good) // 120)):
        damaged = good[:at] + bytes([good[at] ^ 0x21]) + good[at + 1 :]
        try:
            assert from_picture(damaged).picture.startswith(b"\x89PNG")
        except DrawnSignatureError:
            continue


def test_strokes_have_an_end_and_stay_on_the_pad() -> None:
    endless = tuple(tuple((x * 7 - 50, x) for x in range(1_000)) for _ in range(MOST_STROKES + 50))
    kept = within_pad(endless)
    assert sum(map(len, kept)) == MOST_POINTS
    assert all(0 <= x <= PAD[0] and 0 <= y <= PAD[1] for stroke in kept for x, y in stroke)
