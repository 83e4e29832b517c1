"""Drift and rhythm, drawn: how long since a child was discussed, against what was agreed (mocks 03 and 05).

Never colour alone: the agreed limit is an upright line, what is over it is dashed and ends in a hollow circle. Each
drawing carries its sentence for screen readers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.components.painting import dot, rounded, text_width
from ui.theme import current, fix, px
from ui.wording.dates import month_name, short_month


def paint_drift(painter: QPainter, rect: QRect, elapsed_days: int, limit_days: int) -> None:
    """Paint days since the last discussion against the agreed limit, both in days, along ``rect``."""
    theme = current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius, middle = px(5), rect.center().y() + 0.5
    left, right = rect.left() + radius, rect.right() - radius - px(1)
    span = (
        max(elapsed_days, limit_days, 1) * 1.15 if elapsed_days <= limit_days else max(limit_days * 1.9, elapsed_days)
    )

    def at(days: float) -> float:
        return left + (right - left) * min(days / span, 1.0)

    limit, end = at(limit_days), at(elapsed_days)
    painter.fillRect(QRectF(left, middle - px(4), min(limit, max(end, left)) - left, px(8)), theme.color("accentSoft"))
    if elapsed_days <= limit_days:
        painter.setPen(QPen(theme.color("line"), px(2)))
        painter.drawLine(QPointF(end, middle), QPointF(limit, middle))
    else:
        painter.fillRect(QRectF(limit, middle - px(4), end - limit, px(8)), theme.color("attnSoft"))
        _dashes(painter, limit, end - radius, middle)
    painter.setPen(QPen(theme.color("ink2"), max(1.5, px(1.5))))
    painter.drawLine(QPointF(limit, middle - px(8)), QPointF(limit, middle + px(8)))
    dot(painter, QPointF(left, middle), radius, theme.color("accent"))
    late = elapsed_days > limit_days
    if elapsed_days > 0:
        dot(painter, QPointF(end, middle), px(6), theme.color("surface"), theme.color("attnLine" if late else "accent"))
    painter.restore()


def _dashes(painter: QPainter, left: float, right: float, middle: float) -> None:
    pen = QPen(current().color("attnLine"), px(2))
    pen.setDashPattern([2.2, 1.6])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(left, middle), QPointF(right, middle))


class _Drawn(QLabel):  # a label is read out as what it says
    """A drawing that can be focused, so that its sentence is read out."""

    def __init__(self, name: str, height: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fix(self, height=height)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return a wide, low size."""
        return QSize(px(240), self.height())


class DriftBar(_Drawn):
    """One child's drift: the last discussion, the agreed limit, today."""

    def __init__(self, name: str = "drift-bar", parent: QWidget | None = None) -> None:
        super().__init__(name, 24, parent)
        self._days = (0, 1)

    def set_data(self, elapsed_days: int, limit_days: int, sentence: str) -> None:
        """Show so many days since the last discussion against so many agreed; ``sentence`` says it in words."""
        self._days = (elapsed_days, limit_days)
        self.setAccessibleName(sentence)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint the bar."""
        painter = QPainter(self)
        paint_drift(painter, self.rect(), *self._days)
        painter.end()


@dataclass(frozen=True, slots=True)
class RhythmEvent:
    """Something on the rhythm bar: a local day, what it was, and the words above it."""

    day: date
    kind: Literal["discussed", "signed"]
    words: str = ""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What the rhythm bar shows. ``limit`` is the day a discussion is due by, ``limit_words`` and ``today_words``
    stand above those days, ``sentence`` is all of it for screen readers."""

    events: Sequence[RhythmEvent]
    limit: date | None
    today: date
    sentence: str
    limit_words: str = ""
    today_words: str = ""

    @property
    def first(self) -> date:
        """The left end: the start of the month of the first event."""
        return min([event.day for event in self.events] + [self.today]).replace(day=1)

    @property
    def last(self) -> date:
        """The right end: the end of the month of the last of today and the limit."""
        end = max(self.today, self.limit or self.today)
        return (end.replace(day=1) + timedelta(days=32)).replace(day=1)


class RhythmBar(_Drawn):
    """Discussions ●, read and signed ▢, agreed limit |, overdue stretch dashed, months below."""

    def __init__(self, name: str = "rhythm-bar", parent: QWidget | None = None) -> None:
        super().__init__(name, 72, parent)
        self._data: Rhythm | None = None

    def set_data(self, data: Rhythm) -> None:
        """Show this rhythm."""
        self._data = data
        self.setAccessibleName(data.sentence)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint the bar, its words above and the months below."""
        if self._data is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_months(painter, self._data)
        self._paint_bar(painter, self._data)
        self._paint_words(painter, self._data)
        painter.end()

    def _x(self, day: date) -> float:
        data = self._data
        if data is None:
            return 0.0
        span = max(1, (data.last - data.first).days)
        left, right = px(8), self.width() - px(8)
        return left + (right - left) * (day - data.first).days / span

    def _paint_bar(self, painter: QPainter, data: Rhythm) -> None:
        theme, middle, half = current(), px(33), px(7)
        days = [event.day for event in data.events if event.kind == "discussed"]
        if not days:
            return
        start, end = self._x(min(days)), self._x(data.today)
        limit = self._x(data.limit) if data.limit else end
        on_time = min(limit, end)
        rounded(painter, QRectF(start, middle - half, on_time - start, 2 * half), 0, theme.color("accentSoft"))
        late = data.limit is not None and data.today > data.limit
        if late:
            painter.fillRect(QRectF(limit, middle - half, end - limit, 2 * half), theme.color("attnSoft"))
            _dashes(painter, limit, end - px(7), middle)
        if data.limit is not None:
            painter.setPen(QPen(theme.color("ink2"), max(1.5, px(1.5))))
            painter.drawLine(QPointF(limit, middle - px(10)), QPointF(limit, middle + px(10)))
        for event in data.events:
            x = self._x(event.day)
            if event.kind == "discussed":
                dot(painter, QPointF(x, middle), px(7), theme.color("accent"))
            else:
                square = QRectF(x - px(7), middle - px(7), px(14), px(14))
                rounded(painter, square, px(2), theme.color("surface"), theme.color("goodLine"), width=px(2))
        edge = theme.color("attnLine" if late else "accent")
        dot(painter, QPointF(end, middle), px(8), theme.color("surface"), edge)

    def _paint_words(self, painter: QPainter, data: Rhythm) -> None:
        """Write the words above their days; of two that would touch, the later is kept (today, then the limit)."""
        theme = current()
        late = data.limit is not None and data.today > data.limit
        words = [(data.today, data.today_words, "attn" if late else "ink2")]
        if data.limit is not None:
            words.append((data.limit, data.limit_words, "ink2"))
        words += [(event.day, event.words, "ink2") for event in reversed(data.events)]
        taken: list[tuple[float, float]] = []
        painter.setFont(theme.font(13))
        for day, text, colour in words:
            width = text_width(theme.font(13), text)
            left = min(max(self._x(day) - width / 2, 0.0), self.width() - width)
            if not text or any(left < right + px(8) and left + width > start - px(8) for start, right in taken):
                continue
            taken.append((left, left + width))
            painter.setPen(theme.color(colour))
            painter.drawText(QRectF(left, 0, width + 1, px(20)), int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_months(self, painter: QPainter, data: Rhythm) -> None:
        theme = current()
        line = px(48)
        painter.fillRect(0, line, self.width(), 1, theme.color("line"))
        painter.setFont(theme.font(13))
        month = data.first
        while month < data.last:
            following = (month + timedelta(days=32)).replace(day=1)
            x, room = self._x(month), self._x(following) - self._x(month)
            painter.fillRect(QRectF(x, line, 1, px(8)), theme.color("line2"))
            name = month_name(month)
            if text_width(theme.font(13), name) > room - px(8):
                name = short_month(month)
            if text_width(theme.font(13), name) <= room - px(4):
                painter.setPen(theme.color("ink2"))
                painter.drawText(
                    QRectF(x + px(4), line + px(3), room, px(20)), int(Qt.AlignmentFlag.AlignVCenter), name
                )
            month = following
