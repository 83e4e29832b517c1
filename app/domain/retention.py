"""How long each kind of record is kept, what stops its disposal, and what disposal leaves behind (practice.md c2, c4).

Nothing is ever deleted by itself: when a period is over the record comes up for review, two people decide, and a
permanent entry without content says what was disposed of, by whom, under which rule.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain.ids import DisposalId, HoldId, PersonId
from app.domain.stamps import Stamp


class RecordClass(StrEnum):
    """Kinds of record that are kept for different times. One subject is one pair, one child, one person, one record.

    The values stand in the audit trail, too: those of a single record are the kinds it has there.
    """

    SUPERVISION = "supervision"  # one pair: agreements, sessions, personal parts, personal actions
    CHILD = "child"  # one case: discussions, decisions, actions, episodes, read-and-sign, receipts
    GROUP = "group"  # one session of a group: its own notes, who was there, what other agencies were asked
    CONTACT = "contact"  # address and telephone number of a person who has left
    VISIT = "leadership-visit"  # one visit of a leader, with what was heard and done
    SELF_ASSESSMENT = "section11-return"  # one self-assessment under Section 11
    GROUP_AGREEMENT = "group-agreement"  # what one group had agreed on
    TRAINING = "training"  # one course, or place to watch, of somebody who has left and has no file of supervision
    RESTRICTED = "restricted"  # a restricted matter: only its period is here, the rest is in the matter itself


@dataclass(frozen=True, slots=True)
class Subject:
    """One record that may come up for review."""

    record_class: RecordClass
    record_id: UUID
    label: str
    ended_on: date
    is_held_by_kind: bool = False


@dataclass(frozen=True, slots=True)
class RetentionPeriod:
    """How long one kind of record is kept after it ended. ``years`` is None until the club has chosen."""

    record_class: RecordClass
    years: int | None
    source: str  # where the figure comes from, in words
    made: Stamp | None  # None for the shipped default


@dataclass(frozen=True, slots=True)
class Hold:
    """A stop on disposal, with its reason: a court case, an allegation, a request. It ends only when released."""

    id: HoldId
    record_class: RecordClass
    record_id: UUID
    reason: str
    made: Stamp
    released: Stamp | None
    released_reason: str


@dataclass(frozen=True, slots=True)
class DisposalProposal:
    """One person proposed to dispose of a record. A second person agrees, or it is taken back."""

    id: DisposalId
    record_class: RecordClass
    record_id: UUID
    reason: str
    rule: str  # the rule as it stood, in words without a name: "6 years after the pair ended"
    made: Stamp


@dataclass(frozen=True, slots=True)
class DisposalEntry:
    """What was disposed of. Kept for good, without content: no name, no reference, no word of the record."""

    id: DisposalId
    record_class: RecordClass
    record_id: UUID
    rule: str
    reason: str
    covered_from: date | None  # first and last day the record was about
    covered_to: date | None
    counts: tuple[tuple[str, int], ...]  # table of the practice -> how many rows, such as ("decision", 4)
    proposed_by: PersonId
    proposed_at: datetime
    made: Stamp  # who agreed, and when it was done


def end_of_period(ended_on: date, years: int) -> date:
    """Return the first day on which a record may come up for review: ``years`` after the day it ended.

    29 February counts on to 1 March in a year without it, so that no record is reviewed a day early.
    """
    try:
        return ended_on.replace(year=ended_on.year + years)
    except ValueError:
        return date(ended_on.year + years, 3, 1)
