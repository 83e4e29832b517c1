"""Days and times as people type them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.date_words import Prefer, parse, parse_time
from app.domain.errors import InputError

TODAY = date(2026, 11, 12)  # a Thursday


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12/11/26", date(2026, 11, 12)),
        ("3/4/27", date(2027, 4, 3)),  # day first
        ("12/11/2026", date(2026, 11, 12)),
        ("12.11.26", date(2026, 11, 12)),
        ("12-11-2026", date(2026, 11, 12)),
        ("12 11 26", date(2026, 11, 12)),
        ("2026-11-19", date(2026, 11, 19)),
        ("12 nov", date(2026, 11, 12)),
        ("12nov", date(2026, 11, 12)),
        ("12th of November 2026", date(2026, 11, 12)),
        ("1st sept 27", date(2027, 9, 1)),
        ("Nov 12", date(2026, 11, 12)),
        ("Thu 12 Nov 2026", date(2026, 11, 12)),
        ("  thursday,  12 November ", date(2026, 11, 12)),
        ("15/10", date(2026, 10, 15)),
        ("3 jan", date(2027, 1, 3)),
        ("29 feb", date(2028, 2, 29)),
        ("14/3/15", date(2015, 3, 14)),
        ("14/3/98", date(1998, 3, 14)),
        ("today", TODAY),
        ("Tomorrow", date(2026, 11, 13)),
        ("yesterday", date(2026, 11, 11)),
        ("thu", date(2026, 11, 19)),  # the coming one, never today
        ("fri", date(2026, 11, 13)),
        ("this fri", date(2026, 11, 13)),
        ("next thu", date(2026, 11, 19)),
        ("next Monday", date(2026, 11, 16)),
        ("last thu", date(2026, 11, 5)),
        ("last fri", date(2026, 11, 6)),
        ("+2w", date(2026, 11, 26)),
        ("+10", None),  # ten of what?
        ("in 2 weeks", date(2026, 11, 26)),
        ("a week", date(2026, 11, 19)),
        ("two weeks time", date(2026, 11, 26)),
        ("next week", date(2026, 11, 19)),
        ("+3m", date(2027, 2, 12)),
        ("3 days ago", date(2026, 11, 9)),
        ("-3d", date(2026, 11, 9)),
        ("+1y", date(2027, 11, 12)),
        ("Iau 12 Tach 2026", date(2026, 11, 12)),  # as a field shows it in Welsh
        ("dydd Mawrth 3 Mawrth 2026", date(2026, 3, 3)),  # the same word is a day and a month
        ("12 gorffennaf", date(2026, 7, 12)),
        ("mawrth 12 2027", date(2027, 3, 12)),
        ("mawrth", date(2026, 11, 17)),
        ("yfory", date(2026, 11, 13)),
        ("ddoe", date(2026, 11, 11)),
        ("gwe nesaf", date(2026, 11, 20)),
        ("soon", None),
        ("12", None),
        ("12/11/202", None),
        ("mo", None),
    ],
)
def test_what_is_typed_is_understood(typed: str, meant: date | None) -> None:
    if meant is None:
        with pytest.raises(InputError) as caught:
            parse(typed, TODAY, field="due")
        assert (caught.value.field, caught.value.problem) == ("due", "not-a-date")
    else:
        assert parse(typed, TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("31/2/26", "no-such-day"),
        ("30 feb", "no-such-day"),
        ("29/2/27", "no-such-day"),
        ("0/1/26", "no-such-day"),
        ("11/25/26", "day-first"),
        ("45/45/26", "no-such-day"),
        ("fri 12 nov 2026", "wrong-weekday"),
        ("1/1/1850", "too-far"),
        ("+9999y", "too-far"),
        ("+9999w", "too-far"),
        ("1/1/2200", "too-far"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_the_reason(typed: str, problem: str) -> None:
    with pytest.raises(InputError) as caught:
        parse(typed, TODAY)
    assert caught.value.problem == problem


def test_a_wrong_weekday_names_the_right_one() -> None:
    with pytest.raises(InputError) as caught:
        parse("mon 12 nov", TODAY)
    assert caught.value.facts == {"weekday": 3}


@pytest.mark.parametrize(
    ("prefer", "meant"),
    [("nearest", date(2026, 10, 15)), ("future", date(2027, 10, 15)), ("past", date(2026, 10, 15))],
)
def test_a_date_without_year_goes_where_it_is_wanted(prefer: Prefer, meant: date) -> None:
    assert parse("15 oct", TODAY, prefer=prefer) == meant


def test_months_keep_to_the_month() -> None:
    assert parse("+1m", date(2027, 1, 31)) == date(2027, 2, 28)


@given(st.dates(date(1930, 1, 1), date(2199, 12, 31)), st.dates(date(2020, 1, 1), date(2090, 1, 1)))
def test_every_way_of_writing_a_whole_date_gives_it_back(day: date, today: date) -> None:
    for form in ("%d/%m/%Y", "%d %b %Y", "%a %d %b %Y", "%d %B %Y", "%Y-%m-%d", "%A %d %B %Y", "%d.%m.%Y"):
        assert parse(day.strftime(form), today) == day


@given(st.text(max_size=30), st.dates(date(2020, 1, 1), date(2090, 1, 1)))
def test_any_text_is_read_or_refused(text: str, today: date) -> None:
    with suppress(InputError):
        assert isinstance(parse(text, today), date)


@given(st.dates(date(2020, 1, 1), date(2090, 1, 1)), st.integers(0, 6))
def test_next_weekday_is_in_next_week(today: date, weekday: int) -> None:
    name = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[weekday]
    monday = today - timedelta(days=today.weekday())
    assert parse(f"next {name}", today) == monday + timedelta(days=7 + weekday)
    assert 1 <= (parse(name, today) - today).days <= 7
    assert 1 <= (today - parse(f"last {name}", today)).days <= 7


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("18:30", time(18, 30)),
        ("1830", time(18, 30)),
        ("18.30", time(18, 30)),
        ("6pm", time(18)),
        ("6.30 PM", time(18, 30)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("9", time(9)),
        ("0905", time(9, 5)),
        ("noon", time(12)),
        ("00:00", time(0)),
    ],
)
def test_times_are_understood(typed: str, meant: time) -> None:
    assert parse_time(typed) == meant


@pytest.mark.parametrize("typed", ["24:00", "18:60", "13pm", "0pm", "18:3", "evening", "1:2:3", "-1"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_time(typed, field="to")
    assert (caught.value.field, caught.value.problem) == ("to", "not-a-time")
