"""Decision and action forms in the session workspace: what is half filled is never lost, and comes back as it was."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit

from app.domain.discussion import Authority
from app.services import sessions
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import DateField, Editor, FormField, PersonField, SegmentedChoice, Text
from ui.session.page import SessionPage

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def writing(person: Person, records: Records) -> Person:
    """Somebody in a session that has just been started, at the item of a child."""
    session = records.club.planned_session
    person.program.window.activateWindow()
    person.until(person.program.window.isActiveWindow)
    person.do(lambda work: sessions.start(work, session))
    person.desk.open("session", session)
    person.settle()
    assert isinstance(person.program.window.page, SessionPage)
    view = person.ask(lambda work: sessions.workspace(work, session))
    person.program.window.page.open_child(next(one.initials for one in view.items if one.initials))
    person.settle()
    return person


def half_a_decision(person: Person) -> None:
    person.press("record-decision")
    person.find(SegmentedChoice, "decision-kind").option("not-referring").click()
    person.note("decision-why", "HALFWRITTEN reasons")
    person.pick("decision-authority", Authority.ADVISED.value)
    person.find(DateField, "decision-review").set_date(person.desk.today() + timedelta(days=9))
    person.find(QCheckBox, "decision-endorsed").click()


def is_as_it_was(person: Person) -> None:
    assert person.find(Editor, "decision-why").text() == "HALFWRITTEN reasons"
    assert person.find(SegmentedChoice, "decision-kind").value() == "not-referring"
    assert person.find(Editor, "decision-what").text() == "Not referring for now"
    assert person.find(QComboBox, "decision-authority").currentData() == Authority.ADVISED.value
    assert person.find(DateField, "decision-review").date() == person.desk.today() + timedelta(days=9)
    assert person.find(QCheckBox, "decision-endorsed").isChecked()


def is_open(person: Person, name: str) -> bool:
    return any(one.isVisible() for one in person.program.window.findChildren(Editor, name))


def test_esc_puts_a_form_away_with_its_words(writing: Person) -> None:
    half_a_decision(writing)
    writing.key(Qt.Key.Key_Escape)
    writing.settle()
    assert not is_open(writing, "decision-why")
    writing.press("record-decision")
    is_as_it_was(writing)


def test_nobody_approves_or_owns_a_decision_before_somebody_says_so(writing: Person) -> None:
    writing.press("record-decision")
    assert not writing.find(QCheckBox, "decision-endorsed").isChecked()
    writing.note("decision-what", "UNDECIDED")
    writing.note("decision-why", "Nobody has said whose it is")
    writing.press("composer-save")
    assert "Choose whose decision it is" in [one.problem() for one in writing.every(FormField, "")]
    writing.pick("decision-authority", Authority.REFERRED.value)
    writing.press("composer-save")
    writing.until(lambda: not is_open(writing, "decision-what"))
    (made,) = writing.ask(lambda work: [one for one in work.decisions.all() if one.what == "UNDECIDED"])
    assert (made.authority, made.endorsed_by) == (Authority.REFERRED, None)


def test_a_note_in_between_asks_whose_decision_it_is_only_when_there_is_one(person: Person) -> None:
    person.desk.open("ad-hoc")
    person.settle()
    who = person.find(PersonField, "ad-hoc-who")
    who.set_key(who.offered()[0])
    person.note("ad-hoc-asked", "Whether to wait")
    entries = [one for one in person.program.window.findChildren(QComboBox, "ad-hoc-authority") if not one.isVisible()]
    assert len(entries) == 1
    child = person.find(QComboBox, "ad-hoc-child")
    child.setCurrentIndex(1)
    person.note("ad-hoc-decision", "We ring again at six")
    person.note("ad-hoc-why", "Somebody must be at home")
    person.press("ad-hoc-save")
    person.until(lambda: "Choose whose decision it is" in [one.problem() for one in person.every(FormField, "")])
    person.settle()
    person.pick("ad-hoc-authority", Authority.ADVISED.value)
    person.press("ad-hoc-save")
    person.until(lambda: isinstance(person.program.window.page, SessionPage))
    (made,) = person.ask(lambda work: [one for one in work.decisions.all() if one.what == "We ring again at six"])
    assert made.authority is Authority.ADVISED


def test_going_to_another_item_and_back_brings_the_form_back(writing: Person) -> None:
    half_a_decision(writing)
    writing.key(Qt.Key.Key_Up, ALT)
    writing.settle()
    assert not is_open(writing, "decision-why")
    writing.key(Qt.Key.Key_Down, ALT)
    writing.settle()
    is_as_it_was(writing)


def test_a_form_that_was_cancelled_is_gone(writing: Person) -> None:
    half_a_decision(writing)
    writing.press("composer-cancel")
    writing.settle()
    writing.press("record-decision")
    assert writing.find(Editor, "decision-why").text() == ""


def test_a_lock_in_the_middle_of_a_form_comes_back_to_its_field_and_cursor(writing: Person, records: Records) -> None:
    half_a_decision(writing)
    why = writing.find(Editor, "decision-why")
    why.setFocus()
    why.set_cursor_position(5)
    before = writing.desk
    writing.key(Qt.Key.Key_F12)
    writing.until(lambda: before.vault.is_locked)
    writing.settle()
    cover = writing.program.custodian.cover
    cover.field.setText(records.passphrase)
    cover.unlock.click()
    writing.until(lambda: not cover.is_covering)
    writing.settle()
    is_as_it_was(writing)
    writing.until(lambda: QApplication.focusWidget() is writing.find(Editor, "decision-why"))
    assert writing.find(Editor, "decision-why").cursor_position() == 5


def test_an_action_keeps_who_and_by_when_too(writing: Person) -> None:
    writing.press("add-action")
    writing.note("action-what", "HALFWRITTEN call")
    owner = writing.find(PersonField, "action-owner")
    owner.setFocus()
    name = writing.desk.vault.me_name
    writing.qtbot.keyClicks(owner, name)
    owner.editingFinished.emit()
    writing.find(QLineEdit, "action-due").setFocus()
    writing.qtbot.keyClicks(writing.find(QLineEdit, "action-due"), "+2w")
    writing.key(Qt.Key.Key_Up, ALT)
    writing.settle()
    writing.key(Qt.Key.Key_Down, ALT)
    writing.settle()
    assert writing.find(Editor, "action-what").text() == "HALFWRITTEN call"
    assert writing.find(PersonField, "action-owner").key() == writing.desk.vault.me
    assert writing.find(DateField, "action-due").date() == writing.desk.today() + timedelta(weeks=2)


@pytest.mark.parametrize("field", ["childs-words", "more-not-known", "section-analysis"])
def test_the_writer_comes_back_to_the_field_and_the_cursor(writing: Person, records: Records, field: str) -> None:
    if field.startswith("more"):
        writing.press("more")
    writing.note(field, "some words here")
    writing.find(Editor, field).set_cursor_position(4)
    writing.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    writing.settle()
    writing.program.window.back()
    writing.settle()
    writing.desk.open("session", records.club.planned_session)
    writing.settle()
    writing.until(lambda: QApplication.focusWidget() is writing.find(Editor, field))
    assert writing.find(Editor, field).cursor_position() == 4


def test_the_end_of_a_session_says_who_else_reads_what_is_asked_there(writing: Person) -> None:
    writing.press("session-finish")
    writing.find(QCheckBox, "handed-on").click()
    challenge, handed = (one for one in (text.text() for text in writing.every(Text, "")) if "line manager" in one)
    assert all("is let in to the personal part" in one and "session record" in one for one in (challenge, handed))
    assert "between the two of you" not in challenge
