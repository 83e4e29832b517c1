"""The supervision agreement between two people (practice.md b2)."""

from __future__ import annotations

from datetime import datetime

from app.domain.extracts import AgreementExtract, AgreementSection
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.tongues import tongue_of
from reports.wording import day

KIND = "agreement"
TEMPLATE = "templates/agreement.md"
_STATES = {"draft": "draft, not in force", "signed": "signed", "ended": "ended"}


def render(extract: AgreementExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned agreement as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/agreement.md``).
    Raises TemplateError and ExportFailedError.
    """
    say = tongue_of(extract.mark.wording.language).say
    pair = say("{first} and {second}", first=extract.supervisor, second=extract.supervisee)
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=say("Supervision agreement · {pair}", pair=pair),
        footer_subject=say("Supervision agreement, version {version} · {pair}", version=extract.version, pair=pair),
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: AgreementExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing was written."""
    tongue = tongue_of(extract.mark.wording.language)
    return {
        "club": extract.letterhead.club_name,
        "version": extract.version,
        "state": tongue.say(_STATES.get(extract.state, extract.state)),
        "is_draft": extract.state == "draft",
        "supervisor": extract.supervisor,
        "supervisor_role": extract.supervisor_role,
        "supervisee": extract.supervisee,
        "supervisee_role": extract.supervisee_role,
        "line_manager": extract.line_manager,
        "starts_on": day(extract.starts_on, tongue),
        "review_on": day(extract.review_on, tongue),
        "made_on": day(extract.mark.made_at, tongue),
        "sections": [_section(section) for section in extract.sections],
    }


def _section(section: AgreementSection) -> Value:
    return {
        "heading": section.heading,
        "text": " ".join(section.sentences),
        "points": list(section.points),
        "closing": section.closing,
        "is_written": section.is_written,
    }
