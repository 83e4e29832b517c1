"""A restricted matter: an allegation against, or a grave concern about, an adult of the organisation (practice.md c1).

It belongs neither on a child's file nor on anybody's supervision file. Only the people named in it see that it exists.
What is written stays: everything later is a dated entry of its own (S1-43, HAND2 in practice.md).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
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
    SUPPORT = "support"  # extra support considered, offered, taken or declined (S1-43)
    LINK = "link"  # which other records it touches
    ADDITION = "addition"
    CORRECTION = "correction"  # what was wrong, and what is right; the words before stay
    OUTCOME = "outcome"
    # What the program writes down when it is done; nobody adds one by hand.
    PENSION_AGE = "pension-age"  # when the person reaches it (``due_on``), or why nobody can say
    HELD = "held"  # it stays, whatever its period, with the reason
    RELEASED = "released"
    PROPOSED = "disposal-proposed"
    DECLINED = "disposal-declined"  # by the second person, or taken back by the first
    EXPORTED = "exported"  # a signed document of it, for whom and why
    PACKAGED = "packaged"  # in a sealed package for another body; the id is the package's
    RECEIVED = "received"  # they have it


BY_HAND = (
    EntryKind.CONTACT,
    EntryKind.DECISION,
    EntryKind.ACTION,
    EntryKind.SUPPORT,
    EntryKind.LINK,
    EntryKind.ADDITION,
    EntryKind.CORRECTION,
    EntryKind.OUTCOME,
)
"""What whoever is named can add."""

_ANSWERS = (EntryKind.DECLINED, EntryKind.HELD)
_WRITTEN_SINCE = (*BY_HAND, EntryKind.PENSION_AGE)
_ADDS_NOTHING = frozenset(
    {
        EntryKind.RECEIVED,
        EntryKind.PROPOSED,
        EntryKind.DECLINED,
        EntryKind.HELD,
        EntryKind.RELEASED,
        EntryKind.PENSION_AGE,
    }
)
"""What may follow a package without its being less than the whole matter."""


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

    ``because`` is the reason of a decision, what an authority advised, or what came of support.
    """

    id: UUID
    kind: EntryKind
    on: date
    text: str
    who: str
    because: str
    due_on: date | None  # of an action; of the pension age the day, None when nobody can say
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
    secret: str = ""  # random, in hex: what the ids of half-filled forms about it are made from

    @property
    def outcome_on(self) -> date | None:
        """The day of the latest outcome, None while there is none."""
        return max((one.on for one in self.entries if one.kind is EntryKind.OUTCOME), default=None)

    @property
    def open_actions(self) -> tuple[MatterEntry, ...]:
        """The actions that are not done, earliest due first."""
        waiting = [one for one in self.entries if one.kind is EntryKind.ACTION and one.done_on is None]
        return tuple(sorted(waiting, key=lambda one: (one.due_on or date.max, one.id)))

    @property
    def last_on(self) -> date:
        """The last day that it is about."""
        return max((self.told_on, *(one.on for one in self.entries)))

    @property
    def pension_age(self) -> MatterEntry | None:
        """What was written down last about when the person reaches normal pension age."""
        return self._last(EntryKind.PENSION_AGE)

    @property
    def hold(self) -> MatterEntry | None:
        """What stops its disposal, None when nothing does."""
        last = self._last(EntryKind.HELD, EntryKind.RELEASED)
        return last if last is not None and last.kind is EntryKind.HELD else None

    @property
    def proposal(self) -> MatterEntry | None:
        """The proposal to dispose of it that nobody has answered. A hold that came later is an answer.

        So is whatever was written since: the first of the two proposed to dispose of a matter without it.
        """
        last = self._last(EntryKind.PROPOSED, *_ANSWERS, *_WRITTEN_SINCE)
        return last if last is not None and last.kind is EntryKind.PROPOSED else None

    @property
    def is_proposal_overtaken(self) -> bool:
        """True when nothing but what was written since has answered the last proposal."""
        last = self._last(EntryKind.PROPOSED, *_ANSWERS)
        return last is not None and last.kind is EntryKind.PROPOSED and self.proposal is None

    @property
    def packages_under_way(self) -> tuple[MatterEntry, ...]:
        """The packages it is in whose arrival nobody has noted."""
        arrived = {one.because for one in self.entries if one.kind is EntryKind.RECEIVED}
        return tuple(one for one in self.entries if one.kind is EntryKind.PACKAGED and one.id.hex not in arrived)

    @property
    def was_received(self) -> bool:
        """True when another body has said that it has it, and all of it: nothing was written after the package."""
        return any(self._is_whole(place) for place in self._arrived)

    @property
    def was_received_in_part(self) -> bool:
        """True when another body has a package of it, and more was written since."""
        return bool(self._arrived) and not self.was_received

    @property
    def _arrived(self) -> tuple[int, ...]:
        """The places among the entries of the packages whose arrival was noted."""
        arrived = {one.because for one in self.entries if one.kind is EntryKind.RECEIVED}
        return tuple(
            place for place, one in enumerate(self.entries) if one.kind is EntryKind.PACKAGED and one.id.hex in arrived
        )

    def _is_whole(self, place: int) -> bool:
        # What came of an action has a day and no place among the entries: on the package's day it may be later than it.
        packed_on = self.entries[place].on
        return all(one.kind in _ADDS_NOTHING for one in self.entries[place + 1 :]) and all(
            one.done_on is None or one.done_on < packed_on for one in self.entries
        )

    def _last(self, *kinds: EntryKind) -> MatterEntry | None:
        return next((one for one in reversed(self.entries) if one.kind in kinds), None)

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


@dataclass(frozen=True, slots=True)
class MatterDisposal:
    """The permanent line about a matter that was disposed of: no title, no name of whom it was about, no word of it.

    Sealed to those who were named then: for everybody else there was no such matter.
    """

    id: UUID
    matter_id: MatterId  # random; the trail's rows carry it
    rule: str
    reason: str
    covered_from: date
    covered_to: date
    entries: int
    proposed_by: PersonId
    proposed_at: datetime
    readers: tuple[MatterReader, ...]
    recovery_key: str
    made: Stamp  # who agreed, and when it was done
