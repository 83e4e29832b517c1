"""Escalations, and what asks to be one, as rows of a list."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app.domain.drift import Lateness
from app.services.escalation_prompts import Prompt
from app.services.escalations import EscalationRow
from ui.components import Row, TagSpec
from ui.wording import count, day_in_list, due
from ui.wording.escalation import prompt_words, subject_name


def _tr(words: str) -> str:
    return QCoreApplication.translate("EscalationRows", words)


def state_tag(row: EscalationRow, today: date) -> TagSpec:
    """Return how it stands: settled, an answer wanted by a day, or what is late."""
    one = row.escalation
    if one.closed_on is not None:
        return TagSpec(_tr("Settled {day}").format(day=day_in_list(one.closed_on, today)), "good", "check")
    late = row.lateness is Lateness.LATE
    if one.waits_since is not None:
        words = _tr("Answered: what now?")
        return TagSpec(words, "urgent" if late else "attn", "alert-triangle" if late else "clock")
    if late:
        days = count(row.days, "day", "days")
        return TagSpec(_tr("No answer, {days} late").format(days=days), "urgent", "alert-triangle")
    soon = row.lateness is Lateness.SOON
    when = due(one.current.due_on, today)
    if one.current.due_on <= today + timedelta(days=1):
        when = f"{when[:1].lower()}{when[1:]}"  # "today", "tomorrow"
    return TagSpec(_tr("Answer wanted {day}").format(day=when), "attn" if soon else "plain", "clock")


def escalation_row(row: EscalationRow, today: date) -> Row:
    """Return an open escalation: the child, what it is about, to whom it has gone, and its clock."""
    initials, reference = row.case_label
    one = row.escalation
    return Row(
        key=one.id,
        title=initials,
        title_rest=reference,
        detail=f"{subject_name(one.subject)} · {one.current.whom}",
        tag=state_tag(row, today),
    )


def prompt_row(prompt: Prompt) -> Row:
    """Return something that stays open: taking it further is asked about."""
    initials, reference = prompt.case_label
    return Row(
        key=prompt,
        title=initials,
        title_rest=reference,
        detail=prompt_words(prompt),
        tone="attn",
    )
