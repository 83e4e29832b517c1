"""Restricted matters in words: the kinds of entry, what each asks, how it reads."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.matters import EntryKind, MatterEntry
from app.services.matter_keeping import DisposalRow, Keeping, KeepingState
from ui.wording.dates import count, day_in_prose, lateness


def _tr(words: str) -> str:
    return QCoreApplication.translate("Matters", words)


def kind_name(kind: EntryKind) -> str:
    """Return the kind of entry on screen."""
    return {
        EntryKind.CONTACT: _tr("Authority contacted"),
        EntryKind.DECISION: _tr("Decision"),
        EntryKind.ACTION: _tr("Action"),
        EntryKind.SUPPORT: _tr("Extra support"),
        EntryKind.LINK: _tr("Other records"),
        EntryKind.ADDITION: _tr("Addition"),
        EntryKind.CORRECTION: _tr("Correction"),
        EntryKind.OUTCOME: _tr("Outcome"),
        EntryKind.PENSION_AGE: _tr("Normal pension age"),
        EntryKind.HELD: _tr("Held"),
        EntryKind.RELEASED: _tr("Hold ended"),
        EntryKind.PROPOSED: _tr("Disposal proposed"),
        EntryKind.DECLINED: _tr("Disposal declined"),
        EntryKind.EXPORTED: _tr("Signed document for"),
        EntryKind.PACKAGED: _tr("Sealed package for"),
        EntryKind.RECEIVED: _tr("Package arrived, said by"),
    }[kind]


def asks(kind: EntryKind) -> tuple[tuple[str, str, str], ...]:
    """Return the fields of an entry that is added by hand, in order: key, label, hint."""
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
                _tr("Which supp&ort, alone or in a group?"),
                _tr("In supervision notes write only that support was offered, and no more."),
            ),
            ("because", _tr("Considered only, offered, &taken or declined?"), _tr("If not taken: why.")),
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
    if entry.kind is EntryKind.EXPORTED:
        return _exported(entry)
    if entry.kind is EntryKind.PACKAGED:
        return _tr("SHA-256 of the file: %1").replace("%1", entry.because)
    if not entry.because.strip() or entry.kind in (EntryKind.PROPOSED, EntryKind.RECEIVED):
        return ""
    words = {
        EntryKind.CONTACT: _tr("They advised: %1"),
        EntryKind.DECISION: _tr("Because: %1"),
        EntryKind.SUPPORT: _tr("What came of it: %1"),
        EntryKind.OUTCOME: _tr("What follows: %1"),
    }.get(entry.kind, "%1")
    return words.replace("%1", entry.because)


def _exported(entry: MatterEntry) -> str:
    digest, _, pages = entry.because.partition(" ")
    told = _tr("%1, SHA-256 %2.").replace("%1", count(int(pages or 0), "page", "pages"))
    told = told.replace("%2", digest)
    if entry.outcome:
        told += " " + _tr("Names that stayed in: %1").replace("%1", entry.outcome)
    return told


def entry_state(entry: MatterEntry, today: date) -> str:
    """Return how an action stands, or the day of the pension age; "" for any other entry."""
    if entry.kind is EntryKind.PENSION_AGE:
        return day_in_prose(entry.due_on) if entry.due_on is not None else _tr("The day is not known.")
    if entry.kind is not EntryKind.ACTION:
        return ""
    if entry.done_on is not None:
        return _tr("Done %1: %2").replace("%1", day_in_prose(entry.done_on)).replace("%2", entry.outcome)
    if entry.due_on is None:
        return ""
    words, late = _tr("By %1").replace("%1", day_in_prose(entry.due_on)), lateness(entry.due_on, today)
    return f"{words}, {late}" if late else words


def keeping_tag(keeping: Keeping) -> str:
    """Return what a list says of how a matter is kept; "" when it is simply kept."""
    return {
        KeepingState.DUE: _tr("For review"),
        KeepingState.ASKS_AGE: _tr("Pension age?"),
        KeepingState.HELD: _tr("Held"),
        KeepingState.PROPOSED: _tr("Disposal proposed"),
    }.get(keeping.state, "")


def keeping_in_words(keeping: Keeping) -> str:
    """Return how long a matter is kept and what comes next, in one or two sentences."""
    due = "" if keeping.due_on is None else day_in_prose(keeping.due_on)
    words = {
        KeepingState.OPEN: _tr("It is kept. Its period is looked at once the outcome is written down."),
        KeepingState.NO_PERIOD: _tr("The club has chosen no period for restricted matters, so it is kept."),
        KeepingState.ASKS_AGE: _tr(
            "It is kept until the person reaches normal pension age, if that is later than %1. Write down which day "
            "that is, or that nobody can say."
        ),
        KeepingState.KEPT: _tr("Kept until %1. Then it comes up for review; nothing goes by itself."),
        KeepingState.DUE: _tr("Its period is over. Two of those who are named can dispose of it, or it is held."),
        KeepingState.HELD: _tr("Held: it stays, whatever its period, until one of you ends the hold."),
        KeepingState.PROPOSED: _tr(
            "One of you has proposed to dispose of it. Whatever is written here before a second one agrees answers "
            "that: it then has to be proposed anew."
        ),
    }[keeping.state]
    return words.replace("%1", due)


def disposal_in_words(row: DisposalRow) -> str:
    """Return the permanent line: which days it covered, the two people, the reason."""
    line = row.line
    told = _tr("%1 to %2, %3. Proposed by %4, agreed by %5. %6")
    for mark, words in (
        ("%1", day_in_prose(line.covered_from)),
        ("%2", day_in_prose(line.covered_to)),
        ("%3", count(line.entries, "entry", "entries")),
        ("%4", row.proposed_by),
        ("%5", row.agreed_by),
        ("%6", line.reason),
    ):
        told = told.replace(mark, words, 1)
    return told
