"""A year of supervision, month by month: what was held, moved, missed and is planned (S1-17, S1-46, S1-47, S2-60).

A date falls due so many weeks after the last one that was held. One that passed with nothing held and no reason is
missed; one that was moved or called off with a reason is said as that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.ids import SessionId


class CellState(StrEnum):
    """How a date went, and a month with it."""

    HELD = "held"
    HELD_LATE = "held-late"
    PLANNED = "planned"
    MOVED = "moved"  # moved or called off, with the reason
    MISSED = "missed"  # not held, and no reason recorded
    NONE = "none"


_STRONGEST = (
    CellState.MISSED,
    CellState.HELD_LATE,
    CellState.HELD,
    CellState.PLANNED,
    CellState.MOVED,
)


HELD_STATES = frozenset({CellState.HELD, CellState.HELD_LATE})


@dataclass(frozen=True, slots=True)
class Held:
    """A session that took place, on its local day."""

    on: date
    session_id: SessionId


@dataclass(frozen=True, slots=True)
class Planned:
    """A session that is in the diary and has not begun."""

    on: date
    session_id: SessionId


@dataclass(frozen=True, slots=True)
class MovedAway:
    """A day that a session was moved from, or called off on. ``to`` is None when no new day was agreed."""

    on: date
    to: date | None
    reason: str
    session_id: SessionId


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in a year. ``due_on`` is the day it answers to, where one fell due; ``to`` the day it moved to."""

    on: date
    state: CellState
    session_id: SessionId | None = None
    due_on: date | None = None
    to: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Diary:
    """Everything that is in the diary of one person. ``since`` is the first day they were to be supervised from."""

    since: date
    until: date | None
    held: tuple[Held, ...]
    planned: tuple[Planned, ...]
    moved: tuple[MovedAway, ...]


def months_around(today: date, before: int, after: int) -> tuple[date, ...]:
    """Return the first days of so many months before today's, of today's, and of so many after."""
    number = today.year * 12 + today.month - 1
    return tuple(date(one // 12, one % 12 + 1, 1) for one in range(number - before, number + after + 1))


def entries(diary: Diary, every_weeks: Callable[[date], int], today: date) -> tuple[Entry, ...]:
    """Return what happened, or did not, in order of days.

    ``every_weeks`` is the interval that counts from a day on. A date is missed on the day after it, not on the day.
    """
    found = [Entry(one.on, CellState.PLANNED, one.session_id) for one in diary.planned if one.on >= today]
    found += [Entry(one.on, CellState.MISSED, one.session_id) for one in diary.planned if one.on < today]
    found += [Entry(one.on, CellState.MOVED, one.session_id, to=one.to, reason=one.reason) for one in diary.moved]
    accounted = [one.on for one in found if one.state is not CellState.PLANNED]
    start = diary.since
    for held in sorted(diary.held, key=lambda one: (one.on, one.session_id)):
        due, every = _next(start, every_weeks)
        while due + timedelta(weeks=every_weeks(due)) <= held.on:
            found += _missed(due, every, accounted)
            due, every = _next(due, every_weeks)
        state = CellState.HELD if held.on <= due else CellState.HELD_LATE
        found.append(Entry(held.on, state, held.session_id, due_on=due))
        start = max(start, held.on)
    end = today if diary.until is None else min(today, diary.until)
    due, every = _next(start, every_weeks)
    while due < end:
        found += _missed(due, every, accounted)
        due, every = _next(due, every_weeks)
    return tuple(sorted(found, key=lambda one: (one.on, one.state)))


def _next(day: date, every_weeks: Callable[[date], int]) -> tuple[date, timedelta]:
    """Return the date that falls due after ``day``, and the interval it was counted with."""
    every = timedelta(weeks=every_weeks(day))
    return day + every, every


def _missed(due: date, every: timedelta, accounted: Sequence[date]) -> list[Entry]:
    """Return the due day as missed, unless a date nearer to it than to the next was moved, or is told as not held."""
    if any(abs(day - due) * 2 <= every for day in accounted):
        return []
    return [Entry(due, CellState.MISSED, due_on=due)]


def of_month(found: Iterable[Entry], month: date) -> tuple[Entry, ...]:
    """Return what belongs to the month that begins on ``month``."""
    return tuple(one for one in found if (one.on.year, one.on.month) == (month.year, month.month))


def state_of(found: Iterable[Entry]) -> CellState:
    """Return what a month is shown as: what was missed first, then what was held, what is planned, what was moved."""
    states = {one.state for one in found}
    return next((state for state in _STRONGEST if state in states), CellState.NONE)


def held_of_due(found: Iterable[Entry]) -> tuple[int, int]:
    """Return how many sessions were held, and of how many that fell due. What was called off with a reason is none."""
    states = [one.state for one in found]
    held = sum(state in HELD_STATES for state in states)
    return held, held + states.count(CellState.MISSED)
