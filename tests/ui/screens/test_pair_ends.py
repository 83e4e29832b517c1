"""A person's page: supervision by one ends, and another takes it up."""

from __future__ import annotations

from tests.at_the_keyboard import Person
from ui.components import DateField, RowList


def test_a_pair_is_ended_and_the_person_can_be_paired_anew(person: Person) -> None:
    pair = person.ask(
        lambda work: next(one for one in work.pairs.all() if one.supervisor == work.me and one.ends_on is None)
    )
    person.desk.open("person", pair.supervisee)
    person.settle()
    (row,) = person.find(RowList, "supervised-by").rows()
    person.find(RowList, "supervised-by").button_clicked.emit(row.key, "end")
    person.find(DateField, "end-pair-on").set_date(None)
    person.press("end-pair-go-on")
    assert "Fill this in" in person.texts()
    person.write("end-pair-on", "yesterday")
    person.press("end-pair-go-on")
    person.settle()
    ended = person.ask(lambda work: work.pairs.get(pair.id)).ends_on
    assert ended is not None
    assert ended < person.desk.today()
    person.press("person-pair")
    person.settle()
    assert "Who supervises them" in person.texts()
