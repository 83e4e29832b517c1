"""Dates in the diary well ahead: how many are booked, and by when one that was called off is booked again.

Sources: S1-46 ("well in advance"; the next two dates, practice.md d after three months of dates kept booked), S1-47
and practice.md b2 (cancelled: a new date at once; after absence within five working days of coming back).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.drift import working_days_after

ALWAYS_BOOKED = 2


def rebook_by(called_off_on: date, was_to_be_on: date, away_until: date | None, within_days: int) -> date:
    """Return the last day on which a new date for one that was called off is on time.

    Counted in working days from the day it was called off; where the supervisor was away on the day it was to be, from
    the last day of their absence.
    """
    start = called_off_on if away_until is None or away_until < was_to_be_on else max(called_off_on, away_until)
    return working_days_after(start, within_days)


def is_short(booked: Iterable[date], today: date) -> bool:
    """True when fewer than the next two dates are in the diary, today's among them."""
    return sum(day >= today for day in booked) < ALWAYS_BOOKED
