"""Keeping and disposal in words: kinds of record, rules, what was removed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.retention import DisposalEntry, RecordClass, RetentionPeriod
from ui.wording.dates import count, day_in_prose


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keeping", text)


_KINDS = {
    RecordClass.SUPERVISION: "A pair’s supervision file",
    RecordClass.CHILD: "A child’s file",
    RecordClass.GROUP: "The notes of a group’s session",
    RecordClass.CONTACT: "Address and number of somebody who left",
    RecordClass.VISIT: "A leader’s visit",
    RecordClass.SELF_ASSESSMENT: "A Section 11 self-assessment",
    RecordClass.GROUP_AGREEMENT: "A group’s agreement",
    RecordClass.TRAINING: "A course of somebody who left and was never supervised",
    RecordClass.RESTRICTED: "A restricted matter",
}
_AFTER = {
    RecordClass.SUPERVISION: "after the pair ended",
    RecordClass.CHILD: "after the case was closed",
    RecordClass.GROUP: "after the session",
    RecordClass.CONTACT: "after they left",
    RecordClass.VISIT: "after the visit, or after what was heard was followed up",
    RecordClass.SELF_ASSESSMENT: "after the last day it is about",
    RecordClass.GROUP_AGREEMENT: "after it was replaced or lapsed, and after the last session under it",
    RecordClass.TRAINING: "after they left",
    RecordClass.RESTRICTED: "after it was told, or until normal pension age if that is later",
}
_ENDED = {
    RecordClass.SUPERVISION: "Ended {day}",
    RecordClass.CHILD: "Closed {day}",
    RecordClass.GROUP: "Held {day}",
    RecordClass.CONTACT: "Left {day}",
    RecordClass.VISIT: "Visited or followed up {day}",
    RecordClass.SELF_ASSESSMENT: "Self-assessment up to {day}",
    RecordClass.GROUP_AGREEMENT: "Group’s agreement ended {day}",
    RecordClass.TRAINING: "Course; they left {day}",
    RecordClass.RESTRICTED: "Told {day}",
}
_TABLES = {
    "case_discussion": ("discussion", "discussions"),
    "decision": ("decision", "decisions"),
    "action": ("action", "actions"),
    "episode": ("thing that happened", "things that happened"),
    "earlier_record": ("paper record entered later", "paper records entered later"),
    "attachment": ("attached file", "attached files"),
    "escalation": ("escalation", "escalations"),
    "allocation": ("giving of the case", "givings of the case"),
    "sharing": ("decision to share", "decisions to share"),
    "case_merger": ("putting together with another file", "puttings together with another file"),
    "training": ("course", "courses"),
    "watching": ("place to watch", "places to watch"),
    "watching_consent": ("answer about being watched", "answers about being watched"),
    "feedback": ("answer to the feedback form", "answers to the feedback form"),
    "feedback_response": ("note on feedback", "notes on feedback"),
    "objective": ("objective", "objectives"),
    "review": ("observation or sample", "observations and samples"),
    "read_and_sign": ("time read and signed", "times read and signed"),
    "export_receipt": ("receipt", "receipts"),
    "session": ("session", "sessions"),
    "agreement": ("agreement", "agreements"),
    "group_session": ("group’s session", "groups’ sessions"),
    "leadership_visit": ("leader’s visit", "leaders’ visits"),
    "section11_return": ("self-assessment", "self-assessments"),
    "group_agreement": ("group’s agreement", "groups’ agreements"),
    "personal_part": ("personal part", "personal parts"),
    "person": ("address", "addresses"),
}


def kind_in_words(kind: RecordClass) -> str:
    """Return "A child’s file"."""
    return _tr(_KINDS[kind])


def period_in_words(period: RetentionPeriod) -> str:
    """Return "Kept for 6 years after the pair ended", or that nothing was chosen yet."""
    if period.years is None:
        return _tr("No period chosen yet")
    years = count(period.years, "year", "years")
    return _tr("Kept for {years} {after}").format(years=years, after=_tr(_AFTER[period.record_class]))


def ended_in_words(kind: RecordClass, on: date) -> str:
    """Return "Closed 3 September 2020"."""
    return _tr(_ENDED[kind]).format(day=day_in_prose(on))


def covered_in_words(first: date | None, last: date | None) -> str:
    """Return "2 May 2014 to 3 September 2020", or "" when nothing is known."""
    if first is None or last is None:
        return day_in_prose(first or last) if first or last else ""  # type: ignore[arg-type]  # one of the two is a day
    return _tr("{first} to {last}").format(first=day_in_prose(first), last=day_in_prose(last))


def removed_in_words(entry: DisposalEntry) -> str:
    """Return "2 discussions, 3 decisions, 1 action": what a person would count, not every row."""
    told = [count(number, *_TABLES[table]) for table, number in entry.counts if table in _TABLES]
    return ", ".join(told)
