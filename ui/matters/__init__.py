"""Restricted matters: the list, a new one, the page of one. Only for who may begin one or is named in one."""

from __future__ import annotations

from ui.desk import Desk
from ui.matters.beginning import NewMatterPage
from ui.matters.listing import MattersPage
from ui.matters.page import MatterPage
from ui.matters.sheets import ArrivedSheet, DoneSheet, NameSheet
from ui.window import Place


def install(desk: Desk) -> None:
    """Register the place "matters" and the routes "matter", "new-matter", "name-in-matter", "matter-done" and
    "matter-package-arrived".

    For somebody who has nothing to see there neither the place nor the routes exist.
    """
    if "matters" not in desk.sight.places:
        return
    desk.add_place(Place("matters", desk.tr("Restricted"), "eye-off", lambda: MattersPage(desk)))
    desk.add_route("matter", lambda matter_id: MatterPage(desk, matter_id))
    if desk.sight.begins_matters:
        desk.add_route("new-matter", lambda: NewMatterPage(desk))
    desk.add_route("name-in-matter", lambda view: NameSheet(desk, view).open())
    desk.add_route("matter-package-arrived", lambda entry: ArrivedSheet(desk, entry).open())
    desk.add_route("matter-done", lambda matter_id, entry: DoneSheet(desk, matter_id, entry).open())
