"""A change never overwrites: the state of a record that a change replaces is kept here first."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from app.domain.ids import DeviceId, PersonId
from app.domain.stamps import Stamp
from storage.repositories.codec import bound, dumps, reader

TAKEN_OUT = "taken_out"
"""The kind under which it is kept whose file a record stood on that was taken out: ids, not a word of it."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One state that was replaced: ``stamp`` says by whom and when it was replaced, ``body`` is its JSON."""

    number: int
    body: str
    stamp: Stamp

    def record(self, kind: type[Any]) -> Any:
        """Return the state as a record of type ``kind``."""
        return reader(kind)(json.loads(self.body))


class Revisions:
    """The table of replaced states. ``stamp`` tells who is changing things now."""

    def __init__(self, db: Any, stamp: Callable[[], Stamp]) -> None:
        self._db = db
        self._stamp = stamp

    def keep(self, kind: str, record_id: UUID, old: object) -> None:
        """Keep ``old``, the state of that record up to now, as its next revision (counted from 1)."""
        stamp = self._stamp()
        self._db.execute(
            'INSERT INTO revision (record_kind, record_id, revision, saved_at, "by", device, body) '
            "SELECT ?1, ?2, coalesce(max(revision), 0) + 1, ?3, ?4, ?5, ?6 FROM revision "
            "WHERE record_kind = ?1 AND record_id = ?2",
            (kind, *(bound(value) for value in (record_id, stamp.at, stamp.by, stamp.device)), dumps(old)),
        )

    def of(self, kind: str, record_id: UUID) -> tuple[Revision, ...]:
        """Return the replaced states of a record, oldest first. ``kind`` is the name of its table."""
        rows = self._db.execute(
            'SELECT revision, body, "by", saved_at, device FROM revision '
            "WHERE record_kind = ? AND record_id = ? ORDER BY revision",
            (kind, bound(record_id)),
        )
        return tuple(
            Revision(
                number,
                body,
                Stamp(PersonId(UUID(bytes=by)), datetime.fromisoformat(saved_at), DeviceId(UUID(bytes=device))),
            )
            for number, body, by, saved_at, device in rows
        )
