"""The supervision policy of the club (practice.md b1), as it is in force."""

from __future__ import annotations

from datetime import datetime

from app.domain.club_extracts import IntervalExtract, PolicyExtract
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.wording import day

KIND = "policy"
TEMPLATE = "templates/policy.md"


def render(extract: PolicyExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned policy as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/policy.md``).
    Raises TemplateError and ExportFailedError.
    """
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Supervision policy · version {extract.version}",
        footer_subject=f"Supervision policy, version {extract.version}",
        is_confidential=False,
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: PolicyExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing was written."""
    return {
        "club": extract.letterhead.club_name,
        "version": extract.version,
        "approved_by": extract.approved_by,
        "approved_on": day(extract.approved_on),
        "review_on": day(extract.review_on),
        "sections": [{"title": section.title, "text": section.text} for section in extract.sections],
        "intervals": [_interval(one) for one in extract.intervals],
        "figures": list(extract.figures),
    }


def _interval(one: IntervalExtract) -> Value:
    return {
        "role": one.role,
        "every": _weeks(one.weeks),
        "new": f"{_weeks(one.new_weeks)} for {one.new_for_weeks} weeks",
    }


def _weeks(number: int) -> str:
    return "every week" if number == 1 else f"every {number} weeks"
