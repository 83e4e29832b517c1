"""A session that was held on paper, typed in at the real window."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QLineEdit

from app.domain.session import SessionState
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import DateField, FormField, PersonField, Text, TimeField
from ui.session.page import SessionPage


def test_a_session_from_paper_is_begun_on_its_own_day_and_says_so(person: Person) -> None:
    person.desk.open("plan-session", None)
    person.press("plan-from-paper")
    who = person.find(PersonField, "paper-who")
    person.until(lambda: bool(who.offered()))
    held = person.desk.today() - timedelta(days=3)
    who.set_key(who.offered()[0])
    person.find(DateField, "paper-on").set_date(held)
    person.find(TimeField, "paper-at").setText("19:10")
    person.press("paper-go-on")
    person.until(lambda: any(one.problem() for one in person.every(FormField, "")))
    assert person.find(DateField, "paper-on").date() == held  # what was typed stays
    person.find(DateField, "paper-written").set_date(held)
    person.find(QLineEdit, "paper-kept-at").setText("In the safe")
    person.press("paper-go-on")
    person.until(lambda: isinstance(person.program.window.page, SessionPage))
    person.settle()
    (made,) = [one for one in person.ask(lambda work: work.sessions.all()) if one.paper is not None]
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
    person.find(QLineEdit, "paper-kept-at").setText("In the safe")
    person.press("paper-go-on")
    person.until(lambda: any("Written on paper on" in str(one.text()) for one in person.every(Text, "")))
    person.settle()
    assert person.ask(lambda work: work.sessions.get(session_id)).state is SessionState.DRAFT
