"""The record of a group's session: who was there, what the group kept for itself, children by number only."""

from __future__ import annotations

from app.domain.day_names import in_full
from app.domain.errors import InputError
from app.domain.extracts import DocumentMark, Letterhead, SignatureLine
from app.domain.group import Attendance, GroupSession
from app.domain.group_extracts import GroupExtract
from app.domain.ids import PersonId, SessionId
from app.domain.session import OVER
from app.services import access, due, people
from app.services.document_words import TRIGGER, clock
from app.services.work import Work


def group(work: Work, group_id: SessionId, letterhead: Letterhead, mark: DocumentMark) -> tuple[GroupExtract, str]:
    """Return the extract of a finished session and the stem of its file name.

    Raises NotFoundError, InputError("record", "not-finished").
    """
    one = access.group_to_see(work, group_id)
    if one.state not in OVER:
        raise InputError("record", "not-finished")
    known = access.people(work)
    references = {case.id: case.reference for case in work.cases.all()}
    decided = {decision.decided_by for decision in work.decisions.of_session(one.id)}
    notes = one.notes
    role = people.title_of(work, one.facilitator)
    facilitator = due.name_of(known, one.facilitator)
    held = due.held_on(work, one)
    made = GroupExtract(
        letterhead=letterhead,
        mark=mark,
        title=one.title,
        session_kind=one.kind.value,
        held_on=held,
        started=clock(one.started_at, work.zone),
        ended=clock(one.finished_at, work.zone) if _same_day(work, one) else "",
        place=one.place,
        interruptions=notes.interruptions,
        agreement=_agreement(work, one),
        trigger="" if one.trigger is None else TRIGGER[one.trigger],
        facilitator=facilitator,
        facilitator_role=role,
        present=_named(work, one.of(Attendance.PRESENT)),
        apologies=_named(work, one.of(Attendance.APOLOGIES)),
        absent=_named(work, one.of(Attendance.ABSENT)),
        agencies_present=_agencies(work, one, came=True),
        agencies_absent=_agencies(work, one, came=False),
        agenda=one.agenda,
        cases_discussed=tuple(references[each.case_id] for each in work.discussions.of_session(one.id)),
        responsible=tuple(sorted(due.name_of(known, person) for person in decided)),
        critical_friend="" if notes.critical_friend is None else due.name_of(known, notes.critical_friend),
        agreed_too_easily=notes.agreed_too_easily,
        process=notes.process,
        about_agencies=notes.about_agencies,
        learning=notes.learning,
        confidence=tuple(f"{each.before} before, {each.after} after" for each in notes.confidence),
        signatures=(SignatureLine(facilitator, role, None, ""),),
    )
    return made, f"Group record {held.isoformat()}"


def _same_day(work: Work, one: GroupSession) -> bool:
    """True when it was finished on the day it was held; one that is written up later says no end."""
    if one.finished_at is None or one.started_at is None:
        return False
    return one.finished_at.astimezone(work.zone).date() == one.started_at.astimezone(work.zone).date()


def _named(work: Work, members: tuple[PersonId, ...]) -> tuple[str, ...]:
    known = access.people(work)
    return tuple(
        ", ".join(part for part in (due.name_of(known, one), people.title_of(work, one)) if part) for one in members
    )


def _agencies(work: Work, one: GroupSession, *, came: bool) -> tuple[str, ...]:
    return tuple(
        ", ".join(part for part in (each.name, each.person, each.role) if part)
        for each in work.agencies.of_session(one.id)
        if (each.attendance is Attendance.PRESENT) is came
    )


def _agreement(work: Work, one: GroupSession) -> str:
    if one.agreement_id is None:
        return "no agreement of the group"
    found = work.group_agreements.get(one.agreement_id)
    return f"{found.name}, from {in_full(found.starts_on)}"
