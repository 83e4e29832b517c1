"""Every page of every kind of document looks as it did: small pictures, compared with a tolerance.

``HOLDFAST_GOLDENS=write python -m pytest tests/reports/test_page_pictures.py`` renews them; look at what changed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from reports.preview import page_pictures
from tests.reports.test_documents import DOCUMENTS, rendered

PICTURES = Path(__file__).parent / "goldens" / "pages"
KINDS = [module.KIND for module, _extract in DOCUMENTS]
DRAWN_PX, WIDTH_PX = 480, 120  # drawn large and averaged, so that the edge of a letter is no difference
DIFFERENT = 40  # of 255 levels of grey
MOST_DIFFERENT = 20  # pixels of a page: a moved line of a few words is more


def pictures(pdf: bytes) -> list[Image.Image]:
    made = []
    for page in page_pictures(pdf, width_px=DRAWN_PX):
        large = Image.frombuffer("RGB", (page.width, page.height), page.bgrx, "raw", "BGRX", 0, 1)
        size = (WIDTH_PX, round(page.height * WIDTH_PX / page.width))
        made.append(large.convert("L").resize(size, Image.Resampling.BOX))
    return made


def different(one: Image.Image, other: Image.Image) -> int:
    """Return how many pixels differ clearly; all of them when the sizes do."""
    if one.size != other.size:
        return one.width * one.height
    return sum(ImageChops.difference(one, other).histogram()[DIFFERENT:])


@pytest.mark.parametrize("kind", KINDS)
def test_the_pages_look_as_they_did(kind: str) -> None:
    module, extract = DOCUMENTS[KINDS.index(kind)]
    now = pictures(rendered(module, extract()).pdf)
    if os.environ.get("HOLDFAST_GOLDENS") == "write":
        PICTURES.mkdir(exist_ok=True)
        for old in PICTURES.glob(f"{kind}-[0-9]*.png"):
            old.unlink()
        for number, picture in enumerate(now, 1):
            picture.quantize(16).save(PICTURES / f"{kind}-{number}.png", optimize=True)
    kept = [PICTURES / f"{kind}-{number}.png" for number in range(1, len(now) + 1)]
    assert sorted(PICTURES.glob(f"{kind}-[0-9]*.png")) == sorted(kept)
    for number, (picture, path) in enumerate(zip(now, kept, strict=True), 1):
        assert different(picture, Image.open(path).convert("L")) <= MOST_DIFFERENT, f"page {number}"


def test_a_moved_line_a_missing_word_and_a_shifted_page_are_seen_and_a_paler_print_is_not() -> None:
    page = pictures(rendered(DOCUMENTS[0][0], DOCUMENTS[0][1]()).pdf)[0]
    rows = [row for row in range(page.height) if min(page.crop((0, row, page.width, row + 1)).tobytes()) < 150]
    top = rows[len(rows) // 2]
    line = page.crop((0, top - 1, page.width, top + 3))
    moved = page.copy()
    moved.paste(255, (0, top - 1, page.width, top + 3))
    gone = moved.copy()
    moved.paste(line, (0, top + 1))
    assert different(page, moved) > MOST_DIFFERENT
    assert different(page, gone) > MOST_DIFFERENT
    assert different(page, ImageChops.offset(page, 0, 1)) > MOST_DIFFERENT
    assert different(page, page.point(lambda level: min(255, level + 12))) <= MOST_DIFFERENT
