"""What somebody is told on Today until they have read it: who was let into something of theirs, who stands in for whom.

Somebody without a key is told by the other of the pair, who marks that here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from app.domain.errors import NotFoundError
from app.domain.ids import CoverId, GrantId, NoticeId, PersonId, SessionId, TakenOutId
from app.domain.letting_in import AccessGrant, GrantKind, GrantWay, Notice, NoticeKind
from app.services import access, due
from app.services.work import Work

TAKEN_OUT = frozenset({NoticeKind.EVERYTHING_SEALED, NoticeKind.EVERYTHING_PLAIN})


@dataclass(frozen=True, slots=True)
class Told:
    """One line: who, when, why. Facts without wording; words of people are ``why`` and ``answer`` only.

    ``tell`` is the name of somebody without a key whom this person is to tell; "" for a line of one's own.
    ``about`` are (session, day, supervisor, supervisee) and ``cases`` (initials, reference), as far as they are known.
    """

    id: NoticeId
    kind: NoticeKind
    tell: str
    who: str  # the reader, or who stands in
    by: str  # who let them in, refused, or set it down
    on: date  # when
    until: date
    why: str
    answer: str
    grant_kind: GrantKind | None
    way: GrantWay | None
    about: tuple[tuple[SessionId, date, str, str], ...]
    cases: tuple[tuple[str, str], ...]
    absent: str  # of a cover: whose place is taken
    starts_on: date | None


def tell(work: Work, people: Iterable[PersonId], kind: NoticeKind, record_id: GrantId | CoverId | TakenOutId) -> None:
    """Put a line on each person's Today; whoever does it now has read it by doing it."""
    for person in dict.fromkeys(people):
        did_it = person == work.me
        work.notices.save(
            Notice(
                NoticeId(work.ids.new()),
                person,
                kind,
                record_id,
                work.now if did_it else None,
                work.me if did_it else None,
                work.stamp(),
            )
        )


def unread(work: Work) -> tuple[Told, ...]:
    """Return what this person has not read yet, and what they are to tell somebody without a key, oldest first."""
    waiting = [one for one in work.notices.unseen() if _is_for_me(work, one)]
    if not waiting:
        return ()
    names = {person.id: person.full_name for person in access.people(work).values()}
    return tuple(_told(work, one, names) for one in waiting)


def read(work: Work, notice_id: NoticeId) -> None:
    """Mark a line as read, or as told to somebody who holds no key. Raises NotFoundError for another's line."""
    notice = work.notices.get(notice_id)
    if not _is_for_me(work, notice):
        raise NotFoundError
    work.notices.save(replace(notice, seen_at=work.now, seen_by=work.me))
    work.changed(notices=True)


def _is_for_me(work: Work, notice: Notice) -> bool:
    if notice.seen_at is not None:
        return False
    if notice.person_id == work.me:
        return True
    if notice.person_id in work.key_holders():
        return False
    return work.me in _who_tells(work, notice)


def _who_tells(work: Work, notice: Notice) -> frozenset[PersonId]:
    """Return who tells somebody without a key: those who supervise them."""
    return frozenset(
        work.supervising(pair)
        for pair in work.pairs.of(notice.person_id)
        if pair.supervisee == notice.person_id and due.is_active(pair, work.today)
    ) or frozenset({notice.made.by})


def _told(work: Work, notice: Notice, names: dict[PersonId, str]) -> Told:
    tell_whom = "" if notice.person_id == work.me else names.get(notice.person_id, "?")
    if notice.kind in TAKEN_OUT:
        return _taken_out(work, notice, tell_whom, names)
    if notice.kind is NoticeKind.COVER:
        cover = work.covers.get(notice.record_id)
        return Told(
            id=notice.id,
            kind=notice.kind,
            tell=tell_whom,
            who=names.get(cover.stand_in, "?"),
            by=names.get(notice.made.by, "?"),
            on=_day(work, notice.made.at),
            until=cover.ends_on,
            why="",
            answer="",
            grant_kind=None,
            way=None,
            about=(),
            cases=(),
            absent=names.get(cover.absent, "?"),
            starts_on=cover.starts_on,
        )
    grant = work.grants.get(notice.record_id)
    words = work.sealed.words(grant.id)
    return Told(
        id=notice.id,
        kind=notice.kind,
        tell=tell_whom,
        who=names.get(grant.reader, "?"),
        by="" if grant.settled_by is None else names.get(grant.settled_by, "?"),
        on=_day(work, grant.settled_at or notice.made.at),
        until=grant.ends_on,
        why=words.get("why", ""),
        answer=words.get("answer", ""),
        grant_kind=grant.kind,
        way=grant.way,
        about=sessions_of(work, grant, names, notice.person_id),
        cases=_cases(work, grant),
        absent="",
        starts_on=None,
    )


def _taken_out(work: Work, notice: Notice, tell_whom: str, names: dict[PersonId, str]) -> Told:
    on = _day(work, notice.made.at)
    return Told(
        id=notice.id,
        kind=notice.kind,
        tell=tell_whom,
        who=names.get(notice.made.by, "?"),
        by=names.get(notice.made.by, "?"),
        on=on,
        until=on,
        why="",
        answer="",
        grant_kind=None,
        way=None,
        about=(),
        cases=(),
        absent="",
        starts_on=None,
    )


def sessions_of(
    work: Work, grant: AccessGrant, names: dict[PersonId, str], of: PersonId
) -> tuple[tuple[SessionId, date, str, str], ...]:
    """Return the sessions of a grant that concern a person: their own, or all for the reader and who asked."""
    found = []
    for session_id in grant.sessions:
        session = work.sessions.find(session_id)
        if session is None:
            continue  # disposed of since
        pair = work.pairs.get(session.pair_id)
        if of in (grant.reader, grant.made.by) or of in people_of(work, session_id):
            supervisor, supervisee = names.get(pair.supervisor, "?"), names.get(pair.supervisee, "?")
            found.append((session_id, due.held_on(work, session), supervisor, supervisee))
    return tuple(found)


def people_of(work: Work, session_id: SessionId) -> frozenset[PersonId]:
    """Return the two of a session: supervisee and supervisor, or who held it in the supervisor's place."""
    session = work.sessions.find(session_id)
    if session is None:
        return frozenset()  # disposed of since
    pair = work.pairs.get(session.pair_id)
    held_by = {session.finished_by} if session.finished_by is not None else set()
    return frozenset({pair.supervisor, pair.supervisee, *held_by})


def _cases(work: Work, grant: AccessGrant) -> tuple[tuple[str, str], ...]:
    found = [work.cases.find(case_id) for case_id in grant.cases]
    return tuple((case.initials, case.reference) for case in found if case is not None and access.may_see(work, case))


def _day(work: Work, moment: datetime) -> date:
    return moment.astimezone(work.zone).date()
