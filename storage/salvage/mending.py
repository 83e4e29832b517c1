"""Makes a new database hold together again: what points to something lost gets a stand-in, loses its pointer, or goes
apart with its words kept. Older states that were kept at a change take the place of records that are gone.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from app.domain.audit import Act
from app.domain.ids import PersonId
from app.domain.session import Session, SessionState
from storage.connection import Database
from storage.repositories import (  # noqa: F401  # each names its tables; a test finds the one that is forgotten
    actions,
    agreements,
    allocation,
    attachments,
    cases,
    certificates,
    discussions,
    drafts,
    earlier,
    escalations,
    form_drafts,
    groups,
    improving,
    letting_in,
    merging,
    organisation,
    own_lists,
    packages,
    people,
    personal,
    receipts,
    requests,
    retention,
    reviews,
    same_person,
    section11,
    sessions,
    templates,
    training,
    watching,
)
from storage.repositories.codec import reader
from storage.repositories.table import TABLES
from storage.salvage.loss import kind_of
from storage.salvage.stand_ins import StandIns

_ROUNDS = 8  # a stand-in can point to something lost itself


class Mending:
    """Counts what it does. Everything happens inside the caller's transaction.

    ``references`` are the references of lost cases that an index still knew, by id.
    """

    def __init__(self, db: Database, now: datetime, references: Mapping[bytes, object]) -> None:
        self._db = db
        self._now = now.isoformat()
        self._stand_in = StandIns(db, self._now, references)
        self.earlier: Counter[str] = Counter()
        self.apart: Counter[str] = Counter()
        self.blanked: Counter[str] = Counter()

    def bring_back(self, table: str, ids: set[bytes]) -> set[bytes]:
        """Put the newest replaced state of each lost record in its place. Returns the ids that have none."""
        known = TABLES.get(table)
        if known is None:
            return ids
        gone = set()
        for one in sorted(ids):
            row = self._db.execute(
                "SELECT body FROM revision WHERE record_kind = ? AND record_id = ? ORDER BY revision DESC LIMIT 1",
                (table, one),
            ).fetchone()
            record = None if row is None else _state(known.record_type, row[0])
            if record is None:
                gone.add(one)
                continue
            if isinstance(record, Session):
                record = self._finished(record)
            for statement in known.upserts:
                self._db.execute(statement, known.values(record))
            self.earlier[kind_of(table)] += 1
        return gone

    def tie_together(self) -> None:
        """Leave no reference that points nowhere, and no record without its words."""
        for _ in range(_ROUNDS):
            loose = self._db.execute("PRAGMA foreign_key_check").fetchall()
            for table, rowid, parent, number in loose:
                self._tie(str(table), rowid, str(parent), int(number))
            if not self._give_words() and not loose:
                break
        self._count_torn()

    def _give_words(self) -> int:
        """Deal with records whose words stood on a lost page; return how many there were."""
        found = 0
        for table in [name for name, known in TABLES.items() if len(known.upserts) > 1]:
            for rowid, record_id in self._db.execute(
                f'SELECT rowid, id FROM "{table}" WHERE id NOT IN (SELECT id FROM "{table}_text")'  # noqa: S608  # ours
            ).fetchall():
                found += 1
                if self._stand_in.words(table, record_id):
                    self.blanked[kind_of(table)] += 1
                else:
                    self._put_apart(table, rowid)
        return found

    def _count_torn(self) -> None:
        """A file of which a piece is lost stays in its list, and says when it is opened that it is damaged."""
        (torn,) = self._db.execute(
            "SELECT count(*) FROM attachment a WHERE a.size <> (SELECT coalesce(sum(length(c.body)), 0) "
            "FROM attachment_chunk c WHERE c.attachment_id = a.id)"
        ).fetchone() or (0,)
        if torn:
            self.blanked["attachment"] += torn

    @property
    def stand_ins(self) -> Counter[str]:
        """How many entries only hold a place for something lost, by kind."""
        return self._stand_in.made

    def _tie(self, table: str, rowid: int | None, parent: str, number: int) -> None:
        keys = self._db.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
        column = next((str(row[3]) for row in keys if row[0] == number), "")
        if rowid is None or not column:  # a table without row numbers holds nothing worth keeping apart
            self._db.execute(f'DELETE FROM "{table}" WHERE "{column}" NOT IN (SELECT "{_key(parent)}" FROM "{parent}")')  # noqa: S608  # our names
            return
        found = self._db.execute(f'SELECT * FROM "{table}" WHERE rowid = ?', (rowid,))  # noqa: S608  # our names
        names = [one[0] for one in found.description]
        row = found.fetchone()
        if row is None:  # went apart a moment ago
            return
        values = dict(zip(names, row, strict=True))
        optional = {one[1] for one in self._db.execute(f'PRAGMA table_info("{table}")') if not one[3]}
        if column in optional and column not in ("id",):
            self._db.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (rowid,))  # noqa: S608  # our names
        elif not self._stand_in.make(parent, values[column], values):
            self._put_apart(table, rowid)

    def _put_apart(self, table: str, rowid: int) -> None:
        """Keep a record's words where nobody trips over them, and take it out of its table."""
        found = self._db.execute(f'SELECT * FROM "{table}" WHERE rowid = ?', (rowid,))  # noqa: S608  # our names
        names = [one[0] for one in found.description]
        row = found.fetchone()
        if row is None:
            return
        body = {
            name: value.hex() if isinstance(value, bytes) else value for name, value in zip(names, row, strict=True)
        }
        kind = kind_of(table.removesuffix("_text"))
        self._db.execute(
            "INSERT INTO salvaged_apart (kind, noted_at, body) VALUES (?, ?, ?)",
            (kind, self._now, json.dumps(body, ensure_ascii=False)),
        )
        self._db.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))  # noqa: S608  # our names
        self.apart[kind] += 1

    def _finished(self, session: Session) -> Session:
        """A session's last kept state is from before it was finished: the trail says by whom and when it was."""
        row = self._db.execute(
            "SELECT person_id, at FROM audit WHERE record_id = ? AND act = ? AND kind = 'session' ORDER BY seq DESC",
            (session.id.bytes, Act.FINISHED.value),
        ).fetchone()
        if row is None or session.finished_at is not None or row[0] is None:
            return session
        at = datetime.fromisoformat(row[1])
        return replace(
            session,
            state=SessionState.FINISHED,
            started_at=session.started_at or at,
            ended_at=session.ended_at or at,
            finished_by=PersonId(UUID(bytes=row[0])),
            finished_at=at,
        )


def _state(kind: type[Any], body: str) -> Any:
    try:
        return reader(kind)(json.loads(body))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None  # a state from before a field was added


def _key(parent: str) -> str:
    return {"sealed_note": "note_id"}.get(parent, "id")
