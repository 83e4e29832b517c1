"""Actions in the window: done, carried on, dropped in a session, and brought back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.action import Action, ActionState
from app.domain.ids import ActionId
from app.services import actions, sessions
from app.services.actions import ActionRow
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import DateField, Editor, RowList, SegmentedChoice
from ui.session.context_pane import EarlierActionRow


def first(person: Person) -> ActionRow:
    """Return the first action that is open."""
    rows = person.ask(lambda work: actions.listing(work))
    return next(row for row in rows if row.action.state is ActionState.OPEN)


def now(person: Person, action_id: ActionId) -> Action:
    """Return the action as it stands in the records."""
    return person.ask(lambda work: work.actions.get(action_id))


def press_in_row(person: Person, key: object, button: str) -> None:
    """Press a button of an action's row on the page of actions."""
    person.program.window.go("actions")
    person.settle()
    lists = [one for one in person.program.window.page.findChildren(RowList) if one.isVisible()]
    listing = next(one for one in lists if any(row.key == key for row in one.rows()))
    listing.button_clicked.emit(key, button)
    person.settle()


def test_done_with_its_outcome_and_brought_back(person: Person) -> None:
    row = first(person)
    press_in_row(person, row.action.id, "done")
    person.note("done-outcome", "Mum came to the meeting")
    person.press("action-done-go-on")
    person.settle()
    done = now(person, row.action.id)
    assert (done.state, done.outcome) == (ActionState.DONE, "Mum came to the meeting")
    listing = person.find(RowList, "actions-closed")
    assert row.action.id in [one.key for one in listing.rows()]
    listing.opened.emit(row.action.id)
    person.press("actions-undo-undo")
    person.settle()
    assert now(person, row.action.id).state is ActionState.OPEN


def test_a_day_that_does_not_exist_is_told_at_its_field_and_nothing_is_lost(person: Person) -> None:
    row = first(person)
    press_in_row(person, row.action.id, "done")
    person.note("done-outcome", "Mum came to the meeting")
    person.write("done-on", "31/2/2026")
    person.press("action-done-go-on")
    person.settle()
    assert "There is no such day in the calendar" in person.texts()
    assert person.find(Editor, "done-outcome").text() == "Mum came to the meeting"
    assert now(person, row.action.id).state is ActionState.OPEN


def test_carried_on_with_a_reason_counts(person: Person) -> None:
    row = first(person)
    before = len(row.action.carried)
    press_in_row(person, row.action.id, "carry")
    person.press("action-carry-go-on")
    person.settle()
    assert "Fill this in" in person.texts()
    person.write("carry-reason", "The school was closed")
    person.press("carry-4")
    until = person.find(DateField, "carry-due").date()
    person.press("action-carry-go-on")
    person.settle()
    carried = now(person, row.action.id)
    assert (len(carried.carried), carried.due_on) == (before + 1, until)
    assert carried.carried[-1].reason == "The school was closed"


def test_dropped_in_a_session_only_with_a_reason(person: Person, records: Records) -> None:
    session = records.club.planned_session
    person.do(lambda work: sessions.start(work, session))
    person.desk.open("session", session)
    person.settle()
    page = person.program.window.page
    view = person.ask(lambda work: sessions.workspace(work, session))
    for _ in view.items:
        QApplication.processEvents()
        rows = [one for one in page.findChildren(EarlierActionRow) if one.isVisible()]
        if rows:
            break
        person.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        person.settle()
    action = next(one.earlier_actions[0].action for one in view.items if one.earlier_actions)
    rows[0].findChildren(SegmentedChoice)[0].option("drop").click()
    person.press("settle-keep")
    person.settle()
    assert now(person, action.id).state is ActionState.OPEN
    assert "Fill this in" in person.texts()
    person.write("settle-reason", "The family has moved away")
    person.press("settle-keep")
    person.settle()
    assert now(person, action.id).state is ActionState.DROPPED
