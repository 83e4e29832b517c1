"""The record of a group's session (practice.md b6). A child appears in it as a case number only."""

from __future__ import annotations

from datetime import datetime

from app.domain.group_extracts import GroupExtract
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.wording import SESSION_KINDS, day, key_words

KIND = "group-record"
TEMPLATE = "templates/group_record.md"


def render(extract: GroupExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned group record as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/group_record.md``).
    Raises TemplateError and ExportFailedError.
    """
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Group supervision record · {day(extract.held_on)}",
        footer_subject=f"Group supervision record · {extract.title} · {day(extract.held_on)}",
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: GroupExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing was written."""
    times = [time for time in (extract.started, extract.ended) if time]
    return {
        "club": extract.letterhead.club_name,
        "title": extract.title,
        "kind": key_words(SESSION_KINDS, extract.session_kind),
        "is_peer": extract.session_kind == "peer",
        "held_on": day(extract.held_on),
        "times": " to ".join(times),
        "place": extract.place,
        "interruptions": extract.interruptions,
        "agreement": extract.agreement,
        "trigger": extract.trigger,
        "facilitator": extract.facilitator,
        "facilitator_role": extract.facilitator_role,
        "present": list(extract.present),
        "apologies": list(extract.apologies),
        "absent": list(extract.absent),
        "agencies_present": list(extract.agencies_present),
        "agencies_absent": list(extract.agencies_absent),
        "agenda": [{"number": number, "title": line} for number, line in enumerate(extract.agenda, 1)],
        "cases_discussed": list(extract.cases_discussed),
        "responsible": list(extract.responsible),
        "critical_friend": extract.critical_friend,
        "agreed_too_easily": extract.agreed_too_easily,
        "process": extract.process,
        "about_agencies": extract.about_agencies,
        "learning": extract.learning,
        "confidence": list(extract.confidence),
        "additions": list(extract.additions),
        "answers": list(extract.answers),
    }
