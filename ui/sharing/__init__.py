"""What leaves a planned session other than as a signed record: dates for a calendar, the agenda to prepare with."""

from __future__ import annotations

from ui.desk import Desk
from ui.sharing.calendar import CalendarSheet


def install(desk: Desk) -> None:
    """Register the route "save-calendar" (session id, or None for every session that is planned)."""
    desk.add_route("save-calendar", lambda session_id=None: CalendarSheet(desk, session_id).open())
