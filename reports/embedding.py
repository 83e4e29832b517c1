"""The typefaces in a file: which letters are embedded, and the objects that hold them.

Every document carries the same common letters, whatever it says. So nearly all documents hold the same three pieces of
typeface, which are cut out and compressed once; only a document with a rarer letter has its own. What is kept from one
document to the next is this common piece, never the letters of a document.
"""

from __future__ import annotations

import threading
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from reportlab.pdfbase.pdfdoc import PDFObjectReference
from reportlab.pdfbase.ttfonts import SUBSETN, makeToUnicodeCMap

from reports import typeface

COMMON: Final = "‘’“”–—·…•£€éèêëâàáîïíôöóûüŵŷŴŶñ"  # beyond ASCII; the first 31 places of a face are free for them

_CUTTING: Final = threading.Lock()  # ReportLab reads a face from a place in it that all documents move


@dataclass(frozen=True, slots=True)
class _Piece:
    """What of a face is embedded, spelled out but for the numbers of the objects."""

    font: bytes
    descriptor: bytes
    file: bytes
    to_unicode: bytes


def begin(document: Any) -> None:
    """Give the common letters their places in a new document of ReportLab's."""
    for face in typeface.faces():
        _place(face, document)


def embed(document: Any) -> None:
    """Register the objects of the faces that were used in ``document``."""
    for face in document.delayedFonts:
        _embed(face, document, document.Reference)
    document.delayedFonts = []


def _place(face: Any, document: Any) -> None:
    face.splitString(COMMON, document)


def _embed(face: Any, document: Any, refer: Callable[[bytes, str], Any]) -> None:
    subsets = face.state[document].subsets
    fonts = document.idToObject["BasicFonts"].dict
    for number, subset in enumerate(subsets):
        name = face.getSubsetInternalName(number, document)[1:]
        letters = tuple(subset)
        is_common = number == 0 and letters == _common_letters(face)
        with _CUTTING:
            piece = _common_piece(face) if is_common else _piece(face, letters, number)
        file = refer(piece.file, f"{name}.file").format(document)
        descriptor = refer(piece.descriptor + b" /FontFile2 " + file + b" >>", f"{name}.descriptor").format(document)
        to_unicode = refer(piece.to_unicode, f"{name}.letters").format(document)
        more = b" /Name /%s /FontDescriptor %s /ToUnicode %s >>" % (name.encode(), descriptor, to_unicode)
        refer(piece.font + more, name)
        fonts[name] = PDFObjectReference(name)
    del face.state[document]


@cache
def _common_letters(face: Any) -> tuple[int, ...]:
    """Return the letters of a document that has no others."""
    document = _Nobody()
    _place(face, document)
    return tuple(face.state[document].subsets[0])


class _Nobody:
    """Stands for a document, to which a face gives places."""


@cache
def _common_piece(face: Any) -> _Piece:
    return _piece(face, _common_letters(face), 0)


def _piece(font: Any, letters: tuple[int, ...], number: int) -> _Piece:
    face = font.face
    name = (SUBSETN(number) + b"+" + face.name + face.subfontNameX).decode("ascii")
    widths = " ".join(_number(face.getCharWidth(letter)) for letter in letters)
    box = " ".join(map(_number, face.bbox))
    flags = face.flags & ~32 | 4  # symbolic, and not "nonsymbolic": the letters have places of their own
    cut = face.makeSubset(list(letters))
    return _Piece(
        font=(
            f"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /FirstChar 0 /LastChar {len(letters) - 1} "
            f"/Widths [ {widths} ]"
        ).encode(),
        descriptor=(
            f"<< /Type /FontDescriptor /FontName /{name} /Flags {flags} /FontBBox [ {box} ] "
            f"/Ascent {_number(face.ascent)} /Descent {_number(face.descent)} /CapHeight {_number(face.capHeight)} "
            f"/ItalicAngle {_number(face.italicAngle)} /StemV {_number(face.stemV)} "
            f"/MissingWidth {_number(face.defaultWidth)}"
        ).encode(),
        file=stream(cut, b"/Length1 %d " % len(cut)),
        to_unicode=stream(makeToUnicodeCMap(name, letters).encode()),
    )


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """Return a compressed stream object with ``entries`` in its dictionary."""
    packed = zlib.compress(content)
    return b"<< %s/Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (entries, len(packed), packed)


def _number(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".") if value % 1 else str(int(value))
