"""Pages as small pictures, and whether they look as they did."""

from __future__ import annotations

import os
from pathlib import Path

from PIL import Image, ImageChops

from reports.preview import page_pictures

PICTURES = Path(__file__).parent / "goldens" / "pages"
DRAWN_PX, WIDTH_PX = 480, 120  # drawn large and averaged, so that the edge of a letter is no difference
DIFFERENT = 40  # of 255 levels of grey
MOST_DIFFERENT = 20  # pixels of a page: a moved line of a few words is more


def pictures(pdf: bytes) -> list[Image.Image]:
    """Return every page, small and grey."""
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


def check_pages(kind: str, pdf: bytes) -> None:
    """Compare the pages with those that are kept; write them anew where HOLDFAST_GOLDENS says "write"."""
    now = pictures(pdf)
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
