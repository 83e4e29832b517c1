"""The year as a matrix: who was supervised in which month, who was not, and what became of the dates (ui.md 4.8).

Who may know how a pair stands sees its row; why a date was moved only who sees the pair itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain import rights
from app.domain.agreement import Agreement, AgreementState
from app.domain.audit import Act
from app.domain.group import GroupSession
from app.domain.ids import PairId, PersonId, SessionId
from app.domain.letting_in import Cover
from app.domain.organisation import PolicyRules
from app.domain.people import Appointment, SupervisionPair
from app.domain.session import OVER, Session, SessionKind, SessionState
from app.domain.year import (
    CellState,
    Diary,
    Entry,
    Held,
    MovedAway,
    Planned,
    entries,
    held_of_due,
    months_around,
    of_month,
    state_of,
)
from app.services import access, due
from app.services.work import Work

MONTHS_BEFORE = 11
MONTHS_AFTER = 1


@dataclass(frozen=True, slots=True)
class YearCell:
    """One month of one row, and what is in it in order of days."""

    month: date
    state: CellState
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class YearRow:
    """One person, or one group under its name. ``moved`` counts dates moved or called off in the months shown.

    ``pair_id`` is the pair that works together today, when this person may plan for it.
    """

    name: str
    detail: str
    supervisor_name: str
    every_weeks: int | None
    is_agreed: bool
    cells: tuple[YearCell, ...]
    held: int
    due: int
    moved: int
    person_id: PersonId | None = None
    pair_id: PairId | None = None
    is_group: bool = False
    interrupted: int = 0  # sessions in the months shown of which an interruption was noted (S1-49, S2-60)
    policy_weeks: int | None = None  # what the policy asks for the role, where it is more often than what was agreed
    new_until: date | None = None  # until when that is because they are new in the role
    opens: frozenset[SessionId] = frozenset()  # sessions of the row that this person may open
    away: tuple[Cover, ...] = ()  # while the supervisor is away, or was
    stand_ins: tuple[str, ...] = ()  # by name, in the order of ``away``


@dataclass(frozen=True, slots=True)
class YearView:
    """The matrix. ``months`` are first days, ``this_month`` is one of them."""

    months: tuple[date, ...]
    this_month: date
    rows: tuple[YearRow, ...]


def year(work: Work) -> YearView:
    """Return the year of everybody whose standing this person may know: people by name, then groups."""
    months = months_around(work.today, MONTHS_BEFORE, MONTHS_AFTER)
    rows = [*_people(work, months), *_groups(work, months)]
    return YearView(months, work.today.replace(day=1), tuple(rows))


def note_printed(work: Work) -> None:
    """Note in the trail that the year, as far as this person may know it, was given to a printer."""
    work.audit(Act.PRINTED, "year", work.me)


def moves_of(sessions: Iterable[Session | GroupSession], since: date) -> int:
    """Return how many dates were moved or called off, counted by the day they were to be on (S1-47)."""
    return sum(move.from_on >= since for session in sessions for move in session.moves)


# People


@dataclass(frozen=True, slots=True)
class _Known:
    """What the rows are made from, read once."""

    sessions: Mapping[PairId, tuple[Session, ...]]
    agreements: Mapping[PairId, tuple[Agreement, ...]]
    appointments: Mapping[PersonId, tuple[Appointment, ...]]
    figures: PolicyRules
    names: Mapping[PersonId, str]
    covers: Mapping[PersonId, tuple[Cover, ...]]  # by who is away

    def appointment(self, person_id: PersonId, on: date) -> Appointment | None:
        """Return what somebody is appointed to on a day, begun last."""
        held = [
            one
            for one in self.appointments.get(person_id, ())
            if one.starts_on <= on and (one.ends_on is None or on <= one.ends_on)
        ]
        return max(held, key=lambda one: (one.starts_on, one.id), default=None)


def _people(work: Work, months: tuple[date, ...]) -> list[YearRow]:
    known = _known(work)
    by_person = _by_person(work, access.status_pairs(work).values(), months[0])
    rows = [_person_row(work, months, known, pairs) for pairs in by_person]
    return sorted(rows, key=lambda row: (row.name.casefold(), str(row.person_id)))


def _by_person(work: Work, pairs: Iterable[SupervisionPair], since: date) -> list[list[SupervisionPair]]:
    """Return the pairs of each person supervised since a day, those begun first in front."""
    on_file = access.people(work)
    found: dict[PersonId, list[SupervisionPair]] = {}
    for pair in pairs:
        if not pair.is_cover and (pair.ends_on or since) >= since:
            found.setdefault(pair.supervisee, []).append(pair)
    return [
        sorted(ones, key=lambda one: (one.starts_on, one.id))
        for person_id, ones in found.items()
        if (on_file[person_id].left_on or since) >= since
    ]


def dates(work: Work, pairs: Iterable[SupervisionPair], since: date) -> tuple[tuple[SupervisionPair, Entry], ...]:
    """Return what the rows of these people hold from a day to today, each date with the pair it belongs to."""
    known = _known(work)
    found = []
    for ones in _by_person(work, pairs, since):
        of_session = {session.id: pair for session, pair in _sessions(known, ones)}
        for one in _entries(work, known, ones):
            pair = None if one.session_id is None else of_session.get(one.session_id)
            pair = pair or next((each for each in reversed(ones) if each.starts_on <= one.on), ones[0])
            if since <= one.on <= work.today:
                found.append((pair, one))
    return tuple(found)


def _known(work: Work) -> _Known:
    sessions: dict[PairId, list[Session]] = {}
    for session in work.sessions.all():
        sessions.setdefault(session.pair_id, []).append(session)
    agreements: dict[PairId, list[Agreement]] = {}
    for agreement in work.agreements.all():
        if agreement.state is not AgreementState.DRAFT:
            agreements.setdefault(agreement.pair_id, []).append(agreement)
    appointments: dict[PersonId, list[Appointment]] = {}
    for appointment in work.appointments.all():
        appointments.setdefault(appointment.person_id, []).append(appointment)
    covers: dict[PersonId, list[Cover]] = {}
    for cover in work.covers.all():
        covers.setdefault(cover.absent, []).append(cover)
    return _Known(
        {pair: tuple(ones) for pair, ones in sessions.items()},
        {pair: tuple(sorted(ones, key=lambda one: one.starts_on)) for pair, ones in agreements.items()},
        {person: tuple(ones) for person, ones in appointments.items()},
        due.rules(work),
        {person.id: person.full_name for person in access.people(work).values()},
        {person: tuple(ones) for person, ones in covers.items()},
    )


def _person_row(work: Work, months: tuple[date, ...], known: _Known, pairs: list[SupervisionPair]) -> YearRow:
    now = next((one for one in reversed(pairs) if due.is_active(one, work.today)), None)
    last = now or pairs[-1]
    sessions = _sessions(known, pairs)
    shown = [one for one in _entries(work, known, pairs) if one.on >= months[0]]
    past = [one for one in shown if one.on <= work.today]
    held, of_due = held_of_due(past)
    agreed = [one for one in known.agreements.get(last.id, ()) if one.state is AgreementState.SIGNED]
    away = tuple(one for one in known.covers.get(last.supervisor, ()) if one.ends_on >= max(one.starts_on, months[0]))
    every = None if now is None else _interval(known, [now])(work.today)
    appointment = known.appointment(last.supervisee, work.today)
    asked = None if every is None or appointment is None else _more_often(work, known, appointment, every)
    return YearRow(
        name=known.names.get(last.supervisee, "?"),
        detail="" if appointment is None else appointment.title,
        supervisor_name="" if now is None else known.names.get(now.supervisor, ""),
        every_weeks=every,
        is_agreed=bool(agreed),
        cells=tuple(YearCell(month, state_of(of_month(shown, month)), of_month(shown, month)) for month in months),
        held=held,
        due=of_due,
        moved=moves_of((session for session, _pair in sessions), months[0]),
        person_id=last.supervisee,
        interrupted=sum(
            bool(session.interruptions.strip()) and due.held_on(work, session) >= months[0] for session, _p in sessions
        ),
        policy_weeks=None if asked is None else asked[0],
        new_until=None if asked is None else asked[1],
        pair_id=now.id if now is not None and rights.may_write_pair(work.viewer, now) else None,
        opens=frozenset(session.id for session, pair in sessions if rights.may_see_session(work.viewer, session, pair)),
        away=away,
        stand_ins=tuple(known.names.get(one.stand_in, "?") for one in away),
    )


def _sessions(known: _Known, pairs: list[SupervisionPair]) -> list[tuple[Session, SupervisionPair]]:
    return [
        (session, pair)
        for pair in pairs
        for session in known.sessions.get(pair.id, ())
        if session.kind is SessionKind.ONE_TO_ONE
    ]


def _entries(work: Work, known: _Known, pairs: list[SupervisionPair]) -> tuple[Entry, ...]:
    """Return what happened, or did not, in all the time of a person's pairs."""
    until = None if any(due.is_active(one, work.today) for one in pairs) else pairs[-1].ends_on
    return entries(
        _diary(work, pairs[0].starts_on, until, _sessions(known, pairs)), _interval(known, pairs), work.today
    )


def _more_often(work: Work, known: _Known, appointment: Appointment, every: int) -> tuple[int, date | None] | None:
    """Return what the policy asks for today where it is more often than ``every`` weeks, and until when that is so
    because they are new in the role; else None. What was agreed counts; that it is less is said (S1-2).
    """
    weeks = due.role_weeks(known.figures, appointment, work.today)
    if weeks >= every:
        return None
    new = next((one for one in known.figures.intervals if one.role is appointment.role), None)
    until = None if new is None else appointment.starts_on + timedelta(weeks=new.new_for_weeks)
    return weeks, until if until is not None and work.today < until else None


def _diary(work: Work, since: date, until: date | None, sessions: list[tuple[Session, SupervisionPair]]) -> Diary:
    held = tuple(
        Held(due.held_on(work, session), session.id)
        for session, _pair in sessions
        if session.state in OVER or session.state is SessionState.DRAFT
    )
    planned = tuple(
        Planned(session.planned_on, session.id) for session, _pair in sessions if session.state is SessionState.PLANNED
    )
    moved = tuple(
        MovedAway(move.from_on, move.to_on, move.reason if rights.may_see_pair(work.viewer, pair) else "", session.id)
        for session, pair in sessions
        for move in session.moves
    )
    return Diary(since, until, held, planned, moved)


def _interval(known: _Known, pairs: list[SupervisionPair]) -> Callable[[date], int]:
    """Return the weeks that count from a day on: of the agreement in force then, else of the policy for the role."""

    def weeks(on: date) -> int:
        pair = next((one for one in reversed(pairs) if one.starts_on <= on), pairs[0])
        agreed = [one for one in known.agreements.get(pair.id, ()) if one.starts_on <= on]
        if agreed:
            return max(1, agreed[-1].terms.every_weeks)
        held = [one for one in known.appointments.get(pair.supervisee, ()) if one.starts_on <= on]
        role = max(held, key=lambda one: one.starts_on, default=None)
        return max(1, due.role_weeks(known.figures, role, on))

    return weeks


# Groups


def _groups(work: Work, months: tuple[date, ...]) -> list[YearRow]:
    by_name: dict[str, list[GroupSession]] = {}
    for group in work.groups.all():
        if rights.may_see_group(work.viewer, group):
            by_name.setdefault(group.title.casefold(), []).append(group)
    names = {person.id: person.full_name for person in access.people(work).values()}
    rows = [_group_row(work, months, ones, names) for ones in by_name.values()]
    seen = [row for row in rows if any(cell.entries for cell in row.cells)]
    return sorted(seen, key=lambda row: row.name.casefold())


def _group_row(
    work: Work, months: tuple[date, ...], sessions: list[GroupSession], names: Mapping[PersonId, str]
) -> YearRow:
    found: list[Entry] = []
    for one in sessions:
        if one.state in OVER or one.state is SessionState.DRAFT:
            found.append(Entry(due.held_on(work, one), CellState.HELD, one.id))
        elif one.state is SessionState.PLANNED:
            state = CellState.PLANNED if one.planned_on >= work.today else CellState.MISSED
            found.append(Entry(one.planned_on, state, one.id))
        found += [Entry(move.from_on, CellState.MOVED, one.id, to=move.to_on, reason=move.reason) for move in one.moves]
    shown = sorted((one for one in found if one.on >= months[0]), key=lambda one: (one.on, one.state))
    held, of_due = held_of_due(shown)
    newest = max(sessions, key=lambda one: one.planned_on)
    return YearRow(
        name=newest.title,
        detail="",
        supervisor_name=names.get(newest.facilitator, ""),
        every_weeks=None,
        is_agreed=newest.agreement_id is not None,
        cells=tuple(YearCell(month, state_of(of_month(shown, month)), of_month(shown, month)) for month in months),
        held=held,
        due=of_due,
        moved=moves_of(sessions, months[0]),
        is_group=True,
        opens=frozenset(one.id for one in sessions),
    )
