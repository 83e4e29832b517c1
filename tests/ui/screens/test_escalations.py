"""Escalating on the real window: danger first, the stages with their clocks, the outcome, the paper, the routes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QStyle, QStyleOptionFrame, QWidget

from app.domain.escalation import Escalation, Scope, Source
from app.domain.exports import DocumentKind
from app.domain.ids import CaseId
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.fitting import cut_off
from ui.components import NumberField, RowList
from ui.escalations.page import EscalationPage
from ui.session.page import SessionPage
from ui.settings.page import SettingsPage

WORDS = {
    "escalate-disputed": "Whether to ask the school again",
    "escalate-why-matters": "She is hungry on Saturdays",
    "escalate-wishes": "She wants her brother to be asked as well",
    "escalate-safe-meanwhile": "Priya waits with her",
}


def of_case(work: Work, case_id: CaseId) -> tuple[Escalation, ...]:
    """Return the escalations of a child."""
    return work.escalations.of_case(case_id)


def begin(person: Person, records: Records) -> Escalation:
    """Begin one about Kezia from a late action, and return it."""
    person.desk.open("case", records.club.case)
    person.settle()
    person.press("escalation-prompt-1-take")
    person.settle()
    person.press("escalate-danger-no")
    person.write("escalate-other-side", "Beth Ollerton, Weir Lane School")
    for name, words in WORDS.items():
        person.grow(name, words)
    person.press("escalate-go-on")
    person.until(lambda: isinstance(person.program.window.page, EscalationPage))
    person.settle()
    return person.ask(lambda work: of_case(work, records.club.case))[0]


def test_from_a_prompt_to_the_outcome_on_the_childs_file(person: Person, records: Records, tmp_path: Path) -> None:
    one = begin(person, records)
    assert (one.source, one.disputed) == (Source.ACTION, WORDS["escalate-disputed"])
    person.press("escalation-note-answer")
    person.grow("escalation-answer-text", "Not before the holidays")
    person.press("escalation-answer-go-on")
    person.settle()
    person.press("escalation-take-further")
    person.press("escalation-further-go-on")
    person.settle()
    person.press("escalation-somebody-told")
    person.write("escalation-told-who", "Her mother")
    person.press("escalation-told-go-on")
    person.settle()
    person.press("escalation-write-outcome")
    person.press("escalation-outcome-go-on")
    person.settle()
    assert QApplication.activeModalWidget() is not None  # an outcome has words
    person.grow("escalation-outcome-text", "The school is rung on Monday")
    person.press("escalation-outcome-go-on")
    person.settle()
    held = person.ask(lambda work: of_case(work, records.club.case))[0]
    assert [step.answer for step in held.steps] == ["Not before the holidays", ""]
    assert ([told.who for told in held.told], held.outcome) == (["Her mother"], "The school is rung on Monday")
    assert not person.every(QWidget, "escalation-note-answer")  # there is nothing left to do
    assert "The school is rung on Monday" in person.texts()
    person.press("escalation-export")
    person.settle()
    for reason in person.every(QLineEdit, "keep-reason-"):
        reason.setText("Common words")
    person.press("export-go-on")
    target = tmp_path / "escalation.pdf"
    person.write("pdf-place", str(target))
    person.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
    person.press("export-go-on")
    person.until(target.exists)
    person.settle()
    person.find(QComboBox, "destination").setCurrentText("Children’s services")
    person.press("export-go-on")
    person.settle()
    receipt = person.ask(lambda work: work.receipts.of_case(records.club.case))[0]
    assert (receipt.kind, receipt.destination) == (DocumentKind.ESCALATION, "Children’s services")


def test_a_child_in_danger_is_reported_and_nothing_is_asked(person: Person, records: Records) -> None:
    person.desk.open("escalate", records.club.case)
    person.settle()
    assert not person.every(QLineEdit, "escalate-other-side")
    person.press("escalate-danger-yes")
    person.settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.objectName() == "calls"


def test_today_and_the_chronology_lead_to_it(person: Person, records: Records) -> None:
    one = begin(person, records)
    person.desk.open("case", records.club.case)
    person.settle()
    person.press("chronology-filter-escalations")
    rows = person.find(RowList, "chronology").rows()
    assert [row.strong for row in rows] == ["Escalated:"]
    person.find(RowList, "chronology").opened.emit(rows[0].key)
    person.settle()
    assert isinstance(person.program.window.page, EscalationPage)
    person.program.window.go("today")
    person.settle()
    listed = person.find(RowList, "today-escalations")
    assert one.id in [row.key for row in listed.rows()]
    listed.opened.emit(one.id)
    person.settle()
    assert isinstance(person.program.window.page, EscalationPage)


def test_from_the_session_the_note_stays_where_it_is(person: Person, records: Records) -> None:
    person.press("start-session")
    person.settle()
    page = person.program.window.page
    assert isinstance(page, SessionPage)
    page.open_child("K.T.")
    person.settle()
    person.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    person.settle()
    person.press("escalate-danger-no")
    person.write("escalate-other-side", "Tom Ashby")
    for name, words in WORDS.items():
        person.grow(name, words)
    person.press("escalate-go-on")
    person.settle()
    assert person.program.window.page is page
    assert [one.other_side for one in person.ask(lambda work: of_case(work, records.club.case))] == ["Tom Ashby"]


def test_a_late_action_is_escalated_from_the_list(person: Person) -> None:
    person.program.window.go("actions")
    person.settle()
    listed = person.find(RowList, "actions-late")
    row = next(one for one in listed.rows() if ("escalate", "Escalate…") in one.buttons)
    listed.button_clicked.emit(row.key, "escalate")
    person.settle()
    person.press("escalate-danger-no")
    assert person.find(QComboBox, "escalate-source").currentData() == str(row.key)


def test_the_clubs_own_route(person: Person, records: Records) -> None:
    page = person.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_group("routes")
    person.settle()
    person.write("route-internal-title-1", "Talk it over")
    person.find(NumberField, "route-internal-days-1").setValue(3)
    person.press("routes-save")
    person.settle()
    person.desk.open("escalate", records.club.case)
    person.settle()
    person.press("escalate-danger-no")
    assert person.find(QComboBox, "escalate-stage").currentText() == "Talk it over"
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
    page.show_group("routes")
    person.program.window.go("settings")
    person.settle()
    person.press("routes-shipped-internal")
    person.settle()
    assert person.find(QLineEdit, "route-internal-title-1").text() == "Between the two of you"


def test_the_stages_of_a_route_are_read_whole_at_every_text_size(person: Person) -> None:
    page = person.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_group("routes")
    person.settle()
    days, who = (person.find(QWidget, f"route-{Scope.BETWEEN.value}-{part}-3") for part in ("days", "who"))
    for percent, is_stacked in ((200, True), (150, True), (100, False)):
        person.program.change_settings(person.program.settings._replace(text_percent=percent))
        person.until(partial(_is_below, days, who, is_stacked))
        person.until(lambda: not [one for one in person.every(QLineEdit, "route-") if not _has_room(one)])
        person.until(lambda: not cut_off(page))


def _is_below(one: QWidget, other: QWidget, expected: bool) -> bool:
    return (one.y() > other.geometry().bottom()) is expected


def _has_room(line: QLineEdit) -> bool:
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inside = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    return line.fontMetrics().horizontalAdvance(line.text()) + 4 <= inside.width()  # Qt leaves 2 px on either side
