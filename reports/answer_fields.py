"""Fields that somebody types into: how they stand on the page, and what they are in the file.

Each has a name that is read back, an accessible name, a place in the reading order, and a frame that is drawn on the
page itself, so that it can be filled in by hand as well. Nothing calculates, nothing runs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString
from reportlab.platypus import Flowable

from reports import colour, typeface
from reports.document import Answer, AnswerKind, AnswerRow, Run
from reports.structure import Element, Widget
from reports.tagged_file import blank
from reports.tagging import TaggedCanvas
from reports.text_flow import TextFlow

_READ_ONLY, _LINES, _COMBO = 1, 1 << 12, 1 << 17  # field flags (ISO 32000-1, 12.7.3.1, 12.7.4.3 and 12.7.4.4)
_HEIGHT, _LINE, _TICK, _GAP = 21.0, 13.0, 13.0, 12.0
_CHOICE_WIDTH = 112.0

Entries = Callable[[Callable[[Any], Any]], dict[str, Any]]


class AnswerRowFlow(Flowable):
    """A row of fields: each label above its field, or beside its box. Never split over two pages."""

    canv: TaggedCanvas

    def __init__(self, row: AnswerRow, places: Sequence[tuple[Element, Element]]) -> None:
        super().__init__()
        self._answers = row.answers
        self._places = places
        self.spaceAfter = 8

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803 ReportLab's
        self.width = availWidth
        narrow = _CHOICE_WIDTH + _GAP
        first = availWidth - narrow * (len(self._answers) - 1)
        self._widths = [first, *[_CHOICE_WIDTH] * (len(self._answers) - 1)]
        self._labels = []
        for answer, (label, _form), width in zip(self._answers, self._places, self._widths, strict=True):
            flow = TextFlow.of([Run(answer.label)], typeface.CELL, label)
            flow.wrap(width - _TICK - 8 if answer.kind is AnswerKind.TICK else width, 10_000)
            self._labels.append(flow)
        self._heads = max(flow.height for flow in self._labels)  # labels stand on one line, and so do the fields
        self._lines = max(one.lines for one in self._answers) - 1
        is_below = any(one.kind in (AnswerKind.TEXT, AnswerKind.CHOICE) for one in self._answers)
        self.height = self._heads + (_HEIGHT + self._lines * _LINE + 3 if is_below else 0)
        return self.width, self.height

    def draw(self) -> None:
        left = 0.0
        for answer, (_label, form), flow, width in zip(
            self._answers, self._places, self._labels, self._widths, strict=True
        ):
            top = self.height - flow.height
            match answer.kind:
                case AnswerKind.TICK:
                    flow.drawOn(self.canv, left + _TICK + 8, top)
                    self._field(answer, form, (left, self.height - _TICK - 1, _TICK, _TICK))
                case AnswerKind.FIXED:
                    flow.drawOn(self.canv, left, top)
                    self._field(answer, form, (left, top, width, flow.height), has_frame=False)
                case _:
                    flow.drawOn(self.canv, left, top)
                    height = _HEIGHT + (answer.lines - 1) * _LINE
                    self._field(answer, form, (left, self.height - self._heads - height - 3, width, height))
            left += width + _GAP

    def _field(
        self, answer: Answer, form: Element, place: tuple[float, float, float, float], *, has_frame: bool = True
    ) -> None:
        left, bottom, width, height = place
        canvas = self.canv
        if has_frame:
            with canvas.artifact():
                canvas.setStrokeColor(typeface.ink(colour.INK_QUIET))
                canvas.setLineWidth(0.7)
                canvas.roundRect(left, bottom, width, height, 2)
        x, y = canvas.absolutePosition(left, bottom)
        entries = _entries(answer, (width, height))
        where = (x, y, x + width, y + height)
        canvas.add_field(form, Widget(canvas.page_index, answer.name, answer.accessible, where, entries))


def _entries(answer: Answer, size: tuple[float, float]) -> Entries:
    """Return how the field's own entries are made."""
    typed = {"DA": PDFString("/Helv 10 Tf 0 g")}
    size = (round(size[0], 2), round(size[1], 2))
    match answer.kind:
        case AnswerKind.TICK:
            return lambda refer: {
                "FT": PDFName("Btn"),
                "V": PDFName("Off"),
                "AS": PDFName("Off"),
                "MK": PDFDictionary({"CA": PDFString("4")}),
                "AP": _tick(refer, size),
            }
        case AnswerKind.CHOICE:
            options = PDFArray([PDFString(option) for option in answer.options])
            return lambda refer: (
                typed
                | {
                    "FT": PDFName("Ch"),
                    "Ff": _COMBO,
                    "Opt": options,
                    "AP": blank(refer, size),
                }
            )
        case AnswerKind.FIXED:
            return lambda refer: (
                typed
                | {
                    "FT": PDFName("Tx"),
                    "Ff": _READ_ONLY,
                    "V": PDFString(answer.value),
                    "AP": blank(refer, size),
                }
            )
        case _:
            return lambda refer: (
                typed
                | {
                    "FT": PDFName("Tx"),
                    "Ff": _LINES if answer.lines > 1 else 0,
                    "MaxLen": answer.most,
                    "AP": blank(refer, size, b"/Tx BMC EMC"),
                }
            )


def _tick(refer: Callable[[Any], Any], size: tuple[float, float]) -> PDFDictionary:
    """Return the two looks of a box: empty, and with a tick that needs no typeface."""
    width, height = size
    stroke = (
        f"q 1.4 w 0.2 0.2 0.2 RG {width * 0.22:.2f} {height * 0.52:.2f} m {width * 0.42:.2f} {height * 0.27:.2f} l "
        f"{width * 0.8:.2f} {height * 0.76:.2f} l S Q"
    ).encode()
    shape = {"Type": PDFName("XObject"), "Subtype": PDFName("Form"), "BBox": PDFArray([0, 0, width, height])}
    looks = {
        name: refer(PDFStream(PDFDictionary(shape | {"Resources": PDFDictionary({})}), drawing))
        for name, drawing in (("Yes", stroke), ("Off", b""))
    }
    return PDFDictionary({"N": PDFDictionary(looks)})
