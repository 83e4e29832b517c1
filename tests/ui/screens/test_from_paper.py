"""A session that was held on paper: what nobody has said yet is asked, not put in."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit

from app.services import sessions
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import FormField, NumberField
from ui.sessions.on_paper import PaperSheet
from ui.wording import clock_time


def test_how_long_and_when_it_was_are_asked_beside_what_was_planned(person: Person, records: Records) -> None:
    planned = person.ask(lambda work: sessions.workspace(work, records.club.planned_session)).session
    person.desk.open("session-from-paper", planned.id)
    person.settle()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, PaperSheet)
    assert person.find(QLineEdit, "paper-at").text() == ""
    assert person.find(NumberField, "paper-length").text().strip() == ""
    assert f"{planned.length_min} minutes were planned" in person.texts()
    assert f"{clock_time(planned.planned_at)} was planned" in person.texts()
    person.press("paper-go-on")
    person.settle()
    length = person.find(NumberField, "paper-length")
    asked = {one.label() for one in sheet.findChildren(FormField) if one.problem() == "Fill this in"}
    assert {"How long", "From"} <= asked
    length.setFocus()
    person.qtbot.keyClicks(length, "45")
    assert length.value() == 45
