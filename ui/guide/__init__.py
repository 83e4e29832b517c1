"""Help (F1): the guide, opened at the chapter about the screen one comes from."""

from __future__ import annotations

from ui.desk import Desk
from ui.guide.page import HelpPage
from ui.window import Place


def install(desk: Desk) -> None:
    """Register the place "help"."""
    desk.add_place(Place("help", desk.tr("Help"), "help-circle", lambda: HelpPage(desk), foot=True))
