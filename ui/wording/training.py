"""Training in words: topics, how far it has come, how somebody stands (practice.md b12)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.training import Evidence, Held, Progress, Topic, TopicStanding, Training
from ui.wording.dates import count, day_in_prose, how_long


def _tr(words: str) -> str:
    return QCoreApplication.translate("Training", words)


_TOPICS = {
    Topic.INDUCTION: "Induction",
    Topic.SAFEGUARDING: "Safeguarding children",
    Topic.BEING_SUPERVISED: "What supervision is for",
    Topic.SUPERVISING: "Supervising others",
    Topic.LEAD: "Safeguarding lead",
    Topic.LAW: "Law, policy and research",
    Topic.ONLINE: "Online abuse",
    Topic.GROOMING: "Grooming",
    Topic.EXPLOITATION: "Exploitation",
    Topic.RADICALISATION: "Radicalisation",
    Topic.FIRST_AID: "First aid",
    Topic.CPD: "Professional development (CPD)",
    Topic.REGISTRATION: "Professional registration",
    Topic.WATCHING: "Watching safeguarding work",
    Topic.OTHER: "Something else",
}
_PROGRESS = {
    Progress.ATTENDED: "Attended",
    Progress.APPLIED: "Attended, and it shows",
    Progress.BOOKED: "Booked",
    Progress.OFFERED: "Offered",
}
_EVIDENCE = {
    Evidence.TOLD: "As they said",
    Evidence.CERTIFICATE: "A certificate",
    Evidence.LIST: "The provider’s list",
}


def topic_name(topic: Topic) -> str:
    """Return what a course is about."""
    return _tr(_TOPICS[topic])


def progress_name(progress: Progress) -> str:
    """Return how far it has come."""
    return _tr(_PROGRESS[progress])


def evidence_name(evidence: Evidence) -> str:
    """Return what shows that it was done."""
    return _tr(_EVIDENCE[evidence])


def standing_words(one: TopicStanding, today: date) -> str:
    """Return how somebody stands in a topic: "Ran out 3 weeks ago", "In date until 12 May 2028"."""
    by = "" if one.by is None else day_in_prose(one.by)
    ago = "" if one.by is None else how_long(abs((today - one.by).days))
    words = {
        Held.IN_DATE: _tr("In date until {by}") if one.by else _tr("Done"),
        Held.EXPIRING: _tr("Runs out on {by}"),
        Held.EXPIRED: _tr("Ran out on {by}, {ago} ago"),
        Held.STILL_TIME: _tr("Needed by {by}") if one.by else _tr("Not needed for the role"),
        Held.MISSING: _tr("Was needed by {by}, {ago} ago") if one.by and one.by < today else _tr("Not done"),
    }[one.held].format(by=by, ago=ago)
    if one.booked_on is not None:
        return f"{words} · {_tr('booked for {day}').format(day=day_in_prose(one.booked_on))}"
    return words


def course_words(one: Training, seen_by: str) -> str:
    """Return one course in a line: level, provider, day, hours, what shows it."""
    when = "" if one.on is None else day_in_prose(one.on)
    hours = "" if one.hours is None else count(one.hours, "hour", "hours")
    evidence = evidence_name(one.evidence)
    if seen_by:
        evidence = _tr("{what}, seen by {who}").format(what=evidence, who=seen_by)
    how = progress_name(one.progress) if one.progress is not Progress.ATTENDED else ""
    runs_out = "" if one.expires_on is None else _tr("counts until {day}").format(day=day_in_prose(one.expires_on))
    return " · ".join(part for part in (one.level, one.provider, how, when, hours, runs_out, evidence) if part)
