"""Who is let in where the table of access would keep them out, and who waits for an answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain import rights
from app.domain.ids import GrantId, SessionId
from app.domain.letting_in import GrantKind, GrantState, GrantWay
from app.services import access, letting_in, notices
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that waits for one of the two in the session, as the person at the keyboard may answer it."""

    id: GrantId
    reader_name: str
    kind: GrantKind
    asked_on: date
    until: date
    why: str
    about: tuple[tuple[SessionId, date, str, str], ...]  # session, day, supervisor, supervisee
    is_mine: bool  # asked by this person: nothing to answer, the sheet can be used


@dataclass(frozen=True, slots=True)
class InForce:
    """Somebody who is let in now, for the list of who can see what. The reason is not in it."""

    id: GrantId
    reader_name: str
    kind: GrantKind
    way: GrantWay | None
    by: str
    since: date
    until: date
    sessions: int
    cases: int
    may_end: bool


def asked(work: Work) -> tuple[Asked, ...]:
    """Return the requests this person can answer, and their own that wait, oldest first."""
    names = {one.id: one.full_name for one in access.people(work).values()}
    found = []
    for grant in work.grants.all():
        if grant.ends_on < work.today or grant.state is GrantState.REFUSED or not grant.waiting:
            continue
        is_mine = work.me in (grant.reader, grant.made.by)
        mine = grant.waiting if is_mine else letting_in.answerable(work, grant)
        if not mine or grant.kind not in (GrantKind.EXCEPTION, GrantKind.SAMPLE):
            continue
        about = notices.sessions_of(work, grant, names, work.me)
        found.append(
            Asked(
                id=grant.id,
                reader_name=names.get(grant.reader, "?"),
                kind=grant.kind,
                asked_on=grant.made.at.astimezone(work.zone).date(),
                until=grant.ends_on,
                why=work.sealed.words(grant.id).get("why", ""),
                about=tuple(one for one in about if one[0] in mine),
                is_mine=is_mine,
            )
        )
    return tuple(found)


def in_force(work: Work) -> tuple[InForce, ...]:
    """Return who is let in today, as far as this person may know of it: their own, their pairs', all for the lead."""
    names = {one.id: one.full_name for one in access.people(work).values()}
    return tuple(
        InForce(
            id=grant.id,
            reader_name=names.get(grant.reader, "?"),
            kind=grant.kind,
            way=grant.way,
            by="" if grant.settled_by is None else names.get(grant.settled_by, "?"),
            since=(grant.settled_at or grant.made.at).astimezone(work.zone).date(),
            until=grant.ends_on,
            sessions=len(grant.opened),
            cases=len(grant.cases),
            may_end=True,
        )
        for grant in work.grants.all()
        if grant.holds_on(work.today) and grant.kind is not GrantKind.RETURN and letting_in.may_know(work, grant)
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """How this person stands to the personal part of one session that is not theirs.

    ``asked`` is their own request that waits, ``until`` the last day on which they are let in.
    """

    may_ask: bool
    asked: GrantId | None
    until: date | None


def standing(work: Work, session_id: SessionId) -> Standing:
    """Return whether this person may ask, has asked, or is let in. Raises NotFoundError when it may not be seen."""
    _session, pair = access.session_to_see(work, session_id)
    mine = [
        grant
        for grant in work.grants.all()
        if work.me == grant.reader and session_id in grant.sessions and grant.ends_on >= work.today
    ]
    waits = next((one.id for one in mine if session_id in one.waiting and one.state is not GrantState.REFUSED), None)
    until = max((one.ends_on for one in mine if session_id in one.opened and one.holds_on(work.today)), default=None)
    return Standing(rights.may_ask_for_personal(work.viewer, pair) and waits is None, waits, until)
