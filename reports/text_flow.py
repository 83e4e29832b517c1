"""Paragraphs, headings, items of lists and the text of cells: broken into lines once a width, written with their tag.

They stand for the layout library's own paragraphs, which most of the time of a document went into: those read markup,
carry links, bullets and pictures, and are measured anew at each trial. These hold words and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Self

from reportlab.lib.styles import ParagraphStyle as Style
from reportlab.platypus import Flowable

from reports import colour, typeface
from reports.breaking import Line, Piece, break_lines
from reports.document import Run
from reports.lettering import colour_of, number
from reports.structure import Element
from reports.tagging import TaggedCanvas

_TOGETHER: Final = 2  # lines at the foot of a page, and at the head of the next
_UNDIVIDED: Final = 3  # lines of a paragraph that stays whole


class TextFlow(Flowable):
    """A paragraph that belongs to a structure element. Split over two pages, both halves belong to it."""

    canv: TaggedCanvas

    def __init__(self, stretches: Sequence[Piece | None], style: Style, element: Element) -> None:
        super().__init__()
        self._stretches, self.style, self.element = stretches, style, element
        self.keepWithNext = style.keepWithNext
        self._lines: Sequence[Line] = ()
        self._broken_for: float | None = None  # the width

    @classmethod
    def of(cls, runs: Sequence[Run], style: Style, element: Element) -> Self:
        """Return a paragraph of ``runs`` that belongs to ``element``."""
        return cls(_stretches(runs, style.fontName), style, element)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803 ReportLab's
        """Break the lines once a width: what is kept together or stands in a table is asked two or three times."""
        if self._broken_for != availWidth:
            style = self.style
            room = availWidth - style.leftIndent - style.rightIndent
            self.hold(break_lines(self._stretches, style.fontSize, room), availWidth)
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803 ReportLab's
        """Return two halves, neither of which leaves a line alone, or nothing."""
        self.wrap(availWidth, availHeight)
        count = len(self._lines)
        here = int(availHeight / self.style.leading)
        if here < _TOGETHER:
            return []
        if here >= count:
            return [self]
        if here == count - 1:  # the last line would stand alone
            if count <= _UNDIVIDED:
                return []
            here -= 1
        halves = [type(self)((), self.style, self.element) for _ in range(2)]
        self.hand_on(halves[0])
        halves[0].hold(self._lines[:here], availWidth)
        halves[1].hold(self._lines[here:], availWidth)
        return list(halves)

    def beginning(self) -> float:
        """Return how high the lines are, once broken, that ``split`` leaves together where it begins."""
        count = len(self._lines)
        return (count if count <= _UNDIVIDED else _TOGETHER) * self.style.leading

    def hand_on(self, beginning: Self) -> None:
        """Give the first half of a split what only the beginning of a paragraph carries: of words alone nothing."""

    def getSpaceBefore(self) -> float:  # noqa: N802 ReportLab's name
        return self.style.spaceBefore

    def getSpaceAfter(self) -> float:  # noqa: N802 ReportLab's name
        return self.style.spaceAfter

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float, _sW: float = 0) -> None:  # type: ignore[override] # noqa: N802, N803 ReportLab's
        """Write the lines with their lower left corner at ``x``, ``y``, without a coordinate system of their own."""
        canvas.write(self.element, self._code(canvas, x, y))

    def _code(self, canvas: TaggedCanvas, x: float, y: float) -> str:
        if not self._lines:
            return ""
        style = self.style
        return canvas.lettering.paragraph(self._lines, style, x + style.leftIndent, y + self.height - style.fontSize)

    def hold(self, lines: Sequence[Line], width: float) -> None:
        """Hold these lines, broken for ``width``."""
        self._lines, self._broken_for = lines, width
        self.width, self.height = width, len(lines) * self.style.leading


class HeadingFlow(TextFlow):
    """A heading, which also makes a bookmark when it is drawn. ``drawn`` collects (level, text, page from 1)."""

    bookmark: tuple[int, str, list[tuple[int, str, int]]] | None = None

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float, _sW: float = 0) -> None:  # type: ignore[override] # noqa: N802, N803 ReportLab's
        if self.bookmark is not None:
            level, title, drawn = self.bookmark
            key = f"heading-{len(drawn)}"
            drawn.append((level, title, canvas.page_index + 1))
            _, top = canvas.absolutePosition(x, y + self.height + 4)
            canvas.bookmarkPage(key, fit="XYZ", left=0, top=round(top, 1), zoom=0)
            canvas.addOutlineEntry(title, key, level - 1)
        super().drawOn(canvas, x, y)

    def hand_on(self, beginning: Self) -> None:
        """Give the first half of a split the bookmark."""
        beginning.bookmark = self.bookmark


class QuotationFlow(TextFlow):
    """A quoted paragraph with a quiet rule at its left."""

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float, _sW: float = 0) -> None:  # type: ignore[override] # noqa: N802, N803 ReportLab's
        at, ink = number(x + 4), colour_of(typeface.ink(colour.ACCENT))
        canvas.decorate(f"q {ink} RG 1.6 w {at} {number(y - 2)} m {at} {number(y + self.height)} l S Q")
        super().drawOn(canvas, x, y)


class ItemFlow(TextFlow):
    """The first paragraph of a list item, with its bullet or number as a label of its own."""

    label: tuple[Element, str] | None = None

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float, _sW: float = 0) -> None:  # type: ignore[override] # noqa: N802, N803 ReportLab's
        if self.label is not None:
            element, text = self.label
            style = self.style
            base = y + self.height - style.fontSize
            line = Line([(style.fontName, text)])
            canvas.write(element, canvas.lettering.paragraph([line], style, x + 3, base))
        super().drawOn(canvas, x, y)

    def hand_on(self, beginning: Self) -> None:
        """Give the first half of a split the label."""
        beginning.label = self.label


class CellFlow(TextFlow):
    """The text of a table cell. A header row repeated on the next page is decoration the second time."""

    def drawOn(self, canvas: TaggedCanvas, x: float, y: float, _sW: float = 0) -> None:  # type: ignore[override] # noqa: N802, N803 ReportLab's
        if self.element.scope == "Column" and self.element.kids:
            canvas.decorate(self._code(canvas, x, y), "/Type /Pagination")
        else:
            super().drawOn(canvas, x, y)


def _stretches(runs: Sequence[Run], font: str) -> list[Piece | None]:
    """Return the texts of ``runs`` with their typefaces; None is a line break. No text is ever read as markup."""
    made: list[Piece | None] = []
    for run in runs:
        face = font
        if run.strong:
            face = typeface.SEMIBOLD
        elif run.emphasis:
            face = typeface.REGULAR if font == typeface.ITALIC else typeface.ITALIC
        for index, line in enumerate(run.text.split("\n")):
            if index:
                made.append(None)
            if line:
                made.append((face, line))
    return made
