"""Two files of one child put together: whose sight changes, what stands in the way, what is on a file."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.case import Case
from app.services.merging import Change, Counts, Effect, Obstacle
from ui.wording import count, day_in_prose


def _tr(words: str) -> str:
    return QCoreApplication.translate("Merging", words)


_ON_FILE = {
    "case_discussion": ("discussion", "discussions"),
    "group_part": ("discussion in a group", "discussions in groups"),
    "decision": ("decision", "decisions"),
    "group_decision": ("decision in a group", "decisions in groups"),
    "action": ("action", "actions"),
    "agency_task": ("task of another agency", "tasks of other agencies"),
    "episode": ("thing that happened", "things that happened"),
    "earlier_record": ("paper record", "paper records"),
    "attachment": ("attached file", "attached files"),
    "escalation": ("escalation", "escalations"),
    "allocation": ("giving of the case", "givings of the case"),
    "sharing": ("decision to share", "decisions to share"),
    "watching": ("place to watch", "places to watch"),
    "watching_consent": ("answer about watching", "answers about watching"),
    "read_and_sign": ("time read and signed", "times read and signed"),
    "export_receipt": ("signed document", "signed documents"),
    "agenda_item": ("place on an agenda", "places on agendas"),
    "group_child": ("place on a group’s list", "places on groups’ lists"),
    "child_case": ("page about the child", "pages about the child"),
    "addition": ("addition to a record", "additions to records"),
    "taken_out": ("thing taken out", "things taken out"),
}


def on_file(counts: Counts) -> str:
    """Return "2 discussions, 1 decision": what is on a file."""
    told = [count(number, *_ON_FILE[table]) for table, number in counts if table in _ON_FILE]
    return ", ".join(told) or _tr("Nothing yet")


def effect_sentence(effect: Effect, kept: str, former: str) -> str:
    """Return whose sight changes and how; ``kept`` and ``former`` are the references."""
    words = {
        Change.SEES_FORMER: _tr("{name}, who sees {kept}, will also see what is on {former}."),
        Change.SEES_KEPT: _tr("{name}, who sees {former}, will also see what is on {kept}."),
        Change.SEES_NEITHER: _tr(
            "{name}, who sees {former}, will not see it any more, but for what was said in sessions of their own."
        ),
        Change.SITS_IN: _tr("{name}, who was there when {former} was spoken of, will read {kept} there instead."),
    }[effect.change]
    return words.format(name=effect.name, kept=kept, former=former)


def obstacle_sentence(obstacle: Obstacle, on: date | None) -> str:
    """Return why two files cannot be put together as they stand, and what to do."""
    words = {
        Obstacle.SAME: _tr("It is one and the same file."),
        Obstacle.TOGETHER: _tr("Another file is put away under this one. Take those two apart first."),
        Obstacle.ONE_SESSION: _tr(
            "The session of {day} speaks of both as two children. Look there first: they may be two."
        ),
        Obstacle.BEING_WRITTEN: _tr("The notes of {day} are being written. Finish that session first."),
        Obstacle.DISPOSAL: _tr("One of them is proposed for disposal. Settle that first."),
        Obstacle.HANDED_OVER: _tr("One of them was handed over to another body without the other."),
        Obstacle.REQUEST: _tr("Somebody has asked to see one of them. Answer that request first."),
        Obstacle.SHOWN: _tr("Somebody was let in to read one of them, and would read both. End that first."),
        Obstacle.SIBLINGS: _tr("They are linked as brother or sister, so somebody knew them as two. Ask first."),
        Obstacle.HALF_FILLED: _tr(
            "You or somebody else has the same form half filled in about each. Finish one first."
        ),
        Obstacle.CLOSED: _tr("The file to be put away is open, and the other is closed. Open that one again first."),
    }[obstacle]
    return words.format(day="" if on is None else day_in_prose(on))


def which_child(case: Case, standing: str) -> str:
    """Return "RJ-011 · Kasia Tomczyk · born 3 March 2014 · kept": more than initials, which two children may share."""
    known = case.date_of_birth
    born = _tr("date of birth not known") if known is None else _tr("born %1").replace("%1", day_in_prose(known))
    return " · ".join((case.reference, case.child_name, born, standing))


def doubt_sentence(kept: Case, former: Case) -> str:
    """Return what speaks against their being one child, or ""."""
    said = []
    if None not in (kept.date_of_birth, former.date_of_birth) and kept.date_of_birth != former.date_of_birth:
        said.append(_tr("They have different dates of birth."))
    if not set(kept.child_name.casefold().split()) & set(former.child_name.casefold().split()):
        said.append(_tr("They have no name in common."))
    return " ".join(said)
