"""When a question is asked because of what is on the file: each rule at its edge, the day before, on it and after."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from app.domain.case import Episode
from app.domain.ids import CaseId, DeviceId, EpisodeId, PersonId
from app.domain.prompting import Cause, OddHours, Reason, is_late, like_episodes, odd_hours, workers
from app.domain.stamps import Stamp

LONDON = ZoneInfo("Europe/London")
RULE = OddHours(22, 6, frozenset({"missing", "told"}), days=14)
MADE = Stamp(PersonId(UUID(int=1)), datetime(2026, 1, 1, tzinfo=UTC), DeviceId(UUID(int=2)))


def episode(local: datetime, kind: str = "missing") -> Episode:
    return Episode(EpisodeId(UUID(int=3)), CaseId(UUID(int=4)), local.astimezone(UTC), kind, "Not at home.", MADE)


def on(day: date, kind: str = "missing", at: time = time(18, 0)) -> Episode:
    return episode(datetime.combine(day, at, LONDON), kind)


@pytest.mark.parametrize(
    ("today", "first", "comes"),
    [
        (date(2026, 11, 26), date(2026, 8, 27), False),  # 91 days
        (date(2026, 11, 26), date(2026, 8, 28), True),  # 90 days
        (date(2026, 11, 26), date(2026, 8, 29), True),
        (date(2028, 2, 29), date(2027, 11, 30), False),  # over the end of a month, to a leap day
        (date(2028, 2, 29), date(2027, 12, 1), True),
        (date(2028, 3, 1), date(2027, 12, 1), False),  # a leap day within
        (date(2028, 3, 1), date(2027, 12, 2), True),
    ],
)
def test_the_third_like_episode_counts_for_ninety_calendar_days(today: date, first: date, comes: bool) -> None:
    episodes = [on(first), on(today - timedelta(days=1)), on(today)]
    found = like_episodes(episodes, today, LONDON, times=3, days=90)
    assert found == (Reason(Cause.LIKE_EPISODES, 3, "missing", first) if comes else None)


def test_an_episode_late_at_night_counts_on_its_local_day_when_the_clocks_change() -> None:
    today = date(2026, 10, 25)  # clocks go back: 00:30 that day is still summer time, 23:30 UTC the day before
    episodes = [episode(datetime(2026, 10, 25, 0, 30, tzinfo=LONDON)), on(date(2026, 10, 24)), on(date(2026, 10, 23))]
    found = like_episodes(episodes, today, LONDON, times=3, days=2)
    assert found is not None
    assert found.on == date(2026, 10, 23)
    assert like_episodes(episodes, today, LONDON, times=3, days=1) is None


def test_what_repeats_most_is_named_and_the_clock_of_report_now_repeats_nothing() -> None:
    day = date(2026, 11, 20)
    mixed = [on(day)] * 3 + [on(day, "hungry")] * 4
    found = like_episodes(mixed, day, LONDON, times=3, days=90)
    assert found is not None
    assert (found.topic, found.figure) == ("hungry", 4)
    assert like_episodes([on(day, "told"), on(day, "told"), on(day, "told")], day, LONDON, times=3, days=90) is None
    assert like_episodes([on(day), on(day), on(day + timedelta(days=1))], day, LONDON, times=3, days=90) is None


@pytest.mark.parametrize(
    ("people", "figure"), [((), None), ((1,), None), ((1, 1), None), ((1, 2), 2), ((1, 2, 1, 3), 3)]
)
def test_workers_are_counted_once_each(people: tuple[int, ...], figure: int | None) -> None:
    found = workers([PersonId(UUID(int=one)) for one in people], times=2)
    assert found == (None if figure is None else Reason(Cause.WORKERS, figure))


@pytest.mark.parametrize(
    ("local", "late"),
    [
        (datetime(2026, 11, 24, 21, 59, tzinfo=LONDON), False),
        (datetime(2026, 11, 24, 22, 0, tzinfo=LONDON), True),
        (datetime(2026, 11, 24, 5, 59, tzinfo=LONDON), True),
        (datetime(2026, 11, 24, 6, 0, tzinfo=LONDON), False),
    ],
)
def test_night_is_from_ten_until_six(local: datetime, late: bool) -> None:
    assert is_late(local, RULE) is late
    found = odd_hours([episode(local, "hungry")], date(2026, 11, 24), LONDON, RULE)
    assert (found is not None) is late


@pytest.mark.parametrize(
    ("day", "kind", "comes"),
    [
        (date(2026, 11, 20), "missing", False),  # Friday
        (date(2026, 11, 21), "missing", True),
        (date(2026, 11, 22), "missing", True),
        (date(2026, 11, 22), "hungry", False),  # what is seen at Sunday's match is nothing odd
        (date(2026, 11, 23), "missing", False),
    ],
)
def test_contact_at_the_weekend_counts_for_some_kinds(day: date, kind: str, comes: bool) -> None:
    found = odd_hours([on(day, kind)], date(2026, 11, 24), LONDON, RULE)
    assert found == (Reason(Cause.ODD_HOURS, on=day, at=time(18, 0)) if comes else None)


@pytest.mark.parametrize(("today", "comes"), [(date(2026, 12, 5), True), (date(2026, 12, 6), False)])
def test_contact_at_an_odd_hour_counts_for_a_fortnight(today: date, comes: bool) -> None:
    assert (odd_hours([on(date(2026, 11, 21))], today, LONDON, RULE) is not None) is comes


def test_the_night_the_clocks_change_is_night_on_both_sides_of_it() -> None:
    for hour in (0, 1, 2, 5):
        found = odd_hours(
            [episode(datetime(2026, 3, 29, hour, 30, tzinfo=LONDON), "hungry")], date(2026, 3, 29), LONDON, RULE
        )
        assert found is not None
