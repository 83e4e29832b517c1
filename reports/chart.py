"""A chart of bars in a document: one figure for who listens, bars with their numbers for who sees."""

from __future__ import annotations

from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from reports import colour, typeface
from reports.document import BarChart
from reports.structure import Element
from reports.tagging import TaggedCanvas

_LINE, _BAR = 17.0, 10.0
_SIZE = 9.4
_MOST_LABEL = 0.4  # of the width


class BarsFlow(Flowable):
    """Filled for what is counted, an empty dashed box for the rest; never colour alone."""

    canv: TaggedCanvas

    def __init__(self, block: BarChart, element: Element) -> None:
        super().__init__()
        self._bars, self._element = block.bars, element
        self.spaceBefore, self.spaceAfter = 4, 12

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803 ReportLab's
        self.width, self.height = availWidth, len(self._bars) * _LINE
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        font = typeface.REGULAR
        labels = [simpleSplit(bar.label, font, _SIZE, self.width * _MOST_LABEL)[:1] or [""] for bar in self._bars]
        left = max((stringWidth(label[0], font, _SIZE) for label in labels), default=0.0) + 10
        right = max((stringWidth(bar.value, font, _SIZE) for bar in self._bars), default=0.0) + 8
        room, most = self.width - left - right, max((bar.of for bar in self._bars), default=0) or 1
        bottom_left = canvas.absolutePosition(0, 0)
        top_right = canvas.absolutePosition(self.width, self.height)
        self._element.place = (*bottom_left, *top_right)
        with canvas.content(self._element):
            canvas.saveState()
            for number, bar in enumerate(self._bars):
                base = self.height - (number + 1) * _LINE + (_LINE - _BAR) / 2
                canvas.setFont(font, _SIZE)
                canvas.setFillColor(typeface.ink(colour.INK))
                canvas.drawString(0, base + 2, bar.label)
                canvas.drawString(self.width - right + 8, base + 2, bar.value)
                self._bar(left, base, room * bar.count / most, room * bar.of / most)
            canvas.restoreState()

    def _bar(self, left: float, base: float, filled: float, whole: float) -> None:
        canvas = self.canv
        if whole > filled:
            canvas.setDash(2.5, 2)
            canvas.setLineWidth(0.8)
            canvas.setStrokeColor(typeface.ink(colour.INK_QUIET))
            canvas.rect(left + filled, base + 0.4, whole - filled, _BAR - 0.8, stroke=1, fill=0)
            canvas.setDash()
        if filled > 0:
            canvas.setFillColor(typeface.ink(colour.ACCENT))
            canvas.rect(left, base, filled, _BAR, stroke=0, fill=1)
