"""Entries of a child's chronology as rows: what, when, who; gaps are rows of their own."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.case import OF_THE_FILE
from app.domain.earlier import EarlierKind
from app.domain.watching import Answer, Whose
from app.services.cases import ChronologyEntry, EntryKind
from ui.components import Row, TagSpec
from ui.wording import day_in_list
from ui.wording.attachments import short_facts
from ui.wording.earlier import earlier_head, marked
from ui.wording.prompts import episode_name
from ui.wording.watching import answer_name, whose_name


def _tr(words: str) -> str:
    return QCoreApplication.translate("Chronology", words)


_ICONS = {
    EntryKind.DISCUSSION: ("messages", "accent"),
    EntryKind.DECISION: ("gavel", "accent"),
    EntryKind.ACTION_ADDED: ("checklist", "ink2"),
    EntryKind.ACTION_DONE: ("circle-check", "good"),
    EntryKind.ACTION_DROPPED: ("minus", "ink2"),
    EntryKind.ACTION_CARRIED: ("clock", "attn"),
    EntryKind.ACTION_LATE: ("alert-triangle", "urgent"),
    EntryKind.SIGNED: ("writing-sign", "good"),
    EntryKind.EXPORT: ("file-export", "ink2"),
    EntryKind.OPENED: ("folder-open", "ink2"),
    EntryKind.CLOSED: ("folder", "ink2"),
    EntryKind.EPISODE: ("alert-circle", "attn"),
    EntryKind.ESCALATED: ("arrow-big-up-line", "attn"),
    EntryKind.ESCALATED_FURTHER: ("arrow-big-up-line", "attn"),
    EntryKind.ESCALATION_ANSWERED: ("messages", "ink2"),
    EntryKind.ESCALATION_SETTLED: ("circle-check", "good"),
    EntryKind.ATTACHED: ("paperclip", "ink2"),
    EntryKind.EARLIER: ("file-text", "ink2"),
    EntryKind.ADDITION: ("pencil", "ink2"),
    EntryKind.AGENCY: ("users", "ink2"),
    EntryKind.ALLOCATED: ("user-plus", "accent"),
    EntryKind.SHARED: ("messages", "accent"),
    EntryKind.NOT_SHARED: ("messages", "ink2"),
    EntryKind.WATCHED: ("eye", "ink2"),
    EntryKind.TOGETHER: ("folder", "attn"),
    EntryKind.APART: ("folder", "attn"),
}


def entry_name(kind: EntryKind) -> str:
    """Return the bold words a row begins with."""
    return {
        EntryKind.DISCUSSION: _tr("Discussed"),
        EntryKind.DECISION: _tr("Decision:"),
        EntryKind.ACTION_ADDED: _tr("Action agreed:"),
        EntryKind.ACTION_DONE: _tr("Action done:"),
        EntryKind.ACTION_DROPPED: _tr("Action dropped:"),
        EntryKind.ACTION_CARRIED: _tr("Action carried over:"),
        EntryKind.ACTION_LATE: _tr("Action passed its date:"),
        EntryKind.SIGNED: _tr("File read and signed"),
        EntryKind.EXPORT: _tr("Record signed as PDF"),
        EntryKind.OPENED: _tr("Case opened"),
        EntryKind.CLOSED: _tr("Case closed"),
        EntryKind.EPISODE: _tr("Happened:"),
        EntryKind.ESCALATED: _tr("Escalated:"),
        EntryKind.ESCALATED_FURTHER: _tr("Taken further, to:"),
        EntryKind.ESCALATION_ANSWERED: _tr("Answer to an escalation:"),
        EntryKind.ESCALATION_SETTLED: _tr("Escalation settled:"),
        EntryKind.ATTACHED: _tr("Attached:"),
        EntryKind.EARLIER: _tr("On paper"),
        EntryKind.ADDITION: _tr("Added to the record:"),
        EntryKind.AGENCY: _tr("Another agency:"),
        EntryKind.ALLOCATED: _tr("Given to:"),
        EntryKind.SHARED: _tr("Shared with"),
        EntryKind.NOT_SHARED: _tr("Not shared with"),
        EntryKind.WATCHED: _tr("About being watched:"),
        EntryKind.TOGETHER: _tr("Put together with"),
        EntryKind.APART: _tr("Taken apart from another child’s file"),
    }[kind]


def chronology_row(entry: ChronologyEntry, today: date) -> Row:
    """Return the row of one entry; its last line says who."""
    icon, colour = _ICONS[entry.kind]
    detail = entry.detail if entry.attachment is None else short_facts(entry.attachment)
    who = marked(entry.who, entry.entered_by) if entry.kind is EntryKind.EARLIER else entry.who
    detail = f"{detail} — {who}" if detail and who else detail or who
    return Row(
        key=entry,
        lead=day_in_list(entry.on, today),
        icon=icon,
        icon_colour=colour,
        strong=_head(entry),
        title=_watched(entry) if entry.kind is EntryKind.WATCHED else entry.headline,
        detail=detail,
        tag=_tag(entry),
    )


def entry_words(entry: ChronologyEntry, today: date) -> str:
    """Return one entry in one line: the day, what it is, and its words."""
    row = chronology_row(entry, today)
    said = " ".join(part for part in (row.strong, row.title) if part)
    return " · ".join(part for part in (row.lead, said, row.detail) if part)


def _watched(entry: ChronologyEntry) -> str:
    """Return who would watch, and who said what to it."""
    side = whose_name(Whose.CHILD if entry.figure else Whose.FAMILY)
    said = f"{side}: {answer_name(Answer(entry.topic)).lower()}"
    return f"{entry.with_whom}. {said} ({entry.headline})" if entry.headline else f"{entry.with_whom}. {said}"


def _head(entry: ChronologyEntry) -> str:
    if entry.entered_by:
        return earlier_head(EarlierKind(entry.topic))
    if entry.kind is EntryKind.EPISODE and entry.topic in OF_THE_FILE:
        return f"{episode_name(entry.topic)}:"
    return entry_name(entry.kind)


def _tag(entry: ChronologyEntry) -> TagSpec | None:
    if entry.entered_by:
        return TagSpec(_tr("Entered later"), "plain", "history")
    return TagSpec(_tr("Acknowledged"), "good", "check") if entry.is_acknowledged else None
