"""Lists that are kept while one query asks for them many times."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from app.domain.ids import PersonId
from app.domain.people import Person
from storage.connection import Database
from storage.repositories.people import PeopleRepository
from storage.repositories.revisions import Revisions
from tests.storage.repositories.conftest import CHANGED

PRIYA = Person(PersonId(UUID(int=7)), "Priya Nair", "Priya", "PN", "", "", None, None, CHANGED)


def test_a_list_is_read_once_until_its_table_is_written_to(db: Database, revisions: Revisions) -> None:
    keeping, usual = PeopleRepository(db, revisions), PeopleRepository(db, revisions)
    usual.save(PRIYA)
    keeping.keep_what_is_read()
    first = keeping.all()
    assert first == (PRIYA,)
    assert keeping.all() is first
    assert usual.all() is not usual.all()  # nobody else keeps anything
    renamed = replace(PRIYA, known_as="Pri")
    keeping.save(renamed)
    assert keeping.all() == (renamed,)
    keeping.keep_what_is_read()
    assert keeping.all() == (renamed,)
    keeping.remove(PRIYA.id)
    assert keeping.all() == ()
