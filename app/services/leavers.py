"""People who have left and still hold a key: until it is taken away their passphrase opens the records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.ids import PersonId
from app.domain.rights import may_manage_people
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class Leaver:
    """Somebody whose last day has come, with a key all the same."""

    person_id: PersonId
    name: str
    left_on: date


def with_key(work: Work) -> tuple[Leaver, ...]:
    """Return who has left and still holds a key, who left first at the top; nobody for who could not take it away.

    From the last day on, not from the day after: who leaves in anger does so at once (security.md T9).
    """
    if not may_manage_people(work.viewer):
        return ()
    keys = work.key_holders()
    found = [
        Leaver(person.id, person.full_name, person.left_on)
        for person in work.people.all()
        if person.left_on is not None and person.left_on <= work.today and person.id in keys and person.id != work.me
    ]
    return tuple(sorted(found, key=lambda one: (one.left_on, one.name.casefold())))
