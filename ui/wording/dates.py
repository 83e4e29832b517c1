"""Dates, times and lengths of time in words (ui.md 5): day first, 24 hours, weeks from Monday, plain English.

All days are local calendar days and all times local times: whoever calls has turned UTC into them.
"""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dates", text)


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def weekday_name(when: date) -> str:
    """Return "Thursday"."""
    return _tr(_WEEKDAYS[when.weekday()])


def month_name(when: date) -> str:
    """Return "November"."""
    return _tr(_MONTHS[when.month - 1])


def day(when: date) -> str:
    """Return the day as fields show it: "Thu 12 Nov 2026"."""
    return f"{weekday_name(when)[:3]} {when.day} {month_name(when)[:3]} {when.year}"


def day_in_prose(when: date) -> str:
    """Return the day as sentences and documents show it: "12 November 2026"."""
    return f"{when.day} {month_name(when)} {when.year}"


def weekday_in_prose(when: date) -> str:
    """Return "Thursday 12 November 2026"."""
    return f"{weekday_name(when)} {day_in_prose(when)}"


def day_in_list(when: date, today: date, *, weekday: bool = False) -> str:
    """Return "12 Nov", with the year when it is not today's, with "Thu" in front when ``weekday``."""
    words = f"{when.day} {month_name(when)[:3]}"
    if weekday:
        words = f"{weekday_name(when)[:3]} {words}"
    return words if when.year == today.year else f"{words} {when.year}"


def clock_time(when: time | datetime) -> str:
    """Return the local time of day: "18:52"."""
    return f"{when.hour:02}:{when.minute:02}"


def count(number: int, one: str, many: str) -> str:
    """Return "1 day" or "3 days" from the words for one and for many."""
    return f"{number} {one if number == 1 else many}"


def how_long(days: int) -> str:
    """Return a length of time in words: days below two weeks, then weeks, months from half a year, years from two."""
    if days < 14:
        return count(days, _tr("day"), _tr("days"))
    if days < 183:
        return count(days // 7, _tr("week"), _tr("weeks"))
    if days < 730:
        return count(round(days / 30.44), _tr("month"), _tr("months"))
    return count(int(days / 365.25), _tr("year"), _tr("years"))


def lateness(due_on: date, today: date) -> str:
    """Return "28 days late", or nothing when it is not late."""
    days = (today - due_on).days
    return _tr("{days} late").format(days=count(days, _tr("day"), _tr("days"))) if days > 0 else ""


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
