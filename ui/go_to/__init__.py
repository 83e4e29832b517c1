"""Go to…: one field and a plain list that leads to any person, case, session, action, place or command."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.desk import Desk
from ui.go_to.sheet import GoToSheet


def install(desk: Desk) -> None:
    """Answer Ctrl+K and the field of the navigation."""
    desk.window.go_to_asked.connect(_GoToKey(desk).pressed)


class _GoToKey(QObject):
    """Goes with its desk, so that a locked desk opens nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def pressed(self) -> None:
        """Open the list."""
        GoToSheet(self._desk).open()
