"""Help (F1): the guide, opened at the chapter about the place one comes from."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.desk import Desk
from ui.guide.page import HelpPage
from ui.window import Place


def install(desk: Desk) -> None:
    """Register the place "help" and answer F1."""
    desk.add_place(Place("help", desk.tr("Help"), "help-circle", lambda: HelpPage(desk), foot=True))
    desk.window.help_asked.connect(_HelpKey(desk).pressed)


class _HelpKey(QObject):
    """Goes with its desk, so that a locked desk opens nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def pressed(self, place: str) -> None:
        """Open the chapter about ``place``."""
        page = self._desk.window.go("help")
        if isinstance(page, HelpPage):
            page.show_about(place)
