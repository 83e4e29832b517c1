"""Requests to see what is kept about somebody: the clock, and what has to be thought of first (practice.md c4).

A spoken request counts, and so does one that does not use the words. The figures are the law's as summarised there,
looked up on 22 November 2026; whoever answers checks the current position.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.ids import AccessRequestId, CaseId, PersonId
from app.domain.stamps import Stamp

ANSWER_MONTHS = 1
EXTENDED_MONTHS = 3  # two more, where a request is complex or one of many


class RequestKind(StrEnum):
    """Who asks about whom."""

    OWN = "own"  # an adult of the organisation about themselves
    CHILD = "child"  # a child or young person about themselves
    PARENT = "parent"  # somebody with parental responsibility about a child


class RequestWay(StrEnum):
    """How it reached the organisation."""

    WRITTEN = "written"
    SPOKEN = "spoken"


@dataclass(frozen=True, slots=True)
class Answer:
    """What was thought of a question before anything is gathered."""

    question: str  # key of the question
    text: str


@dataclass(frozen=True, slots=True)
class AccessRequest:
    """One request. ``person_id`` for an adult, ``case_id`` for a child; the other is None."""

    id: AccessRequestId
    kind: RequestKind
    person_id: PersonId | None
    case_id: CaseId | None
    asked_by: str
    way: RequestWay
    received_on: date
    scope: str  # what they want to see, in their words
    identity_checked_on: date | None
    paused_on: date | None  # a needed clarification was asked for: the clock stands still
    resumed_on: date | None
    extended_reason: str  # "" unless two more months are needed
    answers: tuple[Answer, ...]
    closed_on: date | None
    outcome: str
    made: Stamp

    @property
    def due_on(self) -> date | None:
        """The last day to answer, or None while the clock stands still.

        One month after receipt, or three when extended, plus the days the clock stood still; a Saturday or Sunday
        counts on to Monday (bank holidays are not known here).
        """
        if self.paused_on is not None and self.resumed_on is None:
            return None
        months = EXTENDED_MONTHS if self.extended_reason else ANSWER_MONTHS
        day = months_after(self.received_on, months)
        if self.paused_on is not None and self.resumed_on is not None:
            day += self.resumed_on - self.paused_on
        return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() > 4 else day


def months_after(day: date, months: int) -> date:
    """Return the same day of the month ``months`` later, or that month's last day where there is none."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
