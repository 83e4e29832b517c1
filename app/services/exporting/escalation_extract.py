"""The record of an escalation, for the child's case file (practice.md b10, c1: each agency's copy)."""

from __future__ import annotations

from app.domain.extracts import (
    DocumentMark,
    EscalationExtract,
    Letterhead,
    SignatureLine,
    StepExtract,
    ToldExtract,
)
from app.domain.ids import CaseId, EscalationId
from app.services import access, due, escalations, people
from app.services.document_words import STATUS, titled
from app.services.work import Work


def extract(
    work: Work, escalation_id: EscalationId, letterhead: Letterhead, mark: DocumentMark
) -> tuple[EscalationExtract, CaseId]:
    """Return the extract and the child's case. What the organisation learned stays out of it.

    Raises NotFoundError, NotAllowedError("export").
    """
    one = work.escalations.get(escalation_id)
    case = access.case_to_export(work, one.case_id)
    known = access.people(work)
    raised_by = titled(due.name_of(known, one.raised_by), people.title_of(work, one.raised_by))
    made = EscalationExtract(
        letterhead=letterhead,
        mark=mark,
        child_name=case.child_name,
        date_of_birth=case.date_of_birth,
        reference=case.reference,
        status=STATUS[case.status],
        status_since=case.status_since,
        scope=one.scope.value,
        voice=one.voice.value,
        subject=one.subject.value,
        urgency=one.urgency.value,
        raised_by=raised_by,
        raised_at=one.made.at,
        source=one.source.value,
        source_words=escalations.source_words(work, one),
        other_side=one.other_side,
        agreed=one.agreed,
        disputed=one.disputed,
        why_matters=one.why_matters,
        wishes=one.wishes,
        safe_meanwhile=one.safe_meanwhile,
        steps=tuple(
            StepExtract(
                step.title, step.whom, step.way.value, step.started_on, step.due_on, step.answer, step.answered_on
            )
            for step in one.steps
        ),
        told=tuple(ToldExtract(told.who, told.at, told.of_what) for told in one.told),
        settlement="" if one.settlement is None else one.settlement.value,
        outcome=one.outcome,
        closed_on=one.closed_on,
        closed_by="" if one.closed_by is None else due.name_of(known, one.closed_by),
        signatures=(SignatureLine(mark.made_by, mark.made_by_role, None, ""),),
    )
    return made, case.id
