"""Who is at the keyboard, as the rules of access need to know it: worked out anew for each piece of work, as of today.

Everything with a date starts and ends here by itself: appointments, taking another's place, being let in.
"""

from __future__ import annotations

from datetime import date
from typing import Protocol, TypeVar

from app.domain.ids import PersonId
from app.domain.letting_in import GrantKind
from app.domain.people import Appointment, SupervisionPair
from app.domain.rights import Viewer
from storage.repositories.letting_in import CoverRepository, GrantRepository
from storage.repositories.sessions import SessionRepository

R_co = TypeVar("R_co", covariant=True)


class All(Protocol[R_co]):
    """Whatever has every record of a kind: a repository, or what one has said already."""

    def all(self) -> tuple[R_co, ...]:
        """Return every record."""


class Registers(Protocol):
    """What a piece of work has to offer for it; the work itself keeps the viewer."""

    me: PersonId
    today: date
    covers: CoverRepository
    grants: GrantRepository
    sessions: SessionRepository

    @property
    def appointments(self) -> All[Appointment]:
        """What people are appointed to."""

    @property
    def pairs(self) -> All[SupervisionPair]:
        """Who supervises whom."""


def viewer_of(work: Registers) -> Viewer:
    """Return the person at the keyboard with roles, pairs, those they manage and those whose place they take."""
    me, today = work.me, work.today
    held = [one for one in work.appointments.all() if holds(one.starts_on, one.ends_on, today)]
    pairs = work.pairs.all()
    manages = frozenset(one.person_id for one in held if one.line_manager == me)
    covers = frozenset(one.absent for one in work.covers.by(me) if one.holds_on(today))
    covered = frozenset(
        pair.id
        for pair in pairs
        if pair.supervisor in covers and pair.supervisee != me and holds(pair.starts_on, pair.ends_on, today)
    )
    held_grants = [grant for grant in work.grants.granted_to(me) if grant.holds_on(today)]
    sampled = frozenset(one for grant in held_grants if grant.kind is GrantKind.SAMPLE for one in grant.sessions)
    let_in = frozenset(session for grant in held_grants for session in grant.opened)
    return Viewer(
        person_id=me,
        roles=frozenset(one.role for one in held if one.person_id == me),
        pairs=frozenset(pair.id for pair in pairs if me in (pair.supervisor, pair.supervisee)),
        supervises=frozenset(pair.id for pair in pairs if pair.supervisor == me) | covered,
        manages=manages,
        managed_pairs=frozenset(pair.id for pair in pairs if pair.supervisor in manages),
        covers=covers,
        covered_pairs=covered,
        let_in=let_in,
        shown_cases=frozenset(case for grant in held_grants for case in grant.cases),
        sampled=sampled,
        sampled_pairs=frozenset(one.pair_id for one in map(work.sessions.find, sampled) if one is not None),
    )


def holds(starts_on: date, ends_on: date | None, on: date) -> bool:
    """True when a span of days holds the day ``on``; the last day is part of it."""
    return starts_on <= on and (ends_on is None or on <= ends_on)
