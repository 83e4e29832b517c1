"""Settling actions on their page: done, dropped or carried on, and undone again."""

from __future__ import annotations

from app.domain.action import Action, ActionState
from app.domain.ids import ActionId
from app.services import actions
from tests.at_the_keyboard import Person
from ui.actions.page import ActionsPage
from ui.components import RowList


def first_open(person: Person) -> ActionId:
    """Go to the page and return the first action that is open."""
    person.program.window.go("actions")
    person.settle()
    rows = person.ask(lambda work: actions.listing(work))
    return next(row.action.id for row in rows if row.action.state is ActionState.OPEN and row.may_follow_up)


def press(person: Person, action_id: ActionId, button: str) -> None:
    page = person.program.window.page
    assert isinstance(page, ActionsPage)
    listing = next(one for one in page.findChildren(RowList) if any(row.key == action_id for row in one.rows()))
    listing.button_clicked.emit(action_id, button)
    person.settle()


def kept(person: Person, action_id: ActionId) -> Action:
    return person.ask(lambda work: work.actions.get(action_id))


def test_what_is_no_longer_needed_is_dropped_with_a_reason_and_can_be_brought_back(person: Person) -> None:
    action_id = first_open(person)
    press(person, action_id, "done")
    person.press("action-to-drop")
    person.write("drop-reason", "The family has moved away")
    person.press("action-drop-go-on")
    person.settle()
    assert kept(person, action_id).state is ActionState.DROPPED
    person.press("actions-undo-undo")
    person.settle()
    assert kept(person, action_id).state is ActionState.OPEN


def test_carrying_on_can_be_undone(person: Person) -> None:
    action_id = first_open(person)
    before = kept(person, action_id)
    press(person, action_id, "carry")
    person.write("carry-reason", "Nobody answered the telephone")
    person.press("action-carry-go-on")
    person.settle()
    assert len(kept(person, action_id).carried) == len(before.carried) + 1
    person.press("actions-undo-undo")
    person.settle()
    assert kept(person, action_id) == before
