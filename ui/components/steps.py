"""The steps of the first run, at the left: done, here, still to come (mock 02)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.components.painting import put_icon, rounded
from ui.theme import current, follow, icons, px


class StepList(QWidget):
    """Numbered steps; the one in hand is filled, those done are ticked. Its accessible name says where one is."""

    def __init__(self, steps: Sequence[str], name: str = "steps", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._current = 0
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow(self, lambda steps: steps.updateGeometry())
        self.set_current(0)

    @property
    def current(self) -> int:
        """The step in hand, from 0."""
        return self._current

    def set_current(self, step: int) -> None:
        """Go to ``step`` (from 0); those before it are done."""
        self._current = step
        words = self.tr("Step {number} of {count}: {step}")
        self.setAccessibleName(words.format(number=step + 1, count=len(self._steps), step=self._steps[step]))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return room for all steps."""
        widest = max(QFontMetrics(current().font(15, weight=600)).horizontalAdvance(step) for step in self._steps)
        return QSize(px(36) + widest + px(4), px(42) * len(self._steps) - px(18))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint circle and words of each step."""
        painter = QPainter(self)
        theme = current()
        for number, step in enumerate(self._steps):
            circle = QRect(0, px(42) * number, px(24), px(24))
            here, done = number == self._current, number < self._current
            fill, edge = ("accent", "accent") if here else ("goodSoft", "goodLine") if done else (None, "line2")
            rounded(painter, circle, px(12), theme.color(fill) if fill else None, theme.color(edge))
            if done:
                put_icon(painter, icons.pixmap("check", "good", 16), circle)
            else:
                painter.setFont(theme.font(13, weight=600))
                painter.setPen(theme.color("onAccent" if here else "ink2"))
                painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(number + 1))
            painter.setFont(theme.font(15, weight=600 if here else 400))
            painter.setPen(theme.color("ink" if here else "ink2"))
            words = QRect(px(36), circle.top(), self.width() - px(36), circle.height())
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), step)
        painter.end()
