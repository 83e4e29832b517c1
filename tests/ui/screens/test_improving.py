"""Objectives in the window: neither the supervisor nor how far it was reached is answered before somebody does."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QComboBox

from tests.at_the_keyboard import Person
from ui.components import DateField
from ui.components.combo import choose
from ui.quality.improving_sheets import MeasureSheet, ObjectiveSheet


def test_an_objective_is_for_somebody_and_comes_out_as_somebody_says(person: Person) -> None:
    people = person.ask(lambda work: [(one.id, one.full_name) for one in work.people.all()])
    someone = next(key for key, name in people if name == "Ffion Rees")
    before = {one.id for one in person.ask(lambda work: work.objectives.all())}
    ObjectiveSheet(person.desk, people).open()
    person.grow("objective-what", "Begin each discussion with the child, in its own words.")
    person.grow("objective-measure", "Ten records, looked at in March.")
    person.find(DateField, "objective-due").set_date(person.desk.today() + timedelta(days=90))
    person.press("objective-go-on")
    person.settle()
    assert {one.id for one in person.ask(lambda work: work.objectives.all())} == before
    assert choose(person.find(QComboBox, "objective-who"), someone)
    person.press("objective-go-on")
    person.until(lambda: len(person.ask(lambda work: work.objectives.all())) == len(before) + 1)
    person.settle()
    made = next(one for one in person.ask(lambda work: work.objectives.all()) if one.id not in before)
    assert made.person_id == someone
    MeasureSheet(person.desk, made.id, made.what).open()
    person.grow("objective-found", "Eight of ten.")
    person.press("objective-measured-go-on")
    person.settle()
    assert "Choose how far" in person.texts()
    assert person.ask(lambda work: work.objectives.get(made.id)).reached is None
