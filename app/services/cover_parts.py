"""Personal parts around a supervisor's absence: what was written before, and what is written meanwhile.

Both stay with the two who were there. The supervisee opens them to the other supervisor, or agrees and has it noted.
"""

from __future__ import annotations

from datetime import date

from app.domain.errors import InputError, NotAllowedError
from app.domain.ids import CoverId, GrantId, PairId, PersonalPartId, PersonId, SessionId
from app.domain.letting_in import Cover, GrantKind, GrantWay
from app.domain.people import SupervisionPair
from app.services import access, letting_in
from app.services.work import Work


def earlier_parts(work: Work, cover: Cover, pair: SupervisionPair) -> tuple[SessionId, ...]:
    """Return the sessions whose personal part this person can open to who stands in: one of the pair, with a key."""
    if work.me not in (pair.supervisor, pair.supervisee) or pair.supervisee == cover.stand_in:
        return ()
    return tuple(one for one, part in _parts(work, pair) if _closed_to(work, part, cover.stand_in))


def parts_meanwhile(work: Work, cover: Cover, pair: SupervisionPair) -> tuple[SessionId, ...]:
    """Return the sessions held in the absence whose personal part this person can open to the supervisor."""
    if work.me not in (cover.stand_in, pair.supervisee):
        return ()
    return tuple(
        one
        for one, part in _parts(work, pair)
        if work.sessions.get(one).finished_by == cover.stand_in and _closed_to(work, part, cover.absent)
    )


def open_earlier(work: Work, cover_id: CoverId, pair_id: PairId, *, supervisee_agreed: bool) -> GrantId:
    """Open earlier personal parts of a pair to who stands in, while they do. Returns the grant's id.

    The supervisee does it, or the supervisor once the supervisee has agreed, which is noted. Raises NotFoundError,
    NotAllowedError("let-in"), InputError("supervisee_agreed", "missing"), InputError("reader", "no-key").
    """
    cover, pair = work.covers.get(cover_id), access.pair_to_see(work, pair_id)
    sessions = earlier_parts(work, cover, pair)
    if pair.supervisor != cover.absent or not cover.holds_on(work.today) or not sessions:
        raise NotAllowedError("let-in")
    return _as_agreed(
        work, cover, pair, cover.stand_in, GrantKind.COVER, sessions, cover.ends_on, agreed=supervisee_agreed
    )


def open_after(work: Work, cover_id: CoverId, pair_id: PairId, *, supervisee_agreed: bool) -> GrantId:
    """Open what was written in the absence to the supervisor, for good. Returns the grant's id. Raises as
    ``open_earlier``; here it is the supervisee, or who stood in.
    """
    cover, pair = work.covers.get(cover_id), work.pairs.get(pair_id)
    sessions = parts_meanwhile(work, cover, pair)
    if pair.supervisor != cover.absent or not sessions:
        raise NotAllowedError("let-in")
    return _as_agreed(work, cover, pair, cover.absent, GrantKind.RETURN, sessions, work.today, agreed=supervisee_agreed)


def _as_agreed(
    work: Work,
    cover: Cover,
    pair: SupervisionPair,
    reader: PersonId,
    kind: GrantKind,
    sessions: tuple[SessionId, ...],
    until: date,
    *,
    agreed: bool,
) -> GrantId:
    is_supervisee = work.me == pair.supervisee
    if not is_supervisee and not agreed:
        raise InputError("supervisee_agreed", "missing")
    way = GrantWay.SUPERVISEE if is_supervisee else GrantWay.SUPERVISEE_SAID
    grant = letting_in.made(work, reader, kind, until, sessions=sessions, cover_id=cover.id)
    work.grants.save(grant)
    for session_id in sessions:
        part = work.personal.id_of(session_id)
        if part is not None and kind is GrantKind.COVER:
            work.sealed.let_in(part, reader)
        elif part is not None:
            work.sealed.name(part, reader)
    letting_in.settle(work, grant.granted(work.me, work.now, way, sessions))
    return grant.id


def _parts(work: Work, pair: SupervisionPair) -> list[tuple[SessionId, PersonalPartId]]:
    found = []
    for session in work.sessions.of_pair(pair.id):
        part = work.personal.id_of(session.id)
        if part is not None:
            found.append((session.id, part))
    return found


def _closed_to(work: Work, part: PersonalPartId, person: PersonId) -> bool:
    return work.sealed.can_open(part) and person not in work.sealed.named(part)
