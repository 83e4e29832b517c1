"""Days and times as people type them: ``12/11/26``, ``12 nov``, ``tomorrow``, ``next thu``, ``+2w``, ``6.30pm``.

Always day first, weeks start on Monday (ui.md 5). Nothing is guessed beyond that: what can be read in one way is
read, anything else is refused with a reason. Welsh names of days and months are read as well, whatever the window
speaks: ``12 tach``, ``yfory``, ``iau nesaf``.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, time, timedelta
from typing import Literal

from app.domain.day_names import MONTHS
from app.domain.errors import InputError

Prefer = Literal["nearest", "future", "past"]

_MONTH_NAMES = tuple(name.lower() for name in MONTHS)
_WELSH_MONTHS = (
    *("ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin"),
    *("gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr"),
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WELSH_WEEKDAYS = ("llun", "mawrth", "mercher", "iau", "gwener", "sadwrn", "sul")
_DAYS_FROM_TODAY = {"today": 0, "tonight": 0, "now": 0, "tomorrow": 1, "tmrw": 1, "yesterday": -1}
_DAYS_FROM_TODAY |= {"heddiw": 0, "heno": 0, "nawr": 0, "yfory": 1, "fory": 1, "ddoe": -1}
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "twelve": 12}
_UNITS = {"d": 1, "day": 1, "days": 1, "w": 7, "wk": 7, "wks": 7, "week": 7, "weeks": 7}
_MONTH_UNITS = ("m", "mth", "month", "months")
_YEAR_UNITS = ("y", "yr", "year", "years")
FIRST_YEAR, LAST_YEAR = 1900, 2199


def parse(text: str, today: date, *, field: str = "date", prefer: Prefer = "nearest") -> date:
    """Return the local calendar day that ``text`` means, seen from ``today``.

    A date without a year is the nearest one (``prefer``: or the next, or the last, today included). A weekday alone
    is the coming one, never today; "next thu" is the Thursday of next week.

    Raises InputError for ``field`` with the problem "empty", "not-a-date", "no-such-day" (30 February), "day-first"
    (month and day look swapped), "wrong-weekday" (facts: ``weekday``, 0 is Monday, the one the date really falls on)
    or "too-far" (before 1900 or after 2199).
    """
    words = re.sub(r"[,\s]+", " ", text.strip().lower())
    words = re.sub(r"^dydd (?=\S)", "", words)
    words = re.sub(r"^([a-z]+) nesaf$", r"next \1", words)
    if not words:
        raise InputError(field, "empty")
    try:
        found = _from_words(words, today)
        if found is None:
            found = _from_figures(words, today, field, prefer)
    except OverflowError:
        raise InputError(field, "too-far") from None
    if found is None:
        raise InputError(field, "not-a-date")
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise InputError(field, "too-far")
    return found


def parse_time(text: str, *, field: str = "time") -> time:
    """Return the time of day ``text`` means: ``18:30``, ``1830``, ``18.30``, ``6pm``, ``6.30 pm``, ``18``, ``noon``.

    Raises InputError for ``field`` with the problem "empty" or "not-a-time".
    """
    words = text.strip().lower().replace(" ", "")
    if not words:
        raise InputError(field, "empty")
    named = {"noon": time(12), "midday": time(12), "midnight": time(0)}
    if words in named:
        return named[words]
    match = re.fullmatch(r"([0-9]{1,2})(?:[:.h]?([0-9]{2}))?(am|pm|a\.m\.|p\.m\.)?", words)
    if match is None:
        raise InputError(field, "not-a-time")
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "")[:1]
    if half and not 1 <= hour <= 12:
        raise InputError(field, "not-a-time")
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        raise InputError(field, "not-a-time")
    return time(hour, minute)


def _from_words(words: str, today: date) -> date | None:
    """Read what is counted from today, or None when it is nothing of the kind."""
    if words in _DAYS_FROM_TODAY:
        return today + timedelta(days=_DAYS_FROM_TODAY[words])
    if words in ("next week", "next month", "next year"):
        words = {"next week": "+1w", "next month": "+1m", "next year": "+1y"}[words]
    ahead = re.fullmatch(r"(?:(next|this|last|on) )?([a-z]{3,9})", words)
    if ahead and (weekday := _weekday(ahead[2])) is not None:
        return _on_weekday(weekday, ahead[1] or "", today)
    number = r"([0-9]{1,4}|" + "|".join(_COUNTS) + r")"
    match = re.fullmatch(rf"([+-]|in )? ?{number} ?([a-z]+)( ago| time)?", words)
    if match is None:
        return None
    unit = match[3]
    count = _COUNTS[match[2]] if match[2] in _COUNTS else int(match[2])
    if match[1] == "-" or match[4] == " ago":
        count = -count
    if unit in _UNITS:
        return today + timedelta(days=count * _UNITS[unit])
    if unit in _MONTH_UNITS:
        return _months_on(today, count)
    if unit in _YEAR_UNITS:
        return _months_on(today, 12 * count)
    return None


def _from_figures(words: str, today: date, field: str, prefer: Prefer) -> date | None:
    """Read a day, a month and perhaps a year, with or without a weekday in front; None when it is none."""
    weekday = None
    first, _, rest = words.partition(" ")
    if rest and _day_month_year(words) is None and (weekday := _weekday(first.rstrip("."))) is not None:
        words = rest
    iso = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", words)
    if iso:
        year, month, day = (int(part) for part in iso.groups())
        found = _day(year, month, day, field)
    else:
        parts = _day_month_year(words)
        if parts is None:
            return None
        day, month, year_words = parts
        if year_words:
            found = _day(_year(year_words, today), month, day, field)
        else:
            found = _without_year(month, day, today, field, prefer)
    if weekday is not None and found.weekday() != weekday:
        raise InputError(field, "wrong-weekday", weekday=found.weekday())
    return found


def _day_month_year(words: str) -> tuple[int, int, str] | None:
    """Split ``12/11/26``, ``12 nov``, ``12th of november 2026`` or ``nov 12`` into day, month and year words."""
    figures = re.fullmatch(r"([0-9]{1,2})[/. -]([0-9]{1,2})(?:[/. -]([0-9]{4}|[0-9]{2}))?", words)
    if figures:
        return int(figures[1]), int(figures[2]), figures[3] or ""
    named = re.fullmatch(r"([0-9]{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?([a-z]{3,10})\.?[ -]?([0-9]{4}|[0-9]{2})?", words)
    if named and (month := _month(named[2])):
        return int(named[1]), month, named[3] or ""
    turned = re.fullmatch(r"([a-z]{3,10})\.? ([0-9]{1,2})(?:st|nd|rd|th)?(?: ([0-9]{4}))?", words)
    if turned and (month := _month(turned[1])):
        return int(turned[2]), month, turned[3] or ""
    return None


def _month(word: str) -> int | None:
    """Return 1 to 12 for a month's name, whole or shortened to three letters or more."""
    for number, names in enumerate(zip(_MONTH_NAMES, _WELSH_MONTHS, strict=True), start=1):
        if len(word) >= 3 and (any(name.startswith(word) for name in names) or (word == "sept" and number == 9)):
            return number
    return None


def _weekday(word: str) -> int | None:
    """Return 0 (Monday) to 6 for a weekday's name, whole or shortened to three letters or more."""
    for number, names in enumerate(zip(_WEEKDAYS, _WELSH_WEEKDAYS, strict=True)):
        if len(word) >= 3 and any(name.startswith(word) for name in names):
            return number
    return None


def _on_weekday(weekday: int, which: str, today: date) -> date:
    """Return the weekday meant: the coming one (never today), that of this week or next week, or the last one past."""
    monday = today - timedelta(days=today.weekday())
    if which == "next":
        return monday + timedelta(days=7 + weekday)
    if which == "last":
        return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _months_on(day: date, months: int) -> date:
    """Return the same day so many months on, or the month's last day where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        raise OverflowError
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _year(words: str, today: date) -> int:
    """Return the year for ``2026`` or ``26``; two figures mean at most 20 years ahead, otherwise the past."""
    if len(words) == 4:
        return int(words)
    year = today.year - today.year % 100 + int(words)
    return year - 100 if year > today.year + 20 else year


def _day(year: int, month: int, day: int, field: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        swapped = month > 12 and 1 <= day <= 12 and month <= 31
        raise InputError(field, "day-first" if swapped else "no-such-day") from None


def _without_year(month: int, day: int, today: date, field: str, prefer: Prefer) -> date:
    """Return the day in the year that ``prefer`` asks for; 29 February finds the leap year that is meant."""
    _day(2000, month, day, field)  # a leap year: only what exists in no year is refused here
    known = [date(year, month, day) for year in range(today.year - 8, today.year + 9) if _exists(year, month, day)]
    if prefer == "future":
        return min(found for found in known if found >= today)
    if prefer == "past":
        return max(found for found in known if found <= today)
    return min(known, key=lambda found: (abs(found - today), found < today))


def _exists(year: int, month: int, day: int) -> bool:
    return year >= 1 and day <= monthrange(year, month)[1]
