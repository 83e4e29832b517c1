"""Half-filled forms outside a session, each sealed to its writer and the recovery key."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from app.domain.drafts import FormDraft
from app.domain.ids import PersonId
from storage.repositories.personal import SealedNotes
from storage.repositories.table import Store, Table


@dataclass(frozen=True, slots=True)
class _Row:
    """What everyone with a key may see: that somebody has such a form open."""

    id: UUID
    writer: PersonId
    form: str
    saved_at: datetime


_FORM = Table(_Row, "form_draft")


class _Rows(Store[_Row]):
    def one(self, writer: PersonId, form: str) -> _Row | None:
        return self._first("WHERE t.writer = ? AND t.form = ?", writer, form)

    def drop(self, note_id: UUID) -> None:
        self._delete("WHERE id = ?", note_id)


class FormDraftRepository:
    """The forms of one writer at a time; each opens for its writer only."""

    def __init__(
        self,
        db: Any,
        sealed: SealedNotes,
        readers: Callable[[PersonId], Mapping[UUID, bytes]],
        new_id: Callable[[], UUID],
    ) -> None:
        """``readers`` gives the public keys a writer's draft is sealed to: their own and the recovery key's."""
        self._rows = _Rows(db, _FORM)
        self._sealed = sealed
        self._readers = readers
        self._new_id = new_id

    def save(self, draft: FormDraft) -> None:
        """Keep what is typed, in the place of what was there."""
        known = self._rows.one(draft.writer, draft.form)
        note_id = self._new_id() if known is None else known.id
        self._rows.save(_Row(note_id, draft.writer, draft.form, draft.saved_at))
        body = json.dumps(dict(draft.fields), ensure_ascii=False)
        self._sealed.save(note_id, body.encode("utf-8"), self._readers(draft.writer))

    def find(self, writer: PersonId, form: str) -> FormDraft | None:
        """Return what a writer left in a form, or None. Raises SealedError for another writer's."""
        row = self._rows.one(writer, form)
        if row is None:
            return None
        fields = json.loads(self._sealed.open(row.id))
        return FormDraft(writer, form, tuple((str(name), str(text)) for name, text in fields.items()), row.saved_at)

    def delete(self, writer: PersonId, form: str) -> None:
        """Forget a form, if there is such a draft."""
        row = self._rows.one(writer, form)
        if row is not None:
            self._rows.drop(row.id)
            self._sealed.delete(row.id)
