"""How the backups stand, in words: in Settings, on Today, and what could not be done."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.domain.backup_rhythm import Rhythm
from app.domain.backup_rules import Freshness
from app.services.backup_keeping import SECOND, BackupLine, SecondPlace, Standing
from ui.tones import BannerTone
from ui.wording.dates import clock_time, day_in_prose, how_long


def _tr(words: str) -> str:
    return QCoreApplication.translate("Backups", words)


_REASONS = {
    "disk-full": "There was no room.",
    "read-only": "The folder could not be written to.",
    "storage": "The drive could not be read or written. It may have been pulled out.",
    "backup:no-folder": "The folder for backups is not there. Put the drive in, or choose another folder.",
    "backup:check": "The copy did not pass the check of every page.",
    "backup:changed": "The copy was not the same as what was copied.",
    "backup:missing": "A file of the copy went missing. The drive may have been pulled out.",
}


def moment(at: datetime, today: date) -> str:
    """Return "today at 18:02", "yesterday at 18:02", "12 November 2026 at 18:02"."""
    days = (today - at.date()).days
    day = {0: _tr("today"), 1: _tr("yesterday")}.get(days) or day_in_prose(at.date())
    return _tr("{day} at {time}").format(day=day, time=clock_time(at))


def sentence_case(words: str) -> str:
    """Return the words as they stand at the beginning of a line."""
    return f"{words[:1].upper()}{words[1:]}"


def size(count: int) -> str:
    """Return bytes in words: "412 kB", "3.1 MB"."""
    return f"{max(1, round(count / 1000))} kB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"


def rhythm_name(rhythm: Rhythm) -> str:
    """Return how often backups are made, as a choice."""
    return {
        Rhythm.EACH_TIME: _tr("Each time"),
        Rhythm.DAILY: _tr("Once a day"),
        Rhythm.WEEKLY: _tr("Once a week"),
        Rhythm.NEVER: _tr("Only when I ask"),
    }[rhythm]


def standing_words(standing: Standing, today: date) -> tuple[BannerTone, str, str]:
    """Return tone, headline and sentence for the top of Settings, Backups."""
    if standing.failure is not None:
        failure = standing.failure
        newest = "" if standing.newest_at is None else _newest(standing.newest_at, today)
        return "urgent", failure_in_words(failure.code, failure.where), newest
    if standing.newest_at is None:
        return "attn", _tr("There is no backup yet."), _tr("If this computer is lost or breaks, the records are gone.")
    if standing.freshness is Freshness.OLD:
        old = _tr("The newest backup is {long} old.").format(long=how_long((today - standing.newest_at.date()).days))
        return "attn", old, _newest(standing.newest_at, today)
    second = standing.second
    if second is not None and second.freshness is not Freshness.FRESH:
        return "attn", second_words(second, today), _newest(standing.newest_at, today)
    return "good", _newest(standing.newest_at, today), _tr("Every page of it was checked after copying.")


def notice_words(standing: Standing, today: date) -> tuple[BannerTone, str, str] | None:
    """Return what Today says about the backups, or None while all is well."""
    tone, what, then = standing_words(standing, today)
    return None if tone == "good" else (tone, what, then)


def second_words(second: SecondPlace, today: date) -> str:
    """Return how the second place stands, in one sentence."""
    if second.last_at is None:
        return _tr("The second place has no backup yet. Put the memory stick in.")
    when = moment(second.last_at, today)
    if second.freshness is Freshness.OLD:
        return _tr("The second place was last reached {when}. Put the memory stick in.").format(when=when)
    return _tr("The newest backup there is from {when}.").format(when=when)


def failure_in_words(code: str, where: str) -> str:
    """Return what could not be done and why, in one paragraph. ``code`` may carry a step: "backup:check"."""
    reason = _REASONS.get(code) or _REASONS.get(code.split(":")[0]) or ""
    what = (
        _tr("The backup could not be copied to the second place.")
        if where == SECOND
        else _tr("The last backup could not be made.")
    )
    return f"{what} {_tr(reason)}".strip() if reason else what


def line_detail(line: BackupLine) -> str:
    """Return the second line of a backup in the list."""
    how = _tr("by itself") if line.automatic else _tr("asked for")
    place = _tr("second place") if line.where == SECOND else ""
    return " · ".join(part for part in (size(line.size_bytes), how, place) if part)


def _newest(at: datetime, today: date) -> str:
    return _tr("The newest backup is from {when}.").format(when=moment(at, today))
