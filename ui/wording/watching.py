"""Watching a safeguarding process, in words: what it is, what became of the place, what was answered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.watching import Answer, Place, Process, Whose
from app.services.watching import WatchingRow
from ui.wording.dates import count, day_in_prose


def _tr(words: str) -> str:
    return QCoreApplication.translate("Watching", words)


def process_name(process: Process) -> str:
    """Return what is watched."""
    return {
        Process.CONFERENCE: _tr("Child protection conference"),
        Process.CORE_GROUP: _tr("Core group"),
        Process.STRATEGY: _tr("Strategy meeting"),
        Process.REVIEW: _tr("Review of a plan"),
        Process.OTHER: _tr("Another safeguarding meeting"),
    }[process]


def whose_name(whose: Whose) -> str:
    """Return whose consent it is."""
    return {Whose.FAMILY: _tr("The family"), Whose.CHILD: _tr("The child")}[whose]


def answer_name(answer: Answer) -> str:
    """Return what they said."""
    return {Answer.YES: _tr("Yes"), Answer.NO: _tr("No"), Answer.NOT_ASKED: _tr("Not asked")}[answer]


def place_name(place: Place) -> str:
    """Return what became of the place."""
    return {
        Place.ASKED: _tr("Asked for"),
        Place.GIVEN: _tr("Given"),
        Place.REFUSED: _tr("Refused"),
        Place.WATCHED: _tr("They were there"),
        Place.CALLED_OFF: _tr("Called off"),
    }[place]


def place_words(row: WatchingRow) -> str:
    """Return a place in two sentences: asked of whom, when and how early; what became of it, what was answered."""
    one = row.watching
    early = count(one.lead_days, "day before", "days before")
    words = [
        _tr("Asked of {whom} on {day}, {early}.").format(whom=one.asked_of, day=day_in_prose(one.asked_on), early=early)
    ]
    if one.place_on is not None:
        words.append(f"{place_name(one.place)}: {day_in_prose(one.place_on)}.")
    for whose, answer in ((Whose.FAMILY, row.family), (Whose.CHILD, row.child)):
        said = _tr("no answer yet") if answer is None else answer_name(answer).lower()
        words.append(f"{whose_name(whose)}: {said}.")
    return " ".join(words)
