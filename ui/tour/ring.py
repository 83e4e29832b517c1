"""The mark around what a step of the tour speaks of: it lies over the window, takes no click and does not move."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.components import FocusRing
from ui.theme import current, px


class TourRing(FocusRing):
    """Thicker than the ring of the focus, dashed and of another colour, so that nobody takes one for the other."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour-ring")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = px(3)
        painter.setPen(QPen(current().color("attnLine"), width, Qt.PenStyle.DashLine))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), px(8), px(8))
        painter.end()
