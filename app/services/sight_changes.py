"""Whose sight changes when two entries are put together: the rules are asked as they stand, now and as if together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from app.domain import rights
from app.domain.ids import CaseId, PairId, PersonId, SessionId
from app.domain.people import Appointment, Role, SupervisionPair
from app.domain.rights import Viewer
from app.domain.same_person import PersonMerger
from app.services import access, due
from app.services.viewers import All, viewer_of
from app.services.work import Work
from storage.repositories.letting_in import CoverRepository, GrantRepository
from storage.repositories.sessions import SessionRepository

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Effect:
    """What one person sees more or less of then: supervision of whom with whom, children, groups; and new roles.

    ``manages`` are the names of people whose line manager they become, ``manages_no_more`` of those they were.
    """

    person: PersonId
    name: str
    more: tuple[str, ...]
    less: tuple[str, ...]
    roles: tuple[Role, ...] = ()
    manages: tuple[str, ...] = ()
    manages_no_more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Read(Generic[R]):
    """Every record of a kind, read once for the rights of everybody."""

    records: tuple[R, ...]

    def all(self) -> tuple[R, ...]:
        """Return every record."""
        return self.records


@dataclass(slots=True)
class _Seat:
    """Somebody else's rights, as of today."""

    me: PersonId
    today: date
    appointments: All[Appointment]
    pairs: All[SupervisionPair]
    covers: CoverRepository
    grants: GrantRepository
    sessions: SessionRepository


@dataclass(frozen=True, slots=True)
class _Sight:
    """What one person sees, as the rules say it today."""

    pairs: frozenset[PairId]
    cases: frozenset[CaseId]
    groups: frozenset[SessionId]
    roles: frozenset[Role]
    manages: frozenset[PersonId]


_NOTHING = _Sight(frozenset(), frozenset(), frozenset(), frozenset(), frozenset())


def effects(work: Work, one: PersonMerger) -> tuple[Effect, ...]:
    """Return for everybody whose sight changes what they see more and less of, by name."""
    before = _sights(work)
    with work.person_mergers.as_if(one, work.today):
        after = _sights(work)
    named = _Named(work)
    found = []
    for person in sorted(work.people.all(), key=lambda each: (each.full_name.casefold(), each.id)):
        old, new = before.get(person.id, _NOTHING), after.get(person.id, _NOTHING)
        if person.id == one.former or old == new:
            continue
        found.append(
            Effect(
                person=person.id,
                name=person.full_name,
                more=named.gained(old, new),
                less=named.gained(new, old),
                roles=tuple(sorted(new.roles - old.roles)),
                manages=named.managed(new.manages - old.manages),
                manages_no_more=named.managed(_lost(old, new, one)),
            )
        )
    return tuple(found)


def _lost(old: _Sight, new: _Sight, one: PersonMerger) -> frozenset[PersonId]:
    """Return whom somebody manages no more: who manages the kept entry in place of the former has lost nobody."""
    same = {one.former} if one.kept in new.manages else set()
    return old.manages - new.manages - same


def _sights(work: Work) -> dict[PersonId, _Sight]:
    away = work.person_mergers.all_in_force()
    pairs, cases, groups = work.pairs.all(), work.cases.all(), work.groups.all()
    registers = (_Read(work.appointments.all()), _Read(pairs), work.covers, work.grants, work.sessions)
    shared = access.pairs_of_case(work)

    def sight(viewer: Viewer) -> _Sight:
        return _Sight(
            frozenset(pair.id for pair in pairs if rights.may_see_pair(viewer, pair)),
            frozenset(case.id for case in cases if rights.may_see_case(viewer, case, shared.get(case.id, frozenset()))),
            frozenset(group.id for group in groups if rights.may_see_group(viewer, group)),
            viewer.roles,
            viewer.manages,
        )

    return {
        person.id: sight(viewer_of(_Seat(person.id, work.today, *registers)))
        for person in work.people.all()
        if person.id not in away
    }


class _Named:
    """Says in words what somebody sees more of: two names, a child's initials and reference, a group's title."""

    def __init__(self, work: Work) -> None:
        self._people = access.people(work)
        self._pairs = {pair.id: pair for pair in work.pairs.all()}
        self._cases = {case.id: f"{case.initials} {case.reference}" for case in work.cases.all()}
        self._groups = {group.id: group.title for group in work.groups.all()}

    def gained(self, old: _Sight, new: _Sight) -> tuple[str, ...]:
        """Return what the new sight has that the old one has not."""
        pairs = [self._pairs[one] for one in sorted(new.pairs - old.pairs)]
        return (
            *(
                f"{due.name_of(self._people, pair.supervisor)} · {due.name_of(self._people, pair.supervisee)}"
                for pair in pairs
            ),
            *(self._cases[one] for one in sorted(new.cases - old.cases)),
            *(self._groups[one] for one in sorted(new.groups - old.groups)),
        )

    def managed(self, who: frozenset[PersonId]) -> tuple[str, ...]:
        """Return the names of people, in their order."""
        return tuple(sorted(due.name_of(self._people, one) for one in who))
