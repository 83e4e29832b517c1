"""Sessions: coming up and past; planning, moving, cancelling."""

from __future__ import annotations

from ui.desk import Desk
from ui.sessions.listing import SessionsPage
from ui.sessions.on_paper import PaperSheet
from ui.sessions.planning import MoveSheet, PlanSheet
from ui.window import Place


def install(desk: Desk) -> None:
    """Register the place "sessions" and its routes.

    "plan-session" (pair id or None), "move-session" (session id), "session-from-paper" (session id or None).
    """
    desk.add_place(Place("sessions", desk.tr("Sessions"), "messages", lambda: SessionsPage(desk)))
    desk.add_route("plan-session", lambda pair_id=None: PlanSheet(desk, pair_id).open())
    desk.add_route("session-from-paper", lambda session_id=None: PaperSheet(desk, session_id).open())
    desk.add_route("move-session", lambda session_id: MoveSheet(desk, session_id).open())
