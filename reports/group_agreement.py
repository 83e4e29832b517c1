"""What a group has agreed on before it speaks of any child (practice.md b6): aims, ground rules, confidentiality."""

from __future__ import annotations

from datetime import datetime

from app.domain.group_extracts import GroupAgreementExtract
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.wording import day

KIND = "group-agreement"
TEMPLATE = "templates/group_agreement.md"


def render(extract: GroupAgreementExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned agreement as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/group_agreement.md``).
    Raises TemplateError and ExportFailedError.
    """
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Agreement of a group · {extract.name}",
        footer_subject=f"Agreement of a group · {extract.name} · from {day(extract.starts_on)}",
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: GroupAgreementExtract) -> dict[str, Value]:
    """Return what the template may name. A section that was not agreed on is left out."""
    sections = (
        ("What the group is for", extract.aims),
        ("Ground rules", extract.ground_rules),
        ("Confidentiality and its limits", extract.confidentiality),
        ("When we disagree", extract.conflict),
        ("Writing it down", extract.recording),
    )
    return {
        "club": extract.letterhead.club_name,
        "name": extract.name,
        "starts_on": day(extract.starts_on),
        "review_on": day(extract.review_on),
        "is_open": extract.is_open,
        "sections": [{"title": title, "text": text} for title, text in sections if text.strip()],
    }
