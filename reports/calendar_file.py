"""Planned sessions as a calendar file (RFC 5545), for the calendar program that somebody has already.

Times are told as wall clock in Europe/London with the rule of the clock change in the file: a session at 18:30 stays at
18:30 when it moves over the last Sunday of October, whatever the zone of the computer that made or reads the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from app.domain.calendars import CalendarEntry

_MOST_BYTES = 75  # of a line, without its end (RFC 5545, 3.1)
_UK = (
    "BEGIN:VTIMEZONE",
    "TZID:Europe/London",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T010000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0100",
    "TZNAME:BST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0000",
    "TZNAME:GMT",
    "END:STANDARD",
    "END:VTIMEZONE",
)


def render(entries: Iterable[CalendarEntry], *, at: datetime) -> bytes:
    """Return the file. ``at`` is the aware time at which it was made: a calendar keeps the newer of two tellings.

    The same entries and time give the same bytes.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Holdfast//Supervision//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        *_UK,
    ]
    for entry in entries:
        lines += _event(entry, at)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(entry: CalendarEntry, at: datetime) -> Iterator[str]:
    begins = datetime.combine(entry.on, entry.at)
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.session_id}@holdfast"
    yield f"DTSTAMP:{_utc(at)}"
    yield f"LAST-MODIFIED:{_utc(entry.changed_at)}"
    yield f"SEQUENCE:{entry.changes}"
    yield f"DTSTART;TZID=Europe/London:{begins:%Y%m%dT%H%M%S}"
    yield f"DTEND;TZID=Europe/London:{begins + timedelta(minutes=entry.minutes):%Y%m%dT%H%M%S}"
    yield f"SUMMARY:{_text(entry.title)}"
    if entry.place:
        yield f"LOCATION:{_text(entry.place)}"
    yield f"STATUS:{'CANCELLED' if entry.is_cancelled else 'CONFIRMED'}"
    yield f"TRANSP:{'TRANSPARENT' if entry.is_cancelled else 'OPAQUE'}"
    yield "CLASS:PRIVATE"
    yield "END:VEVENT"


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(value: str) -> str:
    """Return a text as the format wants it; nothing in it can begin a line of its own."""
    plain = "".join(c for c in value if c.isprintable() or c in "\n\t").encode("utf-8", "ignore").decode("utf-8")
    for character in "\\;,":
        plain = plain.replace(character, f"\\{character}")
    return plain.replace("\n", "\\n").replace("\t", " ")


def _folded(line: str) -> bytes:
    """Return a line with its end, broken where it is too long, never within a letter."""
    parts: list[bytes] = [b""]
    for letter in line:
        raw = letter.encode("utf-8")
        room = _MOST_BYTES - (len(parts) > 1)  # a line that goes on begins with a space
        if len(parts[-1]) + len(raw) > room:
            parts.append(b"")
        parts[-1] += raw
    return b"\r\n ".join(parts) + b"\r\n"
