"""Escalation in words: what it is about, how it stands, how it ended (practice.md b10)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.drift import Lateness
from app.domain.escalation import Scope, Settlement, Source, Subject, Urgency, Voice, Way
from app.services.escalation_prompts import Prompt, SourceOffer
from app.services.escalations import EscalationRow
from ui.wording.dates import count, day_in_list, day_in_prose


def _tr(words: str) -> str:
    return QCoreApplication.translate("Escalation", words)


_SUBJECTS = {
    Subject.THRESHOLD: "Whether to refer",
    Subject.ASSESSMENT: "What an assessment came to",
    Subject.PLAN: "The plan for the child",
    Subject.ROLES: "Who does what",
    Subject.SHARING: "Sharing information",
    Subject.SERVICE: "A service the child gets, or does not get",
    Subject.DRIFT: "Nothing moves",
    Subject.OWN_MANAGEMENT: "The position of our own management",
}
_SCOPES = {Scope.INTERNAL: "Within the club", Scope.BETWEEN: "With another agency"}
_VOICES = {Voice.GIVEN: "We challenge", Voice.RECEIVED: "We are challenged"}
_URGENCIES = {Urgency.USUAL: "In the usual time", Urgency.TODAY: "Today"}
_WAYS = {
    Way.MEETING: "In a meeting",
    Way.TELEPHONE: "By telephone",
    Way.MESSAGE: "By message",
    Way.LETTER: "By letter",
}
_SETTLEMENTS = {
    Settlement.AGREED: "Settled by agreement",
    Settlement.DECIDED: "Decided by somebody with the authority to",
    Settlement.ACCEPTED: "We accept the other view, and ours stays on record",
    Settlement.WITHDRAWN: "Taken back",
}


def subject_name(subject: Subject) -> str:
    """Return what it is about."""
    return _tr(_SUBJECTS[subject])


def scope_name(scope: Scope) -> str:
    """Return within the club, or with another agency."""
    return _tr(_SCOPES[scope])


def voice_name(voice: Voice) -> str:
    """Return who challenges whom."""
    return _tr(_VOICES[voice])


def urgency_name(urgency: Urgency) -> str:
    """Return how soon an answer is needed."""
    return _tr(_URGENCIES[urgency])


def way_name(way: Way) -> str:
    """Return how somebody was reached."""
    return _tr(_WAYS[way])


def settlement_name(settlement: Settlement) -> str:
    """Return how it ended."""
    return _tr(_SETTLEMENTS[settlement])


def offer_words(offer: SourceOffer, today: date) -> str:
    """Return one source in a list: "Action: ring the school (due 3 Nov)"."""
    when = "" if offer.on is None else day_in_list(offer.on, today)
    if offer.source is Source.CASE:
        return _tr("The case as a whole")
    if offer.source is Source.DISAGREEMENT:
        return _tr("A record that was not agreed with, {day}").format(day=when)
    words = _tr("Decision of {day}: {what}") if offer.source is Source.DECISION else _tr("Action due {day}: {what}")
    return words.format(day=when, what=_short(offer.words))


def source_name(source: Source) -> str:
    """Return what it comes from."""
    return {
        Source.CASE: _tr("The case as a whole"),
        Source.DECISION: _tr("A decision"),
        Source.ACTION: _tr("An action that stays open"),
        Source.DISAGREEMENT: _tr("A record of supervision that was not agreed with"),
    }[source]


def clock_sentence(row: EscalationRow) -> str:
    """Return the clock in a sentence, as the page says it."""
    one = row.escalation
    if one.closed_on is not None:
        return _tr("Settled on {day}.").format(day=day_in_prose(one.closed_on))
    if one.waits_since is not None:
        said = _tr("{whom} answered on {day}.").format(whom=one.current.whom, day=day_in_prose(one.waits_since))
        return f"{said} {_tr('Write the outcome, or take it further.')}"
    wanted = _tr("An answer is wanted by {day}.").format(day=day_in_prose(one.current.due_on))
    if row.lateness is not Lateness.LATE:
        return wanted
    late = count(row.days, "day", "days")
    said = _tr("An answer was wanted by {day}: {late} late.").format(day=day_in_prose(one.current.due_on), late=late)
    return f"{said} {_tr('Take it further.')}"


def prompt_words(prompt: Prompt) -> str:
    """Return why taking something further is asked about."""
    days = count(prompt.days, "day", "days")
    if prompt.source is Source.ACTION:
        return _tr("“{what}” is {days} late.").format(what=_short(prompt.words), days=days)
    return _tr("A record was not agreed with {days} ago, and nothing settles it.").format(days=days)


def _short(text: str, most: int = 70) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
