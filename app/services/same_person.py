"""Putting two entries of one person together, and taking them apart when that was wrong.

What stands today is turned to the entry that is kept; what was said, decided or signed stays under the name it was made
under (docs/decisions/0025). Nothing that is sealed is opened by it, so it has nothing to do with what is sealed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain import words
from app.domain.agreement import Agreement, AgreementState
from app.domain.audit import Act
from app.domain.errors import InputError, NotAllowedError, NotFoundError
from app.domain.ids import PairId, PersonId, PersonMergerId
from app.domain.people import Person, Role
from app.domain.same_person import PersonMerger, may_put_people_together
from app.services import access, due, earlier_notes, people, sight_changes
from app.services.sight_changes import Effect
from app.services.work import Work

Counts = tuple[tuple[str, int], ...]  # table of the practice -> how many rows
_NOTHING_HELD = frozenset({"appointment"})  # a double of one's own that holds no more gives nobody anything


class Obstacle(StrEnum):
    """Why two entries cannot be put together as they stand."""

    SAME = "same"  # it is one entry
    TOGETHER = "together"  # the one to be put away has another put away under it
    TWO_PEOPLE = "two-people"  # a record says of them what only two people can do with each other
    OWN = "own"  # one of them is the person at the keyboard, and there is something to gain
    BOTH_KEYS = "both-keys"
    KEY = "key"  # the one to be put away holds the key
    LEFT = "left"  # the kept one has left and the other has not
    TWO_SUPERVISORS = "two-supervisors"  # both are supervised today
    HALF_SIGNED = "half-signed"  # an agreement waits for a signature
    BEING_WRITTEN = "being-written"
    DISPOSAL = "disposal"
    REQUEST = "request"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two entries and what stands under it. ``counts`` are rows by table."""

    person: Person
    title: str
    role: Role | None
    holds_key: bool
    supervisors: tuple[str, ...]
    counts: Counts


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both entries side by side, whose sight changes, what stays closed, and what stands in the way."""

    kept: Side
    former: Side
    effects: tuple[Effect, ...]
    closed_parts: int  # personal parts that name the former entry: they are not opened by it
    obstacle: Obstacle | None


@dataclass(frozen=True, slots=True)
class SinceWritten:
    """A pair of the former entry in which something was written since."""

    pair_id: PairId
    words: str  # "Dee Marsh with Priya Nair"


@dataclass(frozen=True, slots=True)
class Together:
    """An entry that was put together with this one."""

    merger: PersonMerger
    former: Person
    made_by: str
    made_on: date
    later: tuple[SinceWritten, ...]
    took_over_contact: bool  # an address or number that stands here came from it


def candidates(work: Work, kept_id: PersonId) -> tuple[Person, ...]:
    """Return the other entries by name. Raises NotFoundError, NotAllowedError("people")."""
    _to_put_together(work, kept_id)
    away = work.person_mergers.all_in_force()
    found = [one for one in work.people.all() if one.id != kept_id and one.id not in away]
    return tuple(sorted(found, key=lambda one: (one.full_name.casefold(), one.id)))


def compare(work: Work, kept_id: PersonId, former_id: PersonId) -> Comparison:
    """Return both entries side by side. Raises NotFoundError, NotAllowedError("people")."""
    kept, former = _to_put_together(work, kept_id), _to_put_together(work, former_id)
    sides = _side(work, kept), _side(work, former)
    obstacle = _obstacle(work, *sides)
    effects: tuple[Effect, ...] = ()
    if obstacle is not Obstacle.SAME:
        as_if = PersonMerger(_new_id(work), kept.id, former.id, "", work.stamp(), None, "")
        effects = sight_changes.effects(work, as_if)
    if obstacle is None and work.me in (kept.id, former.id) and _gives_something(sides, effects):
        obstacle = Obstacle.OWN
    named = sum(
        former.id in work.personal.named_of(session.id)
        for pair in work.pairs.of(former.id)
        for session in work.sessions.of_pair(pair.id)
    )
    return Comparison(*sides, effects=effects, closed_parts=named, obstacle=obstacle)


def put_together(
    work: Work, kept_id: PersonId, former_id: PersonId, *, reason: str, told: tuple[Effect, ...]
) -> PersonMergerId:
    """Turn what stands under the former entry to the kept one, and return the id of what was done.

    ``told`` is whose sight changes, as it was shown. The lead and deputies. Raises NotFoundError,
    NotAllowedError("people"), InputError("same_person", an obstacle, or "changed" when what was shown is no longer so),
    InputError("reason", "missing").
    """
    comparison = compare(work, kept_id, former_id)
    if comparison.obstacle is not None:
        raise InputError("same_person", comparison.obstacle.value)
    if comparison.effects != told:
        raise InputError("same_person", "changed")
    why = words.prose("reason", reason, is_needed=True).strip()
    made = PersonMerger(_new_id(work), kept_id, former_id, why, work.stamp(), None, "")
    work.person_mergers.save(made)
    work.person_mergers.turn(made, work.today)
    work.audit(Act.CREATED, "person-merger", made.id, made)
    _note(work, made)
    return made.id


def of_person(work: Work, person_id: PersonId) -> tuple[Together, ...] | None:
    """Return what is put together under this entry; None for who may not put together. Raises NotFoundError."""
    work.people.get(person_id)
    if not may_put_people_together(work.viewer):
        return None
    known = access.people(work)
    return tuple(
        Together(
            merger=one,
            former=work.people.get(one.former),
            made_by=due.name_of(known, one.made.by),
            made_on=one.made.at.astimezone(work.zone).date(),
            later=tuple(
                SinceWritten(pair.id, f"{due.name_of(known, pair.supervisor)} · {due.name_of(known, pair.supervisee)}")
                for pair in map(work.pairs.get, work.person_mergers.later(one))
            ),
            took_over_contact=work.person_mergers.took_over_contact(one),
        )
        for one in work.person_mergers.in_force(person_id)
    )


def take_apart(
    work: Work, merger_id: PersonMergerId, reason: str, is_theirs: Mapping[PairId, bool] | None = None
) -> PersonId:
    """Set back what was turned, and return the entry that is of its own again.

    ``is_theirs`` says of each pair in which something was written since whether it goes back, with all of it, or stays
    with the kept entry. Raises NotFoundError, NotAllowedError("people" | "own-entry"), InputError("reason", "missing"),
    InputError("whose", "missing" or "changed" when something was written since it was shown).
    """
    found = work.person_mergers.get(merger_id)
    _to_put_together(work, found.kept)
    if found.undone is not None:
        raise NotFoundError
    if work.me == found.kept and work.person_mergers.gives_something(found):
        raise NotAllowedError("own-entry")
    why = words.prose("reason", reason, is_needed=True).strip()
    said, asked = is_theirs or {}, frozenset(work.person_mergers.later(found))
    if asked - said.keys():
        raise InputError("whose", "missing")
    if said.keys() - asked:
        raise InputError("whose", "changed")
    staying = frozenset(pair for pair in asked if not said[pair])
    earlier_notes.take_off(work, found)
    work.person_mergers.turn_back(found, staying)
    undone = replace(found, undone=work.stamp(), undone_reason=why)
    work.person_mergers.save(undone)
    work.audit(Act.CHANGED, "person-merger", undone.id, undone)
    _note(work, undone)
    return undone.former


def are_two(work: Work, one: PersonId, other: PersonId) -> None:
    """Note that two entries are two people, so that they are not offered as doubles any more.

    Raises NotFoundError, NotAllowedError("people"), InputError("same_person", "same").
    """
    for person_id in (one, other):
        _to_put_together(work, person_id)
    if one == other:
        raise InputError("same_person", "same")
    if frozenset({one, other}) not in work.person_mergers.known_apart():
        said = work.stamp()
        noted = PersonMerger(_new_id(work), one, other, "", said, said, "")
        work.person_mergers.save(noted)
        work.audit(Act.REFUSED, "person-merger", noted.id, noted)
        work.changed(people={one, other})


def _new_id(work: Work) -> PersonMergerId:
    return PersonMergerId(work.ids.new())


def _note(work: Work, one: PersonMerger) -> None:
    """Let the trail of either entry say so, and every page that shows either be read again."""
    for person_id in (one.kept, one.former):
        work.audit(Act.CHANGED, "person", person_id, one)
    work.forget_viewer()
    both = (one.kept, one.former)
    pairs = {pair.id for person_id in both for pair in work.pairs.of(person_id)}
    work.changed(
        people=set(both),
        cases={case.id for case in work.cases.all() if case.lead in both or case.supervisor in both},
        agreements={each.id for pair in pairs for each in work.agreements.of_pair(pair)},
        sessions={each.id for pair in pairs for each in work.sessions.of_pair(pair)},
        retention=True,
    )


def _to_put_together(work: Work, person_id: PersonId) -> Person:
    if not may_put_people_together(work.viewer):
        raise NotAllowedError("people")
    if work.person_mergers.putting_away(person_id) is not None:
        raise NotFoundError
    return work.people.get(person_id)


def _side(work: Work, person: Person) -> Side:
    known = access.people(work)
    held = people.appointment_on(work, person.id)
    return Side(
        person=person,
        title="" if held is None else held.title,
        role=None if held is None else held.role,
        holds_key=person.id in work.key_holders(),
        supervisors=tuple(
            due.name_of(known, pair.supervisor)
            for pair in work.pairs.of(person.id)
            if pair.supervisee == person.id and not pair.is_cover and due.is_active(pair, work.today)
        ),
        counts=work.person_mergers.counts(person.id),
    )


def _obstacle(work: Work, kept: Side, former: Side) -> Obstacle | None:
    """Return the first thing that stands in the way. Nothing that is sealed is looked at: a refusal tells nothing."""
    return next(_obstacles(work, kept, former), None)


def _obstacles(work: Work, kept: Side, former: Side) -> Iterator[Obstacle]:
    one, other = kept.person.id, former.person.id
    if one == other:
        yield Obstacle.SAME
        return
    if work.person_mergers.in_force(other):
        yield Obstacle.TOGETHER
    if work.person_mergers.show_two(one, other):
        yield Obstacle.TWO_PEOPLE
    if former.holds_key:
        yield Obstacle.BOTH_KEYS if kept.holds_key else Obstacle.KEY
    if kept.person.left_on is not None and former.person.left_on is None:
        yield Obstacle.LEFT
    if kept.supervisors and former.supervisors:
        yield Obstacle.TWO_SUPERVISORS
    pairs = {pair.id for pair in work.pairs.of(other)}
    if any(_waits(one) for pair in pairs for one in work.agreements.of_pair(pair)):
        yield Obstacle.HALF_SIGNED
    if work.person_mergers.is_writing(other):
        yield Obstacle.BEING_WRITTEN
    if any(proposal.record_id in {*pairs, one, other} for proposal in work.proposals.all()):
        yield Obstacle.DISPOSAL
    if any(request.person_id in (one, other) and request.closed_on is None for request in work.requests.all()):
        yield Obstacle.REQUEST


def _waits(agreement: Agreement) -> bool:
    """Return whether one of the two has signed and the other has not."""
    return agreement.state is AgreementState.DRAFT and bool(agreement.signatures)


def _gives_something(sides: tuple[Side, Side], effects: tuple[Effect, ...]) -> bool:
    return bool(effects) or any(table not in _NOTHING_HELD for side in sides[1:] for table, _count in side.counts)
