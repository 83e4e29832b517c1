"""Pictures of pages."""

from __future__ import annotations

import pytest

from app.domain.errors import NotAPdfError
from reports.preview import page_pictures


def test_pages_become_pictures_of_the_asked_width(signed_case: bytes) -> None:
    pictures = page_pictures(signed_case, width_px=600)
    assert len(pictures) == 3
    for picture in pictures:
        assert (picture.width, picture.height) == (600, 849)
        assert len(picture.bgrx) == 4 * picture.width * picture.height
    pixels = {pictures[0].bgrx[place : place + 3] for place in range(0, len(pictures[0].bgrx), 4)}
    assert b"\xff\xff\xff" in pixels
    assert len(pixels) > 50
    assert bytes((95, 92, 29)) in pixels  # the letterhead's rule: blue, green, red


def test_some_pages_can_be_asked_for(signed_case: bytes) -> None:
    assert page_pictures(signed_case, width_px=300, first=1, count=1) == page_pictures(signed_case, width_px=300)[1:2]
    assert page_pictures(signed_case, width_px=300, first=9) == ()


def test_the_signature_is_in_the_picture(case_pdf: bytes, signed_case: bytes) -> None:
    before, after = (page_pictures(pdf, width_px=400, first=2)[0] for pdf in (case_pdf, signed_case))
    assert before.bgrx != after.bgrx


def test_words_can_stand_on_yellow(signed_case: bytes) -> None:
    """Only the blue of the pixels behind the words changes, and only on pages that say them."""
    plain = page_pictures(signed_case, width_px=600)
    marked = page_pictures(signed_case, width_px=600, marked={"Collected 40", "nowhere"})
    assert [one == other for one, other in zip(plain, marked, strict=True)] == [False, True, True]
    before, after = plain[0].bgrx, marked[0].bgrx
    changed = [place for place in range(len(before)) if before[place] != after[place]]
    assert 200 < len(changed) < 5_000
    assert {place % 4 for place in changed} == {0}
    rows = {place // 4 // 600 for place in changed}
    assert max(rows) - min(rows) < 30  # one line of text


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7\n"])
def test_what_is_no_pdf_is_told_so(data: bytes) -> None:
    with pytest.raises(NotAPdfError):
        page_pictures(data, width_px=300)


@pytest.mark.parametrize("width", [0, -1, 4_001])
def test_a_width_must_make_sense(signed_case: bytes, width: int) -> None:
    with pytest.raises(ValueError, match="width_px"):
        page_pictures(signed_case, width_px=width)
