"""Work in progress: small tables that a pause in typing can afford, and the personal sections sealed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from app.domain.drafts import ChildDraft, ComposerDraft, PersonalDraft, Place
from app.domain.ids import AgendaItemId, PersonId, SessionId
from storage.repositories.codec import bound
from storage.repositories.personal import SealedNotes
from storage.repositories.table import Store, Table

_KEY = ("session_id", "item_id", "writer")


@dataclass(frozen=True, slots=True)
class _Personal:
    """What everyone with a key may see of a personal draft: that there is one."""

    id: UUID
    session_id: SessionId
    item_id: AgendaItemId
    writer: PersonId
    saved_at: datetime


_CHILD = Table(ChildDraft, "child_draft", key=_KEY)
_PERSONAL = Table(_Personal, "personal_draft")
_COMPOSER = Table(ComposerDraft, "composer_draft", key=(*_KEY, "kind"))
_PLACE = Table(Place, "place", key=("session_id", "writer"))


class _Children(Store[ChildDraft]):
    def of(self, session_id: SessionId, writer: PersonId) -> tuple[ChildDraft, ...]:
        return self._many(
            "JOIN agenda_item i ON i.id = t.item_id WHERE t.session_id = ? AND t.writer = ? ORDER BY i.position",
            session_id,
            writer,
        )

    def drop(self, session_id: SessionId, writer: PersonId) -> None:
        self._delete("WHERE session_id = ? AND writer = ?", session_id, writer)


class _Personals(Store[_Personal]):
    def one(self, session_id: SessionId, item_id: AgendaItemId, writer: PersonId) -> _Personal | None:
        return self._first("WHERE t.session_id = ? AND t.item_id = ? AND t.writer = ?", session_id, item_id, writer)

    def of(self, session_id: SessionId, writer: PersonId) -> tuple[_Personal, ...]:
        return self._many(
            "JOIN agenda_item i ON i.id = t.item_id WHERE t.session_id = ? AND t.writer = ? ORDER BY i.position",
            session_id,
            writer,
        )

    def drop(self, note_id: UUID) -> None:
        self._delete("WHERE id = ?", note_id)


class _Composers(Store[ComposerDraft]):
    def of(self, session_id: SessionId, writer: PersonId) -> tuple[ComposerDraft, ...]:
        return self._many("WHERE t.session_id = ? AND t.writer = ? ORDER BY t.saved_at DESC", session_id, writer)

    def drop(self, session_id: SessionId, writer: PersonId) -> None:
        self._delete("WHERE session_id = ? AND writer = ?", session_id, writer)

    def drop_one(self, session_id: SessionId, item_id: AgendaItemId, writer: PersonId, kind: str | None) -> None:
        self._delete(
            "WHERE session_id = ?1 AND item_id = ?2 AND writer = ?3 AND (?4 IS NULL OR kind = ?4)",
            session_id,
            item_id,
            writer,
            kind,
        )


class _Places(Store[Place]):
    def drop(self, session_id: SessionId, writer: PersonId) -> None:
        self._delete("WHERE session_id = ? AND writer = ?", session_id, writer)


class DraftRepository:
    """The drafts of one writer at a time; a personal draft opens for its writer only."""

    def __init__(
        self,
        db: Any,
        sealed: SealedNotes,
        readers: Callable[[PersonId], Mapping[UUID, bytes]],
        new_id: Callable[[], UUID],
    ) -> None:
        """``readers`` gives the public keys a writer's draft is sealed to: their own and the recovery key's."""
        self._db = db
        self._sealed = sealed
        self._readers = readers
        self._new_id = new_id
        self._children = _Children(db, _CHILD)
        self._personals = _Personals(db, _PERSONAL)
        self._composers = _Composers(db, _COMPOSER)
        self._places = _Places(db, _PLACE)

    def save_child(self, draft: ChildDraft) -> None:
        """Save the child part of one item, in the place of what it held."""
        self._children.save(draft)

    def save_personal(self, draft: PersonalDraft) -> None:
        """Save the personal section of one item, sealed to its writer and the recovery key."""
        known = self._personals.one(draft.session_id, draft.item_id, draft.writer)
        note_id = self._new_id() if known is None else known.id
        self._personals.save(_Personal(note_id, draft.session_id, draft.item_id, draft.writer, draft.saved_at))
        self._sealed.save(note_id, draft.text.encode("utf-8"), self._readers(draft.writer))

    def save_composer(self, draft: ComposerDraft) -> None:
        """Save a half-filled form, in the place of one of its kind under the same item."""
        self._composers.save(draft)

    def save_place(self, place: Place) -> None:
        """Save where the writer is in the session."""
        self._places.save(place)

    def child(self, session_id: SessionId, item_id: AgendaItemId, writer: PersonId) -> ChildDraft | None:
        """Return the child draft of an item, or None."""
        return self._children.find(session_id, item_id, writer)

    def personal(self, session_id: SessionId, item_id: AgendaItemId, writer: PersonId) -> PersonalDraft | None:
        """Return the personal draft of an item, or None. Raises SealedError for another writer's."""
        row = self._personals.one(session_id, item_id, writer)
        return None if row is None else self._opened(row)

    def composer(self, session_id: SessionId, item_id: AgendaItemId, writer: PersonId) -> ComposerDraft | None:
        """Return the half-filled form of an item that was saved last, or None."""
        return next((draft for draft in self.composers_of(session_id, writer) if draft.item_id == item_id), None)

    def composers_of(self, session_id: SessionId, writer: PersonId) -> tuple[ComposerDraft, ...]:
        """Return the half-filled forms of a session, saved last first."""
        return self._composers.of(session_id, writer)

    def place(self, session_id: SessionId, writer: PersonId) -> Place | None:
        """Return where the writer was in the session, or None."""
        return self._places.find(session_id, writer)

    def of_session(
        self, session_id: SessionId, writer: PersonId
    ) -> tuple[tuple[ChildDraft, ...], tuple[PersonalDraft, ...]]:
        """Return the writer's drafts of a session, child parts and personal sections, each in agenda order.

        Raises SealedError for another writer's.
        """
        personal = tuple(self._opened(row) for row in self._personals.of(session_id, writer))
        return self._children.of(session_id, writer), personal

    def sessions_of(self, writer: PersonId) -> tuple[tuple[SessionId, datetime], ...]:
        """Return the sessions in which the writer has a draft, with when it was last saved, newest first."""
        rows = self._db.execute(
            "SELECT session_id, max(saved_at) AS latest FROM ("
            "SELECT session_id, saved_at FROM child_draft WHERE writer = ?1 UNION ALL "
            "SELECT session_id, saved_at FROM personal_draft WHERE writer = ?1) GROUP BY session_id ORDER BY latest DESC",  # noqa: E501  # one statement
            (writer.bytes,),
        )
        return tuple((SessionId(UUID(bytes=session)), datetime.fromisoformat(at)) for session, at in rows)

    def writers_of(self, session_id: SessionId) -> frozenset[PersonId]:
        """Return who has begun to write in a session. Opens nothing."""
        rows = self._db.execute(
            "SELECT writer FROM child_draft WHERE session_id = ?1 UNION SELECT writer FROM personal_draft "
            "WHERE session_id = ?1 UNION SELECT writer FROM composer_draft WHERE session_id = ?1",
            (bound(session_id),),
        )
        return frozenset(PersonId(UUID(bytes=row[0])) for row in rows)

    def delete_composer(
        self, session_id: SessionId, item_id: AgendaItemId, writer: PersonId, kind: str | None = None
    ) -> None:
        """Delete the half-filled forms of an item; of one ``kind`` when it is given."""
        self._composers.drop_one(session_id, item_id, writer, kind)

    def delete_session(self, session_id: SessionId, writer: PersonId) -> None:
        """Delete everything the writer had in progress in a session: drafts, forms, place."""
        for row in self._personals.of(session_id, writer):
            self._drop(row)
        self._children.drop(session_id, writer)
        self._composers.drop(session_id, writer)
        self._places.drop(session_id, writer)

    def _drop(self, row: _Personal) -> None:
        self._personals.drop(row.id)
        self._sealed.delete(row.id)

    def _opened(self, row: _Personal) -> PersonalDraft:
        text = self._sealed.open(row.id).decode("utf-8")
        return PersonalDraft(row.session_id, row.item_id, row.writer, text, row.saved_at)
