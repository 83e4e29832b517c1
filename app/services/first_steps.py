"""What comes next for somebody who supervises and has not finished a session yet: one thing after another."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from app.domain.ids import PairId, SessionId
from app.domain.session import Session, SessionState
from app.services import sight
from app.services.work import Work

_COMING = (SessionState.PLANNED, SessionState.DRAFT)
_NEVER_HELD = (*_COMING, SessionState.POSTPONED, SessionState.CANCELLED)


class FirstStep(Enum):
    """The steps, in the order in which they are taken."""

    PERSON = "person"
    SESSION = "session"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """How far somebody is. ``pair`` is whom they supervise, ``session`` what is planned or under way with them."""

    pair: PairId | None
    session: SessionId | None

    @property
    def next(self) -> FirstStep:
        """The first step that is not taken."""
        if self.pair is None:
            return FirstStep.PERSON
        return FirstStep.SESSION if self.session is None else FirstStep.HOLD


def first_steps(work: Work) -> FirstSteps | None:
    """Return how far this person is, or None: a session of theirs was held, or supervising is not theirs to begin.

    Reads only what concerns this person's own pairs.
    """
    mine = [pair for pair in work.pairs.of(work.me) if pair.supervisor == work.me]
    if not mine and not sight.of(work).manages_people:
        return None
    sessions: list[Session] = []
    for pair in mine:
        sessions += work.sessions.of_pair(pair.id)
        if any(session.state not in _NEVER_HELD for session in sessions):
            return None  # for most people after one pair, and the others are not read
    coming = sorted((one for one in sessions if one.state in _COMING), key=lambda one: (one.planned_on, one.planned_at))
    return FirstSteps(mine[0].id if mine else None, coming[0].id if coming else None)
