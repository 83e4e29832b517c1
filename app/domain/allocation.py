"""Giving a child's case to somebody: training, experience and time confirmed first (S3-17 to 21)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import AllocationId, CaseId, PersonId
from app.domain.stamps import Stamp


class Confirmed(StrEnum):
    """Whether something that a case needs is there. "Not yet" needs a word on what is done about it."""

    YES = "yes"
    NOT_YET = "not-yet"


@dataclass(frozen=True, slots=True)
class Allocation:
    """One giving of a case. It never changes: a case that is given on has a further one, the latest is in force."""

    id: AllocationId
    case_id: CaseId
    person: PersonId
    on: date
    review_on: date | None
    training: Confirmed  # S3-17: for this case
    experience: Confirmed  # S3-18
    time: Confirmed  # S3-19
    made: Stamp
    training_note: str
    experience_note: str
    time_note: str
    action_required: str  # S3-20
    how_reviewed: str  # S3-21: how it is reviewed and supervised


def review_is_due(one: Allocation, today: date) -> bool:
    """True from the day on which the allocation is to be looked at again."""
    return one.review_on is not None and today >= one.review_on
