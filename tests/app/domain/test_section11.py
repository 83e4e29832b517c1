"""What follows from the rows of a figure, with the edges: nothing to count, halves, months and leap days."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from app.domain.section11 import Counted, EvidenceRow, Figure, RowKind, by_month, year_to


def row(number: int, *, counts: bool = True, on: date | None = None, amount: int = 0, of: int = 0) -> EvidenceRow:
    return EvidenceRow(RowKind.SESSION, UUID(int=number), counts, on, amount, of)


def test_a_figure_of_nothing_has_no_share() -> None:
    nothing = Counted(Figure.HELD, ())
    assert (nothing.count, nothing.of, nothing.percent, nothing.middle, nothing.longest) == (0, 0, None, None, 0)


@pytest.mark.parametrize(("count", "of", "percent"), [(1, 3, 33), (2, 3, 67), (1, 2, 50), (1, 8, 13), (0, 4, 0)])
def test_a_share_is_rounded_to_whole_per_cent(count: int, of: int, percent: int) -> None:
    rows = tuple(row(number, counts=number < count) for number in range(of))
    assert Counted(Figure.HELD, rows).percent == percent


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
