"""The one typeface of documents, Source Serif 4, and the styles set in it."""

from __future__ import annotations

import io
import threading
from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any, Final

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

import resources
from reports import colour

REGULAR: Final = "Holdfast-Regular"
ITALIC: Final = "Holdfast-Italic"
SEMIBOLD: Final = "Holdfast-Semibold"
_FILES = {
    REGULAR: "fonts/SourceSerif4-Regular.ttf",
    ITALIC: "fonts/SourceSerif4-Italic.ttf",
    SEMIBOLD: "fonts/SourceSerif4-SemiBold.ttf",
}


_LOADING: Final = threading.Lock()


class Widths(dict[str, float]):
    """The widths of words in one face at a size of one point, remembered while one document is made.

    Adding them up anew was a third of the time (speed.md 9).
    """

    def __init__(self, letters: Mapping[int, float], other: float) -> None:
        super().__init__()
        self._letter, self._other = letters.get, other

    def __missing__(self, text: str) -> float:
        letter, other = self._letter, self._other
        width = self[text] = 0.001 * sum([letter(code, other) for code in map(ord, text)])
        return width


class _Font(TTFont):
    """A font that remembers the widths of words."""

    def __init__(self, name: str, data: bytes) -> None:
        super().__init__(name, io.BytesIO(data))
        self.widths = Widths(self.face.charWidths, self.face.defaultWidth)

    def stringWidth(self, text: str | bytes, size: float, encoding: str = "utf8") -> float:  # noqa: N802 ReportLab's
        if isinstance(text, bytes):
            text = text.decode(encoding)
        return self.widths[text] * size


def _fonts() -> dict[str, _Font]:
    """Return the faces: one set for the whole process, also when two threads ask for the first time at once.

    ReportLab would know one set and this module another, and every document after that would fail.
    """
    with _LOADING:
        return _read_fonts()


@cache
def _read_fonts() -> dict[str, _Font]:
    fonts = {name: _Font(name, resources.read_bytes(path)) for name, path in _FILES.items()}
    for font in fonts.values():
        pdfmetrics.registerFont(font)
    return fonts


def load() -> None:
    """Read the fonts and make them known to ReportLab; the second call does nothing."""
    _fonts()


def forget_words() -> None:
    """Drop the remembered words: they are somebody's notes and must not outlive the document they were set for."""
    for font in _fonts().values():
        font.widths.clear()


@contextmanager
def forgetting_words() -> Iterator[None]:
    """Have the fonts read, and at the end drop the words that were set, also where drawing them failed."""
    load()
    try:
        yield
    finally:
        forget_words()


@cache
def widths(name: str) -> Widths:
    """Return the widths of words in the face called ``name``."""
    return _fonts()[name].widths


def faces() -> Iterable[TTFont]:
    """Return the three faces."""
    return _fonts().values()


def face(name: str) -> TTFont:
    """Return the face called ``name``."""
    return _fonts()[name]


@cache
def known_characters() -> Container[int]:
    """Return the code points that all three faces can draw."""
    faces = [frozenset(font.face.charToGlyph) for font in _fonts().values()]
    return frozenset.intersection(*faces)


def ink(value: tuple[float, float, float]) -> Color:
    """Return a colour of reports.colour for ReportLab."""
    return Color(*value)


def _style(
    name: str, size: float, leading: float, *, font: str = REGULAR, **more: float | Color | int
) -> ParagraphStyle:
    settings: dict[str, Any] = {
        "fontName": font,
        "fontSize": size,
        "leading": leading,
        "textColor": ink(colour.INK),
        "bulletFontName": font,
        "allowWidows": 0,
        "allowOrphans": 0,
        "keepWithNext": 0,
        **more,
    }
    return ParagraphStyle(name, **settings)


@cache
def with_next(style: ParagraphStyle) -> ParagraphStyle:
    """Return the style for words that stay on the page of what follows them."""
    return ParagraphStyle(f"{style.name}-with-next", parent=style, keepWithNext=1)


TITLE: Final = _style("title", 21, 26, font=SEMIBOLD, spaceAfter=2)
SUBTITLE: Final = _style("subtitle", 11.5, 16, textColor=ink(colour.INK_QUIET), spaceAfter=12)
SECTION: Final = _style("section", 14, 18, font=SEMIBOLD, spaceBefore=16, spaceAfter=5, keepWithNext=1)
SUBSECTION: Final = _style("subsection", 11.5, 15.5, font=SEMIBOLD, spaceBefore=10, spaceAfter=3, keepWithNext=1)
BODY: Final = _style("body", 10.8, 15.4, spaceAfter=6)
LEAD_IN: Final = _style("lead-in", 10.8, 15.4, spaceAfter=3, keepWithNext=1)
QUOTATION: Final = _style(
    "quotation", 12.2, 17.4, font=ITALIC, leftIndent=16, rightIndent=12, spaceBefore=3, spaceAfter=9
)
ITEM: Final = _style("item", 10.8, 15.4, leftIndent=18, spaceAfter=3)
LAST_ITEM: Final = _style("last-item", 10.8, 15.4, leftIndent=18, spaceAfter=7)
SMALL_LEAD_IN: Final = _style("small-lead-in", 9.2, 13, textColor=ink(colour.INK_QUIET), spaceAfter=5, keepWithNext=1)
SMALL: Final = _style("small", 9.2, 13, textColor=ink(colour.INK_QUIET), spaceAfter=5)
FIGURES: Final = _style("figures", 11.5, 17, font=SEMIBOLD, spaceBefore=2, spaceAfter=8)
FACT_LABEL: Final = _style("fact-label", 9.8, 14, textColor=ink(colour.INK_QUIET))
FACT_VALUE: Final = _style("fact-value", 10.6, 14)
CELL: Final = _style("cell", 10, 13.4)
CELL_HEADER: Final = _style("cell-header", 9.4, 12.6, font=SEMIBOLD)
SIGNER: Final = _style("signer", 10.8, 14, font=SEMIBOLD)
SIGNER_NOTE: Final = _style("signer-note", 9.6, 13, textColor=ink(colour.INK_QUIET))
