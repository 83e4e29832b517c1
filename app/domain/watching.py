"""Learning by watching a safeguarding process, with the family's and the child's consent (S3-22 to S3-24)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import CaseId, PersonId, WatchConsentId, WatchingId
from app.domain.stamps import Stamp


class Process(StrEnum):
    """What is watched."""

    CONFERENCE = "conference"  # a child protection conference
    CORE_GROUP = "core-group"
    STRATEGY = "strategy"
    REVIEW = "review"
    OTHER = "other"


class Place(StrEnum):
    """What became of the place that was asked for."""

    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"
    WATCHED = "watched"  # they were there
    CALLED_OFF = "called-off"


class Whose(StrEnum):
    """Whose consent it is."""

    FAMILY = "family"
    CHILD = "child"


class Answer(StrEnum):
    """What they said. All but yes need a word on it."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not-asked"  # too young, or asking would do harm: with the reason


OPEN = frozenset({Place.ASKED, Place.GIVEN})


@dataclass(frozen=True, slots=True)
class Watching:
    """A place that was asked for somebody. It is on their training record and names no child.

    ``case_id`` leads to the child for who may see the case; it goes when the child's file is disposed of.
    """

    id: WatchingId
    person_id: PersonId
    case_id: CaseId | None
    process: Process
    held_on: date
    asked_on: date
    place: Place
    place_on: date | None  # when it was answered, or they were there
    made: Stamp
    asked_of: str

    @property
    def lead_days(self) -> int:
        """Return how many days before the process the place was asked for (S3-24)."""
        return (self.held_on - self.asked_on).days


@dataclass(frozen=True, slots=True)
class WatchConsent:
    """One asking of the family or the child, with the answer. It is on the child's file and never changes.

    A later one stands beside it and counts. ``is_free``: they were told that they may say no, and that no changes
    nothing for them (S3-23).
    """

    id: WatchConsentId
    watching_id: WatchingId
    case_id: CaseId
    person_id: PersonId
    process: Process
    held_on: date
    whose: Whose
    answer: Answer
    asked_on: date
    answered_on: date
    is_free: bool
    made: Stamp
    asked_by: str
    who: str
    note: str


def may_be_watched(family: Answer | None, child: Answer | None) -> bool:
    """Return whether somebody may watch: the family has said yes, and the child has, or could not be asked."""
    return family is Answer.YES and child in (Answer.YES, Answer.NOT_ASKED)
