"""Personal parts: the row says that there is one, the words are sealed to named people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from app.domain.ids import PersonalPartId, SessionId
from app.domain.personal import HandedOn, PersonalNote, PersonalPart
from app.domain.stamps import Stamp
from storage.repositories.codec import bound, dumps, reader
from storage.repositories.table import Store, Table


class SealedNotes(Protocol):
    """The sealed notes of the open vault, as the holder at the keyboard reaches them."""

    def save(self, note_id: UUID, plaintext: bytes, readers: Mapping[UUID, bytes]) -> None:
        """Seal ``plaintext`` to ``readers`` (reader id -> public key), in the place of what the note held."""

    def open(self, note_id: UUID) -> bytes:
        """Return the plaintext. Raises SealedError for other people's notes."""

    def readers_of(self, note_id: UUID) -> frozenset[UUID]:
        """Return the ids of those who can open the note."""

    def named(self, note_id: UUID) -> frozenset[UUID]:
        """Return the ids of those named for the note, whether they hold a key yet or not."""

    def delete(self, note_id: UUID) -> None:
        """Delete the note, if it is there."""


@dataclass(frozen=True, slots=True)
class _Row:
    """What everyone with a key may see of a personal part."""

    id: PersonalPartId
    session_id: SessionId
    made: Stamp


_PART = Table(_Row, "personal_part")
_notes_from = reader(tuple[PersonalNote, ...])
_handed_on_from = reader(HandedOn | None)


class PersonalRepository:
    """The personal part of each session."""

    def __init__(self, db: Any, sealed: SealedNotes) -> None:
        self._db = db
        self._rows = Store(db, _PART)
        self._sealed = sealed

    def save(self, part: PersonalPart, readers: Mapping[UUID, bytes]) -> None:
        """Seal the part to ``readers`` (reader id -> public key), in the place of what it held before."""
        self._rows.save(_Row(part.id, part.session_id, part.made))
        body = dumps({name: getattr(part, name) for name in ("notes", "comment", "challenge", "handed_on")})
        self._sealed.save(part.id, body.encode("utf-8"), readers)

    def of_session(self, session_id: SessionId) -> PersonalPart | None:
        """Return the part, or None when the session has none. Raises SealedError for other people's."""
        row = self._row_of(session_id)
        if row is None:
            return None
        body = json.loads(self._sealed.open(row.id))
        notes, challenge = _notes_from(body["notes"]), body.get("challenge", "")  # older parts have none
        handed_on = _handed_on_from(body.get("handed_on"))
        return PersonalPart(row.id, row.session_id, notes, body["comment"], row.made, challenge, handed_on)

    def exists(self, session_id: SessionId) -> bool:
        """True when the session has a part, whoever can open it."""
        return self._row_of(session_id) is not None

    def readers_of(self, session_id: SessionId) -> frozenset[UUID]:
        """Return the ids of those who can open a session's part; empty when it has none."""
        row = self._row_of(session_id)
        return frozenset() if row is None else self._sealed.readers_of(row.id)

    def id_of(self, session_id: SessionId) -> PersonalPartId | None:
        """Return under which id a session's part is sealed, None when it has none."""
        row = self._row_of(session_id)
        return None if row is None else row.id

    def named_of(self, session_id: SessionId) -> frozenset[UUID]:
        """Return the ids of those who are named for a session's part, guests for a time included."""
        row = self._row_of(session_id)
        return frozenset() if row is None else self._sealed.named(row.id)

    def all(self) -> tuple[tuple[PersonalPartId, SessionId], ...]:
        """Return which sessions have a part, and under which id it is sealed."""
        rows = self._db.execute("SELECT id, session_id FROM personal_part ORDER BY id")
        return tuple((PersonalPartId(UUID(bytes=part)), SessionId(UUID(bytes=session))) for part, session in rows)

    def _row_of(self, session_id: SessionId) -> _Row | None:
        rows = self._db.execute("SELECT id FROM personal_part WHERE session_id = ?", (bound(session_id),)).fetchone()
        return None if rows is None else self._rows.find(UUID(bytes=rows[0]))
