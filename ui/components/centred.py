"""A column in the middle of an otherwise empty page: unlock, pause, a file that cannot be opened."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.components.layout import ScrollBody
from ui.theme import box, fix, nest


class Centred(ScrollBody):
    """Put things into ``inside``, at most ``width`` px wide at 100 % text. It scrolls when the text is large.

    A widget that is centred by an alignment is not given the height its wrapped lines need; stretches do give it.
    """

    def __init__(self, name: str, *, width: int, spacing: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(name, margins=(24, 24, 24, 16), spacing=0, parent=parent)
        holder = fix(QWidget(), max_width=width)
        self.inside = box(QVBoxLayout(holder), 0, spacing)
        row = box(QHBoxLayout())
        row.addStretch(1)
        row.addWidget(holder, 1000)
        row.addStretch(1)
        self.column.addStretch(2)
        nest(self.column, row)
        self.column.addStretch(3)
