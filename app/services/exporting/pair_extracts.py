"""Agreement, agenda and session record: the documents of a supervision pair. Children appear as references only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from app.domain.agreement import Agreement, AgreementSignature, AgreementState, SignatureWay
from app.domain.day_names import in_full
from app.domain.errors import InputError, SealedError
from app.domain.extracts import (
    AgendaExtract,
    AgendaLine,
    AgreementExtract,
    DocumentMark,
    Letterhead,
    PersonalNoteExtract,
    SessionExtract,
    SignatureLine,
)
from app.domain.ids import AgendaItemId, AgreementId, CaseId, PairId, PersonId, SessionId
from app.domain.people import Person, SupervisionPair
from app.domain.personal import PersonalPart
from app.domain.session import OVER, AcknowledgementWay, AgendaItem, Function, ItemState, Session
from app.domain.tongue import ENGLISH, Tongue
from app.services import access, agreements, due, names_then, on_paper, people
from app.services.document_words import FUNCTION, clock
from app.services.exporting.case_extract import action_extract
from app.services.work import Work
from app.services.workspace import pair_actions
from reports.tongues import tongue_of

_WAYS = {
    SignatureWay.ON_THIS_COMPUTER: "signed on this computer",
    SignatureWay.ON_PAPER: "signed on paper",
    SignatureWay.DECLINED: "did not sign",
}


def agreement(
    work: Work, agreement_id: AgreementId, letterhead: Letterhead, mark: DocumentMark
) -> tuple[AgreementExtract, str]:
    """Return an agreement's extract and the stem of its file name. Raises NotFoundError."""
    shown = agreements.view(work, agreement_id)
    one, tongue = shown.agreement, tongue_of(mark.wording.language)
    made = AgreementExtract(
        letterhead=letterhead,
        mark=mark,
        version=one.version,
        state=one.state.value,
        supervisor=shown.supervisor_name,
        supervisor_role=shown.supervisor_title,
        supervisee=shown.supervisee_name,
        supervisee_role=shown.supervisee_title,
        line_manager=shown.line_manager_name,
        starts_on=one.starts_on,
        review_on=one.review_on,
        sections=agreements.sections_as_read(shown, one.terms, one.written, tongue),
        signatures=(
            _agreement_line(one, shown.supervisor, shown.supervisor_name, shown.supervisor_title, tongue),
            _agreement_line(one, shown.supervisee, shown.supervisee_name, shown.supervisee_title, tongue),
        ),
    )
    both = _initials(work, shown.supervisor, shown.supervisee)
    return made, f"Supervision agreement {both} version {one.version}"


def _agreement_line(one: Agreement, person_id: PersonId, name: str, role: str, tongue: Tongue) -> SignatureLine:
    given = next((line for line in one.signatures if line.person_id == person_id), None)
    if given is None:
        return SignatureLine(name, role, None, "")
    return SignatureLine(name, role, given.on, _how(given, tongue))


def _how(given: AgreementSignature, tongue: Tongue) -> str:
    words = tongue.say(_WAYS[given.way])
    return f"{words}: {given.reason}" if given.reason else words


def agenda(work: Work, session_id: SessionId, letterhead: Letterhead, mark: DocumentMark) -> tuple[AgendaExtract, str]:
    """Return an agenda's extract and the stem of its file name. Raises NotFoundError."""
    session, pair = access.session_to_see(work, session_id)
    known, tongue = access.people(work), tongue_of(mark.wording.language)
    cases = access.cases_in_session(work, session, pair)
    lines: list[AgendaLine] = []
    for item in access.agenda_to_see(work, session, pair):
        if item.state is ItemState.REMOVED or (item.case_id is not None and item.case_id not in cases):
            continue
        case = None if item.case_id is None else cases[item.case_id]
        title = (
            tongue.say(item.title or "an item of their own") if case is None else f"{case.initials} · {case.reference}"
        )
        proposed = tongue.say("standing item") if item.proposed_by is None else due.name_of(known, item.proposed_by)
        lines.append(AgendaLine(len(lines) + 1, title, proposed, tongue.say(FUNCTION[item.function]), item.minutes))
    earlier = [one.action for one in pair_actions(work, session, known) if not one.is_looked_at]
    then = names_then.of_session(work, session, pair)
    made = AgendaExtract(
        letterhead=letterhead,
        mark=mark,
        supervisor=due.name_of(known, then.supervisor),
        supervisee=due.name_of(known, then.supervisee),
        session_kind=session.kind.value,
        planned_on=session.planned_on,
        starts_at=f"{session.planned_at:%H:%M}",
        duration_min=session.length_min,
        place=session.place,
        agreement=_agreement_words(work, session, pair, tongue),
        items=tuple(lines),
        earlier_actions=tuple(action_extract(one, known, work.zone, tongue) for one in earlier),
        preparation=_preparation(work, session_id, known, tongue),
    )
    return made, f"Agenda {_initials(work, then.supervisor, then.supervisee)} {session.planned_on.isoformat()}"


def _preparation(work: Work, session_id: SessionId, known: dict[PersonId, Person], tongue: Tongue) -> tuple[str, ...]:
    done = work.preparations.of_session(session_id)
    read = ", ".join(due.name_of(known, one.person_id) for one in done if one.has_read_last_notes)
    added = ", ".join(due.name_of(known, one.person_id) for one in done if one.has_added_items)
    checked = ", ".join(due.name_of(known, one.person_id) for one in done if one.has_checked_actions)
    lines = (
        tongue.say("Last notes read: {who}", who=read) if read else "",
        tongue.say("Actions checked: {who}", who=checked) if checked else "",
        tongue.say("Items added: {who}", who=added) if added else "",
    )
    return tuple(line for line in lines if line)


def _part_to_tell(work: Work, one: Session, pair: SupervisionPair) -> PersonalPart | None:
    if one.state not in OVER:
        raise InputError("record", "not-finished")
    part, is_sealed = access.personal_part(work, one, pair)
    if is_sealed:
        raise SealedError
    return part


def _said(part: PersonalPart | None, name: str) -> str:
    return "" if part is None else str(getattr(part, name))


def _handed_on(part: PersonalPart | None) -> str:
    """Return that something was handed on to a policy, without what was said (S2-69); "" when nothing was."""
    if part is None or part.handed_on is None:
        return ""
    return f"To {part.handed_on.to_whom} on {in_full(part.handed_on.on)}, under: {part.handed_on.policy}"


def session(
    work: Work, session_id: SessionId, letterhead: Letterhead, mark: DocumentMark
) -> tuple[SessionExtract, str]:
    """Return a session record's extract (the personal part) and the stem of its file name.

    Raises NotFoundError, SealedError when it is sealed to other people, InputError("record", "not-finished").
    """
    one, pair = access.session_to_see(work, session_id)
    part = _part_to_tell(work, one, pair)
    known = access.people(work)
    items = [item for item in work.agenda.of_session(session_id) if item.state is not ItemState.REMOVED]
    cases = {case.id: case.reference for case in work.cases.all()}
    notes = {} if part is None else {note.item_id: note.text for note in part.notes}
    covered = _functions_covered(items, notes)
    held = due.held_on(work, one)
    then = names_then.of_session(work, one, pair)
    supervisor, supervisee = due.name_of(known, then.supervisor), due.name_of(known, then.supervisee)
    roles = _roles(work, then)
    reader, how, answered_on = _acknowledgement(work, one, then)
    acknowledged = f"{reader} {how}, {in_full(answered_on)}." if answered_on is not None else ""
    made = SessionExtract(
        letterhead=letterhead,
        mark=mark,
        supervisor=supervisor,
        supervisor_role=roles[0],
        supervisee=supervisee,
        supervisee_role=roles[1],
        session_kind=one.kind.value,
        held_on=held,
        started=clock(one.started_at, work.zone),
        ended=clock(one.ended_at, work.zone),
        place=one.place,
        interruptions=one.interruptions,
        agreement=_agreement_words(work, one, pair),
        notes=tuple(
            PersonalNoteExtract(_note_heading(item, cases), FUNCTION[item.function], notes[item.id])
            for item in items
            if notes.get(item.id, "").strip()
        ),
        functions_covered=tuple(FUNCTION[each] for each in Function if each in covered),
        functions_not_covered=tuple(FUNCTION[each] for each in Function if each not in covered),
        cases_discussed=tuple(cases[each.case_id] for each in work.discussions.of_session(session_id)),
        personal_actions=tuple(
            action_extract(each, known, work.zone)
            for each in work.actions.of_session(session_id)
            if each.case_id is None
        ),
        comment=_said(part, "comment"),
        challenge=_said(part, "challenge"),
        handed_on=_handed_on(part),
        on_paper=on_paper.in_words(work, one),
        acknowledgement=acknowledged,
        next_on=one.next_on,
        additions=(),
        signatures=(
            SignatureLine(supervisor, roles[0], None, ""),
            SignatureLine(reader, roles[1], answered_on, how),
        ),
    )
    return made, f"Session record {_initials(work, then.supervisor, then.supervisee)} {held.isoformat()}"


def _roles(work: Work, then: SupervisionPair) -> tuple[str, str]:
    """Return what the two of then are appointed to, under the entries on which that stands today."""
    standing = work.person_mergers.standing_for
    return people.title_of(work, standing(then.supervisor)), people.title_of(work, standing(then.supervisee))


def _functions_covered(items: Sequence[AgendaItem], notes: Mapping[AgendaItemId, str]) -> set[Function]:
    """Return the functions of the items that were marked covered or have a note (S1-29)."""
    return {
        function
        for item in items
        if item.state is ItemState.COVERED or notes.get(item.id, "").strip()
        for function in item.functions
    }


def _note_heading(item: AgendaItem, cases: Mapping[CaseId, str]) -> str:
    return item.title if item.case_id is None else cases[item.case_id]


def _acknowledgement(work: Work, one: Session, then: SupervisionPair) -> tuple[str, str, date | None]:
    """Return who answers to the record, by name, how and when they did."""
    answer = one.acknowledgement
    if answer is None:
        return work.people.get(then.supervisee).full_name, "", None
    reader = work.people.get(answer.person_id).full_name
    on = answer.at.astimezone(work.zone).date()
    where = "on this computer" if answer.way is AcknowledgementWay.ON_THIS_COMPUTER else "on paper"
    verb = "has read this" if answer.is_agreed else "did not agree with this"
    return reader, f"{verb} {where}", on


def _agreement_words(work: Work, one: Session, pair: SupervisionPair, tongue: Tongue = ENGLISH) -> str:
    found = None if one.agreement_id is None else work.agreements.get(one.agreement_id)
    if found is None and one.state not in OVER:
        found = work.agreements.current(pair.id)
    if found is None or found.state is AgreementState.DRAFT:
        return tongue.say("no signed agreement")
    signed = max((line.on for line in found.signatures), default=found.starts_on)
    return tongue.say("version {version}, signed {day}", version=found.version, day=tongue.day(signed))


def initials_of_pair(work: Work, pair_id: PairId) -> str:
    """Return the initials of the two, for a file name: "DM-PN"."""
    pair = work.pairs.get(pair_id)
    return _initials(work, pair.supervisor, pair.supervisee)


def _initials(work: Work, first: PersonId, second: PersonId) -> str:
    return f"{work.people.get(first).initials}-{work.people.get(second).initials}"
