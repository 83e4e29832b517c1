"""Somebody leaves: what becomes of the sessions that are planned with them after their last day.

A session that nobody can hold any more would stand on Today as due for ever. It is cancelled with its reason, or passed
on: whoever takes over supervision meets the same person at the same time, with what the two had put on the agenda.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from app.domain.errors import InputError, NotAllowedError
from app.domain.ids import PairId, PersonId, SessionId
from app.domain.rights import may_manage_people
from app.domain.session import Session, SessionState
from app.services import access, due, people, planning
from app.services.agendas import Wanted
from app.services.work import Work


class Becomes(StrEnum):
    """What is done with the sessions planned after the last day."""

    CANCEL = "cancel"
    PASS_ON = "pass-on"  # noqa: S105  # no password
    STAY = "stay"


@dataclass(frozen=True, slots=True)
class PlannedAhead:
    """A session that is planned with somebody who leaves."""

    session_id: SessionId
    on: date
    at: time
    with_name: str
    can_pass_on: bool  # they supervise in it


def planned_ahead(work: Work, person_id: PersonId) -> tuple[PlannedAhead, ...]:
    """Return the sessions planned with a person that nobody has begun, soonest first. Raises NotAllowedError."""
    if not may_manage_people(work.viewer):
        raise NotAllowedError("people")
    known = access.people(work)
    found = []
    for pair in work.pairs.of(person_id):
        supervises = pair.supervisor == person_id
        other = due.name_of(known, pair.supervisee if supervises else pair.supervisor)
        found += [
            PlannedAhead(one.id, one.planned_on, one.planned_at, other, supervises)
            for one in work.sessions.of_pair(pair.id)
            if one.state is SessionState.PLANNED
        ]
    return tuple(sorted(found, key=lambda one: (one.on, one.at, one.session_id)))


def leave(
    work: Work, person_id: PersonId, on: date, becomes: Becomes = Becomes.STAY, successor: PersonId | None = None
) -> tuple[SessionId, ...]:
    """Note that a person leaves, and settle what was planned after ``on``. Returns the sessions that were planned anew.

    Passed on is what they supervise, to ``successor``, who supervises those people from the day after; what they were
    supervised in is cancelled. A session with notes in it stays as it is. Raises as ``people.leave``,
    InputError("successor", "missing" | "left").
    """
    if not may_manage_people(work.viewer):
        raise NotAllowedError("people")
    if becomes is Becomes.PASS_ON:
        _check_successor(work, person_id, successor)
    name = work.people.get(person_id).full_name
    waiting: list[tuple[Session, list[Wanted]]] = []
    if becomes is not Becomes.STAY:
        for pair in work.pairs.of(person_id):
            for session in work.sessions.of_pair(pair.id):
                if session.state is SessionState.PLANNED and session.planned_on > on:
                    carried = planning.carried_over(work, session)
                    if _cancelled(work, session, f"{name} has left"):
                        waiting.append((session, carried))
    people.leave(work, person_id, on)
    if becomes is not Becomes.PASS_ON or successor is None:
        return ()
    return tuple(_planned_anew(work, person_id, successor, on + timedelta(days=1), waiting))


def _check_successor(work: Work, person_id: PersonId, successor: PersonId | None) -> None:
    if successor is None or successor == person_id:
        raise InputError("successor", "missing")
    if access.person_on_file(work, successor).left_on is not None:
        raise InputError("successor", "left")


def _cancelled(work: Work, session: Session, reason: str) -> bool:
    try:
        planning.cancel(work, session.id, reason)
    except NotAllowedError as error:
        if error.what != "has-notes":
            raise
        return False
    return True


def _planned_anew(
    work: Work,
    person_id: PersonId,
    successor: PersonId,
    from_on: date,
    waiting: list[tuple[Session, list[Wanted]]],
) -> list[SessionId]:
    new: dict[PairId, PairId] = {}
    made = []
    for session, carried in waiting:
        pair = work.pairs.get(session.pair_id)
        if pair.supervisor != person_id or pair.supervisee == successor:
            continue
        if pair.id not in new:
            new[pair.id] = people.pair_up(work, successor, pair.supervisee, from_on)
        made.append(
            planning.plan(
                work,
                new[pair.id],
                session.planned_on,
                session.planned_at,
                session.length_min,
                session.place,
                carried=carried,
            )
        )
    return made
