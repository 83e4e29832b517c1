"""Work in progress. A draft belongs to its writer, is saved at every pause in typing and lives inside the vault."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.discussion import DiscussionContent
from app.domain.ids import AgendaItemId, PersonId, SessionId


@dataclass(frozen=True, slots=True)
class ChildDraft:
    """The child part of one agenda item while it is being written."""

    session_id: SessionId
    item_id: AgendaItemId
    writer: PersonId
    content: DiscussionContent
    saved_at: datetime  # aware, UTC


@dataclass(frozen=True, slots=True)
class PersonalDraft:
    """The personal section of one agenda item while it is being written. Sealed to the writer and the recovery key."""

    session_id: SessionId
    item_id: AgendaItemId
    writer: PersonId
    text: str
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class ComposerDraft:
    """A half-filled decision or action form, kept so that locking loses nothing. ``fields`` maps field to text."""

    session_id: SessionId
    item_id: AgendaItemId
    writer: PersonId
    kind: str  # "decision" or "action"
    fields: tuple[tuple[str, str], ...]
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class FormDraft:
    """A half-filled form outside a session: an ad hoc note, a comment. Sealed to the writer and the recovery key."""

    writer: PersonId
    form: str  # which form, and of what: "ad-hoc", "handover-<session>"
    fields: tuple[tuple[str, str], ...]
    saved_at: datetime  # aware, UTC


@dataclass(frozen=True, slots=True)
class Place:
    """Where the writer was in a session: the item, the section and the cursor (characters from its start)."""

    session_id: SessionId
    writer: PersonId
    item_id: AgendaItemId
    section: str
    cursor: int
