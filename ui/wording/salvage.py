"""What was saved of a damaged file and what was lost, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.services.salvaging import Lost, Rescued
from ui.wording.dates import count, day_in_prose


def _tr(words: str) -> str:
    return QCoreApplication.translate("Salvage", words)


_KINDS = {
    "action": ("action", "actions"),
    "addition": ("addition to a record", "additions to records"),
    "agenda-item": ("agenda item", "agenda items"),
    "agreement": ("agreement", "agreements"),
    "appointment": ("entry of what somebody is appointed to", "entries of what people are appointed to"),
    "earlier-record": ("paper record entered later", "paper records entered later"),
    "attachment": ("attached file", "attached files"),
    "case": ("case", "cases"),
    "contact": ("number to call", "numbers to call"),
    "decision": ("decision", "decisions"),
    "discussion": ("case discussion", "case discussions"),
    "draft": ("note that was not finished", "notes that were not finished"),
    "episode": ("thing that happened to a child", "things that happened to children"),
    "escalation": ("disagreement that was taken further", "disagreements that were taken further"),
    "allocation": ("giving of a case to somebody", "givings of cases to somebody"),
    "sharing": ("decision to share", "decisions to share"),
    "case-merger": ("putting together of two files", "puttings together of two files"),
    "own-list": ("list of the club’s own", "lists of the club’s own"),
    "pair": ("entry of who supervises whom", "entries of who supervises whom"),
    "person": ("person", "people"),
    "person-merger": ("putting together of two entries", "puttings together of two entries"),
    "personal-part": ("personal part", "personal parts"),
    "policy": ("version of the policy", "versions of the policy"),
    "receipt": ("note of where a document went", "notes of where documents went"),
    "sealed-note": ("sealed note", "sealed notes"),
    "session": ("session", "sessions"),
    "feedback": ("answer to the feedback form", "answers to the feedback form"),
    "feedback-response": ("note of what was done about feedback", "notes of what was done about feedback"),
    "leadership-visit": ("leader’s visit", "leaders’ visits"),
    "objective": ("supervisor’s objective", "supervisors’ objectives"),
    "section11-return": ("self-assessment", "self-assessments"),
    "review": ("observation or sample of supervision", "observations and samples of supervision"),
    "watching": ("place to watch safeguarding work", "places to watch safeguarding work"),
    "watching-consent": ("answer of a family or a child", "answers of families and children"),
    "training": ("course of somebody’s training", "courses of people’s training"),
    "group-session": ("group session", "group sessions"),
    "group-part": ("case discussion in a group", "case discussions in groups"),
    "group-decision": ("decision in a group", "decisions in groups"),
    "group-child": ("child on a group’s list", "children on groups’ lists"),
    "agency": ("agency that was invited", "agencies that were invited"),
    "agency-task": ("thing an agency took on", "things that agencies took on"),
}


def kind(name: str, number: int) -> str:
    """Return "3 decisions"."""
    one, many = _KINDS.get(name, (name.replace("-", " "), name.replace("-", " ")))
    return count(number, one, many)


def headline(found: Rescued) -> str:
    """Return how much was saved."""
    gone = found.lost_in_all
    if gone == 0:
        return _tr("All {saved:,} records are saved.").format(saved=found.kept_in_all)
    return _tr("{saved:,} records are saved, {gone:,} are lost.").format(saved=found.kept_in_all, gone=gone)


def lines(found: Rescued) -> list[str]:
    """Return what was lost or is not as it was, a sentence each."""
    said = [lost(one) for one in found.lost]
    for words, counts in (
        (_tr("In the state from before their last change: {what}."), found.earlier),
        (_tr("There, but their words are lost: {what}."), found.blanked),
        (_tr("Kept apart, because what they belonged to is lost: {what}."), found.apart),
    ):
        if counts:
            said.append(words.format(what=", ".join(kind(name, number) for name, number in sorted(counts.items()))))
    if found.stand_ins:
        said.append(
            _tr("{number} entries only hold the place of something lost. They are called “Name lost”.").format(
                number=found.stand_ins
            )
        )
    if found.strays:
        said.append(_tr("{number} rows could be read, but not what they belonged to.").format(number=found.strays))
    if found.trail_lost:
        said.append(_tr("{number} entries of who did what are lost. The gap is noted.").format(number=found.trail_lost))
    if found.keys_lost:
        said.append(_tr("These people need a new key from you: {who}.").format(who=", ".join(found.keys_lost)))
    return said


def lost(one: Lost) -> str:
    """Return one loss: "Lost: 3 decisions, made between 2 and 9 November 2026."."""
    what = kind(one.kind, one.count)
    if one.first_on is None or one.last_on is None:
        return _tr("Lost: {what}.").format(what=what)
    first, last = day_in_prose(one.first_on), day_in_prose(one.last_on)
    if first == last:
        return _tr("Lost: {what}, made on {day}.").format(what=what, day=first)
    return _tr("Lost: {what}, made between {first} and {last}.").format(what=what, first=first, last=last)
