"""Personal parts from before two entries were put together: the other of the two who were there opens them.

Putting together opens nothing that is sealed. Whoever sat there with the person, and reads the notes, lets the entry
that was kept read them too; taking apart takes it off them again.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain import rights
from app.domain.audit import Act
from app.domain.errors import NotAllowedError
from app.domain.ids import PairId, PersonalPartId, PersonId, SessionId
from app.domain.people import SupervisionPair
from app.domain.same_person import PersonMerger
from app.services import access
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class ClosedNotes:
    """Notes of sessions with a person that their entry of today does not read; this person can open them to it."""

    pair_id: PairId
    name: str
    sessions: tuple[SessionId, ...]


def closed_to(work: Work, person_id: PersonId) -> tuple[ClosedNotes, ...]:
    """Return what this person can open to somebody they sat with; nothing for anybody else. Raises NotFoundError."""
    person = work.people.get(work.person_mergers.standing_for(person_id))
    found = []
    for pair in work.pairs.of(person.id):
        if person.id != work.me and work.me in (pair.supervisor, pair.supervisee):
            sessions = tuple(session for session, _part in _closed(work, pair, person.id))
            if sessions:
                found.append(ClosedNotes(pair.id, person.full_name, sessions))
    return tuple(found)


def open_to(work: Work, person_id: PersonId, pair_id: PairId) -> int:
    """Let a person read the notes of their sessions with the one at the keyboard from before, and return how many.

    Raises NotFoundError, NotAllowedError("let-in") for who was not one of the two, or when nothing is closed.
    """
    pair = access.pair_to_see(work, pair_id)
    is_other = person_id != work.me and person_id in (pair.supervisor, pair.supervisee)
    parts = _closed(work, pair, person_id)
    if not is_other or not rights.works_in(work.viewer, pair) or work.viewer.takes_place_in(pair) or not parts:
        raise NotAllowedError("let-in")
    for _session, part in parts:
        work.sealed.name(part, person_id)
        work.audit(Act.LET_IN, "personal-part", part)
    work.changed(people={person_id}, sessions={session for session, _part in parts})
    return len(parts)


def take_off(work: Work, one: PersonMerger) -> None:
    """Take the kept entry off the notes that name the former one, in every pair that was turned.

    A pair that stays is no exception: what was said in it before was said by the other person. Goes before the list of
    what was turned is shortened.
    """
    for pair_id in work.person_mergers.turned_pairs(one):
        for session in work.sessions.of_pair(pair_id):
            part = work.personal.id_of(session.id)
            if part is not None and {one.kept, one.former} <= work.sealed.named(part):
                work.sealed.take_off(part, one.kept)


def _closed(work: Work, pair: SupervisionPair, person_id: PersonId) -> list[tuple[SessionId, PersonalPartId]]:
    formers = set(work.person_mergers.formers(person_id))
    found = []
    for session in work.sessions.of_pair(pair.id) if formers else ():
        part = work.personal.id_of(session.id)
        if part is None or not work.sealed.can_open(part):
            continue
        named = work.sealed.named(part)
        if person_id not in named and formers & named:
            found.append((session.id, part))
    return found
