"""People, appointments, and who supervises whom. Replaced states are kept."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from app.domain.ids import PersonId
from app.domain.people import Appointment, Person, SupervisionPair
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_PERSON = Table(Person, "person")
_APPOINTMENT = Table(Appointment, "appointment")
_PAIR = Table(SupervisionPair, "supervision_pair")

OWN_TRACES = frozenset(
    {
        ("person", "id"),  # themselves
        ("appointment", "person_id"),  # what they are appointed to, which goes with them
        ("audit", "record_id"),  # that they were put on file: the trail keeps the ids of what was deleted
        ("audit_salt", "record_id"),
    }
)
"""The columns in which a person stands without being named by a record, as (table, column)."""

_HEX = re.compile(r"[0-9a-fA-F-]{32,}")  # an id in a text: bare, with dashes, or beside other ids


class PeopleRepository(Store[Person]):
    """The adults of the organisation."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _PERSON, revisions)

    def all(self) -> tuple[Person, ...]:
        """Return everyone, also those who left, in the order in which they were put on file."""
        return self._many("ORDER BY t.id")

    def are_named(self, people: Collection[PersonId]) -> bool:
        """Return whether a record names one of these people, beside what they themselves are appointed to.

        Every column of every table is looked at, for an id stands in the JSON of a text as well as in a column of its
        own, and a table that comes later is looked at too. What is sealed cannot be.
        """
        for (table,) in self._db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
            columns = self._db.execute(f'PRAGMA table_info("{table}")').fetchall()
            known = [(name, kind) for _, name, kind, *_ in columns if (table, name) not in OWN_TRACES]
            in_bytes = [name for name, kind in known if kind not in ("TEXT", "INTEGER", "REAL")]
            in_texts = [name for name, kind in known if kind == "TEXT"]
            if self._stand_in_bytes(table, in_bytes, people) or self._stand_in_texts(table, in_texts, people):
                return True
        return False

    def _stand_in_bytes(self, table: str, columns: list[str], people: Collection[PersonId]) -> bool:
        if not columns:
            return False
        slots = ", ".join(f"?{number}" for number in range(1, len(people) + 1))
        # The length first: it is known without reading the bytes of an attachment.
        where = " OR ".join(f'(length("{column}") = 16 AND "{column}" IN ({slots}))' for column in columns)
        statement = f'SELECT 1 FROM "{table}" WHERE {where} LIMIT 1'  # noqa: S608  names of the schema
        return self._db.execute(statement, tuple(one.bytes for one in people)).fetchone() is not None

    def _stand_in_texts(self, table: str, columns: list[str], people: Collection[PersonId]) -> bool:
        if not columns:
            return False
        wanted = tuple(one.hex for one in people)
        names = ", ".join(f'"{column}"' for column in columns)
        for row in self._db.execute(f'SELECT {names} FROM "{table}"'):  # noqa: S608  names of the schema
            for text in row:
                for run in _HEX.findall(text or ""):
                    found = run.replace("-", "").lower()
                    if any(one in found for one in wanted):
                        return True
        return False

    def delete(self, person_id: PersonId) -> None:
        """Delete a person whom no record names. What they were appointed to has to be deleted before."""
        self._delete("WHERE t.id = ?", person_id)


class AppointmentRepository(Store[Appointment]):
    """What people are appointed to."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _APPOINTMENT, revisions)

    def of(self, person_id: PersonId) -> tuple[Appointment, ...]:
        """Return a person's appointments, earliest first."""
        return self._many("WHERE t.person_id = ? ORDER BY t.starts_on, t.id", person_id)

    def delete_of(self, person_id: PersonId) -> None:
        """Delete what a person is appointed to, when they were put on file by mistake."""
        self._delete("WHERE t.person_id = ?", person_id)

    def all(self) -> tuple[Appointment, ...]:
        """Return every appointment, person by person, earliest first."""
        return self._many("ORDER BY t.person_id, t.starts_on, t.id")


class PairRepository(Store[SupervisionPair]):
    """Supervisor and supervisee."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _PAIR, revisions)

    def all(self) -> tuple[SupervisionPair, ...]:
        """Return every pair, ended ones too, in the order in which they were made."""
        return self._many("ORDER BY t.id")

    def of(self, person_id: PersonId) -> tuple[SupervisionPair, ...]:
        """Return the pairs of which this person is either half, in the order in which they were made."""
        return self._many("WHERE t.supervisor = ? OR t.supervisee = ? ORDER BY t.id", person_id, person_id)
