"""Entries on file that may be of one person: a name typed twice, a list that was brought in, a married name."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import PersonId
from app.domain.people import Person
from app.domain.same_person import Alike, marks, may_put_people_together
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class Double:
    """Two entries that may be of one person. ``kept`` holds a key, or was on file first."""

    kept: Person
    other: Person
    why: Alike


def likely(work: Work) -> tuple[Double, ...]:
    """Return the entries that may be of one person, the likeliest first; nothing for who could not put them together.

    Not two who have both left, and not two of whom somebody has said that they are two people.
    """
    if not may_put_people_together(work.viewer):
        return ()
    away, apart = work.person_mergers.all_in_force(), work.person_mergers.known_apart()
    alike: dict[tuple[Alike, str], list[Person]] = {}
    found: dict[frozenset[PersonId], Double] = {}
    for person in work.people.all():
        for mark in marks(person) if person.id not in away else ():
            for other in alike.setdefault(mark, []):
                both = frozenset({person.id, other.id})
                if both in apart or (person.left_on is not None and other.left_on is not None):
                    continue
                if both not in found or _ORDER[mark[0]] < _ORDER[found[both].why]:
                    found[both] = Double(*_kept_first(work, other, person), why=mark[0])
            alike[mark].append(person)
    return tuple(sorted(found.values(), key=lambda one: (_ORDER[one.why], one.kept.full_name, one.other.id)))


def like(work: Work, full_name: str, email: str, telephone: str) -> tuple[Person, Alike] | None:
    """Return who is on file that a new entry of this name, address or number may be of, or None.

    Nobody for who could not put them on file. An entry that was put together with another says the other.
    """
    if not may_put_people_together(work.viewer):
        return None
    typed = Person(work.me, full_name, "", "", email, telephone, None, None, work.stamp())
    wanted = {mark: number for number, mark in enumerate(marks(typed)) if mark[1]}
    found = [(wanted[mark], one, mark[0]) for one in work.people.all() for mark in marks(one) if mark in wanted]
    if not found:
        return None
    _number, person, why = min(found, key=lambda each: (each[0], each[1].left_on is not None, each[1].id))
    return work.people.get(work.person_mergers.standing_for(person.id)), why


def _kept_first(work: Work, earlier: Person, later: Person) -> tuple[Person, Person]:
    """Return the two, first the one that holds a key, or is still here, or was on file before."""
    keys = work.key_holders()
    first, second = sorted((earlier, later), key=lambda one: (one.id not in keys, one.left_on is not None, one.id))
    return first, second


_ORDER = {why: number for number, why in enumerate(Alike)}
