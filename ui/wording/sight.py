"""Who can see what, in words: made from the table of access itself, so that it says what the program does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.access_matrix import MATRIX, Cell, Condition, Reach, RecordKind, Standing


def _tr(words: str) -> str:
    return QCoreApplication.translate("Sight", words)


def standing_name(standing: Standing) -> str:
    """Return how somebody stands to a record, as a heading."""
    return {
        Standing.SUPERVISEE: _tr("Somebody who is supervised"),
        Standing.SUPERVISOR: _tr("Supervisor, or who stands in for one"),
        Standing.MANAGER: _tr("A supervisor’s line manager"),
        Standing.LEAD: _tr("Safeguarding lead and deputies"),
        Standing.PROGRAMME_LEAD: _tr("Programme lead"),
        Standing.TRUSTEE: _tr("Trustee or committee lead"),
        Standing.AUDITOR: _tr("Named auditor, up to a day"),
        Standing.INSPECTOR: _tr("Partnership or inspector"),
    }[standing]


def standing_sentence(standing: Standing) -> str:
    """Return everything that somebody of that standing sees, in one paragraph."""
    row = MATRIX[standing]
    if all(cell.when is Condition.ON_REQUEST for cell in row.values()):
        return _tr("Has no key. A lead exports what they ask for, signed; the export is noted.")
    parts = [f"{_kind(kind)}: {_cell(row[kind])}" for kind in (*_SHOWN, RecordKind.CUSTODY)]
    return ". ".join(parts) + "."


_SHOWN = (RecordKind.AGREEMENT, RecordKind.PERSONAL_PART, RecordKind.CHILD_PART, RecordKind.QUALITY)


def _kind(kind: RecordKind) -> str:
    return {
        RecordKind.AGREEMENT: _tr("Agreements and dates"),
        RecordKind.PERSONAL_PART: _tr("Personal parts"),
        RecordKind.CHILD_PART: _tr("Children’s cases"),
        RecordKind.GROUP_NOTES: _tr("Group notes"),
        RecordKind.QUALITY: _tr("Quality"),
        RecordKind.CUSTODY: _tr("Who did what"),
    }[kind]


def _cell(cell: Cell) -> str:
    """Return a cell in words."""
    conditions = {
        Condition.NOTIFIED: _tr("for a written reason, both told"),
        Condition.WITH_REASON: _tr("only when let in for a written reason, both told"),
        Condition.JUSTIFIED: _tr("none, unless a lead lets them read one for a written reason"),
    }
    if cell.when in conditions:
        return conditions[cell.when]
    return {
        Reach.NONE: _tr("none"),
        Reach.STATUS: _tr("how things stand, no word"),
        Reach.FIGURES: _tr("figures"),
        Reach.SUMMARY: _tr("a summary"),
        Reach.OWN: _tr("their own"),
        Reach.SAMPLE: _tr("the sample chosen for the audit"),
        Reach.ALL: _tr("all"),
    }[cell.reads]
