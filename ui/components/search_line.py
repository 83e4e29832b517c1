"""A line to search with, and a mark that takes out what was typed: Qt's own stays as small at every text size."""

from __future__ import annotations

from PySide6 import QtCore

from ui.components.buttons import IconButton
from ui.components.trailing_line import TrailingLine


class SearchLine(TrailingLine):
    """A line edit with the mark at its right end while something is in it."""

    def __init__(self, name: str) -> None:
        clear = IconButton("x", self.tr("Clear what was typed"), name=f"{name}-clear", side=28)
        super().__init__(clear)
        self.setObjectName(name)
        clear.hide()
        clear.clicked.connect(self._clear)
        self.textChanged.connect(lambda text: clear.setVisible(bool(text)))

    def _clear(self) -> None:
        self.clear()
        self.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
