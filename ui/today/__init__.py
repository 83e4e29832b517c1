"""Today: one sentence, the next session, and what has slipped."""

from __future__ import annotations

from ui.desk import Desk
from ui.today.page import TodayPage
from ui.window import Place


def install(desk: Desk) -> None:
    """Register the place "today", the first of the navigation."""
    desk.add_place(Place("today", desk.tr("Today"), "home-2", lambda: TodayPage(desk)))
