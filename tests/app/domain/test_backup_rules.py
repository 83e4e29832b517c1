"""When a backup is due, what may go, when to remind: over any times at all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.backup_rhythm import Rhythm
from app.domain.backup_rules import Freshness, Keeping, freshness, is_due, superfluous

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
KEEPING = Keeping(7, 5, 12, 7, 31)
TIMES = st.lists(st.integers(0, 10 * 365 * 24 * 60), max_size=60).map(
    lambda found: {number: NOW - timedelta(minutes=minutes) for number, minutes in enumerate(found)}
)


def test_three_years_of_daily_backups_leave_seven_days_five_weeks_twelve_months() -> None:
    made: dict[int, datetime] = {number: NOW - timedelta(days=number) for number in range(1095)}
    gone: frozenset[int] = superfluous(made, KEEPING)
    kept = sorted(made[key] for key in made if key not in gone)
    assert kept[-7:] == sorted(NOW - timedelta(days=number) for number in range(7))
    # five weeks: the four Sundays before this one, which is among the days already
    sundays = [at for at in kept if at.weekday() == 6]
    assert {NOW - timedelta(weeks=number) for number in range(5)} <= set(sundays)
    months = {(at.year, at.month) for at in kept}
    assert len(months) == 12
    assert len(kept) <= 7 + 5 + 12


@given(TIMES, st.integers(0, 10), st.integers(0, 10), st.integers(0, 15))
def test_the_newest_always_stays_and_thinning_twice_takes_nothing_more(
    made: dict[int, datetime], daily: int, weekly: int, monthly: int
) -> None:
    keeping = Keeping(daily, weekly, monthly, 7, 31)
    gone = superfluous(made, keeping)
    kept = {key: at for key, at in made.items() if key not in gone}
    assert gone <= set(made)
    if made:
        assert max(made.values()) in kept.values()
    assert superfluous(kept, keeping) == frozenset()
    assert len(kept) <= max(1, daily + weekly + monthly)


@given(TIMES)
def test_gaps_grow_towards_the_past(made: dict[int, datetime]) -> None:
    """Every day that keeps one is among the newest days, and so for weeks and months: nothing old is kept at random."""
    kept = [at for key, at in made.items() if key not in superfluous(made, KEEPING)]
    days = sorted({at.date() for at in made.values()}, reverse=True)[:7]
    assert {at.date() for at in kept} >= set(days)
    months = sorted({(at.year, at.month) for at in made.values()}, reverse=True)[:12]
    assert {(at.year, at.month) for at in kept} >= set(months)


@pytest.mark.parametrize(
    ("rhythm", "newest", "due"),
    [
        (Rhythm.DAILY, None, True),
        (Rhythm.DAILY, NOW - timedelta(hours=3), False),
        (Rhythm.DAILY, NOW - timedelta(hours=19), True),  # yesterday evening
        (Rhythm.DAILY, NOW + timedelta(hours=3), False),
        (Rhythm.DAILY, NOW + timedelta(days=400), True),  # made with a wrong clock: it counts for nothing
        (Rhythm.WEEKLY, NOW - timedelta(days=6), False),
        (Rhythm.WEEKLY, NOW - timedelta(days=7), True),
        (Rhythm.EACH_TIME, NOW - timedelta(minutes=5), False),
        (Rhythm.EACH_TIME, NOW - timedelta(minutes=15), True),
        (Rhythm.NEVER, None, False),
    ],
)
def test_due(rhythm: Rhythm, newest: datetime | None, due: bool) -> None:
    assert is_due(rhythm, newest, NOW, since=NOW - timedelta(minutes=10)) is due


def test_reminders_begin_after_the_days_and_not_before() -> None:
    assert freshness(None, NOW, 7) is Freshness.NONE
    assert freshness(NOW - timedelta(days=7), NOW, 7) is Freshness.FRESH
    assert freshness(NOW - timedelta(days=7, seconds=1), NOW, 7) is Freshness.OLD
    ages = [freshness(NOW - timedelta(days=days), NOW, 7) is Freshness.OLD for days in range(30)]
    assert all(not before or after for before, after in pairwise(ages))
