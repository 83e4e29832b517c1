"""A whole number with arrows, as in "every 6 weeks"."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from ui.theme import fix, follow, px


class NumberField(QSpinBox):
    """A number between ``least`` and ``most``. Scrolling the page over it does not change it."""

    def __init__(
        self, least: int, most: int, value: int, *, suffix: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setRange(least, most)
        self.setValue(value)
        self.setSuffix(suffix)
        fix(self, height=36, min_width=84)
        follow(self, NumberField._indent)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  # Qt's name
        """Leave the wheel to the page."""
        event.ignore()

    def _indent(self) -> None:
        """Put the figures where other fields have their words (the style sheet's padding does not reach them)."""
        self.lineEdit().setTextMargins(px(8), 0, 0, 0)
