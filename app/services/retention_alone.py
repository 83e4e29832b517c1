"""What stands by itself and goes by itself: visits of leaders, self-assessments, group agreements, and some courses.

Each is one record of one table. When it ended, so that its period begins:

- a leader's visit: on its day, or when what was heard was followed up;
- a self-assessment: on the last day of its quarters;
- a group's agreement: once it was replaced, or its review date passed, and after the last session held under it; while
  a session under it is still to come it has not ended;
- a course, or a place to watch, of somebody who has no file of supervision, or none any more: when they left.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.day_names import in_full
from app.domain.errors import NotFoundError
from app.domain.group import GroupAgreement, GroupSession
from app.domain.ids import PersonId
from app.domain.people import Person
from app.domain.retention import RecordClass, Subject
from app.services import due
from app.services.work import Work

Span = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True)
class _Alone:
    """One such record. ``ended_on`` is None while it has not ended."""

    record_id: UUID
    label: str
    first: date | None
    ended_on: date | None


def ended(work: Work) -> list[Subject]:
    """Return those that have ended by today. For whoever the caller has found to manage keeping."""
    return [
        Subject(kind, one.record_id, one.label, one.ended_on)
        for kind, read in _KINDS.items()
        for one in read(work)
        if one.ended_on is not None and one.ended_on <= work.today
    ]


def stands_alone(kind: RecordClass) -> bool:
    """True for the kinds of this module."""
    return kind in _KINDS


def span(work: Work, kind: RecordClass, record_id: UUID) -> Span:
    """Return the first and the last day that it is about. Raises NotFoundError."""
    one = next((one for one in _KINDS[kind](work) if one.record_id == record_id), None)
    if one is None:
        raise NotFoundError
    return one.first, one.ended_on


def entries(work: Work, people: Mapping[PersonId, Person], person: Person) -> tuple[Person, ...]:
    """Return the entry of a person and those that were put together with it."""
    return (person, *(people[one] for one in work.person_mergers.formers(person.id)))


def left_on(work: Work, people: Mapping[PersonId, Person], person: Person) -> date | None:
    """Return the day on which somebody left, of two entries the later; None while they are here.

    None also for an entry that was put together with another one: that one tells.
    """
    if person.left_on is None or work.person_mergers.putting_away(person.id) is not None:
        return None
    return max(one.left_on for one in entries(work, people, person) if one.left_on is not None)


def _visits(work: Work) -> list[_Alone]:
    return [
        _Alone(one.id, " · ".join(part for part in (one.who, one.where) if part), one.on, one.done_on or one.on)
        for one in work.visits.all()
    ]


def _returns(work: Work) -> list[_Alone]:
    return [
        _Alone(one.id, f"{in_full(one.since)} – {in_full(one.until)}", one.since, one.until)
        for one in work.returns.all()
    ]


def _agreements(work: Work) -> list[_Alone]:
    every, groups = work.group_agreements.all(), work.groups.all()
    return [
        _Alone(one.id, f"{one.name} · {in_full(one.starts_on)}", one.starts_on, _end_of(work, one, every, groups))
        for one in every
    ]


def _end_of(
    work: Work, one: GroupAgreement, every: tuple[GroupAgreement, ...], groups: tuple[GroupSession, ...]
) -> date | None:
    under = [group for group in groups if group.agreement_id == one.id]
    if any(group.is_open for group in under):
        return None
    later = [other.starts_on for other in every if other.name == one.name and other.made.at > one.made.at]
    over = min([one.review_on, *later])
    return max([over, *(due.held_on(work, group) for group in under if group.finished_at is not None)])


def _training(work: Work) -> list[_Alone]:
    supervised = {pair.supervisee for pair in work.pairs.all()}
    people = {person.id: person for person in work.people.all()}
    found = []
    for person in people.values():
        ended_on = None if person.id in supervised else left_on(work, people, person)
        if ended_on is None:
            continue
        days: list[tuple[UUID, date | None]] = [(one.id, one.on) for one in work.training.of(person.id)]
        days += [(one.id, one.held_on) for one in work.watching.of(person.id)]
        found += [_Alone(one, person.full_name, on or person.started_on, ended_on) for one, on in days]
    return found


_KINDS: Mapping[RecordClass, Callable[[Work], list[_Alone]]] = {
    RecordClass.VISIT: _visits,
    RecordClass.SELF_ASSESSMENT: _returns,
    RecordClass.GROUP_AGREEMENT: _agreements,
    RecordClass.TRAINING: _training,
}
