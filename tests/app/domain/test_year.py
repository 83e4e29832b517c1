"""A year of supervision: on which side of each edge a date is held, held late, missed, moved or not yet due."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from app.domain.ids import SessionId
from app.domain.year import (
    CellState,
    Diary,
    Entry,
    Held,
    MovedAway,
    Planned,
    entries,
    held_of_due,
    months_around,
    of_month,
    state_of,
)

BEGIN = date(2026, 1, 5)
DUE = date(2026, 2, 16)  # six weeks later
ONE = SessionId(UUID(int=1))
DAY = timedelta(days=1)


def six(_on: date) -> int:
    """Every six weeks, whenever."""
    return 6


def told(
    today: date,
    *,
    held: tuple[date, ...] = (),
    planned: tuple[date, ...] = (),
    moved: tuple[tuple[date, date | None], ...] = (),
    since: date = BEGIN,
    until: date | None = None,
) -> list[tuple[date, CellState]]:
    """Return what the year tells, as days and states."""
    diary = Diary(
        since,
        until,
        tuple(Held(on, ONE) for on in held),
        tuple(Planned(on, ONE) for on in planned),
        tuple(MovedAway(on, to, "Ill", ONE) for on, to in moved),
    )
    return [(one.on, one.state) for one in entries(diary, six, today)]


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (DUE - DAY, []),
        (DUE, []),  # the day itself is still on time
        (DUE + DAY, [(DUE, CellState.MISSED)]),
        (DUE + timedelta(weeks=6), [(DUE, CellState.MISSED)]),
        (DUE + timedelta(weeks=6, days=1), [(DUE, CellState.MISSED), (DUE + timedelta(weeks=6), CellState.MISSED)]),
    ],
)
def test_a_date_is_missed_on_the_day_after_it(today: date, expected: list[tuple[date, CellState]]) -> None:
    assert told(today) == expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (DUE - DAY, [CellState.HELD]),
        (DUE, [CellState.HELD]),
        (DUE + DAY, [CellState.HELD_LATE]),
        (DUE + timedelta(weeks=6) - DAY, [CellState.HELD_LATE]),
        (DUE + timedelta(weeks=6), [CellState.MISSED, CellState.HELD]),  # a whole date went by
        (DUE + timedelta(weeks=6) + DAY, [CellState.MISSED, CellState.HELD_LATE]),
    ],
)
def test_held_on_time_late_or_a_whole_date_too_late(on: date, expected: list[CellState]) -> None:
    assert [state for _on, state in told(on, held=(on,))] == expected


@pytest.mark.parametrize(
    ("moved_from", "is_excused"),
    [
        (DUE - timedelta(days=22), False),  # more than half an interval away: that was another date
        (DUE - timedelta(days=21), True),
        (DUE, True),
        (DUE + timedelta(days=21), True),
        (DUE + timedelta(days=22), False),
    ],
)
def test_a_date_called_off_with_a_reason_is_not_missed(moved_from: date, is_excused: bool) -> None:
    states = [state for _on, state in told(DUE + timedelta(days=30), moved=((moved_from, None),))]
    assert (CellState.MISSED not in states) is is_excused
    assert CellState.MOVED in states


@pytest.mark.parametrize(
    ("planned", "state"),
    [(-1, CellState.MISSED), (0, CellState.PLANNED), (1, CellState.PLANNED)],
)
def test_a_planned_day_that_passed_was_not_held_and_counts_once(planned: int, state: CellState) -> None:
    today = DUE
    assert told(today, planned=(today + timedelta(days=planned),)) == [(today + timedelta(days=planned), state)]
    passed = told(DUE + timedelta(days=5), planned=(DUE,))
    assert passed == [(DUE, CellState.MISSED)]  # the due date and the planned one are the same


@pytest.mark.parametrize(
    ("last", "due"),
    [
        (date(2028, 1, 18), date(2028, 2, 29)),  # a leap day is a day
        (date(2026, 12, 20), date(2027, 1, 31)),  # the end of a month
        (date(2026, 2, 15), date(2026, 3, 29)),  # the day the clocks go forward
        (date(2026, 9, 13), date(2026, 10, 25)),  # and back
    ],
)
def test_the_calendar_has_no_edges_of_its_own(last: date, due: date) -> None:
    assert told(due, held=(last,), since=last)[-1] != (due, CellState.MISSED)
    assert told(due + DAY, held=(last,), since=last)[-1] == (due, CellState.MISSED)


@pytest.mark.parametrize(("until", "is_missed"), [(DUE - DAY, False), (DUE, False), (DUE + DAY, True)])
def test_nothing_is_due_after_a_pair_has_ended(until: date, is_missed: bool) -> None:
    assert bool(told(DUE + timedelta(days=200), until=until)) is is_missed


def test_the_interval_that_counts_is_the_one_of_the_day_it_is_counted_from() -> None:
    diary = Diary(BEGIN, None, (Held(date(2026, 1, 19), ONE),), (), ())
    found = entries(diary, lambda on: 2 if on < date(2026, 1, 10) else 8, date(2026, 4, 1))
    assert [(one.on, one.state, one.due_on) for one in found] == [
        (date(2026, 1, 19), CellState.HELD, date(2026, 1, 19)),
        (date(2026, 3, 16), CellState.MISSED, date(2026, 3, 16)),
    ]


def test_a_month_shows_the_worst_of_what_is_in_it_and_tells_the_rest() -> None:
    month = date(2026, 3, 1)
    both = [Entry(date(2026, 3, 2), CellState.MISSED), Entry(date(2026, 3, 30), CellState.PLANNED)]
    assert state_of(of_month([*both, Entry(date(2026, 4, 1), CellState.HELD)], month)) is CellState.MISSED
    assert state_of([Entry(month, CellState.HELD), Entry(month, CellState.MOVED)]) is CellState.HELD
    assert state_of([]) is CellState.NONE


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        (date(2026, 11, 30), date(2025, 12, 1), date(2026, 12, 1)),
        (date(2026, 12, 1), date(2026, 1, 1), date(2027, 1, 1)),
        (date(2028, 2, 29), date(2027, 3, 1), date(2028, 3, 1)),
    ],
)
def test_the_months_around_a_day(today: date, first: date, last: date) -> None:
    months = months_around(today, 11, 1)
    assert (months[0], months[11], months[-1], len(months)) == (first, today.replace(day=1), last, 13)


def test_what_was_called_off_is_neither_held_nor_due() -> None:
    states = (CellState.HELD, CellState.HELD_LATE, CellState.MOVED, CellState.MISSED, CellState.PLANNED)
    assert held_of_due([Entry(BEGIN, state) for state in states]) == (2, 3)


def test_whoever_was_never_seen_is_not_new_for_ever() -> None:
    found = entries(
        Diary(BEGIN, None, (), (), ()), lambda on: 2 if on < BEGIN + timedelta(weeks=8) else 17, date(2026, 12, 31)
    )
    assert [one.on for one in found] == [BEGIN + timedelta(weeks=weeks) for weeks in (2, 4, 6, 8, 25, 42)]
