"""What a screen reader says of a tagged PDF: the text of the structure tree in its order, by pdfium and pikepdf."""

from __future__ import annotations

import ctypes
import io
import re
from collections import defaultdict
from typing import Any

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # it has no types
from pypdfium2 import raw

from tests.reports.test_structure import elements, kids


def spoken(pdf: bytes) -> str:
    """Return the tagged text in reading order, each stretch of marked content once."""
    texts = _marked_texts(pdf)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return " ".join(texts[place] for place in _in_order(opened))


def words(text: str) -> list[str]:
    """Return the letters and figures of a text, word by word."""
    return re.findall(r"[^\W_]+", text)


def _in_order(pdf: Any) -> list[tuple[int, int]]:
    pages = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
    places = []
    for element in elements(pdf):
        for kid in kids(element):
            if isinstance(kid, int):
                places.append((pages[element.Pg.objgen], kid))
            elif isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid:
                places.append((pages[kid.Pg.objgen], int(kid.MCID)))
    return places


def _marked_texts(pdf: bytes) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], list[str]] = defaultdict(list)
    document = pypdfium2.PdfDocument(pdf)
    for index, page in enumerate(document):
        textpage = page.get_textpage()
        for part in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            number = raw.FPDFPageObj_GetMarkedContentID(part.raw)
            if number >= 0:
                found[index, number].append(_text_of(part.raw, textpage.raw))
        textpage.close()
        page.close()
    document.close()
    return defaultdict(str, {place: " ".join(parts) for place, parts in found.items()})


def _text_of(part: Any, textpage: Any) -> str:
    length = raw.FPDFTextObj_GetText(part, textpage, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFTextObj_GetText(part, textpage, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")
