"""What people say of supervision, leaders who walk the floor, and what each supervisor is to reach (b9, S1-13, S1-16).

Feedback that is given without a name has none: no author, no time and no device is kept with it, its day is that of a
quarter of a year, and its id tells nothing of when it was made.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from app.domain.errors import AlreadyFinishedError
from app.domain.ids import FeedbackId, ObjectiveId, PersonId, ResponseId, VisitId
from app.domain.stamps import Stamp

SHOWN_FROM = 3  # anonymous answers, not from paper, about one supervisor in one quarter: fewer would tell whose


class Want(StrEnum):
    """Whether somebody wants more of it, less, or the same (FALE)."""

    MORE = "more"
    SAME = "same"
    LESS = "less"


@dataclass(frozen=True, slots=True)
class FeedbackAnswer:
    """One question of the form, 1 (not at all) to 4 (fully), and what is wanted of it."""

    question: str  # key
    mark: int
    want: Want


@dataclass(frozen=True, slots=True)
class Feedback:
    """What one person says of how they are supervised. ``author`` is None when it was given without a name.

    ``on_paper`` marks one without a name that somebody handed in who may read what is said: it opens no other.
    """

    id: FeedbackId
    about: PersonId  # who supervises
    quarter_on: date  # the first day of the quarter in which it was given
    author: PersonId | None
    answers: tuple[FeedbackAnswer, ...]
    comment: str
    on_paper: bool = False


@dataclass(frozen=True, slots=True)
class FeedbackResponse:
    """What was done about what people said of one supervisor, and that they were told (S2-39)."""

    id: ResponseId
    about: PersonId
    on: date
    told_on: date | None
    text: str
    made: Stamp


@dataclass(frozen=True, slots=True)
class LeadershipVisit:
    """A leader who walked the floor: who, when, where, what was heard, what was done about it (S1-13)."""

    id: VisitId
    on: date
    done_on: date | None
    made: Stamp
    who: str
    where: str
    heard: str
    done: str

    def followed_up(self, done: str, on: date) -> LeadershipVisit:
        """Return it with what was done. Raises AlreadyFinishedError when that is written."""
        if self.done_on is not None:
            raise AlreadyFinishedError
        return replace(self, done=done, done_on=on)


class Reached(StrEnum):
    """How an objective came out."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Objective:
    """What a supervisor is to reach in supervising, how it is measured, by when, and how it came out (S1-16)."""

    id: ObjectiveId
    person_id: PersonId
    due_on: date
    reached: Reached | None
    measured_on: date | None
    made: Stamp
    what: str
    measure: str
    found: str

    def measured(self, reached: Reached, found: str, on: date) -> Objective:
        """Return it measured. Raises AlreadyFinishedError when it was."""
        if self.reached is not None:
            raise AlreadyFinishedError
        return replace(self, reached=reached, found=found, measured_on=on)


def quarter_of(day: date) -> date:
    """Return the first day of the quarter of the year in which ``day`` is."""
    return date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)


def quarter_end(quarter_on: date) -> date:
    """Return the last day of the quarter that begins on ``quarter_on``."""
    return quarter_of(quarter_on + timedelta(days=100)) - timedelta(days=1)


def shown(feedback: Iterable[Feedback], today: date) -> tuple[Feedback, ...]:
    """Return what may be shown: what has a name; the rest once its quarter is over, and enough of it is in.

    Before the end of the quarter each new answer would stand alone beside those of the day before. What came on paper
    is not counted: whoever hands it in may be waiting to read the others.
    """
    every = tuple(feedback)
    counts: dict[tuple[PersonId, date], int] = {}
    for one in every:
        if one.author is None and not one.on_paper:
            counts[one.about, one.quarter_on] = counts.get((one.about, one.quarter_on), 0) + 1

    def may_be(one: Feedback) -> bool:
        enough = counts.get((one.about, one.quarter_on), 0) >= SHOWN_FROM
        return one.author is not None or (enough and quarter_end(one.quarter_on) < today)

    return tuple(one for one in every if may_be(one))
