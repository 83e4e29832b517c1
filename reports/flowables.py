"""The drawn parts of a page: each flowable draws inside the marked content of its structure element."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, Table, TableStyle

from app.domain.tongue import Tongue
from reports import colour, typeface
from reports.document import KeyGroups, Room, Run, SignatureBlock
from reports.structure import Element
from reports.tagging import TaggedCanvas
from reports.text_flow import TextFlow
from reports.wording import signer_label


class GridFlow(Table):
    """A table whose rules and fills are decoration; its cells are CellFlows."""

    canv: TaggedCanvas

    def beginning(self) -> float:
        """Return how high, once measured, the repeated heads and the first row below them are."""
        heights: list[float] = self._rowHeights  # type: ignore[attr-defined] # the stubs leave it out
        return sum(heights[: self.repeatRows + 1])

    def _drawBkgrnd(self) -> None:  # noqa: N802 ReportLab's name
        with self.canv.artifact():
            super()._drawBkgrnd()  # type: ignore[misc] # the stubs leave it out

    def _drawLines(self) -> None:  # noqa: N802 ReportLab's name
        with self.canv.artifact():
            super()._drawLines()  # type: ignore[misc] # likewise


FACT_BOX = TableStyle(
    [
        ("FONT", (0, 0), (-1, -1), typeface.REGULAR, 10),
        ("BACKGROUND", (0, 0), (-1, -1), typeface.ink(colour.PANEL)),
        ("BOX", (0, 0), (-1, -1), 0.6, typeface.ink(colour.RULE_QUIET)),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (0, -1), 12),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
        ("TOPPADDING", (0, 0), (-1, 0), 9),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 10),
    ]
)
GRID = TableStyle(
    [
        ("FONT", (0, 0), (-1, -1), typeface.REGULAR, 10),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, typeface.ink(colour.INK_QUIET)),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, typeface.ink(colour.RULE_QUIET)),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 10),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
    ]
)


class KeyGroupsFlow(Flowable):
    """The groups of a recovery key in two columns, large enough to be typed from paper."""

    canv: TaggedCanvas
    _ROW = 34

    def __init__(self, block: KeyGroups, items: Sequence[tuple[Element, Element]]) -> None:
        super().__init__()
        self._groups, self._items = block.groups, items
        self._rows = (len(block.groups) + 1) // 2
        self.spaceBefore, self.spaceAfter = 8, 14

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803 ReportLab's
        self.width, self.height = availWidth, self._rows * self._ROW + 14
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        with canvas.artifact():
            canvas.setStrokeColor(typeface.ink(colour.RULE))
            canvas.setLineWidth(0.8)
            canvas.line(0, self.height, self.width, self.height)
            canvas.line(0, 0, self.width, 0)
        for index, (group, (label, body)) in enumerate(zip(self._groups, self._items, strict=True)):
            column, row = divmod(index, self._rows)
            left = 8 + column * self.width / 2
            base = self.height - 7 - (row + 0.68) * self._ROW
            with canvas.content(label):
                canvas.setFont(typeface.REGULAR, 11)
                canvas.setFillColor(typeface.ink(colour.INK_QUIET))
                canvas.drawString(left, base, str(index + 1))
            with canvas.content(body):
                canvas.setFont(typeface.SEMIBOLD, 19)
                canvas.setFillColor(typeface.ink(colour.INK))
                canvas.drawString(left + 30, base, group, charSpace=3.2)


class RoomFlow(Flowable):
    """Ruled lines to write on by hand below their label. The label is text, the rules are decoration."""

    canv: TaggedCanvas
    _LINE = 23  # points: what a pen needs

    def __init__(self, lines: int, label: TextFlow | None) -> None:
        super().__init__()
        self._lines, self._label = lines, label
        self.spaceBefore, self.spaceAfter = 0, 12

    @classmethod
    def of(cls, block: Room, element: Element | None) -> RoomFlow:
        """Return the room of a block, its label tagged as ``element``."""
        label = None if element is None else TextFlow.of([Run(block.label)], typeface.SIGNER_NOTE, element)
        return cls(block.lines, label)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803 ReportLab's
        self.width, self.height = availWidth, self._label_height(availWidth) + self._lines * self._LINE
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803 ReportLab's
        """Go on with the lines on the next page, when at least two have room on this one."""
        here = int((availHeight - self._label_height(availWidth)) // self._LINE)
        return [RoomFlow(here, self._label), RoomFlow(self._lines - here, None)] if 2 <= here < self._lines else []

    def _label_height(self, width: float) -> float:
        return 0.0 if self._label is None else self._label.wrap(width, 10_000)[1]

    def draw(self) -> None:
        canvas = self.canv
        if self._label is not None:
            self._label.drawOn(canvas, 0, self.height - self._label.height)
        with canvas.artifact():
            canvas.setStrokeColor(typeface.ink(colour.RULE))
            canvas.setLineWidth(0.7)
            for number in range(self._lines):
                canvas.line(0, number * self._LINE + 0.5, self.width, number * self._LINE + 0.5)


class SignatureFlow(Flowable):
    """A place to sign: who, in which role, what is already so, and a box for a digital or a written signature."""

    canv: TaggedCanvas
    _BOX = 70

    def __init__(self, block: SignatureBlock, element: Element, form: Element | None, tongue: Tongue) -> None:
        super().__init__()
        self._block, self._element, self._form, self._tongue = block, element, form, tongue

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803 ReportLab's
        block = self._block
        self.width = min(availWidth, 330)
        lines = [(block.name, typeface.SIGNER), (block.role, typeface.SIGNER_NOTE)]
        lines += [(block.caption, typeface.SIGNER_NOTE), (block.statement, typeface.SIGNER_NOTE)]
        self._texts = [TextFlow.of([Run(text)], style, self._element) for text, style in lines if text]
        self._heights = [text.wrap(self.width, 10_000)[1] for text in self._texts]
        self.height = sum(self._heights) + (self._BOX + 6 if self._has_box else 0)
        return self.width, self.height

    @property
    def _has_box(self) -> bool:
        return self._block.field is not None or not self._block.statement

    def draw(self) -> None:
        top = self.height
        for text, height in zip(self._texts, self._heights, strict=True):
            top -= height
            text.drawOn(self.canv, 0, top)
        if self._has_box:
            self._draw_box(top - 6 - self._BOX)

    def _draw_box(self, base: float) -> None:
        canvas, width = self.canv, self.width
        split = width * 0.66
        with canvas.artifact():
            canvas.setStrokeColor(typeface.ink(colour.RULE))
            canvas.setLineWidth(0.7)
            canvas.roundRect(0, base, width, self._BOX, 3)
            canvas.line(12, base + 24, split, base + 24)
            canvas.line(split + 12, base + 24, width - 12, base + 24)
        with canvas.content(self._element):
            canvas.setFont(typeface.REGULAR, 8.4)
            canvas.setFillColor(typeface.ink(colour.INK_QUIET))
            canvas.drawString(12, base + 12, self._tongue.say("Signature"))
            canvas.drawString(split + 12, base + 12, self._tongue.say("Date"))
        if self._form is not None and self._block.field is not None:
            left, bottom = canvas.absolutePosition(0, base)
            place = (left, bottom, left + width, bottom + self._BOX)
            label = signer_label(self._block.name, self._block.role, self._tongue)
            canvas.add_signature_field(self._form, self._block.field, label, place)


class SignatureRow(Flowable):
    """One or two places to sign, side by side and never split over two pages."""

    canv: TaggedCanvas
    _GAP = 22

    def __init__(self, places: Sequence[SignatureFlow], *, alone: bool) -> None:
        super().__init__()
        self._places, self._alone = places, alone
        self.spaceBefore, self.spaceAfter = 4, 12

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 ReportLab's names
        self.width = availWidth
        room = availWidth if self._alone else (availWidth - self._GAP) / 2
        self.height = max(place.wrap(room, availHeight)[1] for place in self._places)
        return self.width, self.height

    def draw(self) -> None:
        for index, place in enumerate(self._places):
            place.drawOn(self.canv, index * (self.width + self._GAP) / 2, self.height - place.height)
