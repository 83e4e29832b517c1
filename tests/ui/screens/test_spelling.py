"""Spelling in the notes of the open records: names are known, a choice is kept where it belongs, and it can be off."""

from __future__ import annotations

import pytest

from app.domain.session import ItemKind
from app.services import planning, sessions, spelling
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import Editor
from ui.components.spelling_marks import SpellingMarks
from ui.session.page import SessionPage

NOTE = "section-what-happened"


@pytest.fixture
def writing(person: Person, records: Records) -> Person:
    """Somebody in the notes about a child."""
    session = records.club.planned_session
    person.program.window.activateWindow()
    person.until(person.program.window.isActiveWindow)
    person.do(lambda work: planning.start(work, session))
    person.desk.open("session", session)
    person.settle()
    page = person.program.window.page
    assert isinstance(page, SessionPage)
    views = person.ask(lambda work: sessions.workspace(work, session)).items
    page.open_child(next(one.initials for one in views if one.item.kind is ItemKind.CASE))
    person.settle()
    return person


def marks(person: Person) -> SpellingMarks:
    """Wait until the notes are looked through."""
    editor = person.find(Editor, NOTE)
    person.until(lambda: bool(editor.findChildren(SpellingMarks)))
    return editor.findChildren(SpellingMarks)[0]


def test_names_on_file_are_right_a_slip_is_marked_and_a_word_can_be_added(writing: Person, records: Records) -> None:
    child = writing.ask(lambda work: work.cases.get(records.club.case)).child_name
    editor = writing.find(Editor, NOTE)
    writing.note(NOTE, f"{child} recieved the astroturf from priya and ")
    found = marks(writing)
    found.look()
    writing.until(
        lambda: found.found == ("recieved", "astroturf")
    )  # neither the child nor Priya, also without a capital
    found.taken_as_right.emit("recieved")
    writing.until(lambda: found.found == ("astroturf",))
    found.add_asked.emit("astroturf")
    writing.settle()
    writing.until(lambda: not found.found)
    assert writing.ask(spelling.lines) == ("astroturf",)  # what was right for now only stands nowhere
    assert editor.text().endswith("recieved the astroturf from priya and ")
    assert b"astroturf" not in b"".join(one.read_bytes() for one in records.path.parent.iterdir())

    # Whoever wants none of it gets none, from the next field on that is written in.
    writing.note(NOTE, " and wnet")
    found.look()
    writing.program.change_settings(writing.program.settings._replace(check_spelling=False))
    writing.every(Editor, "section-")[-1].setFocus()
    writing.until(lambda: not writing.program.window.findChildren(SpellingMarks))
    assert not editor.extraSelections()
