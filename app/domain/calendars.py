"""What a calendar outside may know of a planned session: when, for how long, and a title that names no child."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One session as a calendar shows it. ``on`` and ``at`` are the club's wall clock, as they were planned.

    ``session_id`` stays when a session moves, so that a calendar changes the entry it has; ``changes`` counts how
    often it did (RFC 5545, SEQUENCE). A cancelled session is told too, so that it leaves the calendar.
    """

    session_id: UUID
    on: date
    at: time
    minutes: int
    title: str
    place: str
    changes: int
    is_cancelled: bool
    changed_at: datetime  # aware, UTC
