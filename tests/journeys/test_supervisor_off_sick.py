"""A supervisor falls ill: somebody stands in at once, no date is lost, and what was confided stays where it was said.

Told through the widgets of the real window, with the keys of three people.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel

from app.domain.ids import PersonId, SessionId
from app.domain.session import SessionState
from app.domain.year import CellState
from app.services import notices, reminders, sessions, year
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.ui.screens.conftest import as_anyone, locked  # noqa: F401  # fixtures
from ui.components import DateField, Editor, PersonField, SegmentedChoice
from ui.components.year_matrix import YearMatrix
from ui.session.page import SessionPage

WORDS = "PERIWINKLE she has not slept since the camp"


def id_of(work: Work, name: str) -> PersonId:
    """Return the id of somebody on file."""
    return next(one.id for one in work.people.all() if one.full_name == name)


def next_with(work: Work, name: str) -> SessionId:
    """Return the next session that is planned with somebody."""
    (pair,) = [one for one in work.pairs.of(id_of(work, name)) if one.supervisee == id_of(work, name)]
    ahead = [one for one in work.sessions.of_pair(pair.id) if one.state is SessionState.PLANNED]
    return min(ahead, key=lambda one: one.planned_on).id


def mark_ill(person: Person) -> None:
    """The lead marks Ffion Rees as away from today, and Joan Petrie takes her place."""
    person.desk.open("person", person.ask(lambda work: id_of(work, "Ffion Rees")))
    person.press("person-away")
    person.settle()
    person.find(DateField, "away-from").set_date(person.desk.today())
    person.find(PersonField, "away-stand-in").set_key(person.ask(lambda work: id_of(work, "Joan Petrie")))
    person.press("away-go-on")
    person.settle()


def test_nothing_is_lost_while_a_supervisor_is_ill(as_anyone: Callable[[str], Person]) -> None:  # noqa: F811
    person = as_anyone("Dee Marsh")
    mark_ill(person)
    session = person.ask(lambda work: next_with(work, "Nadia Halim"))

    person = as_anyone("Joan Petrie")
    assert person.ask(notices.unread)  # she is told, with the days
    asked = {one.supervisee_name for one in person.ask(reminders.reminders).to_book}
    assert asked <= {"Nadia Halim", "Sam Whitlock", "Owen Tait", "Bea Lindqvist"}
    person.desk.open("session", session)
    person.settle()
    person.press("session-start")
    person.settle()
    page = person.program.window.page
    assert isinstance(page, SessionPage)
    person.note("section-personal", WORDS)
    person.press("session-finish")
    person.settle()
    finish(person)
    held = person.ask(lambda work: work.sessions.get(session))
    assert (held.state, held.finished_by) == (SessionState.FINISHED, person.desk.vault.me)
    assert WORDS in person.ask(lambda work: words_of(work, session))

    person = as_anyone("Ffion Rees")  # back for a moment: what was said to another is not hers to read
    assert WORDS not in person.ask(lambda work: words_of(work, session))
    assert person.ask(lambda work: sessions.workspace(work, session)).is_sealed
    row = next(one for one in person.ask(year.year).rows if one.name == "Nadia Halim")
    assert row.cells[11].state in (CellState.HELD, CellState.HELD_LATE)
    assert row.stand_ins == ("Joan Petrie",)
    person.program.window.go("people")
    matrix = person.find(YearMatrix, "people-year")
    person.until(lambda: bool(matrix.model_rows()))
    matrix.set_current(row.person_id, 11)
    assert "Joan Petrie stands in." in person.find(QLabel, "year-more").text()


def finish(person: Person) -> None:
    """Say what the sheet still asks, and finish."""
    for field in person.every(Editor, "blank-"):
        field.setPlainText("Not seen since last time")
    person.find(SegmentedChoice, "how-they-read").option("later").click()
    person.press("finish-go-on")
    person.settle()


def words_of(work: Work, session: SessionId) -> str:
    """Return every word of the record that this person is shown."""
    return repr(sessions.handover(work, session))
