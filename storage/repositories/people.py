"""People, appointments, and who supervises whom. Replaced states are kept."""

from __future__ import annotations

from typing import Any

from app.domain.ids import PersonId
from app.domain.people import Appointment, Person, SupervisionPair
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_PERSON = Table(Person, "person")
_APPOINTMENT = Table(Appointment, "appointment")
_PAIR = Table(SupervisionPair, "supervision_pair")


class PeopleRepository(Store[Person]):
    """The adults of the organisation."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _PERSON, revisions)

    def all(self) -> tuple[Person, ...]:
        """Return everyone, also those who left, in the order in which they were put on file."""
        return self._many("ORDER BY t.id")

    def is_named(self, person_id: PersonId) -> bool:
        """Return whether any record names this person, beside what they themselves are appointed to."""
        tables = [row[0] for row in self._db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for table in tables:
            for key in self._db.execute(f'PRAGMA foreign_key_list("{table}")').fetchall():
                column = key[3]
                if key[2] != _PERSON.name or (table, column) == (_APPOINTMENT.name, "person_id"):
                    continue
                statement = f'SELECT 1 FROM "{table}" WHERE "{column}" = ? LIMIT 1'  # noqa: S608  names of the schema
                if self._db.execute(statement, (person_id.bytes,)).fetchone() is not None:
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
