"""Restricted matters in words: the kinds of entry, what each asks, how it reads."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.matters import EntryKind, MatterEntry
from ui.wording.dates import day_in_prose, lateness


def _tr(words: str) -> str:
    return QCoreApplication.translate("Matters", words)


def kind_name(kind: EntryKind) -> str:
    """Return the kind of entry on screen."""
    return {
        EntryKind.CONTACT: _tr("Authority contacted"),
        EntryKind.DECISION: _tr("Decision"),
        EntryKind.ACTION: _tr("Action"),
        EntryKind.SUPPORT: _tr("Support offered"),
        EntryKind.LINK: _tr("Other records"),
        EntryKind.ADDITION: _tr("Addition"),
        EntryKind.CORRECTION: _tr("Correction"),
        EntryKind.OUTCOME: _tr("Outcome"),
    }[kind]


def asks(kind: EntryKind) -> tuple[tuple[str, str, str], ...]:
    """Return the fields of an entry in order: key, label, hint."""
    on = ("on", _tr("&When?"), "")
    return {
        EntryKind.CONTACT: (
            (
                "who",
                _tr("W&ho was contacted?"),
                _tr("The local authority’s officer (LADO), police, insurer: name and post"),
            ),
            on,
            ("text", _tr("What did you te&ll them?"), ""),
            ("because", _tr("What did they ad&vise?"), ""),
        ),
        EntryKind.DECISION: (
            ("text", _tr("What was &decided?"), ""),
            ("because", _tr("Wh&y?"), ""),
            on,
        ),
        EntryKind.ACTION: (
            ("text", _tr("What will be &done?"), ""),
            ("who", _tr("By wh&om?"), ""),
            ("due_on", _tr("By w&hen?"), ""),
        ),
        EntryKind.SUPPORT: (
            ("who", _tr("To w&hom?"), _tr("The person it is about, or a colleague it weighs on")),
            (
                "text",
                _tr("What was &offered?"),
                _tr("In supervision notes write only that support was offered, and no more."),
            ),
            ("because", _tr("Was it &taken?"), ""),
            on,
        ),
        EntryKind.LINK: (
            (
                "text",
                _tr("Which other &records does it touch?"),
                _tr("Case numbers, sessions, letters: where to find them"),
            ),
            on,
        ),
        EntryKind.ADDITION: (("text", _tr("What is there to a&dd?"), ""), on),
        EntryKind.CORRECTION: (
            ("text", _tr("What is w&rong, and what is right?"), _tr("The words before stay where they are.")),
            on,
        ),
        EntryKind.OUTCOME: (
            (
                "text",
                _tr("What was the o&utcome?"),
                _tr("As the authority put it: substantiated, unsubstantiated, unfounded …"),
            ),
            ("because", _tr("What &follows from it?"), ""),
            on,
        ),
    }[kind]


def entry_head(entry: MatterEntry) -> str:
    """Return the heading of an entry: "Authority contacted: the LADO"."""
    name = kind_name(entry.kind)
    return f"{name}: {entry.who}" if entry.who else name


def entry_because(entry: MatterEntry) -> str:
    """Return the second text of an entry with what it is, "" when there is none."""
    if not entry.because.strip():
        return ""
    words = {
        EntryKind.CONTACT: _tr("They advised: %1"),
        EntryKind.DECISION: _tr("Because: %1"),
        EntryKind.SUPPORT: _tr("Taken: %1"),
        EntryKind.OUTCOME: _tr("What follows: %1"),
    }.get(entry.kind, "%1")
    return words.replace("%1", entry.because)


def entry_state(entry: MatterEntry, today: date) -> str:
    """Return how an action stands; "" for any other entry."""
    if entry.kind is not EntryKind.ACTION:
        return ""
    if entry.done_on is not None:
        return _tr("Done %1: %2").replace("%1", day_in_prose(entry.done_on)).replace("%2", entry.outcome)
    if entry.due_on is None:
        return ""
    words, late = _tr("By %1").replace("%1", day_in_prose(entry.due_on)), lateness(entry.due_on, today)
    return f"{words}, {late}" if late else words
