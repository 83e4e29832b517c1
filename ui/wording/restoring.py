"""What a backup has not got, in words: before it takes the place of the records, and before it is only looked at."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.services.restoring import Missing
from ui.wording.backups import moment
from ui.wording.dates import count


def _tr(words: str) -> str:
    return QCoreApplication.translate("Restoring", words)


def missing_words(found: Missing, today: date) -> tuple[str, str]:
    """Return a headline and sentences about what was done after the backup."""
    made = moment(found.made_at, today)
    if found.differs:
        return (
            _tr("This backup is no earlier state of these records."),
            _tr("It belongs to other records, or holds something that these do not. Open it and look first."),
        )
    if not found.exact:
        return _by_memory(found, made, today)
    if found.entries == 0:
        return _tr("Nothing is missing in it."), _tr("No record was changed after {made}.").format(made=made)
    kinds = (
        (found.sessions, ("finished session", "finished sessions")),
        (found.notes, ("note", "notes")),
        (found.decisions, ("decision", "decisions")),
        (found.actions, ("action", "actions")),
    )
    parts = [count(number, *words) for number, words in kinds if number]
    changes = count(found.entries, "change in all", "changes in all")
    what = _tr("What was written after {made} is not in it.").format(made=made)
    listed = _tr("Missing would be: {parts}.").format(parts=", ".join([*parts, changes]))
    return what, f"{listed} {_tr('Notes that are not finished yet come on top.')}"


def _by_memory(found: Missing, made: str, today: date) -> tuple[str, str]:
    if found.last_at is None:
        return (
            _tr("It holds everything up to {made}.").format(made=made),
            _tr("This computer does not know whether anything was written after that."),
        )
    last = moment(found.last_at, today)
    if found.entries == 0:
        return (
            _tr("As far as this computer knows, nothing is missing in it."),
            _tr("The records were last used here {last}.").format(last=last),
        )
    changes = count(found.entries, "change", "changes")
    return (
        _tr("What was written after {made} is not in it.").format(made=made),
        _tr("This computer remembers {changes} between then and {last}.").format(changes=changes, last=last),
    )
