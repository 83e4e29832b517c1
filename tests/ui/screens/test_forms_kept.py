"""What is typed into a form outside a session is still there after a lock, and goes nowhere until it is handed in."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.ids import SessionId
from app.domain.session import SessionState
from app.services import ad_hoc, drafting, sessions
from app.services.handing_over import comment_form
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import Editor, PersonField

WORDS = "She rang me at ten at night"


def lock_and_come_back(person: Person, records: Records) -> None:
    person.program.custodian.lock()
    person.settle()
    assert person.program.custodian.cover.is_covering
    person.find(QLineEdit, "lock-passphrase").setText(records.passphrase)
    person.press("lock-unlock")
    person.until(lambda: not person.program.custodian.cover.is_covering)
    person.settle()


def write(person: Person) -> None:
    person.desk.open("ad-hoc")
    person.settle()
    who = person.find(PersonField, "ad-hoc-who")
    who.setFocus()
    person.qtbot.keyClicks(who, "Priya Nair")
    who.editingFinished.emit()
    child = person.find(QComboBox, "ad-hoc-child")
    child.setCurrentIndex(1)
    child.activated.emit(1)
    person.note("ad-hoc-asked", WORDS)


def kept(person: Person, form: str) -> dict[str, str]:
    return dict(person.ask(lambda work: drafting.kept_form(work, form)))


def test_an_ad_hoc_note_outlives_a_lock(person: Person, records: Records) -> None:
    write(person)
    chosen = person.find(QComboBox, "ad-hoc-child").currentData()
    lock_and_come_back(person, records)
    assert person.find(Editor, "ad-hoc-asked").text() == WORDS
    assert person.find(PersonField, "ad-hoc-who").text() == "Priya Nair"
    assert person.find(QComboBox, "ad-hoc-child").currentData() == chosen


def test_an_ad_hoc_note_left_half_written_is_there_when_begun_again(person: Person) -> None:
    write(person)
    person.program.window.back()
    person.settle()
    person.desk.open("ad-hoc")
    person.settle()
    assert person.find(Editor, "ad-hoc-asked").text() == WORDS


def test_a_note_that_is_saved_leaves_no_draft(person: Person) -> None:
    write(person)
    person.press("ad-hoc-save")
    person.settle()
    assert kept(person, ad_hoc.FORM) == {}
    person.desk.open("ad-hoc")
    person.settle()
    assert person.find(Editor, "ad-hoc-asked").text() == ""


def test_words_of_a_child_are_never_dropped_with_nobody_in_particular(person: Person) -> None:
    write(person)
    person.find(QComboBox, "ad-hoc-child").setCurrentIndex(0)
    person.note("ad-hoc-childs-words", "I am scared")
    person.press("ad-hoc-save")
    person.settle()
    assert person.find(Editor, "ad-hoc-childs-words").text() == "I am scared"
    assert kept(person, ad_hoc.FORM)["childs_words"] == "I am scared"


def waiting_session(work: Work) -> SessionId:
    return next(
        row.session.id
        for row in sessions.listing(work, "past")
        if row.session.state is SessionState.FINISHED and work.me in (row.pair.supervisor, row.pair.supervisee)
    )


@pytest.fixture
def session(person: Person) -> SessionId:
    return person.ask(waiting_session)


def test_a_comment_outlives_a_lock_until_it_is_given(person: Person, records: Records, session: SessionId) -> None:
    person.desk.open("follow-up", session)
    person.settle()
    person.note("handover-comment", WORDS)
    lock_and_come_back(person, records)
    assert person.find(Editor, "handover-comment").text() == WORDS
    person.press("handover-agree")
    person.settle()
    assert kept(person, comment_form(session)) == {}


def test_a_half_filled_form_is_sealed_to_its_writer(person: Person) -> None:
    write(person)
    person.program.window.leave_pages()
    person.settle()

    def bodies(work: Work) -> str:
        rows = work._vault.db.execute("SELECT * FROM form_draft").fetchall()
        sealed = work._vault.db.execute("SELECT body FROM sealed_note").fetchall()
        return repr(rows) + repr(sealed)

    assert WORDS not in person.ask(bodies)
    assert kept(person, ad_hoc.FORM)["asked"] == WORDS
