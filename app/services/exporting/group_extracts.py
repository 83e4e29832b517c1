"""A group's own record, children by number only; and for each agency an extract with nothing of another's."""

from __future__ import annotations

from app.domain.day_names import in_full
from app.domain.errors import InputError
from app.domain.extracts import DocumentMark, Letterhead, SignatureLine
from app.domain.group import AgencyTask, Attendance, GroupSession, TaskKind
from app.domain.group_extracts import AgencyExtract, AgencyLine, GroupAgreementExtract, GroupExtract
from app.domain.ids import AgencyId, CaseId, GroupAgreementId, PersonId, SessionId
from app.domain.rights import sits_in_group
from app.domain.session import OVER, AcknowledgementWay
from app.services import access, due, group_agencies, group_agreements, people
from app.services.document_words import TRIGGER, clock
from app.services.work import Work


def group(work: Work, group_id: SessionId, letterhead: Letterhead, mark: DocumentMark) -> tuple[GroupExtract, str]:
    """Return the extract of a finished session and the stem of its file name.

    Whoever did not sit in it reads of the children they may see anyway, as on the page.

    Raises NotFoundError, InputError("record", "not-finished").
    """
    one = access.group_to_see(work, group_id)
    if one.state not in OVER:
        raise InputError("record", "not-finished")
    known = access.people(work)
    heard = work.cases.all() if sits_in_group(work.viewer, one) else access.cases(work)
    references = {case.id: case.reference for case in heard}
    decided = {decision.decided_by for decision in work.decisions.of_session(one.id) if decision.case_id in references}
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
        cases_discussed=tuple(
            references[each.case_id] for each in work.discussions.of_session(one.id) if each.case_id in references
        ),
        responsible=tuple(sorted(due.name_of(known, person) for person in decided)),
        critical_friend="" if notes.critical_friend is None else due.name_of(known, notes.critical_friend),
        agreed_too_easily=notes.agreed_too_easily,
        process=notes.process,
        about_agencies=notes.about_agencies,
        learning=notes.learning,
        confidence=tuple(f"{each.before} before, {each.after} after" for each in notes.confidence),
        additions=tuple(
            f"{in_full(each.made.at.astimezone(work.zone).date())}, {due.name_of(known, each.made.by)}: {each.text}"
            for each in notes.additions
        ),
        answers=_answers(work, one),
        signatures=(SignatureLine(facilitator, role, None, ""),),
    )
    return made, f"Group record {held.isoformat()}"


def agreement(
    work: Work, agreement_id: GroupAgreementId, letterhead: Letterhead, mark: DocumentMark
) -> tuple[GroupAgreementExtract, str]:
    """Return the extract of a group's agreement and the stem of its file name. Raises NotFoundError."""
    one = group_agreements.to_see(work, agreement_id)
    terms = one.terms
    made = GroupAgreementExtract(
        letterhead=letterhead,
        mark=mark,
        name=one.name,
        starts_on=one.starts_on,
        review_on=one.review_on,
        aims=terms.aims,
        ground_rules=terms.ground_rules,
        confidentiality=terms.confidentiality,
        conflict=terms.conflict,
        recording=terms.recording,
        is_open=terms.is_open,
        signatures=(SignatureLine(mark.made_by, mark.made_by_role, None, ""),),
    )
    return made, f"Group agreement {one.starts_on.isoformat()}"


def agency(
    work: Work, agency_id: AgencyId, letterhead: Letterhead, mark: DocumentMark
) -> tuple[AgencyExtract, CaseId, str]:
    """Return the extract for one agency, the child it is about and the stem of its file name.

    Raises NotFoundError, NotAllowedError ("record", "export"), InputError("record", "not-finished").
    """
    one, who, tasks = group_agencies.extract_of(work, agency_id)
    (child, *_none) = work.group_children.of_session(one.id)
    case = access.case_to_export(work, child.case_id)
    role = people.title_of(work, one.facilitator)
    facilitator = due.name_of(access.people(work), one.facilitator)
    held = due.held_on(work, one)
    made = AgencyExtract(
        letterhead=letterhead,
        mark=mark,
        agency=who.name,
        agency_person=", ".join(part for part in (who.person, who.role) if part),
        was_there=who.attendance is Attendance.PRESENT,
        child_name=case.child_name,
        date_of_birth=case.date_of_birth,
        reference=case.reference,
        held_on=held,
        place=one.place,
        trigger="" if one.trigger is None else TRIGGER[one.trigger],
        facilitator=facilitator,
        facilitator_role=role,
        to_know=_lines(tasks, TaskKind.TO_KNOW),
        decisions=_lines(tasks, TaskKind.DECISION),
        actions=_lines(tasks, TaskKind.ACTION),
        signatures=(SignatureLine(mark.made_by, mark.made_by_role, None, ""),),
    )
    return made, case.id, f"{case.reference} agency {who.position} {held.isoformat()}"


def _answers(work: Work, one: GroupSession) -> tuple[str, ...]:
    """What each of those who were there said to the record, worded as what it is: no digital signature of theirs.

    One that was not given under their own key says whose key recorded it.
    """
    known = access.people(work)
    found = []
    for each in one.members:
        if each.answer is None:
            continue
        on_paper = each.answer.way is AcknowledgementWay.ON_PAPER
        told = "has read this" if each.answer.is_agreed else "did not agree"
        line = f"{due.name_of(known, each.person_id)} {told}{' on paper' if on_paper else ''}, "
        line += in_full(each.answer.at.astimezone(work.zone).date())
        if each.answer.recorded_by != each.person_id:
            line += f", recorded by {due.name_of(known, each.answer.recorded_by)}"
        found.append(f"{line}: {each.answer.comment}" if each.answer.comment else line)
    return tuple(found)


def _lines(tasks: tuple[AgencyTask, ...], kind: TaskKind) -> tuple[AgencyLine, ...]:
    return tuple(AgencyLine(one.what, one.why, one.person, one.due_on) for one in tasks if one.kind is kind)


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
