"""Actions: late, this week, later, done; each done or carried on in place."""

from __future__ import annotations

from app.domain.ids import ActionId
from ui.actions.page import ActionsPage
from ui.actions.settling import CarryOnSheet, DoneSheet, DropSheet
from ui.desk import Desk
from ui.window import Place


def install(desk: Desk) -> None:
    """Register the place "actions" and the routes "action" (its id), "action-done", "action-carry-on", "action-drop".

    The last three get an ActionRow.
    """

    def show(action_id: ActionId) -> None:
        page = desk.window.go("actions")
        if isinstance(page, ActionsPage):
            page.show_action(action_id)

    desk.add_place(Place("actions", desk.tr("Actions"), "checklist", lambda: ActionsPage(desk)))
    desk.add_route("action", show)
    desk.add_route("action-done", lambda row: DoneSheet(desk, row).open())
    desk.add_route("action-carry-on", lambda row: CarryOnSheet(desk, row).open())
    desk.add_route("action-drop", lambda row: DropSheet(desk, row).open())
