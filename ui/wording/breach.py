"""The note of a possible breach with its facts filled in. What only people know stays in square brackets."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.services import breach
from app.services.breach import BreachFacts
from ui.wording.dates import clock_time, count, day_in_prose


def _tr(words: str) -> str:
    return QCoreApplication.translate("Breach", words)


def note(facts: BreachFacts, today: date) -> str:
    """Return the note as Markdown."""
    keys = count(len(facts.key_labels), "person", "people")
    labels = ", ".join(facts.key_labels)
    sheet = _tr("none")
    if facts.sheet_made:
        sheet = _tr("made, kept by {who}").format(who=facts.sheet_kept_by or "[…]")
    devices = "; ".join(
        (_tr("the one this note was drafted on, {when}") if one.is_this else _tr("another one, last {when}")).format(
            when=_moment(one.last_used)
        )
        for one in facts.devices
    )
    filled = {
        "today": day_in_prose(today),
        "club": facts.club,
        "who": facts.who,
        "children": str(facts.children),
        "adults": str(facts.adults),
        "cost": facts.kdf,
        "keys": f"{keys} ({labels})",
        "sheet": sheet,
        "lock": str(facts.lock_after_min),
        "last": _tr("none") if facts.last_entry_at is None else _moment(facts.last_entry_at),
        "devices": devices or _tr("not known"),
        "backup": _tr("none") if facts.backup_at is None else _moment(facts.backup_at),
    }
    text = breach.template()
    for name, words in filled.items():
        text = text.replace("{" + name + "}", words)
    return text


def _moment(at: datetime) -> str:
    return f"{day_in_prose(at.date())}, {clock_time(at)}"
