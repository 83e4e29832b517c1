"""What follows from the rows of a figure, with the edges: nothing to count, halves, months and leap days."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from app.domain.section11 import (
    Counted,
    EvidenceRow,
    Figure,
    Kept,
    RowKind,
    Tally,
    by_month,
    last_four_quarters,
    year_to,
)


def row(number: int, *, counts: bool = True, on: date | None = None, amount: int = 0, of: int = 0) -> EvidenceRow:
    return EvidenceRow(RowKind.SESSION, UUID(int=number), counts, on, amount, of)


def test_a_figure_of_nothing_has_no_share() -> None:
    nothing = Counted(Figure.HELD, ())
    assert (nothing.count, nothing.of, nothing.tally().percent, nothing.middle, nothing.longest) == (
        0,
        0,
        None,
        None,
        0,
    )


@pytest.mark.parametrize(("count", "of", "percent"), [(1, 3, 33), (2, 3, 67), (1, 2, 50), (1, 8, 13), (0, 4, 0)])
def test_a_share_is_rounded_to_whole_per_cent(count: int, of: int, percent: int) -> None:
    rows = tuple(row(number, counts=number < count) for number in range(of))
    assert Counted(Figure.HELD, rows).tally().percent == percent


@pytest.mark.parametrize(
    ("count", "of", "told"),
    [
        (0, 0, Tally(0, 0, kept=Kept.ALL)),
        (2, 2, Tally(0, 0, kept=Kept.ALL)),
        (0, 3, Tally(0, 3, kept=Kept.COUNT)),
        (2, 9, Tally(0, 9, kept=Kept.COUNT)),
        (3, 3, Tally(3, 3)),
        (3, 4, Tally(3, 4, kept=Kept.OTHERS)),
        (4, 4, Tally(3, 4, kept=Kept.OTHERS)),  # told apart from the one before, it would say that one is missing
        (5, 5, Tally(5, 5)),
        (3, 6, Tally(3, 6)),
        (8, 10, Tally(8, 10, kept=Kept.OTHERS)),
        (9, 10, Tally(8, 10, kept=Kept.OTHERS)),
        (10, 10, Tally(10, 10)),
    ],
)
def test_one_or_two_are_not_told_on_either_side(count: int, of: int, told: Tally) -> None:
    assert Tally(count, of, 50, 60, 2.0, 9).coarse() == told
    assert told.percent is None or told.kept is Kept.NOTHING


@pytest.mark.parametrize(
    ("today", "since", "until"),
    [
        (date(2027, 1, 1), date(2026, 1, 1), date(2026, 12, 31)),
        (date(2026, 12, 31), date(2025, 10, 1), date(2026, 9, 30)),
        (date(2028, 4, 1), date(2027, 4, 1), date(2028, 3, 31)),
    ],
)
def test_four_quarters_are_those_that_are_over(today: date, since: date, until: date) -> None:
    assert last_four_quarters(today) == (since, until)


def test_amounts_are_those_of_the_rows_that_count() -> None:
    found = Counted(
        Figure.HOURS, (row(1, amount=50, of=60), row(2, amount=70, of=60), row(3, counts=False, amount=9, of=45))
    )
    assert (found.minutes, found.of_minutes, found.middle, found.longest) == (120, 165, 60.0, 70)


@pytest.mark.parametrize(
    ("until", "since"),
    [
        (date(2026, 11, 22), date(2025, 11, 23)),
        (date(2028, 2, 29), date(2027, 3, 1)),
        (date(2027, 2, 28), date(2026, 3, 1)),
        (date(2028, 2, 28), date(2027, 3, 1)),
        (date(2025, 2, 28), date(2024, 2, 29)),
        (date(2026, 12, 31), date(2026, 1, 1)),
    ],
)
def test_twelve_months_end_on_the_last_day(until: date, since: date) -> None:
    assert year_to(until) == since


def test_months_of_a_period_are_all_there_and_each_row_is_in_one() -> None:
    rows = (row(1, on=date(2026, 1, 31)), row(2, on=date(2026, 3, 1), counts=False), row(3, on=date(2026, 3, 31)))
    months = by_month(rows, date(2025, 12, 15), date(2026, 3, 31))
    assert [(one.first, one.count, one.others) for one in months] == [
        (date(2025, 12, 1), 0, 0),
        (date(2026, 1, 1), 1, 0),
        (date(2026, 2, 1), 0, 0),
        (date(2026, 3, 1), 1, 1),
    ]
