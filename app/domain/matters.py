"""A restricted matter: an allegation against, or a grave concern about, an adult of the organisation (practice.md c1).

It belongs neither on a child's file nor on anybody's supervision file. Only the people named in it see that it exists.
What is written stays: everything later is a dated entry of its own (S1-43, HAND2 in practice.md).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.errors import NotFoundError
from app.domain.ids import MatterId, PersonId
from app.domain.stamps import Stamp


class EntryKind(StrEnum):
    """What was done, learned or decided."""

    CONTACT = "contact"  # the local authority's officer or another authority: when, and what they advised
    DECISION = "decision"  # with its reason
    ACTION = "action"  # by whom, by when
    SUPPORT = "support"  # offered to the person or to colleagues, taken or not
    LINK = "link"  # which other records it touches
    ADDITION = "addition"
    CORRECTION = "correction"  # what was wrong, and what is right; the words before stay
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True)
class MatterReader:
    """Somebody named in the matter, with the public key (hex) it is sealed to. Another key of theirs opens nothing."""

    person_id: PersonId
    public_key: str
    named_by: PersonId
    named_on: date


@dataclass(frozen=True, slots=True)
class MatterEntry:
    """One dated entry; never changed. ``who`` is the authority, the owner of an action, or to whom support was offered.

    ``because`` is the reason of a decision, what an authority advised, or whether support was taken.
    """

    id: UUID
    kind: EntryKind
    on: date
    text: str
    who: str
    because: str
    due_on: date | None  # of an action
    done_on: date | None  # of an action
    outcome: str  # of an action that is done
    made: Stamp


@dataclass(frozen=True, slots=True)
class Matter:
    """Everything about one matter. ``about`` is free text: the person may not be on file, or no longer."""

    id: MatterId
    title: str
    about: str
    about_id: PersonId | None  # when they are on file
    told_by: str
    told_on: date
    alleged: str
    readers: tuple[MatterReader, ...]
    recovery_key: str  # the sheet's public key (hex) it is sealed to, "" when there was no sheet
    entries: tuple[MatterEntry, ...]
    made: Stamp

    @property
    def outcome_on(self) -> date | None:
        """The day of the latest outcome, None while there is none."""
        return max((one.on for one in self.entries if one.kind is EntryKind.OUTCOME), default=None)

    @property
    def open_actions(self) -> tuple[MatterEntry, ...]:
        """The actions that are not done, earliest due first."""
        waiting = [one for one in self.entries if one.kind is EntryKind.ACTION and one.done_on is None]
        return tuple(sorted(waiting, key=lambda one: (one.due_on or date.max, one.id)))

    def with_entry(self, entry: MatterEntry) -> Matter:
        """Return the matter with one more entry."""
        return replace(self, entries=(*self.entries, entry))

    def with_done(self, entry_id: UUID, on: date, outcome: str) -> Matter:
        """Return the matter with an action done. Raises NotFoundError for anything but an open action."""
        if all(one.id != entry_id for one in self.open_actions):
            raise NotFoundError
        entries = tuple(
            replace(one, done_on=on, outcome=outcome) if one.id == entry_id else one for one in self.entries
        )
        return replace(self, entries=entries)

    def reader(self, person_id: PersonId) -> MatterReader | None:
        """Return how a person is named, None when they are not."""
        return next((one for one in self.readers if one.person_id == person_id), None)
