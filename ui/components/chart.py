"""Charts drawn by hand (ui.md 10): bars month by month, and bars across with their counts.

Never colour alone: what is counted is filled, what is not is an empty dashed box; the numbers stand on the chart.
A chart is reached with Tab, its sentence is read out, and the arrow keys go from bar to bar and say each.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.announce import announce
from ui.components.buttons import HintButton
from ui.components.frames import Card
from ui.components.painting import rounded, text_width
from ui.components.row_list import RowList
from ui.components.rows import Row
from ui.components.text import Text
from ui.theme import box, current, fix, nest, px

_CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its label, how many count, how many do not, and the bar in words ("May 2026: 4 held, 1 not")."""

    label: str
    count: int
    others: int
    words: str

    @property
    def whole(self) -> int:
        """Both together."""
        return self.count + self.others


class BarChart(QLabel):  # a label is read out as what it says
    """Bars of one figure; ``across`` lays them down, one below the other, with the label in front."""

    def __init__(self, name: str, *, across: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._across = across
        self._bars: tuple[Bar, ...] = ()
        self._sentence = ""
        self._at: int | None = None
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fix(self, height=166)

    def set_bars(self, bars: Sequence[Bar], sentence: str) -> None:
        """Show these bars; ``sentence`` is all of it in words."""
        self._bars, self._sentence, self._at = tuple(bars), sentence, None
        self.setAccessibleName(sentence)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return a wide, low size."""
        return QSize(px(240), self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Go from bar to bar."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._bars:
            super().keyPressEvent(event)
            return
        start = -1 if step > 0 else len(self._bars)
        self._at = min(max((start if self._at is None else self._at) + step, 0), len(self._bars) - 1)
        words = self._bars[self._at].words
        self.setAccessibleName(words)
        announce(self, words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(current().font(13))
        if self._bars and self._across:
            self._paint_across(painter)
        elif self._bars:
            self._paint_upright(painter)
        painter.end()

    def _bar(self, painter: QPainter, filled: QRectF, empty: QRectF, at: int) -> None:
        theme = current()
        if filled.width() > 0 and filled.height() > 0:
            rounded(painter, filled, px(2), theme.color("accent"))
        if empty.width() > 0 and empty.height() > 0:
            inner = empty.adjusted(1, 1, -1, -1)
            edge = theme.color("line2" if self._across else "attnLine")
            rounded(painter, inner, px(2), None, edge, width=px(1.5), style=Qt.PenStyle.DashLine)
        if at == self._at:
            whole = filled.united(empty).adjusted(-px(3), -px(3), px(3), px(3))
            rounded(painter, whole, px(4), None, theme.color("ink2"), width=px(1))

    def _paint_upright(self, painter: QPainter) -> None:
        theme, most = current(), max(1, *(bar.whole for bar in self._bars))
        top, floor = px(20), self.height() - px(24)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(0, floor), QPointF(self.width(), floor))
        room = self.width() / len(self._bars)
        width = min(px(26), room * 0.62)
        for at, bar in enumerate(self._bars):
            left = room * at + (room - width) / 2
            high, more = ((floor - top) * part / most for part in (bar.count, bar.others))
            filled = QRectF(left, floor - high, width, high)
            empty = QRectF(left, floor - high - more, width, more)
            self._bar(painter, filled, empty, at)
            painter.setPen(theme.color("ink2"))
            label = bar.label if text_width(theme.font(13), bar.label) <= room else bar.label[:1]
            painter.drawText(QRectF(room * at, floor + px(2), room, px(20)), _CENTRE, label)
            if bar.whole:
                painter.setPen(theme.color("ink"))
                above = QRectF(room * at, floor - high - more - px(19), room, px(18))
                painter.drawText(above, _CENTRE, str(bar.count))

    def _paint_across(self, painter: QPainter) -> None:
        theme, most = current(), max(1, *(bar.whole for bar in self._bars))
        font = theme.font(13)
        label_room = max(text_width(font, bar.label) for bar in self._bars) + px(12)
        number_room = max(text_width(font, str(bar.count)) for bar in self._bars) + px(12)
        room, line = self.width() - label_room - number_room, self.height() / len(self._bars)
        height = min(px(16), line * 0.6)
        for at, bar in enumerate(self._bars):
            middle = line * (at + 0.5)
            wide, more = (room * part / most for part in (bar.count, bar.others))
            filled = QRectF(label_room, middle - height / 2, wide, height)
            empty = QRectF(label_room + wide, middle - height / 2, more, height)
            self._bar(painter, filled, empty, at)
            painter.setPen(theme.color("ink2"))
            painter.drawText(QRectF(0, middle - line / 2, label_room, line), _LEFT, bar.label)
            painter.setPen(theme.color("ink"))
            painter.drawText(QRectF(0, middle - line / 2, self.width(), line), _RIGHT, str(bar.count))


class ChartCard(Card):
    """A chart with its title and its sentence; *Table* shows the same numbers as rows."""

    def __init__(self, name: str, title: str, table: str, *, across: bool = False) -> None:
        super().__init__(name)
        head = box(QHBoxLayout(), 0, 8)
        head.addWidget(Text(title, "heading"), 1)
        self._table = HintButton(table, kind="link", name=f"{name}-table")
        self._table.setCheckable(True)
        self._table.setAccessibleName(f"{title}: {table.replace('&', '')}")
        self._table.toggled.connect(self._swap)
        head.addWidget(self._table, 0, Qt.AlignmentFlag.AlignTop)
        nest(self.body, head)
        self._sentence = Text("", "hint", f"{name}-sentence")
        self.body.addWidget(self._sentence)
        self.chart = BarChart(f"{name}-chart", across=across)
        self.body.addWidget(self.chart)
        self._rows = RowList(f"{name}-rows", title, fit=True)
        self._rows.hide()
        self.body.addWidget(self._rows)

    def set_bars(self, bars: Sequence[Bar], sentence: str, names: Sequence[str]) -> None:
        """Show these bars; ``names`` are their labels written out, for the table."""
        self._sentence.setText(sentence)
        self.chart.set_bars(bars, sentence)
        numbers = [f"{bar.count} / {bar.whole}" if bar.others else str(bar.count) for bar in bars]
        rows = zip(names, numbers, bars, strict=True)
        self._rows.set_rows([Row(key=name, title=name, lead=number, words=bar.words) for name, number, bar in rows])

    def _swap(self, table: bool) -> None:  # the signal's argument
        self._rows.setVisible(table)
        self.chart.setVisible(not table)
