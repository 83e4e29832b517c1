"""Search in notes: reached from Go to… and with Ctrl+Shift+F."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.desk import Desk
from ui.search.page import SearchPage


def install(desk: Desk) -> None:
    """Add the route "search", and answer Ctrl+Shift+F and the last row of Go to…"""
    desk.add_route("search", lambda: SearchPage(desk))
    desk.window.search_asked.connect(_SearchKey(desk).pressed)


class _SearchKey(QObject):
    """Goes with its desk, so that a locked desk opens nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def pressed(self, typed: str) -> None:
        """Open the page, or go on in the one that is shown. No way back keeps the words, so a lock forgets them."""
        if not isinstance(self._desk.window.page, SearchPage):
            self._desk.open("search")
        page = self._desk.window.page
        if isinstance(page, SearchPage):
            page.look_for(typed)
