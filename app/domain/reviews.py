"""Looking at supervision itself: a session observed, or a dip sample of records (practice.md b7, b8; S2-55, S2-59)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.errors import AlreadyFinishedError
from app.domain.ids import PairId, PersonId, ReviewId, SessionId
from app.domain.stamps import Stamp


class ReviewKind(StrEnum):
    """What was done."""

    OBSERVATION = "observation"
    SAMPLE = "sample"


class Watched(StrEnum):
    """What an observation was of."""

    SUPERVISION = "supervision"
    PRACTICE = "practice"  # somebody at their work with children


class SampleRule(StrEnum):
    """How the records of a sample were chosen (AUD1, AUD3: it has to be said)."""

    DRAWN = "drawn"  # by lot, in a way that can be drawn again
    NEWEST = "newest"
    ALL = "all"


class Mark(StrEnum):
    """How a question was answered (AUD1, AUD4)."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True)
class Finding:
    """One question, in the words it had then, how it was answered, and the evidence or comment."""

    question: str  # key
    text: str
    mark: Mark
    comment: str


@dataclass(frozen=True, slots=True)
class Review:
    """One observation or sample. It is finished when it is made; only what followed is added."""

    id: ReviewId
    kind: ReviewKind
    pair_id: PairId
    by: PersonId
    on: date
    watched: Watched | None  # of an observation
    both_agreed: bool  # to being observed
    since: date | None  # the period of a sample, both days included
    until: date | None
    rule: SampleRule | None
    drawn_from: int  # how many records there were to choose from
    sessions: tuple[SessionId, ...]
    findings: tuple[Finding, ...]
    strengths: str
    to_develop: str
    learning: str  # for the club; names nobody
    feedback_on: date | None  # the day the two were told
    done: str  # what was done about it
    done_on: date | None
    next_on: date | None
    made: Stamp

    @property
    def is_open(self) -> bool:
        """True while something was found and nothing is written about what was done."""
        wanting = any(one.mark in (Mark.NO, Mark.PARTLY) for one in self.findings) or bool(self.to_develop.strip())
        return wanting and self.done_on is None

    def told(self, on: date) -> Review:
        """Return it with the day on which the two were told. Raises AlreadyFinishedError when they were."""
        if self.feedback_on is not None:
            raise AlreadyFinishedError
        return replace(self, feedback_on=on)

    def followed_up(self, done: str, on: date) -> Review:
        """Return it with what was done about it. Raises AlreadyFinishedError when that is written."""
        if self.done_on is not None:
            raise AlreadyFinishedError
        return replace(self, done=done, done_on=on)


@dataclass(frozen=True, slots=True)
class Since:
    """What became of the questions of an earlier observation: how many are answered better, worse, the same."""

    better: int
    worse: int
    same: int


_RANKS = {Mark.NO: 0, Mark.PARTLY: 1, Mark.YES: 2}  # what does not apply is not compared


def compared(before: Review, now: Review) -> Since:
    """Return how the questions that were asked both times came out against the earlier time (S1-24)."""
    then = {one.question: one.mark for one in before.findings}
    steps = [
        _RANKS[one.mark] - _RANKS[then[one.question]]
        for one in now.findings
        if one.mark in _RANKS and then.get(one.question) in _RANKS
    ]
    return Since(sum(step > 0 for step in steps), sum(step < 0 for step in steps), steps.count(0))


def lot_of(pair_id: PairId, since: date, until: date) -> bytes:
    """Return what a sample is drawn with: the pair and the period, and nothing that could be tried again."""
    return b"\0".join((pair_id.bytes, since.isoformat().encode(), until.isoformat().encode()))


def draw(sessions: Iterable[SessionId], most: int, rule: SampleRule, lot: bytes) -> tuple[SessionId, ...]:
    """Return at most ``most`` of ``sessions`` (newest first), chosen by the rule, in their order.

    Drawing by lot goes by the digest of ``lot`` with each session's id: nobody chooses, drawing again draws the same,
    and whoever has the record can see that it was so.
    """
    found = list(sessions)
    if rule is SampleRule.ALL:
        return tuple(found)
    if rule is SampleRule.NEWEST:
        return tuple(found[:most])
    lots = sorted(found, key=lambda one: hashlib.sha256(lot + one.bytes).digest())
    chosen = set(lots[:most])
    return tuple(one for one in found if one in chosen)
