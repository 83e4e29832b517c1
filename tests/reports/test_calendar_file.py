"""The calendar file, read by a parser that is not ours (icalendar)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Timezone

from app.domain.calendars import CalendarEntry
from reports import calendar_file

AT = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
ID = UUID("019aaaaa-0000-7000-8000-000000000001")


def entry(
    on: date = date(2026, 12, 3), at: time = time(18, 30), title: str = "Supervision", place: str = "", changes: int = 0
) -> CalendarEntry:
    return CalendarEntry(ID, on, at, 60, title, place, changes, False, AT)


def read(*entries: CalendarEntry) -> tuple[Any, list[Any]]:
    calendar: Any = Calendar.from_ical(calendar_file.render(entries, at=AT))
    return calendar, list(calendar.walk("VEVENT"))


@pytest.mark.parametrize(
    ("on", "hours"),
    [
        (date(2026, 3, 28), 0),  # the day before summer time begins
        (date(2026, 3, 29), 1),
        (date(2026, 10, 24), 1),  # the day before it ends
        (date(2026, 10, 25), 0),
        (date(2028, 2, 29), 0),
        (date(2031, 3, 30), 1),
        (date(2031, 10, 26), 0),
    ],
)
def test_half_past_six_is_half_past_six_in_summer_and_in_winter(on: date, hours: int) -> None:
    calendar, (event,) = read(entry(on))
    starts = event["DTSTART"].dt
    assert starts.replace(tzinfo=None) == datetime.combine(on, time(18, 30))
    assert starts.utcoffset() == timedelta(hours=hours)
    assert event["DTEND"].dt - starts == timedelta(hours=1)
    (zone,) = calendar.walk("VTIMEZONE")  # and the rule in the file itself says the same as the world's own table
    assert isinstance(zone, Timezone)
    ours = zone.to_tz(lookup_tzid=False)
    wall = datetime.combine(on, time(18, 30))
    assert wall.replace(tzinfo=ours).utcoffset() == wall.replace(tzinfo=ZoneInfo("Europe/London")).utcoffset()


def test_a_session_that_moved_keeps_its_id_and_counts_up() -> None:
    _, (before,) = read(entry())
    _, (after,) = read(entry(date(2026, 12, 10), changes=1))
    assert before["UID"] == after["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)


def test_one_that_was_called_off_counts_up_too_and_takes_no_time() -> None:
    _, (event,) = read(replace(entry(changes=1), is_cancelled=True))
    assert (event["STATUS"], event["SEQUENCE"], event["TRANSP"]) == ("CANCELLED", 1, "TRANSPARENT")


def test_one_that_goes_over_midnight_ends_on_the_next_day() -> None:
    _, (event,) = read(entry(at=time(23, 30)))
    assert event["DTEND"].dt.isoformat() == "2026-12-04T00:30:00+00:00"


def test_words_stay_words() -> None:
    hard = "Clubhouse, room 2; the \\ one\r\nBEGIN:VALARM\nX-EVIL:1 " + "Zoë 😢 " * 30 + "\u202e\x07"
    calendar, (event,) = read(entry(title="Supervision with Zoë Ashby, deputy", place=hard))
    assert event["SUMMARY"] == "Supervision with Zoë Ashby, deputy"
    said = str(event["LOCATION"])
    assert said.startswith("Clubhouse, room 2; the \\ one\nBEGIN:VALARM\nX-EVIL:1 Zoë 😢")
    assert said.count("😢") == 30
    assert not calendar.walk("VALARM")
    assert "X-EVIL" not in event


def test_lines_are_short_and_whole_letters() -> None:
    made = calendar_file.render([entry(title="é" * 200)], at=AT)
    lines = made.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    for line in lines:
        line.decode("utf-8")
    assert made.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in made.replace(b"\r\n", b"")


def test_the_same_sessions_give_the_same_bytes() -> None:
    assert calendar_file.render([entry()], at=AT) == calendar_file.render([entry()], at=AT)
