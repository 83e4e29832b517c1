"""The full-text index of what is written, inside the encrypted file, or in memory for what is sealed.

It is made from the records and holds nothing that they do not hold, so it may be thrown away at any time: it is made
when it is first needed and brought up to date before it is asked. Saving a record never waits for it, and what is
saved can never fail because of it. It stores no text: only which word is in which record.

A record that is disposed of is taken out in the same transaction, and the index is written anew without it: a word that
only that record held is in no page of the file any more (``tests/storage/test_search_index.py``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlcipher3 import dbapi2

from app.domain.ids import CaseId, PersonId, SessionId
from app.domain.searching import HitKind, Indexed

# Not steps of the schema: an older program does not miss them, and salvage does not have to mend them.
_TABLES = (
    """CREATE TABLE IF NOT EXISTS search_entry (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, record_id BLOB NOT NULL, revision INTEGER NOT NULL,
        case_id BLOB, session_id BLOB, day TEXT NOT NULL, people TEXT NOT NULL, UNIQUE (record_id, kind)
    ) STRICT""",
    """CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(
        words, content='', contentless_delete=1, prefix='2', tokenize='unicode61 remove_diacritics 0'
    )""",
)
_FINISHED = "SELECT id FROM session WHERE finished_at IS NOT NULL"
_FINISHED_GROUPS = "SELECT id FROM group_session WHERE finished_at IS NOT NULL"
_AGREED = (
    f"(session_id IS NULL OR session_id IN ({_FINISHED})) AND (group_id IS NULL OR group_id IN ({_FINISHED_GROUPS}))"
)
# What is in the index: kind, table, and which of its rows (a draft is its writer's own and is not found).
_SOURCES: tuple[tuple[HitKind, str, str], ...] = (
    (HitKind.DISCUSSION, "case_discussion", "1"),
    (HitKind.DECISION, "decision", f"session_id IN ({_FINISHED})"),
    (HitKind.DISCUSSION, "group_part", "1"),
    (HitKind.DECISION, "group_decision", f"session_id IN ({_FINISHED_GROUPS})"),
    (HitKind.ACTION, "action", _AGREED),
    (HitKind.ADDITION, "addition", "1"),
    (HitKind.EPISODE, "episode", "1"),
    (HitKind.READ_AND_SIGN, "read_and_sign", "comment <> ''"),
    (HitKind.EARLIER, "earlier_record", "1"),
    (HitKind.ESCALATION, "escalation", "1"),
    (HitKind.GROUP, "group_session", "finished_at IS NOT NULL"),
    (HitKind.ATTACHMENT, "attachment", "case_id IS NOT NULL"),
)
_LIVE = " UNION ALL ".join(f"SELECT id FROM {table} WHERE {condition}" for _kind, table, condition in _SOURCES)  # noqa: S608
_FOUND = (
    "SELECT e.kind, e.record_id, e.case_id, e.session_id, e.day, e.people FROM search "
    "JOIN search_entry e ON e.id = search.rowid WHERE search MATCH ? ORDER BY "
)
_NEWEST, _BEST = "search.rowid DESC", "bm25(search), search.rowid DESC"


@dataclass(frozen=True, slots=True)
class Found:
    """One record that holds what was looked for."""

    kind: HitKind
    record_id: UUID
    case_id: CaseId | None
    session_id: SessionId | None
    day: date
    people: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A record that is not in the index yet, or is with words it no longer has. ``revision`` counts its changes."""

    kind: HitKind
    record_id: UUID
    revision: int


class SearchIndex:
    """The index on an open connection; who changes it does so inside a transaction of theirs."""

    def __init__(self, db: Any) -> None:
        self._db = db

    @property
    def exists(self) -> bool:
        """True once it was made."""
        found = self._db.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'search_entry'")
        return found.fetchone() is not None

    def make(self) -> None:
        """Make it, empty, when it is not there."""
        for statement in _TABLES:
            self._db.execute(statement)

    def waiting(self) -> tuple[Waiting, ...]:
        """Return the records of the vault to be put in or put in anew, in the order in which they came to be."""
        found: list[tuple[bytes, Waiting]] = []
        for kind, table, condition in _SOURCES:
            rows = self._db.execute(
                f"SELECT t.id, coalesce(r.revisions, 0) FROM (SELECT id FROM {table} WHERE {condition}) t "  # noqa: S608  constants
                "LEFT JOIN (SELECT record_id, count(*) AS revisions FROM revision WHERE record_kind = ?1 "
                "GROUP BY record_id) r ON r.record_id = t.id "
                "LEFT JOIN search_entry e ON e.record_id = t.id AND e.kind = ?2 "
                "WHERE e.id IS NULL OR e.revision <> coalesce(r.revisions, 0)",
                (table, kind.value),
            )
            found += [(bytes(key), Waiting(kind, UUID(bytes=key), revision)) for key, revision in rows]
        return tuple(one for _key, one in sorted(found, key=lambda pair: pair[0]))

    def sealed_waiting(self, openable: Iterable[tuple[UUID, int]]) -> tuple[Waiting, ...]:
        """Return which of the personal parts that the key at hand opens (id, version) are not in here as they are."""
        known = {
            UUID(bytes=key): revision
            for key, revision in self._db.execute("SELECT record_id, revision FROM search_entry")
        }
        return tuple(Waiting(HitKind.PERSONAL, key, version) for key, version in openable if known.get(key) != version)

    def close(self) -> None:
        """Close the connection of an index in memory."""
        self._db.close()

    def put(self, one: Indexed, revision: int = 0) -> None:
        """Put a text in, in the place of what its record said before."""
        key = (one.record_id.bytes, one.kind.value)
        known = self._db.execute("SELECT id FROM search_entry WHERE record_id = ? AND kind = ?", key).fetchone()
        if known is not None:
            self._db.execute("DELETE FROM search WHERE rowid = ?", known)
            self._db.execute("DELETE FROM search_entry WHERE id = ?", known)
        cursor = self._db.execute(
            "INSERT INTO search_entry (record_id, kind, revision, case_id, session_id, day, people) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                *key,
                revision,
                None if one.case_id is None else one.case_id.bytes,
                None if one.session_id is None else one.session_id.bytes,
                one.day.isoformat(),
                json.dumps([person.hex for person in one.people]),
            ),
        )
        self._db.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (cursor.lastrowid, one.words))

    def drop_gone(self) -> int:
        """Take out what is no record any more (undone, or of another draft), and return how many that were."""
        gone = self._db.execute(f"SELECT id FROM search_entry WHERE record_id NOT IN ({_LIVE})")  # noqa: S608  constants
        return self._take_out([row[0] for row in gone])

    def forget(self, records: Iterable[bytes]) -> None:
        """Take records out for good: no word of theirs stays in a page. Nothing when there is no index."""
        if not self.exists:
            return
        keys = json.dumps([key.hex() for key in records])
        gone = self._db.execute(
            "SELECT id FROM search_entry WHERE record_id IN (SELECT unhex(value) FROM json_each(?))", (keys,)
        )
        if self._take_out([row[0] for row in gone]):
            self._db.execute("INSERT INTO search (search) VALUES ('optimize')")

    def tidy(self) -> None:
        """Write the index in one piece: the first search after opening is quicker, what was taken out is gone."""
        self._db.execute("INSERT INTO search (search) VALUES ('optimize')")

    def find(self, expression: str, *, best_first: bool = False) -> Iterator[Found]:
        """Go through the records that hold ``expression`` (``app.domain.searching``), the newest or the best first."""
        rows = self._db.execute(_FOUND + (_BEST if best_first else _NEWEST), (expression,))
        for kind, record, case, session, day, people in rows:
            yield Found(
                HitKind(kind),
                UUID(bytes=record),
                None if case is None else CaseId(UUID(bytes=case)),
                None if session is None else SessionId(UUID(bytes=session)),
                date.fromisoformat(day),
                tuple(PersonId(UUID(one)) for one in json.loads(people)),
            )

    def _take_out(self, entries: list[int]) -> int:
        for entry in entries:
            self._db.execute("DELETE FROM search WHERE rowid = ?", (entry,))
            self._db.execute("DELETE FROM search_entry WHERE id = ?", (entry,))
        return len(entries)


def in_memory() -> SearchIndex:
    """Return an index that is in memory only, for the sealed notes that the key at hand opens."""
    index = SearchIndex(dbapi2.connect(":memory:", isolation_level=None))
    index.make()
    return index
