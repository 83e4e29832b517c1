"""The record of an escalation: a disagreement about one child, stage by stage, with its outcome, for the child's file.

It can be made from an ``EscalationExtract`` and from nothing else, which holds one child and no personal part. What the
organisation learned is not in it.
"""

from __future__ import annotations

from datetime import datetime

from app.domain.extracts import EscalationExtract, StepExtract
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.wording import (
    CONTACT_WAYS,
    ESCALATION_SCOPES,
    ESCALATION_SOURCES,
    ESCALATION_SUBJECTS,
    ESCALATION_URGENCIES,
    ESCALATION_VOICES,
    SETTLEMENTS,
    day,
    key_words,
    moment,
)

KIND = "escalation-record"
TEMPLATE = "templates/escalation_record.md"


def render(extract: EscalationExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned record as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/escalation_record.md``).
    Raises TemplateError and ExportFailedError.
    """
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Escalation · {extract.reference}",
        footer_subject=f"Record of an escalation for the child’s case file · {extract.reference}",
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: EscalationExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing was written."""
    return {
        "club": extract.letterhead.club_name,
        "child": {
            "name": extract.child_name,
            "born": day(extract.date_of_birth),
            "reference": extract.reference,
            "status": extract.status,
            "status_since": day(extract.status_since),
        },
        "scope": key_words(ESCALATION_SCOPES, extract.scope),
        "voice": key_words(ESCALATION_VOICES, extract.voice),
        "subject": key_words(ESCALATION_SUBJECTS, extract.subject),
        "urgency": key_words(ESCALATION_URGENCIES, extract.urgency),
        "raised_by": extract.raised_by,
        "raised_at": moment(extract.raised_at),
        "source": key_words(ESCALATION_SOURCES, extract.source),
        "source_words": extract.source_words,
        "other_side": extract.other_side,
        "agreed": extract.agreed,
        "disputed": extract.disputed,
        "why_matters": extract.why_matters,
        "wishes": extract.wishes,
        "safe_meanwhile": extract.safe_meanwhile,
        "steps": [_step(number, step) for number, step in enumerate(extract.steps, 1)],
        "told": [{"who": told.who, "at": moment(told.at), "of_what": told.of_what} for told in extract.told],
        "settlement": key_words(SETTLEMENTS, extract.settlement),
        "outcome": extract.outcome,
        "closed_on": day(extract.closed_on),
        "closed_by": extract.closed_by,
    }


def _step(number: int, step: StepExtract) -> Value:
    late = "" if step.answered_on is None or step.answered_on <= step.due_on else "after the day it was wanted by"
    return {
        "number": number,
        "title": step.title,
        "whom": step.whom,
        "way": key_words(CONTACT_WAYS, step.way),
        "started_on": day(step.started_on),
        "due_on": day(step.due_on),
        "answer": step.answer,
        "answered_on": day(step.answered_on),
        "late": late,
    }
