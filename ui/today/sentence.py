"""The one sentence at the top of Today, made from the facts: what is on, what has slipped, otherwise good news."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.drift import Lateness
from app.services.today import TodayView
from ui.wording import count, weekday_in_prose
from ui.wording.dates import all_of


def _tr(words: str) -> str:
    return QCoreApplication.translate("TodaySentence", words)


_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve")


def in_words(number: int) -> str:
    """Return a number as a sentence begins with it: "One", "Two" .. "Twelve", then figures."""
    return _tr(_NUMBERS[number]) if number < len(_NUMBERS) else str(number)


def summary(view: TodayView, today: date) -> str:
    """Return the summary sentence (ui.md: a sentence before numbers)."""
    parts = []
    coming = view.next_session
    if coming is not None and coming.session.planned_on == today:
        parts.append(_tr("You have a session today."))
    elif coming is not None:
        when = weekday_in_prose(coming.session.planned_on)
        parts.append(_tr("Your next session is on %1.").replace("%1", when))
    slipped = _slipped(view)
    if slipped:
        words = _tr("%1 has slipped.") if slipped[0] == 1 else _tr("%1 have slipped.")
        parts.append(words.replace("%1", slipped[1]))
        if not view.to_acknowledge and not view.agreements_to_review:
            parts.append(_tr("Everything else is on track."))
    elif parts:
        parts.append(_tr("Everything is on track."))
    return " ".join(parts)


def _slipped(view: TodayView) -> tuple[int, str] | None:
    late_actions = sum(row.lateness is Lateness.LATE for row in view.actions_due)
    late_sessions = sum(row.due.lateness is Lateness.LATE for row in view.sessions_due)
    drifting = len(view.drifting)
    words: list[str] = []
    for number, counted in (
        (late_actions, count(late_actions, "action", "actions")),
        (late_sessions, count(late_sessions, "session", "sessions")),
        (drifting, count(drifting, "case discussion", "case discussions")),
    ):
        if number:
            spelled = in_words(number).lower() if words else in_words(number)
            words.append(counted.replace(str(number), spelled, 1))
    return (late_actions + late_sessions + drifting, all_of(words)) if words else None
