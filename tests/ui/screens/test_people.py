"""People in the window: put on file, refused with the reason at the field, paired, agreed and signed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.domain.agreement import AgreementState
from app.services import people
from tests.at_the_keyboard import Person
from ui.components import PersonField, SegmentedChoice


def add(person: Person, name: str) -> None:
    """Fill in the form for a new person and press Add."""
    person.program.window.go("people")
    person.settle()
    person.press("add-person")
    person.settle()
    person.write("person-full-name", name)
    person.press("person-go-on")
    person.settle()


def on_file(person: Person) -> list[str]:
    """Return the names on file."""
    return [row.person.full_name for row in person.ask(lambda work: people.listing(work))]


def test_a_person_is_put_on_file_and_their_page_opens(person: Person) -> None:
    add(person, "Amina Khan")
    assert "Amina Khan" in on_file(person)
    assert "Amina Khan" in person.texts()
    assert "Appointed by Dee Marsh, from 22 November 2026" in person.texts()


@pytest.mark.parametrize("name", ["Ngũgĩ wa Thiong’o", "José Ñúñez", "Ελένη Ιωάννου", "李小龙", "שרה כהן"])
def test_names_of_every_script_are_kept_as_they_are(person: Person, name: str) -> None:
    person.program.window.go("people")
    person.settle()
    person.press("add-person")
    person.settle()
    person.find(QLineEdit, "person-full-name").setText(name)
    person.press("person-go-on")
    person.settle()
    assert name in on_file(person)


@pytest.mark.parametrize("name", ["", "   ", "Ami\u200bna Khan", "Amina \u202enahK"])
def test_a_name_that_hides_something_or_is_none_is_refused_at_its_field(person: Person, name: str) -> None:
    before = on_file(person)
    person.program.window.go("people")
    person.settle()
    person.press("add-person")
    person.settle()
    person.write("person-title", "Under 9s coach")
    person.find(QLineEdit, "person-full-name").setText(name)
    person.press("person-go-on")
    person.settle()
    assert "This needs another look" in person.texts() or "To see to" in person.texts()
    assert person.find(QLineEdit, "person-title").text() == "Under 9s coach"
    assert on_file(person) == before


def test_a_supervisor_is_chosen_and_the_agreement_is_signed_or_not(person: Person) -> None:
    add(person, "Amina Khan")
    assert "Nobody supervises Amina yet" in person.texts()
    assert person.every(QPushButton, "person-pair") == person.every(QPushButton, "person-pair-first")
    person.press("person-pair-first")
    person.settle()
    who = person.find(PersonField, "pair-supervisor")
    assert who.text() == person.desk.vault.me_name
    person.press("pair-go-on")
    person.settle()
    person.press("agreement-sign")
    person.press("sign-record")
    person.settle()
    assert "Choose how each of you signs" in person.texts()
    person.find(SegmentedChoice, "sign-supervisor").option("on-this-computer").click()
    person.find(SegmentedChoice, "sign-supervisee").option("declined").click()
    person.press("sign-record")
    person.settle()
    assert "Say why, in their own words" in person.texts()
    person.write("decline-reason-supervisee", "I want to read it at home first")
    person.press("sign-record")
    person.settle()
    assert newest(person) is AgreementState.DRAFT
    person.press("agreement-sign")
    person.find(SegmentedChoice, "sign-supervisor").option("on-this-computer").click()
    person.find(SegmentedChoice, "sign-supervisee").option("on-paper").click()
    person.press("sign-record")
    person.settle()
    assert newest(person) is AgreementState.SIGNED


def newest(person: Person) -> AgreementState:
    """Return how the newest person's agreement stands."""
    row = next(row for row in person.ask(lambda work: people.listing(work)) if row.person.full_name == "Amina Khan")
    assert row.agreement_state is not None
    return row.agreement_state


def test_how_one_is_reached_is_ones_own_to_correct(as_anyone: Callable[[str], Person]) -> None:
    person = as_anyone("Joan Petrie")
    me = person.desk.vault.me
    person.desk.open("person", me)
    person.settle()
    assert not any(one.isVisible() for one in person.program.window.findChildren(QPushButton, "person-change"))
    person.press("person-own-details")
    person.settle()
    person.write("own-email", "joan@riverside-juniors.example")
    person.press("own-details-go-on")
    person.settle()
    person.until(lambda: "joan@riverside-juniors.example" in person.texts())
    person.desk.open("person", next(one.id for one in person.ask(lambda work: work.people.all()) if one.id != me))
    person.settle()
    assert not any(one.isVisible() for one in person.program.window.findChildren(QPushButton, "person-own-details"))
