"""What Today reminds of besides what is due: dates to book, files to read and sign, groups to hold and write up."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, timedelta

from app.domain import rights
from app.domain.booking import is_short, rebook_by
from app.domain.case import Case
from app.domain.drift import Lateness, lateness, working_days_after
from app.domain.group import GroupSession
from app.domain.ids import CaseId, PairId, SessionId
from app.domain.people import SupervisionPair
from app.domain.session import Session, SessionKind, SessionState
from app.services import access, due
from app.services.group_answers import GroupToAnswer, to_answer
from app.services.policy import REVIEW_AHEAD_DAYS
from app.services.work import Work

NEAR_DAYS = 14
REBOOK_WITHIN_DAYS = 5  # working days, where no agreement says otherwise (practice.md d)


@dataclass(frozen=True, slots=True)
class ToBook:
    """A pair with fewer than the next two dates booked. ``rebook_by`` is set while one that was called off is open.

    ``next_due_on`` is the last day on which the date that is still to be booked would be on time.
    """

    pair_id: PairId
    supervisee_name: str
    supervisor_name: str
    booked: tuple[date, ...]
    next_due_on: date
    rebook_by: date | None
    lateness: Lateness


@dataclass(frozen=True, slots=True)
class NotHeld:
    """A session whose planned day has passed with nothing recorded: it is held, moved or called off with a reason."""

    session_id: SessionId
    with_name: str
    planned_on: date
    is_group: bool = False


@dataclass(frozen=True, slots=True)
class ToSign:
    """A child's file that is to be read and signed soon, or should have been (S3-16)."""

    case_id: CaseId
    label: str
    due_on: date
    lateness: Lateness


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group of mine that meets within a fortnight, or whose record is not finished. ``record_due_on`` for the last.

    ``lateness`` is of the record.
    """

    group_id: SessionId
    title: str
    on: date
    is_being_written: bool
    may_record: bool
    record_due_on: date | None
    lateness: Lateness


@dataclass(frozen=True, slots=True)
class GroupReview:
    """The agreement of a group I hold, whose review is near or past."""

    group_id: SessionId
    name: str
    review_on: date
    lateness: Lateness


@dataclass(frozen=True, slots=True)
class Reminders:
    """All of it; each list the most pressing first."""

    to_book: tuple[ToBook, ...] = ()
    not_held: tuple[NotHeld, ...] = ()
    to_sign: tuple[ToSign, ...] = ()
    groups: tuple[GroupLine, ...] = ()
    group_reviews: tuple[GroupReview, ...] = ()
    group_answers: tuple[GroupToAnswer, ...] = ()

    def __bool__(self) -> bool:
        return any(getattr(self, one.name) for one in fields(self))


def reminders(work: Work) -> Reminders:
    """Return what the person at the keyboard is to be reminded of."""
    mine = access.working_pairs(work)
    lines, reviews = _groups(work)
    return Reminders(_to_book(work, mine), _not_held(work, mine), _to_sign(work), lines, reviews, to_answer(work))


def _to_book(work: Work, mine: dict[PairId, SupervisionPair]) -> tuple[ToBook, ...]:
    """Pairs with fewer than two dates ahead; to the supervisee only when there is none at all."""
    people = access.people(work)
    warn = due.rules(work).warn_days_before
    agreed = due.signed_agreements(work)
    dues = {one.pair.id: one for one in due.sessions_due(work, [one for one in mine.values() if not one.is_cover])}
    by_pair: dict[PairId, list[Session]] = {}
    for session in work.sessions.in_state(SessionState.PLANNED, SessionState.DRAFT, SessionState.CANCELLED):
        if session.kind is SessionKind.ONE_TO_ONE:
            by_pair.setdefault(session.pair_id, []).append(session)
    found = []
    for pair_id, one in dues.items():
        sessions = by_pair.get(pair_id, [])
        booked = sorted(
            session.planned_on
            for session in sessions
            if session.state is SessionState.PLANNED and session.planned_on >= work.today
        )
        is_mine = rights.may_record_session(work.viewer, one.pair)
        if not is_short(booked, work.today) or (booked and not is_mine):
            continue
        under_way = any(session.state is SessionState.DRAFT for session in sessions)
        start = booked[-1] if booked else work.today if under_way else None
        next_due = one.due_on if start is None else start + timedelta(weeks=one.every_weeks)
        agreement = agreed.get(pair_id)
        within = REBOOK_WITHIN_DAYS if agreement is None else agreement.terms.rebook_within_days
        again = None if booked or under_way else _rebook_by(work, one, sessions, within)
        first = next_due if again is None else again
        found.append(
            ToBook(
                pair_id=pair_id,
                supervisee_name=due.name_of(people, one.pair.supervisee),
                supervisor_name=due.name_of(people, one.pair.supervisor),
                booked=tuple(booked),
                next_due_on=next_due,
                rebook_by=again,
                lateness=lateness(first, work.today, warn),
            )
        )
    return tuple(sorted(found, key=lambda line: (line.rebook_by or line.next_due_on, line.pair_id)))


def _rebook_by(work: Work, one: due.SessionDue, sessions: list[Session], within: int) -> date | None:
    """Return by when a session that was called off without a new day is to be booked again, or None."""
    called_off = [each for each in sessions if each.state is SessionState.CANCELLED and each.moves]
    last = max(called_off, key=lambda each: (each.planned_on, each.planned_at), default=None)
    if last is None or (one.last_on is not None and one.last_on >= last.planned_on):
        return None
    move = last.moves[-1]
    covers = work.covers.of(one.pair.supervisor)
    away = [each.ends_on for each in covers if each.starts_on <= move.from_on <= each.ends_on]
    called_off_on = move.made.at.astimezone(work.zone).date()
    return rebook_by(called_off_on, move.from_on, max(away, default=None), within)


def _not_held(work: Work, mine: dict[PairId, SupervisionPair]) -> tuple[NotHeld, ...]:
    people = access.people(work)
    found = []
    for session in work.sessions.in_state(SessionState.PLANNED):
        pair = mine.get(session.pair_id)
        if pair is None or session.planned_on >= work.today or not rights.may_record_session(work.viewer, pair):
            continue
        found.append(NotHeld(session.id, due.name_of(people, pair.supervisee), session.planned_on))
    for group in work.groups.all():
        is_past = group.state is SessionState.PLANNED and group.planned_on < work.today
        if is_past and rights.may_record_group(work.viewer, group):
            found.append(NotHeld(group.id, group.title, group.planned_on, is_group=True))
    return tuple(sorted(found, key=lambda line: (line.planned_on, line.session_id)))


def _to_sign(work: Work) -> tuple[ToSign, ...]:
    """Files of the children whose cases I supervise, today in another's place too, that are due within days."""
    supervisors = {work.me, *work.viewer.covers}
    mine: list[Case] = [one for one in work.cases.all() if one.closed_on is None and one.supervisor in supervisors]
    standings = due.standings(work, [one for one in mine if rights.may_sign_case(work.viewer, one)])
    found = []
    for case in mine:
        standing = standings.get(case.id)
        if standing is None or standing.sign_due_on is None or standing.sign_lateness is Lateness.FINE:
            continue
        label = f"{case.initials} {case.reference}"
        found.append(ToSign(case.id, label, standing.sign_due_on, standing.sign_lateness))
    return tuple(sorted(found, key=lambda line: (line.due_on, line.case_id)))


def _groups(work: Work) -> tuple[tuple[GroupLine, ...], tuple[GroupReview, ...]]:
    figures = due.rules(work)
    near = work.today + timedelta(days=NEAR_DAYS)
    lines = []
    reviews: dict[object, GroupReview] = {}
    for group in work.groups.all():  # newest first: the review is asked about the latest session under the agreement
        if not rights.sits_in_group(work.viewer, group):
            continue
        may_record = rights.may_record_group(work.viewer, group)
        if may_record and group.agreement_id is not None and group.agreement_id not in reviews:
            agreement = work.group_agreements.get(group.agreement_id)
            standing = lateness(agreement.review_on, work.today, REVIEW_AHEAD_DAYS)
            reviews[agreement.id] = GroupReview(group.id, agreement.name, agreement.review_on, standing)
        is_ahead = group.state is SessionState.PLANNED and work.today <= group.planned_on <= near
        if is_ahead or (group.state is SessionState.DRAFT and may_record):
            lines.append(_group_line(work, group, figures.record_within_days, may_record=may_record))
    pressing = [one for one in reviews.values() if one.lateness is not Lateness.FINE]
    return (
        tuple(sorted(lines, key=lambda line: (line.on, line.group_id))),
        tuple(sorted(pressing, key=lambda line: (line.review_on, line.group_id))),
    )


def _group_line(work: Work, group: GroupSession, within: int, *, may_record: bool) -> GroupLine:
    held = due.held_on(work, group)
    is_being_written = group.state is SessionState.DRAFT
    return GroupLine(
        group_id=group.id,
        title=group.title,
        on=held,
        is_being_written=is_being_written,
        may_record=may_record,
        record_due_on=working_days_after(held, within) if is_being_written else None,
        lateness=due.record_lateness(held, work.today, within) if is_being_written else Lateness.FINE,
    )
