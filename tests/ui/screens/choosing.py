"""Choosing one of those that a sheet offers by name, once they have been read."""

from __future__ import annotations

from uuid import UUID

from tests.at_the_keyboard import Person
from ui.components import PersonField


def choose(person: Person, name: str, key: UUID) -> None:
    """Choose ``key`` in the field of that name, as by hand, and wait for what the sheet shows of it."""
    field = person.find(PersonField, name)
    person.until(lambda: key in field.offered())
    field.set_key(key)
    field.chosen.emit(key)
    person.settle()
