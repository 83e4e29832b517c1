"""Actions: late, this week, later, done; each done or carried on in place."""

from __future__ import annotations

from ui.actions.page import ActionsPage
from ui.actions.settling import CarryOnSheet, DoneSheet, DropSheet
from ui.desk import Desk
from ui.window import Place


def install(desk: Desk) -> None:
    """Register the place "actions" and the routes "action-done", "action-carry-on" and "action-drop" (ActionRow)."""
    desk.window.register(Place("actions", desk.tr("Actions"), "checklist", lambda: ActionsPage(desk)))
    desk.add_route("action-done", lambda row: DoneSheet(desk, row).open())
    desk.add_route("action-carry-on", lambda row: CarryOnSheet(desk, row).open())
    desk.add_route("action-drop", lambda row: DropSheet(desk, row).open())
