"""Pictures of the real pages, so that what is seen is what is signed."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]  # it has no types

from app.domain.errors import NotAPdfError

MAX_WIDTH_PX = 4_000
_PAGES_AT_ONCE = 400


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page: size in pixels, and its pixels row by row, four bytes each (blue, green, red, unused; opaque)."""

    width: int
    height: int
    bgrx: bytes


def page_pictures(
    pdf: bytes,
    *,
    width_px: int,
    first: int = 0,
    count: int | None = None,
    password: str = "",
    marked: Collection[str] = (),
) -> tuple[PagePicture, ...]:
    """Return pictures of pages ``first`` (from 0) to ``first + count``, each ``width_px`` wide.

    Without ``count`` all pages from ``first`` on, at most 400. A filled signature field is drawn with its
    appearance. The words in ``marked`` stand on yellow.

    Raises NotAPdfError when the file cannot be read, also with a wrong ``password``, ValueError for a width that makes
    no sense.
    """
    if not 1 <= width_px <= MAX_WIDTH_PX:
        raise ValueError("width_px must be from 1 to 4000")
    document = _open(pdf, password)
    try:
        document.init_forms()
        last = min(len(document), first + (_PAGES_AT_ONCE if count is None else count))
        return tuple(_picture(document, index, width_px, marked) for index in range(first, last))
    except pypdfium2.PdfiumError:
        raise NotAPdfError from None
    finally:
        document.close()


def _open(pdf: bytes, password: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(pdf, password=password or None)
    except pypdfium2.PdfiumError:
        raise NotAPdfError from None


def _picture(document: pypdfium2.PdfDocument, index: int, width_px: int, marked: Collection[str]) -> PagePicture:
    page = document[index]
    try:
        bitmap = page.render(scale=width_px / page.get_width(), rev_byteorder=False, prefer_bgrx=True)
        try:
            row = bitmap.width * 4
            data = bytes(bitmap.buffer)
            if bitmap.stride != row:
                data = b"".join(data[start : start + row] for start in range(0, len(data), bitmap.stride))
            if marked:
                data = _on_yellow(data, bitmap.width, bitmap.height, _places(page, marked, width_px / page.get_width()))
            return PagePicture(bitmap.width, bitmap.height, data)
        finally:
            bitmap.close()
    finally:
        page.close()


Box = tuple[int, int, int, int]  # left, top, right, bottom in pixels
_LESS_BLUE = bytes(value * 2 // 5 for value in range(256))  # white becomes yellow, ink stays ink


def _places(page: pypdfium2.PdfPage, words: Collection[str], scale: float) -> Iterator[Box]:
    height = page.get_height()
    text = page.get_textpage()
    try:
        for each in words:
            search = text.search(each, match_case=True)
            while (hit := search.get_next()) is not None:
                for number in range(text.count_rects(*hit)):
                    left, bottom, right, top = text.get_rect(number)
                    yield (
                        int(left * scale) - 1,
                        int((height - top) * scale) - 1,
                        int(right * scale) + 2,
                        int((height - bottom) * scale) + 2,
                    )
    finally:
        text.close()


def _on_yellow(bgrx: bytes, width: int, height: int, boxes: Iterator[Box]) -> bytes:
    data = bytearray(bgrx)
    for left, top, right, bottom in set(boxes):
        for row in range(max(0, top), min(height, bottom)):
            start, end = (row * width + max(0, left)) * 4, (row * width + min(width, right)) * 4
            data[start:end:4] = data[start:end:4].translate(_LESS_BLUE)
    return bytes(data)
