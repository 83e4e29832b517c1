"""The audit trail as it is read: newest first, in pages, narrowed by person, act, kind, time, record and rights.

Writing and checking the chain is ``storage.audit``; nothing here changes a row.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from storage.audit import COLUMNS, AuditEntry, entry_of
from storage.repositories.codec import bound

_ABOUT = """record_id = ? OR record_id IN (
    SELECT id FROM case_discussion WHERE case_id = ? UNION ALL SELECT id FROM decision WHERE case_id = ?
    UNION ALL SELECT id FROM episode WHERE case_id = ? UNION ALL SELECT id FROM action WHERE case_id = ?
    UNION ALL SELECT id FROM read_and_sign WHERE case_id = ? UNION ALL SELECT id FROM export_receipt WHERE case_id = ?
    UNION ALL SELECT id FROM agenda_item WHERE case_id = ? UNION ALL SELECT id FROM escalation WHERE case_id = ?
    UNION ALL SELECT former FROM case_merger WHERE kept = ? AND undone IS NULL
    UNION ALL SELECT id FROM case_merger WHERE kept = ? OR former = ?)"""


@dataclass(frozen=True, slots=True)
class TrailScope:
    """What somebody who may not read everything may read: their own rows, and those of these pairs."""

    person_id: UUID
    pairs: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class TrailQuery:
    """Which rows. Everything that is left at its default narrows nothing.

    ``acts`` and ``kinds`` together: a row counts when its act is among ``acts`` or its kind among ``kinds``.
    ``about`` is a record, or a case with everything about that child. Times are aware; ``until`` is not included.
    ``open_kinds`` are kinds of which every reader sees all rows, whatever bounds the rest.
    ``own_kinds`` are kinds of which ``reader`` sees only the rows that they wrote themselves.
    """

    person_id: UUID | None = None
    acts: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    about: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None
    scope: TrailScope | None = None
    reader: UUID | None = None
    own_kinds: frozenset[str] = frozenset()
    open_kinds: frozenset[str] = frozenset()


class TrailRepository:
    """Reads the trail of one open vault."""

    def __init__(self, db: Any) -> None:
        self._db = db

    def page(self, query: TrailQuery, *, before: int | None, limit: int) -> tuple[AuditEntry, ...]:
        """Return at most ``limit`` rows, newest first, below row ``before`` (None: from the newest on)."""
        where, values = _where(query)
        if before is not None:
            where.append("seq < ?")
            values.append(before)
        rows = self._db.execute(
            f"SELECT {COLUMNS} FROM audit WHERE {_joined(where)} ORDER BY seq DESC LIMIT ?",  # noqa: S608  # ours
            (*values, limit),
        )
        return tuple(entry_of(row) for row in rows)

    def count(self, query: TrailQuery) -> int:
        """Return how many rows there are."""
        where, values = _where(query)
        statement = f"SELECT count(*) FROM audit WHERE {_joined(where)}"  # noqa: S608  # ours, values are bound
        return int(self._db.execute(statement, tuple(values)).fetchone()[0])

    def turned_back(self, query: TrailQuery) -> int:
        """Return how many rows were written while the clock stood before the row before."""
        where, values = _where(query)
        statement = f"SELECT count(*) FROM audit WHERE clock_was IS NOT NULL AND {_joined(where)}"  # noqa: S608  # ours
        return int(self._db.execute(statement, tuple(values)).fetchone()[0])

    def deeds_after(self, seq: int) -> tuple[tuple[str, str, int], ...]:
        """Return (act, kind, how many) of the rows after ``seq``: what a copy that ends there has not got."""
        rows = self._db.execute("SELECT act, kind, count(*) FROM audit WHERE seq > ? GROUP BY act, kind", (seq,))
        return tuple((str(act), str(kind), int(number)) for act, kind, number in rows)

    def session_of_part(self, part_id: UUID) -> UUID | None:
        """Return the session that a personal part belongs to, None when it is gone. Opens nothing."""
        row = self._db.execute("SELECT session_id FROM personal_part WHERE id = ?", (bound(part_id),)).fetchone()
        return None if row is None else UUID(bytes=row[0])


def _where(query: TrailQuery) -> tuple[list[str], list[object]]:
    where: list[str] = []
    values: list[object] = []
    if query.person_id is not None:
        where.append("person_id = ?")
        values.append(bound(query.person_id))
    if query.acts or query.kinds:
        acts, kinds = sorted(query.acts), sorted(query.kinds)
        where.append(f"(act IN ({_slots(acts)}) OR kind IN ({_slots(kinds)}))")
        values += [*acts, *kinds]
    if query.about is not None:
        where.append(f"({_ABOUT})")
        values += [bound(query.about)] * _ABOUT.count("?")
    if query.since is not None:
        where.append("at >= ?")
        values.append(bound(query.since))
    if query.until is not None:
        where.append("at < ?")
        values.append(bound(query.until))
    if query.scope is not None:
        mine = f"person_id = ? OR record_id = ? OR record_id IN ({_of_pairs(len(query.scope.pairs))})"
        kinds = sorted(query.open_kinds)
        where.append(f"({mine} OR kind IN ({_slots(kinds)}))")
        me = bound(query.scope.person_id)
        values += [me, me, *(bound(pair) for pair in sorted(query.scope.pairs)), *kinds]
    if query.own_kinds:
        kinds = sorted(query.own_kinds)
        where.append(f"(kind NOT IN ({_slots(kinds)}) OR person_id = ?)")
        values += [*kinds, None if query.reader is None else bound(query.reader)]
    return where, values


def _of_pairs(count: int) -> str:
    """Return the statement for every record of so many pairs: agreements, sessions and what is in them."""
    slots = ", ".join("?" * count)
    return (
        f"WITH mine(id) AS (SELECT id FROM supervision_pair WHERE id IN ({slots})), "  # noqa: S608  # slots only
        "held(id) AS (SELECT id FROM session WHERE pair_id IN mine) "
        "SELECT id FROM mine UNION ALL SELECT id FROM held "
        "UNION ALL SELECT id FROM agreement WHERE pair_id IN mine "
        "UNION ALL SELECT id FROM action WHERE pair_id IN mine "
        "UNION ALL SELECT id FROM agenda_item WHERE session_id IN held "
        "UNION ALL SELECT id FROM personal_part WHERE session_id IN held "
        "UNION ALL SELECT id FROM case_discussion WHERE session_id IN held "
        "UNION ALL SELECT id FROM decision WHERE session_id IN held "
        "UNION ALL SELECT id FROM export_receipt WHERE record_id IN held"
    )


def _slots(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)


def _joined(where: list[str]) -> str:
    return " AND ".join(where) or "1"
