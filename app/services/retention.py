"""Keeping and disposal: the club's periods, what is due for review, holds, and disposal by two people.

Nothing is deleted by itself. A lead or deputy proposes; a second person with a key who is lead, deputy or trustee
agrees (practice.md c3: a trustee sees that disposal happens, not what was in the record); then the record is removed
for good (``storage.disposal``) and a permanent entry without content remains.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from uuid import UUID

import resources
from app.domain import words
from app.domain.audit import Act
from app.domain.case import Case, Worry
from app.domain.errors import InputError, NotAllowedError, NotFoundError
from app.domain.group import GroupSession
from app.domain.ids import CaseId, HoldId, PairId, PersonId, SessionId
from app.domain.people import Person, SupervisionPair
from app.domain.retention import (
    DisposalProposal,
    Hold,
    RecordClass,
    RetentionPeriod,
    Subject,
    end_of_period,
)
from app.domain.rights import may_dispose
from app.services import due, retention_alone
from app.services.work import Work

MOST_YEARS = 100


class ReviewState(StrEnum):
    """Where a record that has ended stands."""

    KEPT = "kept"  # its period runs until ``due_on``
    NO_PERIOD = "no-period"  # the club has not chosen how long this kind is kept
    DUE = "due"
    HELD = "held"
    PROPOSED = "proposed"


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One record that has ended. ``label`` names it as everywhere on screen: initials and reference, or two names."""

    record_class: RecordClass
    record_id: UUID
    label: str
    ended_on: date
    due_on: date | None
    state: ReviewState
    hold: Hold | None  # None also for a hold that the program sets by itself
    proposal: DisposalProposal | None


# Periods


def periods(work: Work) -> Mapping[RecordClass, RetentionPeriod]:
    """Return how long each kind is kept: the club's own figure, or the shipped default with its source."""
    return {**_defaults(), **work.retention_periods.all()}


def set_period(work: Work, record_class: RecordClass, years: int | None, source: str) -> None:
    """Keep the club's own period for a kind, with the reason for it. ``years`` None says: not chosen.

    Raises NotAllowedError("retention"), InputError("years", "out-of-range"), InputError("source", "missing").
    """
    _may(work)
    if years is not None and not 0 <= years <= MOST_YEARS:
        raise InputError("years", "out-of-range", least=0, most=MOST_YEARS)
    why = words.prose("source", source, is_needed=True).strip()
    made = work.stamp()
    period = RetentionPeriod(record_class, years, why, made)
    work.retention_periods.save(period, made)
    work.audit(Act.CHANGED, "retention-period", work.me, period)
    work.changed(retention=True)


@cache
def _defaults() -> dict[RecordClass, RetentionPeriod]:
    shipped = tomllib.loads(resources.read_text("policy/retention.toml"))
    return {
        kind: RetentionPeriod(kind, shipped[kind.value].get("years"), shipped[kind.value]["source"], None)
        for kind in RecordClass
    }


# The review


def review(work: Work) -> tuple[ReviewRow, ...]:
    """Return every record that has ended, those due for review first, then by the day they are due.

    Raises NotAllowedError("retention").
    """
    _may(work)
    rows = [row_of(work, one) for one in subjects(work)]
    order = {ReviewState.PROPOSED: 0, ReviewState.DUE: 1, ReviewState.HELD: 2, ReviewState.NO_PERIOD: 3}
    return tuple(sorted(rows, key=lambda row: (order.get(row.state, 4), row.due_on or date.max, row.ended_on)))


def _ended(work: Work) -> list[Subject]:
    people = {person.id: person for person in work.people.all()}
    found = [_of_case(work, case) for case in work.cases.all() if case.closed_on is not None]
    for pair in work.pairs.all():
        ended = _end_of_pair(pair, people)
        if ended is not None and ended <= work.today:
            found.append(Subject(RecordClass.SUPERVISION, pair.id, _pair_label(pair, people), ended))
    found += [_of_group(work, one) for one in work.groups.all() if one.finished_at is not None and one.members]
    said_of = _said_of(work)
    for person in people.values():
        every = retention_alone.entries(work, people, person)
        left_on = retention_alone.left_on(work, people, person)
        if (
            left_on is not None
            and left_on <= work.today
            and (person.id in said_of or any(one.email or one.telephone for one in every))
        ):
            found.append(Subject(RecordClass.CONTACT, person.id, person.full_name, left_on))
    return found + retention_alone.ended(work)


def _said_of(work: Work) -> set[PersonId]:
    """Who gave feedback by name, or had feedback or objectives, and has no file of supervision with which it goes."""
    named = {who for one in work.feedback.all() for who in (one.about, one.author) if who is not None}
    named |= {one.about for one in work.feedback_responses.all()} | {one.person_id for one in work.objectives.all()}
    away = work.person_mergers.all_in_force()
    return {away.get(one, one) for one in named} - {pair.supervisee for pair in work.pairs.all()}


def subjects(work: Work) -> list[Subject]:
    """What may be proposed: what has ended, and what another body has received."""
    people = {person.id: person for person in work.people.all()}
    found = {one.record_id: one for one in _ended(work)}
    for package in work.packages.all():
        for record_id in package.records if package.received_on is not None else ():
            if record_id in found:
                continue
            if package.record_class is RecordClass.CHILD:
                case = work.cases.find(record_id)
                if case is not None and work.mergers.putting_away(case.id) is None:
                    found[record_id] = replace(_of_case(work, case), ended_on=work.today)
            else:
                pair = work.pairs.find(record_id)
                if pair is not None:
                    label = _pair_label(pair, people)
                    found[record_id] = Subject(RecordClass.SUPERVISION, record_id, label, work.today)
    return list(found.values())


def was_received(work: Work, record_id: UUID) -> bool:
    """True when another body has said that it opened a package with this record in it."""
    return any(one.received_on is not None and record_id in one.records for one in work.packages.all())


def _of_case(work: Work, case: Case) -> Subject:
    """The period of files that were put together begins with the later end; what waits for a person waits for both."""
    every = (case, *(work.cases.get(one) for one in work.mergers.formers(case.id)))
    closed = max(one.closed_on or one.opened_on for one in every)
    label = f"{case.initials} · {case.reference}"
    waits = any(one.worry in (Worry.SEXUAL, Worry.GROOMING) for one in every)
    return Subject(RecordClass.CHILD, case.id, label, closed, waits)


def _of_group(work: Work, one: GroupSession) -> Subject:
    facilitator = work.people.get(one.facilitator).full_name
    label = " · ".join(part for part in (one.title, facilitator) if part)
    return Subject(RecordClass.GROUP, one.id, label, due.held_on(work, one))


def _end_of_pair(pair: SupervisionPair, people: Mapping[PersonId, Person]) -> date | None:
    """The day the pair ended, or the day either of them left."""
    days = [pair.ends_on, people[pair.supervisor].left_on, people[pair.supervisee].left_on]
    return min((day for day in days if day is not None), default=None)


def _pair_label(pair: SupervisionPair, people: Mapping[PersonId, Person]) -> str:
    return f"{people[pair.supervisor].full_name} · {people[pair.supervisee].full_name}"


def row_of(work: Work, one: Subject) -> ReviewRow:
    """Return where a record stands. For a record the caller has checked."""
    years = periods(work)[one.record_class].years
    due = None if years is None else end_of_period(one.ended_on, years)
    hold = hold_on(work, one.record_id)
    proposal = next((each for each in work.proposals.all() if each.record_id == one.record_id), None)
    if proposal is not None:
        state = ReviewState.PROPOSED
    elif hold is not None or one.is_held_by_kind:
        state = ReviewState.HELD
    elif due is None:
        state = ReviewState.NO_PERIOD
    else:
        state = ReviewState.DUE if due <= work.today else ReviewState.KEPT
    if state in (ReviewState.NO_PERIOD, ReviewState.KEPT) and was_received(work, one.record_id):
        state, due = ReviewState.DUE, work.today  # another body keeps it from now on
    return ReviewRow(one.record_class, one.record_id, one.label, one.ended_on, due, state, hold, proposal)


# Holds


def hold(work: Work, record_class: RecordClass, record_id: UUID, reason: str) -> HoldId:
    """Stop disposal of a record, ended or not, until the hold is released. A proposal for it is taken back.

    Raises NotAllowedError("retention"), NotFoundError, InputError("reason", "missing"), InputError("hold", "held").
    """
    _may(work)
    _exists(work, record_class, record_id)
    if hold_on(work, record_id) is not None:
        raise InputError("hold", "held")
    why = reason_of(reason)
    made = Hold(HoldId(work.ids.new()), record_class, record_id, why, work.stamp(), None, "")
    work.holds.save(made)
    for proposal in work.proposals.all():
        if proposal.record_id == record_id:
            work.proposals.delete(proposal.id)
    work.audit(Act.CREATED, "hold", made.id, made)
    work.changed(retention=True)
    return made.id


def release(work: Work, hold_id: HoldId, reason: str) -> None:
    """End a hold, with the reason. Raises NotAllowedError("retention"), NotFoundError, InputError("reason", ..)."""
    _may(work)
    found = work.holds.get(hold_id)
    if found.released is not None:
        raise NotFoundError
    work.holds.save(replace(found, released=work.stamp(), released_reason=reason_of(reason)))
    work.audit(Act.CHANGED, "hold", hold_id, reason)
    work.changed(retention=True)


def holds(work: Work) -> tuple[Hold, ...]:
    """Return every hold, newest first. Raises NotAllowedError("retention")."""
    _may(work)
    return work.holds.all()


def holdable(work: Work) -> tuple[tuple[RecordClass, UUID, str], ...]:
    """Return every child's, pair's and group's record that is not held, ended or not: kind, id, label.

    Raises NotAllowedError("retention").
    """
    _may(work)
    people = {person.id: person for person in work.people.all()}
    found = [(RecordClass.CHILD, case.id, _of_case(work, case).label) for case in work.cases.all()]
    pairs = [(RecordClass.SUPERVISION, pair.id, _pair_label(pair, people)) for pair in work.pairs.all()]
    groups = [(RecordClass.GROUP, one.id, _of_group(work, one).label) for one in work.groups.all()]
    return tuple(one for one in (*found, *pairs, *groups) if hold_on(work, one[1]) is None)


def hold_on(work: Work, record_id: UUID) -> Hold | None:
    """Return the hold on a record that nobody has released, or None. For a record the caller has checked.

    A hold on a child's file, or on a person, holds what was put together with it.
    """
    every = {record_id, *work.mergers.formers(record_id), *work.person_mergers.formers(record_id)}
    return next((one for one in work.holds.all() if one.record_id in every and one.released is None), None)


def _exists(work: Work, record_class: RecordClass, record_id: UUID) -> None:
    match record_class:
        case RecordClass.CHILD:
            work.cases.get(CaseId(record_id))
        case RecordClass.SUPERVISION:
            work.pairs.get(PairId(record_id))
        case RecordClass.GROUP:
            work.groups.get(SessionId(record_id))
        case RecordClass.CONTACT:
            work.people.get(PersonId(record_id))
        case RecordClass.VISIT | RecordClass.SELF_ASSESSMENT | RecordClass.GROUP_AGREEMENT | RecordClass.TRAINING:
            retention_alone.span(work, record_class, record_id)
        case RecordClass.RESTRICTED:  # held and disposed of by those who are named (app.services.matter_keeping)
            raise NotFoundError


def reason_of(text: str) -> str:
    """Return a reason as it is kept. Raises InputError("reason", "missing")."""
    return words.prose("reason", text, is_needed=True).strip()


def _may(work: Work) -> None:
    if not may_dispose(work.viewer):
        raise NotAllowedError("retention")
