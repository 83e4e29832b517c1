"""On a child's page: a place to watch is asked for, the family and the child are asked, and then it is settled."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QCheckBox, QComboBox

from app.domain.training import Topic
from app.domain.watching import Answer, Place, Whose
from tests.at_the_keyboard import Person
from ui.components import DateField, PersonField, RowList
from ui.components.combo import choose


def test_the_family_and_the_child_are_asked_and_then_it_is_watched(person: Person) -> None:
    case = person.ask(lambda work: next(one for one in work.cases.all() if one.reference == "RJ-011"))
    tom = person.ask(lambda work: next(one for one in work.people.all() if one.full_name == "Tom Ashby"))
    today = person.desk.today()
    person.desk.open("case", case.id)
    person.settle()
    person.press("case-watch")
    person.settle()
    person.press("watch-go-on")
    person.settle()
    assert "Choose somebody" in person.texts()
    person.find(PersonField, "watch-person").set_key(tom.id)
    person.write("watch-asked-of", "Safeguarding quality service")
    person.find(DateField, "watch-held-on").set_date(today)
    person.find(DateField, "watch-asked-on").set_date(today - timedelta(days=14))
    person.press("watch-go-on")
    person.settle()
    assert "14 days before" in person.texts()
    person.press("watching-settle-1")
    person.settle()
    assert choose(person.find(QComboBox, "settle-place"), Place.WATCHED.value)
    person.press("watch-settle-go-on")
    person.settle()
    assert "Note first that the family and the child have said yes" in person.texts()
    person.press("watch-settle-cancel")
    person.settle()
    for whose in Whose:
        person.press("watching-consent-1")
        person.settle()
        person.press(f"consent-whose-{whose.value}")
        person.press("watch-consent-go-on")
        person.settle()
        assert "Fill this in" in person.texts()  # no answer is filled in beforehand
        person.press(f"consent-answer-{Answer.YES.value}")
        person.write("consent-who", "Mother" if whose is Whose.FAMILY else "Herself")
        person.write("consent-asked-by", "The social worker")
        person.press("watch-consent-go-on")
        person.settle()
        assert "Tick this" in person.texts()
        person.find(QCheckBox, "consent-free").click()
        person.press("watch-consent-go-on")
        person.settle()
    said = person.ask(lambda work: work.watching_consents.of_case(case.id))
    assert {(one.whose, one.answer, one.is_free) for one in said} == {(whose, Answer.YES, True) for whose in Whose}
    person.press("watching-settle-1")
    person.settle()
    assert choose(person.find(QComboBox, "settle-place"), Place.WATCHED.value)
    person.press("watch-settle-go-on")
    person.settle()
    assert Topic.WATCHING in {one.topic for one in person.ask(lambda work: work.training.of(tom.id))}
    person.desk.open("person", tom.id)
    person.settle()
    listing = person.find(RowList, "person-watching")
    assert case.reference in listing.rows()[0].detail  # the lead sees the case
    assert person.ask(lambda work: work.watching.of(tom.id))[0].place is Place.WATCHED
