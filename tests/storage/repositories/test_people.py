"""A person is named wherever their id stands: in a column of its own, or in the JSON of a text; in any table."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest

from app.domain.ids import PersonId
from storage.connection import Database
from storage.repositories.people import OWN_TRACES, PeopleRepository
from storage.repositories.revisions import Revisions

SOMEBODY = PersonId(UUID("0192d4a0-0000-7000-8000-00000000a001"))
ANOTHER = PersonId(UUID("0192d4a0-0000-7000-8000-00000000a002"))
ATTACHED = b"\x00" * 40
LATER = "CREATE TABLE of_a_later_version (id INTEGER PRIMARY KEY, of_whom BLOB, words TEXT) STRICT"
FILLERS: dict[str, object] = {"TEXT": "", "INTEGER": 1, "REAL": 1.0, "BLOB": ATTACHED, "ANY": ATTACHED}


def places(db: Database) -> Iterator[tuple[str, dict[str, str], str]]:
    """Yield each column that can hold an id, with its table and the kinds of all columns of the table."""
    for (table,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
        kinds = {row[1]: row[2] for row in db.execute(f'PRAGMA table_info("{table}")')}
        for column, kind in kinds.items():
            if kind in ("TEXT", "BLOB", "ANY"):
                yield table, kinds, column


def test_every_column_of_every_table_is_looked_at(db: Database, revisions: Revisions) -> None:
    people = PeopleRepository(db, revisions)
    db.execute("PRAGMA foreign_keys=OFF")
    db.execute("PRAGMA ignore_check_constraints=ON")  # a row with nothing in it but the id
    db.execute(LATER)
    passed_over, looked_at = set(), 0
    for table, kinds, column in list(places(db)):
        held = SOMEBODY.bytes if kinds[column] in ("BLOB", "ANY") else f'[{{"person_id":"{SOMEBODY.hex}"}}]'
        row = {name: FILLERS[kind] for name, kind in kinds.items()} | {column: held}
        names, slots = ", ".join(f'"{name}"' for name in row), ", ".join("?" for _ in row)
        db.execute("BEGIN")
        db.execute(f'INSERT OR REPLACE INTO "{table}" ({names}) VALUES ({slots})', tuple(row.values()))  # noqa: S608
        if not people.are_named([ANOTHER, SOMEBODY]):
            passed_over.add((table, column))
        db.execute("ROLLBACK")
        looked_at += 1
    assert passed_over == OWN_TRACES
    assert looked_at > 100


@pytest.mark.parametrize(
    ("words", "is_named"),
    [
        (f"case-{SOMEBODY}", True),
        (SOMEBODY.hex.upper(), True),
        (f"{ANOTHER.hex}{SOMEBODY.hex}", True),
        (ANOTHER.hex, False),
        (SOMEBODY.hex[:31], False),
        (f"{SOMEBODY.hex[:8]} {SOMEBODY.hex[8:]}", False),
        ("", False),
        (None, False),
    ],
)
def test_an_id_is_found_however_it_is_written(
    db: Database, revisions: Revisions, words: str | None, is_named: bool
) -> None:
    db.execute(LATER)
    db.execute("INSERT INTO of_a_later_version (words) VALUES (?)", (words,))
    assert PeopleRepository(db, revisions).are_named([SOMEBODY]) is is_named
