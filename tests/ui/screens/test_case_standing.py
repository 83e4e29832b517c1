"""A child's page: something that happened is written down, the case is closed and opened again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.case import Case
from tests.at_the_keyboard import Person


@pytest.fixture
def case(person: Person) -> Case:
    found = person.ask(lambda work: next(one for one in work.cases.all() if one.reference == "RJ-011"))
    person.desk.open("case", found.id)
    person.settle()
    return found


def test_something_that_happened_lands_in_the_chronology(person: Person, case: Case) -> None:
    person.press("case-happened")
    person.write("happened-at", "09:15")
    person.press("case-happened-sheet-go-on")
    person.settle()
    assert "Fill this in" in person.texts()
    person.grow("happened-what", "Asleep in the changing room.")
    person.press("case-happened-sheet-go-on")
    person.settle()
    kept = person.ask(lambda work: work.episodes.of_case(case.id))
    assert "Asleep in the changing room." in [one.what for one in kept]


def test_a_case_is_closed_with_its_reason_and_opened_again(person: Person, case: Case) -> None:
    person.press("case-close")
    person.press("case-close-sheet-go-on")
    person.settle()
    assert "Fill this in" in person.texts()
    person.grow("close-reason", "Moved to another town; the file went with her.")
    person.press("case-close-sheet-go-on")
    person.settle()
    closed = person.ask(lambda work: work.cases.get(case.id))
    assert closed.closed_reason.startswith("Moved to another town")
    assert "the file went with her" in person.texts()
    person.press("case-reopen")
    person.settle()
    assert person.ask(lambda work: work.cases.get(case.id)).closed_on is None


def test_one_key_says_who_to_call_from_every_place_and_on_a_childs_page_notes_the_report(
    person: Person, case: Case
) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    person.key(Qt.Key.Key_R, keys)
    person.settle()
    person.press("calls-reported")
    person.settle()
    sheet = QApplication.activeModalWidget()
    assert sheet is not None
    assert sheet.findChild(QWidget, "calls-close") is None
    sheet.close()
    for place in ("today", "actions", "quality", "settings", "help"):
        person.program.window.go(place)
        person.settle()
        person.key(Qt.Key.Key_R, keys)
        person.settle()
        person.press("calls-close")
        person.settle()
