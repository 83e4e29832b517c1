"""Somebody leaves the club, and comes back."""

from __future__ import annotations

from app.domain.people import Person as OnFile
from app.services import people
from tests.at_the_keyboard import Person
from ui.components import DateField


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
