"""A figure as it reads in a document: "54 of 56", "41.5 of 48 hours", "2 days"."""

from __future__ import annotations

from app.domain.section11 import Tally, Unit


def value(found: Tally, unit: Unit) -> str:
    """Return the figure in words."""
    match unit:
        case Unit.NUMBER:
            return str(found.count)
        case Unit.HOURS:
            return f"{hours(found.minutes)} of {hours(found.of_minutes)} hours"
        case Unit.DAYS:
            if found.middle is None:
                return "none"
            return f"{_days(found.middle)} in the middle, {_days(found.longest)} at most"
    return f"{found.count} of {found.of}" if found.of else "none"


def hours(minutes: int) -> str:
    """Return minutes as hours with one decimal, none when whole: "41.5"."""
    whole, tenths = divmod((minutes * 10 + 30) // 60, 10)
    return f"{whole}.{tenths}" if tenths else str(whole)


def _days(number: float) -> str:
    text = str(int(number)) if number == int(number) else f"{number:.1f}"
    return f"{text} {'day' if number == 1 else 'days'}"
