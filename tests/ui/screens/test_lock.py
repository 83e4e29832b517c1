"""Hide & lock from every place and over every sheet: covered at once, keys dropped, and who may come back where."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QWidget

from app.domain.exports import DocumentKind
from app.services import people
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.session.page import SessionPage

PLACES = ("today", "sessions", "cases", "actions", "agreements", "people", "settings")


def lock(person: Person, key: Qt.Key = Qt.Key.Key_F12) -> None:
    """Press the key as the window system sends it; nothing of what was shown can be seen then."""
    vault = person.desk.vault
    modifiers = Qt.KeyboardModifier.ControlModifier if key is Qt.Key.Key_L else Qt.KeyboardModifier.NoModifier
    person.key(key, modifiers)
    assert person.program.custodian.cover.is_covering  # at once, before anything else has run
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert shown == [person.program.window]
    assert QApplication.activeModalWidget() is None
    assert "K.T." not in person.texts()
    person.until(lambda: vault.is_locked)
    person.settle()


def come_back(person: Person, passphrase: str) -> None:
    """Unlock as whoever locked."""
    cover = person.program.custodian.cover
    cover.field.setText(passphrase)
    cover.unlock.click()
    person.until(lambda: not cover.is_covering)
    person.settle()


@pytest.mark.parametrize("place", PLACES)
def test_from_every_place_the_same_person_returns_to_it(person: Person, records: Records, place: str) -> None:
    person.program.window.go(place)
    person.settle()
    lock(person)
    come_back(person, records.passphrase)
    page = person.program.window.page
    assert page is not None
    assert page.place == place


SHEETS: dict[str, Callable[[Person, Records], tuple[object, ...]]] = {
    "new-case": lambda _person, _records: (),
    "change-case": lambda _person, records: (records.club.case,),
    "read-and-sign": lambda _person, records: (records.club.case,),
    "export": lambda _person, records: (DocumentKind.CASE_RECORD, records.club.case),
    "check-pdf": lambda _person, _records: (),
    "new-person": lambda _person, _records: (),
    "change-person": lambda person, _records: (person.ask(lambda work: people.listing(work)[-1].person.id),),
    "plan-session": lambda _person, _records: (None,),
    "move-session": lambda _person, records: (records.club.planned_session,),
    "recovery-sheet": lambda _person, _records: (),
    "report-now": lambda _person, _records: (None,),
}


@pytest.mark.parametrize("name", SHEETS)
def test_over_every_sheet_the_lock_closes_it_without_asking(person: Person, records: Records, name: str) -> None:
    person.desk.open(name, *SHEETS[name](person, records))
    person.settle()
    assert isinstance(QApplication.activeModalWidget(), QDialog)
    lock(person)
    come_back(person, records.passphrase)


@pytest.mark.parametrize("name", ["case", "session", "agreement", "person"])
def test_a_record_that_was_open_is_open_again(person: Person, records: Records, name: str) -> None:
    which = {
        "case": records.club.case,
        "session": records.club.finished_session,
        "agreement": records.club.agreement,
        "person": person.ask(lambda work: people.listing(work)[-1].person.id),
    }[name]
    person.desk.open(name, which)
    person.settle()
    title = person.program.window.page.title
    lock(person, Qt.Key.Key_L)
    come_back(person, records.passphrase)
    assert person.program.window.page.title == title


def test_a_wrong_passphrase_leaves_it_covered(person: Person, records: Records) -> None:
    lock(person)
    cover = person.program.custodian.cover
    cover.field.setText("gravel kettle orbit thimble apple")
    cover.unlock.click()
    person.settle()
    assert cover.is_covering
    assert "does not open these records" in person.texts()
    come_back(person, records.passphrase)


def test_somebody_else_begins_on_today_and_sees_nothing_of_where_the_first_one_was(
    person: Person, records: Records
) -> None:
    person.desk.open("session", records.club.finished_session)
    person.settle()
    assert isinstance(person.program.window.page, SessionPage)
    lock(person)
    person.program.custodian.cover.other.click()
    second = records.club.keys[1]
    person.until(lambda: bool([one for one in person.program.window.findChildren(QComboBox, "who") if one.isVisible()]))
    person.find(QComboBox, "who").setCurrentIndex(1)
    person.find(QLineEdit, "unlock-passphrase").setText(second.passphrase)
    person.press("unlock")
    person.until(lambda: person.program.desk is not None)
    person.settle()
    assert person.desk.vault.me_name == second.name
    page = person.program.window.page
    assert page is not None
    assert page.place == "today"
    assert not person.program.window.can_go_back()


def test_the_cover_says_nothing_of_the_club(person: Person) -> None:
    club, me = person.desk.vault.club_name, person.desk.vault.me_name
    lock(person)
    words = person.texts()
    assert club not in words
    assert me not in words
    assert "999" in words
    assert not [one for one in person.program.window.findChildren(QWidget, "navigation") if one.isVisible()]
