"""A line edit with a button inside at its right end."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ui.theme import follow, px
from ui.theme.first_paint import NO_FOCUS


class TrailingLine(QLineEdit):
    """A line edit with a button inside at its right end."""

    def __init__(self, button: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = button
        button.setParent(self)
        button.setProperty("focusPolicy", NO_FOCUS)
        self.setProperty("trailing", True)
        follow(self, TrailingLine.place_button)

    def place_button(self) -> None:
        """Put the button at the right end, in the middle of the height."""
        side = self._button.sizeHint()
        right = self.width() - px(3) - side.width()
        self._button.setGeometry(right, (self.height() - side.height()) // 2, side.width(), side.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Keep the button at the right end."""
        super().resizeEvent(event)
        self.place_button()
