"""The record of an observation: supervision, or somebody's practice, that was watched (practice.md b7)."""

from __future__ import annotations

from datetime import datetime

from app.domain.quality_extracts import FindingExtract, ObservationExtract
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.wording import day, key_words

KIND = "observation"
TEMPLATE = "templates/observation.md"
_WATCHED = {"supervision": "A session of supervision", "practice": "Work with children"}
MARKS = {"yes": "Yes", "partly": "Partly", "no": "No", "not-applicable": "Does not apply"}


def render(extract: ObservationExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned record as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/observation.md``).
    Raises TemplateError and ExportFailedError.
    """
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Observation · {day(extract.on)}",
        footer_subject=f"Observation · {extract.supervisor} and {extract.supervisee} · {day(extract.on)}",
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: ObservationExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing was written."""
    return {
        "club": extract.letterhead.club_name,
        "supervisor": extract.supervisor,
        "supervisee": extract.supervisee,
        "watched": key_words(_WATCHED, extract.watched),
        "on": day(extract.on),
        "observer": extract.observer,
        "findings": findings(extract.findings),
        "strengths": extract.strengths,
        "to_develop": extract.to_develop,
        "feedback_on": day(extract.feedback_on),
        "done": extract.done,
        "done_on": day(extract.done_on),
        "next_on": day(extract.next_on),
    }


def findings(found: tuple[FindingExtract, ...]) -> list[Value]:
    """Return the questions as the templates of observations and samples see them."""
    return [{"question": one.question, "mark": key_words(MARKS, one.mark), "comment": one.comment} for one in found]
