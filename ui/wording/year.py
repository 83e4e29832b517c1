"""What a month of somebody's supervision is called, and what happened in it, in sentences (ui.md 4, screen 8)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.year import CellState, Entry
from app.services.year import YearCell, YearRow
from ui.wording.dates import count, day_in_prose, month_name, weekday_in_prose


def _tr(words: str) -> str:
    return QCoreApplication.translate("Year", words)


def state_words(state: CellState) -> str:
    """Return what a sign means."""
    return {
        CellState.HELD: _tr("Held"),
        CellState.HELD_LATE: _tr("Held late"),
        CellState.PLANNED: _tr("Planned"),
        CellState.MOVED: _tr("Moved or called off, with a reason"),
        CellState.MISSED: _tr("Not held, no reason recorded"),
        CellState.NONE: _tr("Nothing due"),
    }[state]


def month_words(month: date) -> str:
    """Return "November 2026"."""
    return f"{month_name(month)} {month.year}"


def interval_words(row: YearRow) -> str:
    """Return how often the two meet: "Every 6 weeks", and "(no agreement)" where the policy's figure stands in."""
    if row.is_group:
        return _tr("Group")
    if row.every_weeks is None:
        return _tr("No supervisor")
    words = _tr("Every %1").replace("%1", count(row.every_weeks, "week", "weeks"))
    return words if row.is_agreed else _tr("No agreement")


def total_words(row: YearRow) -> tuple[str, str]:
    """Return "6 of 7" and what it means."""
    short = _tr("%1 of %2").replace("%1", str(row.held)).replace("%2", str(row.due))
    moved = count(row.moved, "date moved or called off", "dates moved or called off")
    long = _tr("%1: %2 sessions held of %3 due, %4")
    for place, words in (("%1", row.name), ("%2", str(row.held)), ("%3", str(row.due)), ("%4", moved)):
        long = long.replace(place, words)
    return short, long


def entry_sentence(entry: Entry, today: date) -> str:
    """Return one thing that happened, or did not, as a sentence."""
    on = day_in_prose(entry.on)
    if entry.state is CellState.HELD:
        return _tr("Held on %1.").replace("%1", on)
    if entry.state is CellState.HELD_LATE and entry.due_on is not None:
        days = count((entry.on - entry.due_on).days, "day", "days")
        words = _tr("Held on %1, %2 after it was due on %3.")
        return words.replace("%1", on).replace("%2", days).replace("%3", day_in_prose(entry.due_on))
    if entry.state is CellState.PLANNED:
        return _tr("Planned for %1.").replace("%1", weekday_in_prose(entry.on))
    if entry.state is CellState.MOVED:
        return _moved(entry, on)
    if entry.session_id is not None:
        return _tr("Planned for %1. Not held, and no reason recorded.").replace("%1", weekday_in_prose(entry.on))
    verb = _tr("Was due %1. Not held, and no reason recorded.") if entry.on < today else _tr("Due %1.")
    return verb.replace("%1", weekday_in_prose(entry.on))


def _moved(entry: Entry, on: str) -> str:
    words = _tr("Called off on %1, with no new date.") if entry.to is None else _tr("Moved from %1 to %2.")
    words = words.replace("%1", on)
    if entry.to is not None:
        words = words.replace("%2", day_in_prose(entry.to))
    return f"{words} {_tr('Reason: %1').replace('%1', entry.reason)}" if entry.reason else words


def cell_sentence(row: YearRow, cell: YearCell, today: date) -> str:
    """Return a cell as a screen reader says it: who, which month, what it is."""
    told = " ".join(entry_sentence(entry, today) for entry in cell.entries) or f"{state_words(CellState.NONE)}."
    return f"{row.name}, {month_words(cell.month)}: {told}"


def away_sentence(row: YearRow, cell: YearCell) -> str:
    """Return that the supervisor is away in this month, and who stands in, or ""."""
    found = [
        _tr("%1 is away from %2 to %3; %4 stands in.")
        .replace("%1", row.supervisor_name)
        .replace("%2", day_in_prose(cover.starts_on))
        .replace("%3", day_in_prose(cover.ends_on))
        .replace("%4", name)
        for cover, name in zip(row.away, row.stand_ins, strict=True)
        if (cover.starts_on.year, cover.starts_on.month) <= (cell.month.year, cell.month.month)
        and cell.month <= cover.ends_on
    ]
    return " ".join(found)


def standing_sentences(row: YearRow) -> list[str]:
    """Return what is to be known of the whole row: moves, interruptions, what the policy asks, who supervises."""
    parts = []
    if row.moved:
        dates = count(row.moved, "date was", "dates were")
        parts.append(_tr("In these months %1 moved or called off.").replace("%1", dates))
    if row.interrupted:
        sessions = count(row.interrupted, "session was", "sessions were")
        parts.append(_tr("%1 interrupted.").replace("%1", sessions))
    if row.policy_weeks is not None:
        weeks = count(row.policy_weeks, "week", "weeks")
        words = _tr("The policy asks for every %1 in this role.")
        if row.new_until is not None:
            words = _tr("The policy asks for every %1 while they are new in the role, until %2.")
            words = words.replace("%2", day_in_prose(row.new_until))
        parts.append(words.replace("%1", weeks))
    if not row.is_group and row.supervisor_name:
        parts.append(_tr("Supervised by %1.").replace("%1", row.supervisor_name))
    return parts
