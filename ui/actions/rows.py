"""An action as a row of a list: what, who, of which case, how it stands."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.action import ActionState
from app.domain.drift import Lateness
from app.services.actions import ActionRow
from ui.components import Row, TagSpec
from ui.wording import day_in_list, due
from ui.wording.practice import function_name


def _tr(words: str) -> str:
    return QCoreApplication.translate("ActionRows", words)


def carried_in_words(times: int) -> str:
    """Return "carried over once", "twice", "3 times"; "" for never."""
    if not times:
        return ""
    words = {1: _tr("once"), 2: _tr("twice")}.get(times, _tr("%1 times").replace("%1", str(times)))
    return _tr("carried over %1").replace("%1", words)


def due_tag(row: ActionRow, today: date) -> TagSpec:
    """Return the tag at the end: late, soon, a date, or done."""
    action = row.action
    if action.state is ActionState.DONE:
        closed = day_in_list(action.closed_on, today) if action.closed_on else ""
        return TagSpec(_tr("Done %1").replace("%1", closed), "good", "check")
    if action.state is ActionState.DROPPED:
        return TagSpec(_tr("Dropped"), "plain", "minus")
    words = due(action.due_on, today)
    if row.lateness is Lateness.LATE:
        return TagSpec(words, "urgent", "alert-triangle")
    if row.lateness is Lateness.SOON:
        return TagSpec(words, "attn", "clock")
    return TagSpec(words, "plain")


def _due_on(row: ActionRow, today: date) -> str:
    """Return the day it was due when the tag says only how late it is (ui.md 5)."""
    is_late = row.lateness is Lateness.LATE and row.action.state is ActionState.OPEN
    return _tr("due %1").replace("%1", day_in_list(row.action.due_on, today)) if is_late else ""


def _review(row: ActionRow) -> str:
    """Return which case review it comes from, "" for most."""
    return _tr("from a review: %1").replace("%1", row.action.review) if row.action.review else ""


def case_action_row(row: ActionRow, today: date, me: object) -> Row:
    """Return the row on the child's own page: a tick box, and below it who does it and how it stands (mock 05)."""
    action, tag = row.action, due_tag(row, today)
    who = _tr("You") if action.owner == me else row.owner_name
    parts = [who, _due_on(row, today), tag.words, carried_in_words(len(action.carried)), _review(row)]
    return Row(
        key=action.id,
        title=action.what,
        detail=" · ".join(part for part in parts if part),
        tone=tag.tone if tag.tone in ("urgent", "attn") else "",
        check=False,
    )


def action_row(
    row: ActionRow, today: date, me: object, *, buttons: tuple[tuple[str, str], ...] = (), check: bool | None = None
) -> Row:
    """Return the row: "Priya Nair · case RJ-014 · carried over twice" below what is to be done."""
    action = row.action
    who = _tr("You") if action.owner == me else row.owner_name
    about = _tr("case %1").replace("%1", row.case_label[1]) if row.case_label else function_name(action.function)
    parts = [who, _due_on(row, today), about, carried_in_words(len(action.carried)), _review(row)]
    return Row(
        key=action.id,
        title=action.what,
        detail=" · ".join(part for part in parts if part),
        tag=due_tag(row, today),
        buttons=buttons,
        check=check,
    )
