"""The training record of one person, or of everybody on file (practice.md b12)."""

from __future__ import annotations

from datetime import datetime

from app.domain.quality_extracts import CourseExtract, PersonTrainingExtract, TopicExtract, TrainingExtract
from reports.rendering import Rendered, Sheet, render_document
from reports.sandbox import Value
from reports.wording import day, key_words

KIND = "training-record"
TEMPLATE = "templates/training_record.md"
TOPICS = {
    "induction": "Induction",
    "safeguarding": "Safeguarding children",
    "being-supervised": "What supervision is for",
    "supervising": "Supervising others",
    "lead": "Safeguarding lead",
    "law-and-research": "Law, policy and research",
    "online": "Online abuse",
    "grooming": "Grooming",
    "exploitation": "Exploitation",
    "radicalisation": "Radicalisation",
    "first-aid": "First aid",
    "cpd": "Professional development",
    "registration": "Professional registration",
    "watching": "Watching safeguarding work",
    "other": "Other",
}
_PROGRESS = {"offered": "offered", "booked": "booked for", "attended": "attended", "applied": "attended"}

_EVIDENCE = {"told": "as they said", "certificate": "certificate", "list": "provider’s list"}


def render(extract: TrainingExtract, *, template: str, at: datetime) -> Rendered:
    """Return the unsigned training record as it will be signed. ``at`` is the aware time stamped into the file.

    ``template`` is the text of the template (the shipped one is resources' ``templates/training_record.md``).
    Raises TemplateError and ExportFailedError.
    """
    sheet = Sheet(
        kind=KIND,
        template=template,
        context=context(extract),
        running_title=f"Training record · {day(extract.on)}",
        footer_subject=f"Training record · {extract.about} · {day(extract.on)}",
    )
    return render_document(sheet, extract, signatures=extract.signatures, at=at)


def context(extract: TrainingExtract) -> dict[str, Value]:
    """Return what the template may name. Every value is text ready to print, "" where nothing was written."""
    return {
        "club": extract.letterhead.club_name,
        "about": extract.about,
        "of_club": extract.of_club,
        "on": day(extract.on),
        "people": [_person(one) for one in extract.people],
    }


def _person(one: PersonTrainingExtract) -> Value:
    return {
        "name": one.person,
        "role": one.role,
        "topics": [{"topic": key_words(TOPICS, each.topic), "standing": _standing(each)} for each in one.topics],
        "courses": [_course(each) for each in one.courses],
    }


def _standing(one: TopicExtract) -> str:
    by = day(one.by)
    if one.held == "in-date":
        return f"In date until {by}" if by else "Done; it does not run out"
    return {
        "expiring": f"Runs out on {by}",
        "expired": f"Ran out on {by}",
        "still-time": f"Not yet done; needed by {by}" if by else "Booked",
        "missing": f"Not done; was needed by {by}",
    }.get(one.held, one.held)


def _course(one: CourseExtract) -> Value:
    hours = f", {one.hours} hours" if one.hours and one.hours > 1 else f", {one.hours} hour" if one.hours else ""
    if one.progress in ("offered", "booked"):
        shown_by = ""  # there is nothing to show yet
    else:
        shown_by = key_words(_EVIDENCE, one.evidence) + (f", seen by {one.seen_by}" if one.seen_by else "")
    return {
        "topic": key_words(TOPICS, one.topic),
        "course": one.course,
        "level": f"number {one.level}" if one.level and one.topic == "registration" else one.level,
        "provider": one.provider,
        "when": f"{key_words(_PROGRESS, one.progress)} {day(one.on)}{hours}".strip(),
        "expires_on": day(one.expires_on),
        "evidence": shown_by,
        "applied": one.applied,
    }
