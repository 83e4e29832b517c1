"""When a backup is due, which old ones may go, and when to remind. Rules over times; no file is touched here."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from app.domain.backup_rhythm import Rhythm

K = TypeVar("K")

AHEAD = timedelta(days=1)  # a backup from further in the future than this was made with a wrong clock


class Freshness(StrEnum):
    """How the newest backup stands."""

    NONE = "none"
    OLD = "old"
    FRESH = "fresh"


@dataclass(frozen=True, slots=True)
class Keeping:
    """The club's figures: how many days, weeks and months keep their newest backup, and when to remind (days)."""

    keep_daily: int
    keep_weekly: int
    keep_monthly: int
    remind_after_days: int
    second_remind_after_days: int


def is_due(rhythm: Rhythm, newest: datetime | None, now: datetime, *, since: datetime) -> bool:
    """Return whether the schedule wants a backup now. Times are local and aware; ``since`` is the last unlocking.

    A backup from the future says nothing: the clock was wrong when it was made, or is wrong now.
    """
    if rhythm is Rhythm.NEVER:
        return False
    if newest is None or newest > now + AHEAD:
        return True
    if rhythm is Rhythm.EACH_TIME:
        return newest < since
    days = 1 if rhythm is Rhythm.DAILY else 7
    return (now.date() - newest.date()).days >= days


def freshness(newest: datetime | None, now: datetime, after_days: int) -> Freshness:
    """Return how the newest backup stands; older than ``after_days`` is old."""
    if newest is None:
        return Freshness.NONE
    return Freshness.OLD if now - newest > timedelta(days=after_days) else Freshness.FRESH


def superfluous(made: Mapping[K, datetime], keeping: Keeping) -> frozenset[K]:
    """Return which backups may go. ``made`` maps each to its local time.

    The newest of each of the last ``keep_daily`` days that have one stays, likewise of weeks (Monday first) and
    months; the newest of all always stays, whatever the figures are.
    """
    newest_first = sorted(made, key=lambda key: made[key], reverse=True)
    kept = set(newest_first[:1])
    units: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
        (keeping.keep_daily, lambda at: at.date()),
        (keeping.keep_weekly, lambda at: at.isocalendar()[:2]),
        (keeping.keep_monthly, lambda at: (at.year, at.month)),
    )
    for many, unit in units:
        seen: set[Hashable] = set()
        for key in newest_first:
            mark = unit(made[key])
            if mark not in seen and len(seen) < many:
                seen.add(mark)
                kept.add(key)
    return frozenset(made) - kept
