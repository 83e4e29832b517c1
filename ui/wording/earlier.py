"""Papers of before the vault, in words: always marked as such."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.earlier import EarlierKind


def _tr(words: str) -> str:
    return QCoreApplication.translate("Earlier", words)


def earlier_kind(kind: EarlierKind) -> str:
    """Return what the paper is a record of, as it is chosen."""
    return {
        EarlierKind.DISCUSSION: _tr("The child was discussed in supervision"),
        EarlierKind.MEETING: _tr("A meeting with others"),
        EarlierKind.CALL: _tr("A call"),
        EarlierKind.NOTE: _tr("A note of what somebody saw or heard"),
    }[kind]


def earlier_head(kind: EarlierKind) -> str:
    """Return the bold words a row of the chronology begins with."""
    return {
        EarlierKind.DISCUSSION: _tr("On paper: discussed"),
        EarlierKind.MEETING: _tr("On paper: a meeting"),
        EarlierKind.CALL: _tr("On paper: a call"),
        EarlierKind.NOTE: _tr("On paper: a note"),
    }[kind]


def marked(author: str, entered_by: str) -> str:
    """Return "written on paper by Ann Lee, entered later by Dee Marsh"."""
    return _tr("written on paper by {author}, entered later by {who}").format(author=author, who=entered_by)
