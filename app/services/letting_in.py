"""Letting in whom the table of access keeps out: only where practice.md c3 allows it, and never unseen.

A personal part is sealed, so a rule cannot open it: one of the two in the session has to, or the recovery sheet. There
always is a written reason, both of the pair are told, the trail has an entry, and it ends by itself on its last day.
Why somebody was let in is sealed to those concerned: a reason says much about a person.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from app.domain import rights, words
from app.domain.audit import Act
from app.domain.errors import InputError, NotAllowedError, NotFoundError, SealedError
from app.domain.ids import CaseId, CoverId, GrantId, PersonId, SessionId
from app.domain.letting_in import AccessGrant, Cover, GrantKind, GrantState, GrantWay, NoticeKind
from app.domain.people import Role
from app.services import access, notices
from app.services.sealed import Sealed
from app.services.work import Work

USUAL_DAYS = 14
LONGEST_DAYS = 92


# Asking, and answering


def ask(work: Work, session_ids: Iterable[SessionId], why: str, until: date) -> GrantId:
    """Ask to read the personal part of sessions, for a written reason, up to and including a day. Returns the id.

    The lead and deputies may ask, and the supervisor's manager. One of the two in the session answers; for a manager
    to whom it is sealed already, because the agreement says so, it is open at once. Raises NotFoundError,
    NotAllowedError("let-in"), InputError for "why" and "sessions" ("missing"), "until" ("in-the-past", "too-far").
    """
    sessions = tuple(dict.fromkeys(session_ids))
    if not sessions:
        raise InputError("sessions", "missing")
    for session_id in sessions:
        _session, pair = access.session_to_see(work, session_id)
        if not rights.may_ask_for_personal(work.viewer, pair):
            raise NotAllowedError("let-in")
        if work.personal.id_of(session_id) is None:
            raise NotFoundError
    grant = made(work, work.me, GrantKind.EXCEPTION, until, sessions=sessions)
    _write(work, grant, why)
    work.audit(Act.ASKED, "grant", grant.id, grant)
    opens = tuple(one for one in sessions if work.me in work.personal.named_of(one))
    if opens:
        settle(work, grant.granted(work.me, work.now, GrantWay.ROLE, opens))
    work.changed(notices=True, sessions=set(sessions))
    return grant.id


def let_in(work: Work, grant_id: GrantId) -> None:
    """Let the person in who asked: one of the two in the session, whose key opens it to theirs.

    What this person cannot open stays asked for. Raises NotFoundError, NotAllowedError("let-in"), SealedError when
    this key opens none of it, InputError("reader", "no-key"), AlreadyFinishedError when it was refused.
    """
    grant = _to_answer(work, grant_id)
    opened = _open(work, grant, work.sealed, answerable(work, grant))
    settle(work, grant.granted(work.me, work.now, GrantWay.PRESENT_READER, opened))


def refuse(work: Work, grant_id: GrantId, why: str) -> None:
    """Refuse, with a reason.

    Raises NotFoundError, NotAllowedError("let-in"), AlreadyFinishedError, InputError("why", "missing").
    """
    grant = _to_answer(work, grant_id)
    answer = words.prose("why", why, is_needed=True)
    refused = grant.refused(work.me, work.now)
    before = work.sealed.words(grant.id)
    work.sealed.save_words(grant.id, {**before, "answer": answer}, _concerned(work, grant))
    work.grants.save(refused)
    work.audit(Act.REFUSED, "grant", grant.id, refused)
    notices.tell(work, (grant.reader,), NoticeKind.REFUSED, grant.id)
    work.changed(notices=True, sessions=set(grant.sessions))


def open_with_sheet(work: Work, grant_id: GrantId, sheet: Sealed) -> None:
    """Open what was asked for with the recovery sheet instead of one of the two; both are told that it was used.

    Who asked does it, with the sheet from whoever keeps it: for when neither can, or neither should be asked. ``sheet``
    is the sealed notes as the sheet opens them. Raises NotFoundError, NotAllowedError("let-in"), SealedError when
    nothing of it is sealed to this sheet.
    """
    grant = work.grants.get(grant_id)
    if work.me not in (grant.made.by, grant.reader):
        raise NotFoundError
    if grant.kind not in (GrantKind.EXCEPTION, GrantKind.SAMPLE):
        raise NotAllowedError("let-in")
    opened = _open(work, grant, sheet, grant.waiting)
    work.audit(Act.RECOVERY_USED, "grant", grant.id)
    settle(work, grant.granted(work.me, work.now, GrantWay.RECOVERY_SHEET, opened))


def end(work: Work, grant_id: GrantId) -> None:
    """End it before its last day: the reader, one of the two, who asked or gave it, the lead. Raises NotFoundError."""
    grant = work.grants.get(grant_id)
    if not may_know(work, grant):
        raise NotFoundError
    _end(work, grant, work.today - timedelta(days=1))


# Without asking: a lead shows a case to a trustee, or chooses an auditor's sample


def show_case(work: Work, case_id: CaseId, trustee: PersonId, why: str, until: date) -> GrantId:
    """Let a trustee read one child's case, for a written reason (c3: "unless justified"). Returns the grant's id.

    The lead and deputies may. The case's practitioner and supervisor are told. Raises NotFoundError,
    NotAllowedError("let-in"), InputError for "trustee" ("not-a-trustee"), "why", "until".
    """
    case = access.case_to_see(work, case_id)
    if not rights.may_manage_people(work.viewer):
        raise NotAllowedError("let-in")
    if Role.TRUSTEE not in _roles(work, trustee):
        raise InputError("trustee", "not-a-trustee")
    grant = made(work, trustee, GrantKind.CHILD, until, cases=(case.id,))
    _write(work, grant, why)
    settle(work, grant.granted(work.me, work.now, GrantWay.ROLE))
    return grant.id


def choose_sample(
    work: Work, auditor: PersonId, sessions: Iterable[SessionId], cases: Iterable[CaseId], why: str, until: date
) -> GrantId:
    """Choose what a named auditor reads, up to a day within their appointment. Returns the grant's id.

    Cases and agreements are open at once; each personal part waits for one of its two people. Raises NotFoundError,
    NotAllowedError("let-in"), InputError for "auditor" ("not-an-auditor"), "sample" ("missing"), "why", "until".
    """
    if not rights.may_manage_people(work.viewer):
        raise NotAllowedError("let-in")
    if Role.AUDITOR not in _roles(work, auditor):
        raise InputError("auditor", "not-an-auditor")
    chosen, children = tuple(dict.fromkeys(sessions)), tuple(dict.fromkeys(cases))
    if not chosen and not children:
        raise InputError("sample", "missing")
    for session_id in chosen:
        access.session_to_see(work, session_id)
    for case_id in children:
        access.case_to_see(work, case_id)
    last = max((one.ends_on for one in work.appointments.of(auditor) if one.role is Role.AUDITOR), key=_or_never)
    if last is not None and until > last:
        raise InputError("until", "too-far")
    grant = made(work, auditor, GrantKind.SAMPLE, until, sessions=chosen, cases=children)
    _write(work, grant, why)
    opened = tuple(one for one in chosen if work.personal.id_of(one) is None)
    settle(work, grant.granted(work.me, work.now, GrantWay.ROLE, opened))
    return grant.id


# Ending


def end_with_cover(work: Work, cover: Cover) -> None:
    """What was opened for an absence ends with it."""
    for grant in work.grants.all():
        if grant.cover_id == cover.id and grant.kind is GrantKind.COVER and grant.ends_on > cover.ends_on:
            _end(work, grant, cover.ends_on)


def end_what_ran_out(work: Work) -> None:
    """Take off every note those whose last day has passed. Runs at each unlocking, whoever unlocks.

    The rules keep them out from that day on in any case; this takes their key off the note as well.
    """
    for grant in work.grants.all():
        ran_out = grant.state is GrantState.GRANTED and grant.ends_on < work.today
        if ran_out and grant.opened and grant.kind is not GrantKind.RETURN:
            _take_off(work, grant)


# What it is made of


def made(
    work: Work,
    reader: PersonId,
    kind: GrantKind,
    until: date,
    *,
    sessions: tuple[SessionId, ...] = (),
    cases: tuple[CaseId, ...] = (),
    cover_id: CoverId | None = None,
) -> AccessGrant:
    """Return a grant that is asked for. Raises InputError("until", "in-the-past" | "too-far")."""
    if until < work.today:
        raise InputError("until", "in-the-past")
    if cover_id is None and until > work.today + timedelta(days=LONGEST_DAYS):
        raise InputError("until", "too-far")
    return AccessGrant(
        id=GrantId(work.ids.new()),
        reader=reader,
        kind=kind,
        sessions=sessions,
        cases=cases,
        state=GrantState.ASKED,
        opened=(),
        ends_on=until,
        settled_by=None,
        settled_at=None,
        way=None,
        cover_id=cover_id,
        made=work.stamp(),
    )


def _write(work: Work, grant: AccessGrant, why: str) -> None:
    """Save the grant and seal its reason to those concerned."""
    why = words.prose("why", why, is_needed=True)
    work.grants.save(grant)
    work.sealed.save_words(grant.id, {"why": why}, _concerned(work, grant))


def settle(work: Work, grant: AccessGrant) -> None:
    """Put a grant in force: saved, in the trail, everybody told."""
    work.grants.save(grant)
    work.audit(Act.LET_IN, "grant", grant.id, grant)
    told = [person for session_id in grant.opened for person in sorted(notices.people_of(work, session_id))]
    told += [person for case_id in grant.cases for person in _of_case(work, case_id)]
    notices.tell(work, (one for one in told if one != grant.reader), NoticeKind.LET_IN, grant.id)
    if grant.reader != work.me:
        notices.tell(work, (grant.reader,), NoticeKind.OPENED, grant.id)
    work.forget_viewer()
    work.changed(notices=True, sessions=set(grant.sessions), cases=set(grant.cases))


def _open(work: Work, grant: AccessGrant, sealed: Sealed, sessions: Iterable[SessionId]) -> tuple[SessionId, ...]:
    """Seal to the reader what this key opens of ``sessions`` and return those. Raises SealedError when it is none."""
    opened = []
    for session_id in sessions:
        part = work.personal.id_of(session_id)
        if part is not None and sealed.can_open(part):
            if grant.reader not in sealed.named(part):
                sealed.let_in(part, grant.reader)
            opened.append(session_id)
    if not opened:
        raise SealedError
    return tuple(opened)


def _to_answer(work: Work, grant_id: GrantId) -> AccessGrant:
    """Return a request that one of the two in its sessions answers. Raises NotFoundError, NotAllowedError("let-in")."""
    grant = work.grants.get(grant_id)
    if not answerable(work, grant):
        if may_know(work, grant):
            raise NotAllowedError("let-in")
        raise NotFoundError
    return grant


def answerable(work: Work, grant: AccessGrant) -> tuple[SessionId, ...]:
    """Return the waiting sessions in which this person was one of the two: only these let others in."""
    if work.me == grant.reader:
        return ()
    return tuple(
        one
        for one in grant.waiting
        if work.me in notices.people_of(work, one) and work.me in work.personal.named_of(one)
    )


def may_know(work: Work, grant: AccessGrant) -> bool:
    """True for who is let in, asked, answered, is concerned, or leads: that it is so, not why."""
    if work.viewer.leads or work.me in (grant.reader, grant.made.by, grant.settled_by):
        return True
    return work.me in _concerned(work, grant)


def _concerned(work: Work, grant: AccessGrant) -> frozenset[PersonId]:
    """Return everybody the reason is sealed to: reader, who asked, the two of each session, who works on each case."""
    people = {grant.reader, grant.made.by}
    for session_id in grant.sessions:
        people |= notices.people_of(work, session_id)
    for case_id in grant.cases:
        people |= _of_case(work, case_id)
    return frozenset(people)


def _of_case(work: Work, case_id: CaseId) -> frozenset[PersonId]:
    case = work.cases.find(case_id)
    return frozenset() if case is None else frozenset({case.lead, case.supervisor})


def _roles(work: Work, person_id: PersonId) -> frozenset[Role]:
    work.people.get(person_id)
    held = work.appointments.of(person_id)
    return frozenset(
        one.role for one in held if one.starts_on <= work.today and (one.ends_on is None or work.today <= one.ends_on)
    )


def _or_never(day: date | None) -> date:
    return date.max if day is None else day


def _end(work: Work, grant: AccessGrant, last_day: date) -> None:
    if grant.state is GrantState.REFUSED or grant.ends_on <= last_day:
        return
    ended = replace(grant, ends_on=last_day)
    work.grants.save(ended)
    if last_day < work.today:
        _take_off(work, ended)
    else:
        work.audit(Act.ENDED, "grant", ended.id, ended)
    work.forget_viewer()
    work.changed(notices=True, sessions=set(grant.sessions), cases=set(grant.cases))


def _take_off(work: Work, grant: AccessGrant) -> None:
    still = {
        session
        for other in work.grants.granted_to(grant.reader)
        if other.id != grant.id and other.holds_on(work.today)
        for session in other.opened
    }
    for session_id in grant.opened:
        part = work.personal.id_of(session_id)
        if part is not None and session_id not in still:
            work.sealed.let_out(part, grant.reader)
    closed = replace(grant, opened=())
    work.grants.save(closed)
    work.audit(Act.ENDED, "grant", grant.id, closed)
