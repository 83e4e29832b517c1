"""A session that was held on paper, typed in at the real window."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.session import SessionState
from app.services import sessions
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import DateField, FormField, NumberField, PersonField, Text, TimeField
from ui.session.page import SessionPage
from ui.sessions.on_paper import PaperSheet
from ui.wording import clock_time


def test_a_session_from_paper_is_begun_on_its_own_day_and_says_so(person: Person) -> None:
    person.desk.open("plan-session", None)
    person.press("plan-from-paper")
    who = person.find(PersonField, "paper-who")
    person.until(lambda: bool(who.offered()))
    person.press("paper-go-on")
    person.until(lambda: bool(person.find(PaperSheet, "paper").fields["pair_id"].problem()))
    assert {one.label(): one.problem() for one in person.every(FormField, "") if one.problem()} == {
        "With whom": "Choose with whom",
        "Held on": "Fill this in",
        "From": "Fill this in",
        "How long, in minutes": "Fill this in",
        "The paper was written on": "Fill this in",
        "Where the paper is now, or what became of it": "Fill this in",
    }
    held = person.desk.today() - timedelta(days=3)
    who.set_key(who.offered()[0])
    person.find(DateField, "paper-on").set_date(held)
    person.find(TimeField, "paper-at").setText("19:10")
    person.press("paper-go-on")
    person.until(lambda: any(one.problem() for one in person.every(FormField, "")))
    assert person.find(DateField, "paper-on").date() == held  # what was typed stays
    person.find(DateField, "paper-written").set_date(held)
    person.find(NumberField, "paper-length").setValue(45)
    person.find(QLineEdit, "paper-kept-at").setText("In the safe")
    person.press("paper-go-on")
    person.until(lambda: isinstance(person.program.window.page, SessionPage))
    person.settle()
    (made,) = [one for one in person.ask(lambda work: work.sessions.all()) if one.paper and not one.finished_at]
    assert (made.state, made.planned_on) == (SessionState.DRAFT, held)
    shown = [str(one.text()) for one in person.every(Text, "") if "Written on paper on" in str(one.text())]
    assert shown


def test_the_page_of_a_planned_session_goes_on_as_one_that_is_typed_in(person: Person, records: Records) -> None:
    session_id = records.club.planned_session
    person.desk.open("session", session_id)
    person.press("session-from-paper")
    person.until(lambda: bool(person.find(DateField, "paper-on").text()))
    person.find(TimeField, "paper-at").setText("09:10")
    person.find(DateField, "paper-written").set_date(person.desk.today())
    person.find(NumberField, "paper-length").setValue(45)
    person.find(QLineEdit, "paper-kept-at").setText("In the safe")
    person.press("paper-go-on")
    person.until(lambda: any("Written on paper on" in str(one.text()) for one in person.every(Text, "")))
    person.settle()
    assert person.ask(lambda work: work.sessions.get(session_id)).state is SessionState.DRAFT


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
    assert {"How long, in minutes", "From"} <= asked
    length.setFocus()
    person.qtbot.keyClicks(length, "45")
    assert length.value() == 45
    length.setValue(4)
    person.press("paper-go-on")
    person.until(lambda: "A session takes at least 5 minutes." in person.texts())
