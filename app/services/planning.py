"""When a session is: planned well ahead, moved only with a reason, cancelled with a new date in the same step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import InputError, NotAllowedError
from app.domain.ids import AgreementId, PairId, SessionId
from app.domain.people import SupervisionPair
from app.domain.session import ItemKind, ItemState, Move, Session, SessionKind, SessionState
from app.services import access, agendas
from app.services.agendas import Wanted
from app.services.drafting import holds_words
from app.services.work import Work

WRITE_UP_DAYS = 60  # a session held lately can still be written up; an older date is a slip of the year
AHEAD_DAYS = 800
DEFAULT_LENGTH_MIN = 60
SHORTEST_MIN, LONGEST_MIN = 5, 480


def plan(
    work: Work,
    pair_id: PairId,
    on: date,
    at: time,
    length_min: int | None = None,
    place: str | None = None,
    *,
    carried: Iterable[Wanted] = (),
) -> SessionId:
    """Plan a one to one with its agenda and return its id. Either of the pair may, and the lead for others (S1-46).

    ``on`` and ``at`` are local; length and place are the agreement's when not given. ``carried`` are items from an
    earlier agenda. Raises NotFoundError, NotAllowedError("plan"), InputError for "on" ("in-the-past", "too-far",
    "before" the pair began, "after" it ended), "at" ("taken"), "length_min" ("out-of-range"), "place".
    """
    pair = access.pair_to_plan(work, pair_id)
    agreement = work.agreements.current(pair.id)
    if length_min is None:
        length_min = DEFAULT_LENGTH_MIN if agreement is None else agreement.terms.length_min
    if not SHORTEST_MIN <= length_min <= LONGEST_MIN:
        raise InputError("length_min", "out-of-range", lowest=SHORTEST_MIN, highest=LONGEST_MIN)
    if place is None:
        place = "" if agreement is None else agreement.terms.place
    _check_day(work, pair, on, at, None)
    session = write(
        work,
        pair,
        SessionKind.ONE_TO_ONE,
        on,
        at,
        length_min,
        words.line("place", place),
        None if agreement is None else agreement.id,
    )
    items = agendas.make(work, session, pair, carried)
    work.audit(Act.CREATED, "session", session.id, (session, items))
    work.changed(sessions={session.id}, people={pair.supervisee})
    return session.id


def write(
    work: Work,
    pair: SupervisionPair,
    kind: SessionKind,
    on: date,
    at: time,
    length_min: int,
    place: str,
    agreement_id: AgreementId | None,
) -> Session:
    """Save a new planned session and return it; the caller has checked everything and writes the trail."""
    session = Session(
        id=SessionId(work.ids.new()),
        pair_id=pair.id,
        kind=kind,
        state=SessionState.PLANNED,
        planned_on=on,
        planned_at=at.replace(second=0, microsecond=0, tzinfo=None),
        length_min=length_min,
        place=place,
        agreement_id=agreement_id,
        started_at=None,
        ended_at=None,
        interruptions="",
        moves=(),
        next_on=None,
        finished_by=None,
        finished_at=None,
        acknowledgement=None,
        made=work.stamp(),
    )
    work.sessions.save(session)
    return session


def move(work: Work, session_id: SessionId, on: date, at: time, reason: str) -> None:
    """Move a session that has not begun to another day or time. Dates change only with a reason (S1-47).

    Raises NotFoundError, NotAllowedError("plan"; "begun"), AlreadyFinishedError, InputError("reason", "missing") and
    those of ``plan`` for "on" and "at".
    """
    session, pair = access.session_to_plan(work, session_id)
    if session.state is SessionState.DRAFT:
        raise NotAllowedError("begun")
    reason = words.prose("reason", reason, is_needed=True)
    _check_day(work, pair, on, at, session)
    moved = session.moved(Move(session.planned_on, session.planned_at, on, at, reason, work.stamp()))
    work.sessions.save(moved)
    work.audit(Act.CHANGED, "session", session.id, moved)
    work.changed(sessions={session.id}, people={pair.supervisee})


def cancel(
    work: Work, session_id: SessionId, reason: str, new_on: date | None = None, new_at: time | None = None
) -> SessionId | None:
    """Cancel a session with a reason, and plan the new one in the same step (S1-47). Returns the new one's id.

    With a new date the old session is "postponed" and what the two had put on its agenda goes on the new one. A
    session in which something is written is finished, not cancelled: NotAllowedError("has-notes"). Raises also
    NotFoundError, NotAllowedError("plan"), AlreadyFinishedError, InputError as ``plan`` and ("reason", "missing").
    """
    session, pair = access.session_to_plan(work, session_id)
    reason = words.prose("reason", reason, is_needed=True)
    if _has_notes(work, session):
        raise NotAllowedError("has-notes")
    if (new_on is None) is not (new_at is None):
        raise InputError("new_at" if new_at is None else "new_on", "missing")
    stamp = work.stamp()
    gone = session.moved(Move(session.planned_on, session.planned_at, None, None, reason, stamp))
    if new_on is None or new_at is None:
        work.sessions.save(gone)
        work.audit(Act.CHANGED, "session", session.id, gone)
        work.changed(sessions={session.id}, people={pair.supervisee})
        return None
    postponed = replace(
        gone,
        state=SessionState.POSTPONED,
        moves=(*session.moves, Move(session.planned_on, session.planned_at, new_on, new_at, reason, stamp)),
    )
    work.sessions.save(postponed)
    work.audit(Act.CHANGED, "session", session.id, postponed)
    work.changed(sessions={session.id})
    carried = carried_over(work, session)
    return plan(work, pair.id, new_on, new_at, session.length_min, session.place, carried=carried)


def carried_over(work: Work, session: Session) -> list[Wanted]:
    """Return what the two had put on a session's agenda, for the agenda of the one in its place.

    For a session that the caller has checked.
    """
    return [
        Wanted(item.kind, item.topic, item.title, item.function, item.proposed_by, item.case_id, item.minutes)
        for item in work.agenda.of_session(session.id)
        if item.proposed_by is not None
        and item.state is not ItemState.REMOVED
        and item.kind in (ItemKind.OWN, ItemKind.CASE)
        and item.topic != agendas.AD_HOC  # found again by itself
    ]


def start(work: Work, session_id: SessionId, at: datetime | None = None) -> None:
    """Begin a session, now or at an earlier aware moment ``at``; children who became due join the agenda.

    The agreement that counts is the one signed by then. Beginning twice changes nothing. Raises NotFoundError,
    NotAllowedError("record"), AlreadyFinishedError, InputError("at", "in-the-future").
    """
    session, pair = access.session_to_record(work, session_id)
    if session.state is SessionState.DRAFT:
        return
    if at is not None and at > work.now:
        raise InputError("at", "in-the-future")
    agreement = work.agreements.current(pair.id)
    begun = replace(session.started(at or work.now), agreement_id=None if agreement is None else agreement.id)
    work.sessions.save(begun)
    agendas.add_children_due(work, begun, pair)
    work.audit(Act.CHANGED, "session", session.id, begun)
    work.changed(sessions={session.id})


def _check_day(work: Work, pair: SupervisionPair, on: date, at: time, own: Session | None) -> None:
    if on < pair.starts_on:
        raise InputError("on", "before", limit=pair.starts_on)
    if pair.ends_on is not None and on > pair.ends_on:
        raise InputError("on", "after", limit=pair.ends_on)
    if on < work.today - timedelta(days=WRITE_UP_DAYS):
        raise InputError("on", "in-the-past")
    if on > work.today + timedelta(days=AHEAD_DAYS):
        raise InputError("on", "too-far")
    others = [one for one in work.sessions.of_pair(pair.id) if own is None or one.id != own.id]
    still_on = [one for one in others if one.state in (SessionState.PLANNED, SessionState.DRAFT)]
    if any((one.planned_on, one.planned_at) == (on, at) for one in still_on):
        raise InputError("at", "taken")


def _has_notes(work: Work, session: Session) -> bool:
    """True when a note, decision or action of this session exists. Another's draft is seen to exist, not opened."""
    if work.decisions.of_session(session.id) or work.actions.of_session(session.id):
        return True
    if work.drafts.writers_of(session.id) - {work.me}:
        return True
    children, personal = work.drafts.of_session(session.id, work.me)
    return any(holds_words(draft.content) for draft in children) or any(draft.text.strip() for draft in personal)
