"""The trust card: how anybody who receives a document of this club can check that it comes from there."""

from __future__ import annotations

from datetime import datetime

from app.domain.club_extracts import TrustCardExtract
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.wording import day, fingerprint_groups

KIND = "trust-card"
TEMPLATE = "templates/trust_card.md"


def render(extract: TrustCardExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned trust card as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/trust_card.md``).
    Raises TemplateError and ExportFailedError.
    """
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Trust card · {extract.letterhead.club_name}",
        footer_subject=f"Trust card · {extract.letterhead.club_name}",
        is_confidential=False,
        tells_how_to_check=False,
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: TrustCardExtract) -> dict[str, Value]:
    """Return what the template may name. The groups are empty while the club has no certificate."""
    groups = fingerprint_groups(extract.mark.issuer_fingerprint or "")
    return {
        "club": extract.letterhead.club_name,
        "contact": extract.letterhead.contact,
        "fingerprint": [" ".join(groups[start : start + 4]) for start in range(0, len(groups), 4)],
        "first": " ".join(groups[:4]),
        "last": " ".join(groups[-4:]),
        "made_on": day(extract.mark.made_at),
    }
