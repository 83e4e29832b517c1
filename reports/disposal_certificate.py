"""The certificate of a disposal: that a record was removed, under which rule, by which two people; never its words."""

from __future__ import annotations

from datetime import datetime

from app.domain.club_extracts import DisposalExtract
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.wording import day, key_words, moment

KIND = "disposal-certificate"
TEMPLATE = "templates/disposal_certificate.md"

_CLASSES = {
    "child": "A child’s file",
    "supervision": "A pair’s supervision file",
    "group": "The notes of a group’s session",
    "contact": "Address and telephone number of somebody who left",
    "leadership-visit": "A leader’s visit",
    "section11-return": "A self-assessment under Section 11",
    "group-agreement": "The agreement of a group",
    "training": "A course of somebody who left and was never supervised",
}
_AFTER = {
    "child": "the case was closed",
    "supervision": "the pair ended",
    "group": "the session",
    "contact": "they left",
    "leadership-visit": "the visit",
    "section11-return": "the last day it was about",
    "group-agreement": "it had ended",
    "training": "they left",
}
_COUNTED = {
    "case_discussion": ("discussion", "discussions"),
    "decision": ("decision", "decisions"),
    "action": ("action", "actions"),
    "episode": ("thing that happened", "things that happened"),
    "read_and_sign": ("reading", "readings"),
    "export_receipt": ("receipt", "receipts"),
    "session": ("session", "sessions"),
    "agreement": ("agreement", "agreements"),
    "earlier_record": ("paper record entered later", "paper records entered later"),
    "attachment": ("attached file", "attached files"),
    "escalation": ("escalation", "escalations"),
    "review": ("observation or sample", "observations and samples"),
    "training": ("course", "courses"),
    "watching": ("place to watch", "places to watch"),
    "feedback": ("answer to the feedback form", "answers to the feedback form"),
    "objective": ("objective", "objectives"),
    "group_session": ("group’s session", "groups’ sessions"),
    "leadership_visit": ("leader’s visit", "leaders’ visits"),
    "section11_return": ("self-assessment", "self-assessments"),
    "group_agreement": ("group’s agreement", "groups’ agreements"),
    "personal_part": ("personal part", "personal parts"),
    "person": ("address", "addresses"),
}


def render(extract: DisposalExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned certificate as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/disposal_certificate.md``).
    Raises TemplateError and ExportFailedError.
    """
    when = day(extract.disposed_at)
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Certificate of disposal · {when}",
        footer_subject=f"Certificate of disposal · {when}",
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: DisposalExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing is known."""
    return {
        "club": extract.letterhead.club_name,
        "what": key_words(_CLASSES, extract.record_class),
        "covered": _span(extract),
        "counts": [
            f"{number} {_COUNTED[key][0] if number == 1 else _COUNTED[key][1]}"
            for key, number in extract.counts
            if key in _COUNTED and number
        ],
        "rule": _rule(extract),
        "proposed_by": extract.proposed_by,
        "proposed_on": day(extract.proposed_on),
        "agreed_by": extract.agreed_by,
        "disposed_at": moment(extract.disposed_at),
        "entry": extract.entry_id,
    }


def _span(extract: DisposalExtract) -> str:
    days = [day(one) for one in (extract.covered_from, extract.covered_to) if one is not None]
    return " to ".join(days)


def _rule(extract: DisposalExtract) -> str:
    if extract.ended_on is None:
        return ""
    on = day(extract.ended_on)
    if extract.years is None:
        return f"Handed over to another body, which confirmed that it has it; put forward on {on}"
    years = "1 year" if extract.years == 1 else f"{extract.years} years"
    return f"Kept for {years} after {key_words(_AFTER, extract.record_class)} on {on}"
