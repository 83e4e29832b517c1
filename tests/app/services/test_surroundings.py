"""This computer's own time: by the rules of the day in question, on both sides of each change of the clocks."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from app.services.surroundings import LocalZone

# The rule itself, not a name: a bare machine may hold no list of the world's zones.
BRITISH_TIME = "GMT0BST,M3.5.0/1,M10.5.0"


@pytest.fixture
def in_britain(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Set the process's own time to that of Britain."""
    if not hasattr(time, "tzset"):
        pytest.skip("Windows tells a process its time by the system's own setting alone")
    with monkeypatch.context() as patched:
        patched.setenv("TZ", BRITISH_TIME)
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("in_britain")
@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        ("2026-07-01T22:30", "2026-07-01 23:30 BST"),
        ("2026-07-01T23:30", "2026-07-02 00:30 BST"),
        ("2026-12-31T23:59", "2026-12-31 23:59 GMT"),
        ("2028-02-29T12:00", "2028-02-29 12:00 GMT"),
        ("2026-03-29T00:59", "2026-03-29 00:59 GMT"),  # the clocks go forward
        ("2026-03-29T01:00", "2026-03-29 02:00 BST"),
        ("2026-10-25T00:30", "2026-10-25 01:30 BST"),  # the clocks go back: half past one comes twice
        ("2026-10-25T01:30", "2026-10-25 01:30 GMT"),
        ("2026-10-25T02:00", "2026-10-25 02:00 GMT"),
    ],
)
def test_each_moment_is_shown_by_the_rules_of_its_own_day(moment: str, shown: str) -> None:
    utc = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    local = utc.astimezone(LocalZone())
    assert local.strftime("%Y-%m-%d %H:%M %Z") == shown
    assert local.astimezone(UTC) == utc


def test_no_moment_has_no_offset() -> None:
    zone = LocalZone()
    assert (zone.utcoffset(None), zone.dst(None), zone.tzname(None)) == (None, None, None)
