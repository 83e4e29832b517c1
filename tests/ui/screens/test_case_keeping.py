"""On a child's page: the case is given to somebody, and a decision to share is written down."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox

from app.domain.allocation import Confirmed
from app.domain.case import Case
from app.domain.sharing import Basis, Consent
from tests.at_the_keyboard import Person
from ui.components import PersonField
from ui.components.combo import choose


@pytest.fixture
def case(person: Person) -> Case:
    found = person.ask(lambda work: next(one for one in work.cases.all() if one.reference == "RJ-011"))
    person.desk.open("case", found.id)
    person.settle()
    return found


def test_a_case_is_given_with_what_was_confirmed(person: Person, case: Case) -> None:
    tom = person.ask(lambda work: next(one for one in work.people.all() if one.full_name == "Tom Ashby"))
    person.press("case-allocate")
    person.settle()
    person.press("allocate-go-on")
    person.settle()
    assert "Choose somebody" in person.texts()
    field = person.find(PersonField, "allocate-person")
    field.set_key(tom.id)
    field.chosen.emit(tom.id)
    assert "Leads" in person.texts()
    person.press("allocate-go-on")
    person.settle()
    assert "Say which" in person.texts()
    person.press("allocate-training-not-yet")
    person.press("allocate-experience-yes")
    person.press("allocate-time-yes")
    person.grow("allocate-action", "Meet her and Mum.")
    person.grow("allocate-how", "In each 1:1.")
    person.press("allocate-go-on")
    person.settle()
    assert "Fill this in" in person.texts()
    person.grow("allocate-training-note", "Course on Monday.")
    person.press("allocate-go-on")
    person.settle()
    (one,) = person.ask(lambda work: work.allocations.of_case(case.id))[:1]
    assert (one.person, one.training, one.training_note) == (tom.id, Confirmed.NOT_YET, "Course on Monday.")
    assert person.ask(lambda work: work.cases.get(case.id)).lead == tom.id
    assert "Given to Tom Ashby" in person.texts()


def test_a_decision_to_share_says_why_without_consent(person: Person, case: Case) -> None:
    person.press("case-share")
    person.settle()
    person.write("share-with", "First contact, county council")
    person.grow("share-what", "What was seen on Saturday.")
    person.grow("share-why", "They decide whether she is safe.")
    for answer in ("share-decided-share", "basis", "share-consent-not-asked"):  # none of them is answered beforehand
        person.press("share-about-go-on")
        person.settle()
        assert "Fill this in" in person.texts()
        assert person.ask(lambda work: work.sharings.of_case(case.id)) == ()
        if answer == "basis":
            assert choose(person.find(QComboBox, "share-basis"), Basis.SAFEGUARDING)
        else:
            person.press(answer)
    person.press("share-about-go-on")
    person.settle()
    assert "Fill this in" in person.texts()
    person.grow("share-consent-note", "Asking could put her in danger.")
    person.press("share-about-go-on")
    person.settle()
    (one,) = person.ask(lambda work: work.sharings.of_case(case.id))
    assert (one.consent, one.is_shared, one.with_whom) == (
        Consent.NOT_ASKED,
        True,
        "First contact, county council",
    )
    assert "Shared with First contact" in person.texts()
