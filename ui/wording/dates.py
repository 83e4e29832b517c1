"""Dates, times and lengths of time in words (ui.md 5): day first, 24 hours, weeks from Monday, plain words.

All days are local calendar days and all times local times: whoever calls has turned UTC into them. In Welsh a day
stands in a sentence as "dydd Iau 26 Tachwedd 2026": what begins with it asks for ``starting``.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dates", text)


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_SHORT_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def weekday_name(when: date) -> str:
    """Return "Thursday", as it stands in a sentence."""
    return _tr(_WEEKDAYS[when.weekday()])


def short_weekday(when: date) -> str:
    """Return "Thu"."""
    return _tr(_SHORT_WEEKDAYS[when.weekday()])


def short_month(when: date) -> str:
    """Return "Nov"."""
    return _tr(_SHORT_MONTHS[when.month - 1])


def starting(words: str) -> str:
    """Return ``words`` as they begin a line: with a capital letter. A weekday has a small one in Welsh."""
    return words[:1].upper() + words[1:]


def month_name(when: date) -> str:
    """Return "November"."""
    return _tr(_MONTHS[when.month - 1])


def day(when: date) -> str:
    """Return the day as fields show it: "Thu 12 Nov 2026"."""
    return f"{short_weekday(when)} {when.day} {short_month(when)} {when.year}"


def day_in_prose(when: date) -> str:
    """Return the day as sentences and documents show it: "12 November 2026"."""
    return f"{when.day} {month_name(when)} {when.year}"


def weekday_in_prose(when: date) -> str:
    """Return "Thursday 12 November 2026"."""
    return f"{weekday_name(when)} {day_in_prose(when)}"


def day_in_list(when: date, today: date, *, weekday: bool = False) -> str:
    """Return "12 Nov", with the year when it is not today's, with "Thu" in front when ``weekday``."""
    words = f"{when.day} {short_month(when)}"
    if weekday:
        words = f"{short_weekday(when)} {words}"
    return words if when.year == today.year else f"{words} {when.year}"


def clock_time(when: time | datetime) -> str:
    """Return the local time of day: "18:52"."""
    return f"{when.hour:02}:{when.minute:02}"


def count(number: int, one: str, many: str) -> str:
    """Return "1 day" or "3 days". ``one`` and ``many`` are the English words; a language has as many forms as it needs.

    Forms are Qt's for the language; where it has none for two alone (Welsh: "2 ddiwrnod", "3 diwrnod"), that number is
    asked for by itself.
    """
    words = f"%n {many}"
    told = QCoreApplication.translate("Counts", words, str(number), number)
    return f"{number} {one if number == 1 else many}" if told == f"{number} {many}" else told


def all_of(parts: Sequence[str]) -> str:
    """Return "one", "one and two", "one, two and three"."""
    if len(parts) < 2:
        return "".join(parts)
    return _tr("%1 and %2").replace("%1", ", ".join(parts[:-1])).replace("%2", parts[-1])


def how_long(days: int) -> str:
    """Return a length of time in words: days below two weeks, then weeks, months from half a year, years from two."""
    if days < 14:
        return count(days, "day", "days")
    if days < 183:
        return count(days // 7, "week", "weeks")
    if days < 730:
        return count(round(days / 30.44), "month", "months")
    return count(int(days / 365.25), "year", "years")


def lateness(due_on: date, today: date) -> str:
    """Return "28 days late", or nothing when it is not late."""
    days = (today - due_on).days
    return _tr("{days} late").format(days=count(days, "day", "days")) if days > 0 else ""


def due(due_on: date, today: date) -> str:
    """Return how a due day reads in a list: "28 days late", "Today", "Tomorrow", "Mon 16 Nov"."""
    days = (due_on - today).days
    if days < 0:
        return lateness(due_on, today)
    if days == 0:
        return _tr("Today")
    if days == 1:
        return _tr("Tomorrow")
    return day_in_list(due_on, today, weekday=True)
