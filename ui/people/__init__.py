"""People: everyone on file, who supervises them, a person's page, adding and pairing."""

from __future__ import annotations

from ui.desk import Desk
from ui.people.bring_in import BringInSheet
from ui.people.form import PersonSheet
from ui.people.leaving import LeaveSheet
from ui.people.listing import PeoplePage
from ui.people.own import OwnDetailsSheet
from ui.people.page import PersonPage
from ui.people.pairing import EndPairSheet, PairSheet
from ui.people.same_person import SamePersonSheet
from ui.window import Place


def install(desk: Desk) -> None:
    """Register the place "people" and the routes "person", "new-person", "change-person", "pair", "end-pair", "leave",
    "bring-in", "bring-in-people", "same-person".

    "leave" gets a PersonView, "bring-in" what is called with the ids of who was brought in.
    """
    desk.add_place(Place("people", desk.tr("People"), "users", lambda: PeoplePage(desk)))
    desk.add_route("person", lambda person_id: PersonPage(desk, person_id))
    desk.add_route("new-person", lambda: PersonSheet(desk, None).open())
    desk.add_route("change-person", lambda person_id: PersonSheet(desk, person_id).open())
    desk.add_route("pair", lambda person_id: PairSheet(desk, person_id).open())
    desk.add_route("end-pair", lambda pair_id: EndPairSheet(desk, pair_id).open())
    desk.add_route("same-person", lambda *ids: SamePersonSheet(desk, *ids).open())
    desk.add_route("bring-in", lambda done: BringInSheet(desk, done).open())
    desk.add_route("bring-in-people", lambda: _bring_in_here(desk))
    desk.add_route("own-details", lambda: OwnDetailsSheet(desk).open())
    desk.add_route("leave", lambda view: LeaveSheet(desk, view).open())


def _bring_in_here(desk: Desk) -> None:
    """Open the sheet over the people, where what it brought in can be taken back."""
    page = desk.window.go("people")
    if isinstance(page, PeoplePage):
        page.bring_in()
