"""Recording under an item of a session: once, however often it is asked."""

from __future__ import annotations

from app.domain.discussion import Authority
from app.domain.session import ItemKind
from app.services import planning, sessions
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.session.page import SessionPage


def test_a_decision_is_recorded_once_however_often_save_is_pressed(person: Person, records: Records) -> None:
    session = records.club.planned_session
    person.do(lambda work: planning.start(work, session))
    person.desk.open("session", session)
    person.settle()
    page = person.program.window.page
    assert isinstance(page, SessionPage)
    views = person.ask(lambda work: sessions.workspace(work, session)).items
    child = next(one for one in views if one.item.kind is ItemKind.CASE)
    page.open_child(child.initials)
    person.settle()
    person.press("record-decision")
    person.grow("decision-what", "Ring the school on Monday")
    person.grow("decision-why", "Two bruises in a month")
    person.pick("decision-authority", Authority.IN_ROLE.value)
    page.primary()
    page.primary()
    person.settle()
    items = person.ask(lambda work: sessions.workspace(work, session)).items
    (shown,) = [one for one in items if one.item.id == child.item.id]
    assert [one.what for one in shown.decisions] == ["Ring the school on Monday"]
    assert shown.composer is None
