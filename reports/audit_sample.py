"""The record of a dip sample of one pair's supervision (practice.md b8)."""

from __future__ import annotations

from datetime import datetime

from app.domain.quality_extracts import FindingExtract, SampleExtract
from reports.observation import findings
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.wording import day, key_words

KIND = "audit-sample"
TEMPLATE = "templates/audit_sample.md"
_RULES = {
    "drawn": "drawn by lot, in a way that draws the same again",
    "newest": "the newest ones",
    "all": "all of them",
}


def render(extract: SampleExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned record as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/audit_sample.md``).
    Raises TemplateError and ExportFailedError.
    """
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Audit sample · {day(extract.on)}",
        footer_subject=f"Audit sample · {extract.supervisor} and {extract.supervisee} · {day(extract.on)}",
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: SampleExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing was written."""
    return {
        "club": extract.letterhead.club_name,
        "supervisor": extract.supervisor,
        "supervisee": extract.supervisee,
        "since": day(extract.since),
        "until": day(extract.until),
        "rule": key_words(_RULES, extract.rule),
        "drawn": len(extract.days),
        "drawn_from": extract.drawn_from,
        "days": [day(one) for one in extract.days],
        "on": day(extract.on),
        "auditor": extract.auditor,
        "wanting": findings(_with_mark(extract, "no", "partly")),
        "in_order": findings(_with_mark(extract, "yes")),
        "not_applicable": [one.question for one in _with_mark(extract, "not-applicable")],
        "strengths": extract.strengths,
        "to_develop": extract.to_develop,
        "learning": extract.learning,
        "feedback_on": day(extract.feedback_on),
        "done": extract.done,
        "done_on": day(extract.done_on),
    }


def _with_mark(extract: SampleExtract, *marks: str) -> tuple[FindingExtract, ...]:
    """Return the questions with these answers; an answer that is not known stands with what is wanting."""
    known = ("yes", "no", "partly", "not-applicable")
    return tuple(one for one in extract.findings if one.mark in marks or ("no" in marks and one.mark not in known))
