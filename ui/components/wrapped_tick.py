"""A tick box whose words go on below: a QCheckBox has one line only, and is as wide as its words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ui.components.naming import named
from ui.components.text import Text
from ui.theme import box


class _Words(Text):
    """Words that tick the box beside them when they are clicked."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """A click on the words is one on the box."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class WrappedTick(QWidget):
    """``box`` is the tick box itself, of object name ``name``; a screen reader hears the words with it."""

    def __init__(self, words: str, name: str) -> None:
        super().__init__()
        self.box = named(QCheckBox(), name)
        self.box.setAccessibleName(words)
        row = box(QHBoxLayout(self), 0, 4)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        told = _Words(words, "body", f"{name}-words")
        told.clicked.connect(self.box.click)
        row.addWidget(told, 1)
