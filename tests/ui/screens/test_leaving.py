"""Somebody leaves the club, and comes back."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.domain.people import Person as OnFile
from app.domain.session import SessionState
from app.services import people
from tests.at_the_keyboard import Person
from ui.components import DateField, PersonField
from ui.settings.taking_away import TakeAwaySheet


def priya(person: Person) -> OnFile:
    rows = person.ask(people.listing)
    return next(row.person for row in rows if row.person.full_name == "Priya Nair")


def test_who_leaves_stays_on_file_and_can_come_back(person: Person) -> None:
    person.desk.open("person", priya(person).id)
    person.settle()
    person.press("person-left")
    person.press("leave-go-on")
    person.settle()
    assert priya(person).left_on == person.desk.today()
    person.press("person-back")
    person.settle()
    assert priya(person).left_on is None


def test_a_day_before_they_began_is_refused_at_its_field(person: Person) -> None:
    before = priya(person)
    assert before.started_on is not None
    person.desk.open("person", before.id)
    person.settle()
    person.press("person-left")
    person.find(DateField, "left-on").set_date(before.started_on.replace(year=before.started_on.year - 1))
    person.press("leave-go-on")
    person.settle()
    assert person.find(DateField, "left-on").isVisible()
    assert priya(person).left_on is None


def test_nobody_notes_their_own_leaving(person: Person) -> None:
    person.desk.open("person", person.desk.vault.me)
    person.settle()
    assert "Has &left…" not in person.texts()


def test_what_is_planned_with_them_is_passed_on_and_the_key_taken_away_next(person: Person) -> None:
    row = next(one for one in person.ask(people.listing) if one.person.full_name == "Ffion Rees")
    pair = person.ask(lambda work: next(one for one in work.pairs.of(row.person.id) if one.supervisor == row.person.id))
    planned = person.ask(
        lambda work: [one for one in work.sessions.of_pair(pair.id) if one.state is SessionState.PLANNED]
    )
    assert planned
    assert row.holds_key
    person.desk.open("person", row.person.id)
    person.settle()
    person.press("person-left")
    person.settle()
    assert "planned with them" in person.texts()
    person.press("leave-becomes-pass-on")
    person.press("leave-go-on")
    assert "Choose who supervises them" in person.texts()
    person.find(PersonField, "leave-successor").set_key(person.desk.vault.me)
    person.press("leave-go-on")
    person.until(lambda: isinstance(QApplication.activeModalWidget(), TakeAwaySheet))
    new = person.ask(
        lambda work: next(one for one in work.pairs.all() if one.supervisee == pair.supervisee and one.ends_on is None)
    )
    assert new.supervisor == person.desk.vault.me
    days = person.ask(lambda work: [one.planned_on for one in work.sessions.of_pair(new.id)])
    assert sorted(days) == sorted(one.planned_on for one in planned)
    assert person.ask(lambda work: work.sessions.get(planned[0].id)).state is SessionState.CANCELLED
