"""The next two dates always booked, and one that was called off booked again: both sides of each edge."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.domain.booking import is_short, rebook_by

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("days", "short"),
    [((), True), ((0,), True), ((-1, 5), True), ((0, 5), False), ((-7, 0, 1), False), ((40, 80, 120), False)],
)
def test_two_dates_from_today_on(days: tuple[int, ...], short: bool) -> None:
    assert is_short([TODAY + timedelta(days=one) for one in days], TODAY) is short


@pytest.mark.parametrize(
    ("called_off", "was_on", "away_until", "by"),
    [
        (date(2026, 11, 20), date(2026, 11, 20), None, date(2026, 11, 27)),  # Friday to Friday
        (date(2026, 11, 21), date(2026, 11, 23), None, date(2026, 11, 27)),  # a Saturday counts from Monday
        (date(2026, 11, 23), date(2026, 11, 23), None, date(2026, 11, 30)),
        (date(2028, 2, 25), date(2028, 2, 25), None, date(2028, 3, 3)),  # over a leap day
        (date(2026, 12, 30), date(2026, 12, 31), None, date(2027, 1, 6)),  # over the end of the year
        (date(2026, 10, 23), date(2026, 10, 24), None, date(2026, 10, 30)),  # over the clocks going back
        (date(2026, 11, 20), date(2026, 11, 20), date(2026, 12, 4), date(2026, 12, 11)),  # away: from the last day
        (date(2026, 11, 20), date(2026, 11, 20), date(2026, 11, 20), date(2026, 11, 27)),  # away on the day alone
        (date(2026, 11, 18), date(2026, 11, 20), date(2026, 11, 20), date(2026, 11, 27)),  # told before, away that day
        (date(2026, 11, 18), date(2026, 11, 20), date(2026, 11, 19), date(2026, 11, 25)),  # back the day before it
        (date(2026, 11, 20), date(2026, 11, 20), date(2026, 11, 19), date(2026, 11, 27)),  # back the day before
        (date(2026, 12, 9), date(2026, 11, 20), date(2026, 12, 4), date(2026, 12, 16)),  # said after coming back
    ],
)
def test_booked_again_within_five_working_days(
    called_off: date, was_on: date, away_until: date | None, by: date
) -> None:
    assert rebook_by(called_off, was_on, away_until, 5) == by
