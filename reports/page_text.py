"""What the pages of a PDF say, as it is drawn: the text of the content, without running heads and other decoration."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it has no types
from pypdfium2 import raw

from app.domain.errors import NotAPdfError

_TEXT = 1  # FPDF_PAGEOBJ_TEXT


def page_text(pdf: bytes, password: str = "") -> str:
    """Return the words of all pages in the order in which they are drawn, which is the reading order of ours.

    What is marked as an artifact (running heads, page numbers, repeated table heads) is left out, and so is what
    stands in form fields, such as the pictures of signatures. Raises NotAPdfError for what cannot be read.
    """
    try:
        document = pypdfium2.PdfDocument(pdf, password=password or None)
    except pypdfium2.PdfiumError:
        raise NotAPdfError from None
    try:
        return " ".join(" ".join(part for page in range(len(document)) for part in _page(document, page)).split())
    except pypdfium2.PdfiumError:
        raise NotAPdfError from None
    finally:
        document.close()


def _page(document: Any, number: int) -> Iterator[str]:
    page = document[number]
    words = page.get_textpage()
    try:
        for place in range(raw.FPDFPage_CountObjects(page)):
            drawn = raw.FPDFPage_GetObject(page, place)
            if raw.FPDFPageObj_GetType(drawn) == _TEXT and not _is_artifact(drawn):
                yield _text(drawn, words)
    finally:
        words.close()
        page.close()


def _is_artifact(drawn: Any) -> bool:
    return any(
        _name(raw.FPDFPageObj_GetMark(drawn, place)) == "Artifact" for place in range(raw.FPDFPageObj_CountMarks(drawn))
    )


def _name(mark: Any) -> str:
    length = ctypes.c_ulong()
    raw.FPDFPageObjMark_GetName(mark, None, 0, length)
    name = (ctypes.c_ushort * (length.value // 2 + 1))()
    raw.FPDFPageObjMark_GetName(mark, name, length.value, length)
    return bytes(name)[: length.value].decode("utf-16-le", "replace").rstrip("\0")


def _text(drawn: Any, words: Any) -> str:
    length = raw.FPDFTextObj_GetText(drawn, words, None, 0)
    text = (ctypes.c_ushort * (length // 2 + 1))()
    raw.FPDFTextObj_GetText(drawn, words, text, length)
    return bytes(text)[:length].decode("utf-16-le", "replace").rstrip("\0")
