"""Names in words that are shared with a whole group: noticed, so that learning identifies nobody (S0-40)."""

from __future__ import annotations

from app.domain.leak_index import find_leaks
from app.domain.leaks import KnownPerson, LeakHit
from app.services import access
from app.services.exporting.leak_check import known_children
from app.services.work import Work


def noticed(work: Work, text: str, *, adults_too: bool = True) -> tuple[str, ...]:
    """Return the words in ``text`` that seem to name a child, or an adult on file, each once, in order.

    Children are all those on file, also those whom this person may not see: only the words as typed come back.
    """
    if not text.strip():
        return ()
    people = access.people(work).values() if adults_too else ()
    adults = [KnownPerson(person.full_name, "", "", (person.known_as,)) for person in people]
    hits: tuple[LeakHit, ...] = find_leaks(text, KnownPerson("", "", ""), [*known_children(work).values(), *adults])
    return tuple(dict.fromkeys(hit.found for hit in hits))
