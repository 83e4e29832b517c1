"""A child's page: something that happened is written down, the case is closed and opened again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.case import Case, CaseStatus, Worry
from app.services import case_form
from tests.at_the_keyboard import Person
from ui.components import FormField, PersonField


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


def test_a_case_of_whom_i_supervise_comes_to_my_supervision_and_no_other_is_taken_for_granted(person: Person) -> None:
    mine = person.ask(case_form.supervised_by_me)
    assert mine
    others = person.ask(lambda work: [one.id for one in work.people.all() if one.id not in mine and one.id != work.me])
    person.desk.open("new-case")
    person.settle()
    lead, supervisor = person.find(PersonField, "case-lead"), person.find(PersonField, "case-supervisor")
    person.until(lambda: bool(lead.offered()))
    names = person.ask(lambda work: {one.id: one.full_name for one in work.people.all()})
    for who, whose in ((next(one for one in others if one in lead.offered()), None), (min(mine), person.desk.vault.me)):
        name = names[who]
        lead.selectAll()
        person.qtbot.keyClicks(lead, name)
        lead.editingFinished.emit()
        assert lead.key() == who
        assert supervisor.key() == whose
    person.press("case-cancel")
    person.settle()


def test_a_new_case_says_nothing_of_a_child_before_somebody_says_it(person: Person) -> None:
    person.desk.open("new-case")
    person.settle()
    person.write("child-name", "Kezia Thorne")
    lead = person.find(PersonField, "case-lead")
    person.until(lambda: bool(lead.offered()))
    lead.set_key(person.desk.vault.me)
    person.press("case-go-on")
    said = {one.problem() for one in person.every(FormField, "case-")}
    assert said == {
        "",
        "Choose what the worry is chiefly about",
        "Choose where the child stands",
        "Choose whose supervision it comes to",
    }
    person.find(PersonField, "case-supervisor").set_key(person.desk.vault.me)
    person.pick("case-worry", Worry.NEGLECT)
    person.pick("case-status", CaseStatus.EARLY_HELP)
    person.press("case-go-on")
    person.until(lambda: QApplication.activeModalWidget() is None)
    (made,) = person.ask(lambda work: [one for one in work.cases.all() if one.child_name == "Kezia Thorne"])
    assert (made.worry, made.status) == (Worry.NEGLECT, CaseStatus.EARLY_HELP)
