"""Everything a PDF says, read back from the file itself: pages, properties, bookmarks, descriptions, attached files.

For the check before signing. It reads the file as a stranger's program would and knows nothing of how it was made.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator

import pypdfium2  # type: ignore[import-untyped]  # it has no types
from pyhanko.pdf_utils.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    Reference,
    StreamObject,
    TextStringObject,
)
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader

from app.domain.errors import ExportFailedError

_READ_AS_TEXT = ("/Metadata", "/EmbeddedFile")
_WORDS = ("/XML", "/application/json", "/text/plain")  # a picture or a PDF that is carried is not read
_OBJECT = re.compile(rb"(\d+)\s+0\s+obj\b(.*?)(?:endobj|stream)", re.DOTALL)
_TEXT = re.compile(rb"\(|(?<!<)<[0-9A-Fa-f\s]+>|/Metadata|/EmbeddedFile")


def everything_said(pdf: bytes) -> Iterator[tuple[str, str]]:
    """Yield where and what: "pages" for each page, "attached" for metadata and files, "descriptions" for all the rest.

    The rest is every text in every object: properties, bookmarks, alternative texts, names of fields and files. Raises
    ExportFailedError("read-back") for what cannot be read.
    """
    try:
        yield from _pages(pdf)
        yield from _objects(pdf)
    except (pypdfium2.PdfiumError, PdfError):
        raise ExportFailedError("read-back") from None


def _pages(pdf: bytes) -> Iterator[tuple[str, str]]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            text = page.get_textpage()
            yield "pages", text.get_text_range().replace("\r\n", "\n").replace("\ufffe", "-\n")
            text.close()
            page.close()
    finally:
        document.close()


def _objects(pdf: bytes) -> Iterator[tuple[str, str]]:
    reader = PdfFileReader(io.BytesIO(pdf))
    texts: list[str] = []
    for number in _worth_reading(pdf, int(reader.trailer["/Size"])):
        one = reader.get_object(Reference(number, 0, reader), never_decrypt=True)  # type: ignore[no-untyped-call]
        if isinstance(one, StreamObject) and one.get("/Type") in _READ_AS_TEXT and one.get("/Subtype") in _WORDS:
            yield "attached", _as_text(one.data)
        texts.extend(_strings(one))
    yield "descriptions", "\n".join(texts)


def _worth_reading(pdf: bytes, size: int) -> Iterator[int]:
    """Yield the numbers of the objects that hold a text; most of a long document's hold none, and reading is slow."""
    if b"/ObjStm" in pdf:  # objects within objects: read them all
        yield from range(1, size)
        return
    for match in _OBJECT.finditer(pdf):
        if _TEXT.search(match[2]):
            yield int(match[1])


def _as_text(data: bytes) -> str:
    """Return a file's words; those of JSON as they were before they were quoted."""
    text = data.decode("utf-8", "replace")
    try:
        return "\n".join(_values(json.loads(text)))
    except ValueError:
        return text


def _values(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _values(each)
    elif isinstance(value, dict):
        for name, each in value.items():
            yield str(name)
            yield from _values(each)


def _strings(one: object) -> Iterator[str]:
    """Yield the texts that stand in an object itself; what it refers to is read in its turn."""
    if isinstance(one, TextStringObject):
        yield str(one)
    elif isinstance(one, ByteStringObject):
        yield one.decode("latin-1")
    elif isinstance(one, DictionaryObject):
        for key in one:
            yield from _strings(one.raw_get(key))
    elif isinstance(one, ArrayObject):
        for place in range(len(one)):
            yield from _strings(one.raw_get(place))
