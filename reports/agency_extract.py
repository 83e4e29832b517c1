"""What one agency takes with it from a multi-agency session, for its own record (S2-73). Nothing of another's fits."""

from __future__ import annotations

from datetime import datetime

from app.domain.group_extracts import AgencyExtract, AgencyLine
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.wording import day

KIND = "agency-extract"
TEMPLATE = "templates/agency_extract.md"


def render(extract: AgencyExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned extract as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/agency_extract.md``).
    Raises TemplateError and ExportFailedError.
    """
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Multi-agency supervision · extract for {extract.agency}",
        footer_subject=f"Extract for {extract.agency} · {extract.reference} · {day(extract.held_on)}",
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: AgencyExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing was written."""
    return {
        "club": extract.letterhead.club_name,
        "agency": extract.agency,
        "agency_person": extract.agency_person,
        "was_there": extract.was_there,
        "child": {
            "name": extract.child_name,
            "born": day(extract.date_of_birth),
            "reference": extract.reference,
        },
        "held_on": day(extract.held_on),
        "place": extract.place,
        "trigger": extract.trigger,
        "facilitator": extract.facilitator,
        "facilitator_role": extract.facilitator_role,
        "to_know": [{"what": line.what, "why": line.why} for line in extract.to_know],
        "decisions": [_line(line) for line in extract.decisions],
        "actions": [_line(line) for line in extract.actions],
    }


def _line(line: AgencyLine) -> Value:
    return {"what": line.what, "why": line.why, "person": line.person, "due": day(line.due_on)}
