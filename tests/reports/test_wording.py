"""Dates and times in words."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from reports.wording import day, fingerprint_groups, moment, signers_code


@pytest.mark.parametrize(
    ("utc", "told"),
    [
        (datetime(2026, 11, 12, 19, 46, tzinfo=UTC), "12 November 2026, 19:46 GMT"),
        (datetime(2026, 7, 1, 23, 30, tzinfo=UTC), "2 July 2026, 00:30 BST"),
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), "29 March 2026, 00:59 GMT"),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "29 March 2026, 02:00 BST"),
        (datetime(2026, 10, 25, 0, 59, tzinfo=UTC), "25 October 2026, 01:59 BST"),
        (datetime(2026, 10, 25, 1, 0, tzinfo=UTC), "25 October 2026, 01:00 GMT"),
    ],
)
def test_times_are_uk_times(utc: datetime, told: str) -> None:
    assert moment(utc) == told


def test_days() -> None:
    assert day(date(2026, 11, 2)) == "2 November 2026"
    assert day(datetime(2026, 6, 30, 23, 30, tzinfo=UTC)) == "1 July 2026"
    assert day(None) == ""


def test_fingerprints_are_read_in_groups_of_four() -> None:
    figures = "7c4e19a0b2d83f115c0e8842aa10f9d3e6b7721f04c9588d31aa6e0f92d4b81c"
    assert fingerprint_groups(figures)[:2] == ("7C4E", "19A0")
    assert len(fingerprint_groups(figures)) == 16
    assert signers_code(figures) == "7C4E 19A0 B2D8 3F11 … 31AA 6E0F 92D4 B81C"
