"""The answer to a request to see what is kept: a person's own matter, with the words of others withheld.

What was withheld is not in the extract at all: neither in the pages nor in the attached data.
"""

from __future__ import annotations

from datetime import datetime

from app.domain.extracts import SubjectAccessExtract
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.wording import day

KIND = "subject-access"
TEMPLATE = "templates/subject_access.md"


def render(extract: SubjectAccessExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned copy of records as it will be signed. ``at`` is the aware time stamped into the file.

    Raises TemplateError and ExportFailedError.
    """
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Copy of records · {day(extract.received_on)}",
        footer_subject=f"Copy of records in answer to a request of {day(extract.received_on)}",
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: SubjectAccessExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing was written."""
    return {
        "club": extract.letterhead.club_name,
        "about": extract.about,
        "asked_by": extract.asked_by,
        "received_on": day(extract.received_on),
        "scope": extract.scope,
        "entries": [
            {"heading": entry.heading, "parts": [{"label": part.label, "text": part.text} for part in entry.parts]}
            for entry in extract.entries
        ],
        "withheld": list(extract.withheld),
        "left_out": list(extract.left_out),
    }
