"""Kinds of hits in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.searching import HitKind

ICONS = {
    HitKind.DISCUSSION: "messages",
    HitKind.DECISION: "gavel",
    HitKind.ACTION: "checklist",
    HitKind.ADDITION: "pencil",
    HitKind.EPISODE: "clock",
    HitKind.READ_AND_SIGN: "writing-sign",
    HitKind.EARLIER: "file-text",
    HitKind.ESCALATION: "arrow-big-up-line",
    HitKind.GROUP: "users",
    HitKind.ATTACHMENT: "paperclip",
    HitKind.PERSONAL: "lock",
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("Search", words)


def kind_names() -> dict[HitKind, str]:
    """Return what each kind is called, in the order in which they are offered."""
    return {
        HitKind.DISCUSSION: _tr("Case discussions"),
        HitKind.DECISION: _tr("Decisions"),
        HitKind.ACTION: _tr("Actions"),
        HitKind.EPISODE: _tr("What happened"),
        HitKind.ADDITION: _tr("Additions and corrections"),
        HitKind.READ_AND_SIGN: _tr("Comments on reading a file"),
        HitKind.EARLIER: _tr("Papers entered later"),
        HitKind.ESCALATION: _tr("Disagreements taken further"),
        HitKind.GROUP: _tr("Group sessions"),
        HitKind.ATTACHMENT: _tr("Attachments"),
        HitKind.PERSONAL: _tr("Personal parts you can read"),
    }


def kind_name(kind: HitKind) -> str:
    """Return what one hit is."""
    return {
        HitKind.DISCUSSION: _tr("Case discussion"),
        HitKind.DECISION: _tr("Decision"),
        HitKind.ACTION: _tr("Action"),
        HitKind.EPISODE: _tr("What happened"),
        HitKind.ADDITION: _tr("Addition"),
        HitKind.READ_AND_SIGN: _tr("File read and signed"),
        HitKind.EARLIER: _tr("Paper entered later"),
        HitKind.ESCALATION: _tr("Disagreement taken further"),
        HitKind.GROUP: _tr("Group session"),
        HitKind.ATTACHMENT: _tr("Attachment"),
        HitKind.PERSONAL: _tr("Personal part"),
    }[kind]
