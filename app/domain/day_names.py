"""Days as they are written, in documents and on the command line: 22 November 2026, never in figures alone."""

from __future__ import annotations

from datetime import date

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def in_full(day: date) -> str:
    """Return "22 November 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
