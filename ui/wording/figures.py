"""The figures of a Section 11 pack in words (practice.md b13)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.section11 import FEW, Figure, Kept, RowKind, Tally, Unit, hours
from app.domain.training import Topic
from app.services.section11 import RowView
from ui.wording.dates import count
from ui.wording.training import topic_name


def _tr(words: str) -> str:
    return QCoreApplication.translate("Figures", words)


_GROUPS = {
    "coverage": "Who is supervised",
    "sessions": "Sessions",
    "functions": "What supervision covers",
    "children": "Children",
    "follow-up": "What followed",
    "checks": "Training and checks",
    "club": "The club",
}
_NOTES = {
    "no-supervisor": "Nobody supervises them",
    "no-agreement": "No signed agreement",
    "review-past": "Review date is past",
    "never-met": "Have not met yet",
    "cancelled": "Cancelled",
    "not-recorded": "Begun, not recorded",
    "not-held": "Not held",
    "not-booked": "Fell due, not booked",
    "moved": "Moved",
    "recorded-late": "Recorded late",
    "on-paper": "Written on paper, entered later",
    "not-answered": "Not answered",
    "no-talk": "No talk in time",
    "not-discussed": "Not discussed",
    "overdue": "Overdue",
    "not-signed": "Not signed in time",
    "not-endorsed": "Not endorsed",
    "not-entered": "Not noted as entered",
    "done": "Done",
    "dropped": "Dropped",
    "open": "Open",
    "no-outcome": "No outcome yet",
    "not-trained": "Not trained, or run out",
    "not-observed": "Not observed",
    "to-follow-up": "To follow up",
    "no-feedback": "No feedback to show",
    "not-measured": "Not measured yet",
    "not-reached": "Not reached",
    "not-approved": "Not approved",
    "no-progress": "No progress",
    "carried": "Carried over",
    "old-plan": "Old plan",
    "one-to-one": "1:1",
    "ad-hoc": "Ad hoc",
}
_KINDS = {
    RowKind.PERSON: "Person",
    RowKind.PAIR: "Pair",
    RowKind.SESSION: "Session",
    RowKind.GROUP: "Group session",
    RowKind.CASE: "Case",
    RowKind.DECISION: "Decision",
    RowKind.EPISODE: "A child told somebody",
    RowKind.RECEIPT: "Case record saved",
    RowKind.ACTION: "Action",
    RowKind.ESCALATION: "Disagreement",
    RowKind.REVIEW: "Observation or sample",
    RowKind.VISIT: "A leader’s visit",
    RowKind.OBJECTIVE: "Objective",
    RowKind.POLICY: "Supervision policy",
}
# what the day of a row is, where it is not simply the day it happened on
_DAYS = {
    Figure.AGREEMENT_IN_DATE: "To be reviewed by %1",
    Figure.DISCUSSED: "Last discussed %1",
    Figure.DISCUSSED_IN_TIME: "To be discussed by %1",
    Figure.PROTECTION_IN_TIME: "To be discussed by %1",
    Figure.FILES_SIGNED: "Last signed %1",
    Figure.ACTIONS_DONE: "Due %1",
    Figure.ACTIONS_ON_TIME: "Due %1",
    Figure.ACTIONS_CARRIED: "Due %1",
    Figure.OBJECTIVES: "Due %1",
    Figure.POLICY: "To be reviewed by %1",
}


def group_name(group: str) -> str:
    """Return what a part of the page is called."""
    return _tr(_GROUPS[group])


def value(found: Tally, unit: Unit) -> str:
    """Return a figure as it is read: "54 of 56", "41 h of 48 h", "2 days"; "–" when ``further`` says it roughly."""
    if found.kept is not Kept.NOTHING:
        return "–"
    match unit:
        case Unit.NUMBER:
            return str(found.count)
        case Unit.HOURS:
            words = _tr("%1 of %2 h")
            return words.replace("%1", hours(found.minutes)).replace("%2", hours(found.of_minutes))
        case Unit.DAYS:
            return "–" if found.middle is None else days(found.middle)
    if not found.of:
        return _tr("none")
    return _tr("%1 of %2").replace("%1", str(found.count)).replace("%2", str(found.of))


def _coarse(found: Tally) -> str:
    words = {
        Kept.ALL: _tr("fewer than %1"),
        Kept.COUNT: _tr("fewer than %1 of %2"),
        Kept.OTHERS: _tr("at least %1 of %2"),
    }[found.kept]
    least = found.count if found.kept is Kept.OTHERS else FEW
    return words.replace("%1", str(least)).replace("%2", str(found.of))


def days(number: float) -> str:
    """Return a number of days that may be a half: "2 days", "1.5 days"."""
    if number == int(number):
        return count(int(number), "day", "days")
    return _tr("%1 days").replace("%1", f"{number:.1f}")


def further(found: Tally, unit: Unit) -> str:
    """Return what stands beside a figure: its share, the longest of the days, or roughly how many."""
    if found.kept is not Kept.NOTHING:
        return _coarse(found)
    if unit is Unit.DAYS and found.of:
        return _tr("in the middle; the longest took %1").replace("%1", days(found.longest))
    if unit is Unit.SHARE and found.percent is not None:
        return f"{found.percent} %"
    return ""


def why(one: RowView, key: Figure) -> str:
    """Return why a row counts or does not, "" when nothing need be said."""
    row = one.row
    if key is Figure.TRAINING:
        return _tr("In date") if row.counts else _tr("Not in date")
    if key is Figure.DRIFTING:
        words = _tr("Not discussed for too long") if row.note == "not-discussed" else _tr(_NOTES.get(row.note, ""))
        return words if row.counts else _tr("No sign of drift")
    if key is Figure.ACTIONS_CARRIED and row.counts:
        return _tr("Carried over %1").replace("%1", count(row.amount, "time", "times"))
    if key is Figure.HOURS and row.counts:
        return _tr("%1 of %2 min").replace("%1", str(row.amount)).replace("%2", str(row.of_amount))
    if key is Figure.RECORD_DELAY:
        return count(row.amount, "day", "days")
    return _tr(_NOTES[row.note]) if row.note in _NOTES else ""


def title(one: RowView, key: Figure) -> str:
    """Return what a row is about: the people's initials or names, the child, or what kind of record it is."""
    if one.case:
        return one.case
    if key is Figure.TRAINING:
        return f"{one.who[0]}: {_topic(one.row.note)}"
    return _tr(" and ").join(one.who) if one.who else _tr(_KINDS[one.row.kind])


def dated(key: Figure, day: str) -> str:
    """Return the day of a row with what it is the day of: "To be discussed by Sun 8 Nov"."""
    return _tr(_DAYS.get(key, "%1")).replace("%1", day)


def kind(one: RowView) -> str:
    """Return what kind of record a row is."""
    return _tr(_KINDS[one.row.kind])


def _topic(key: str) -> str:
    return topic_name(Topic(key))
