"""Why a question is asked, and what its lists are called."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.prompting import Cause, Reason
from ui.wording.dates import clock_time, count, day_in_prose
from ui.wording.shipped import shipped


def _tr(words: str) -> str:
    return QCoreApplication.translate("Prompts", words)


def why(reason: Reason | None, today: date) -> str:
    """Return why a question is shown: "Three missing episodes since 3 March 2026"; "" for an everyday one."""
    if reason is None:
        return ""
    on = "" if reason.on is None else day_in_prose(reason.on)
    at = "" if reason.at is None else clock_time(reason.at)
    match reason.cause:
        case Cause.LIKE_EPISODES:
            words = _tr("On file since %1: %2").replace("%1", on)
            return words.replace("%2", f"{episode_name(reason.topic).lower()}, {_times(reason.figure)}")
        case Cause.WORKERS:
            return _tr("%1 have had this work so far").replace("%1", count(reason.figure, "person", "different people"))
        case Cause.ODD_HOURS:
            when = _tr("today at %1") if reason.on == today else _tr("on %2 at %1")
            return _tr("Contact %1").replace("%1", when.replace("%1", at).replace("%2", on))
        case Cause.SIBLINGS:
            return _tr("%1 on file").replace(
                "%1", count(reason.figure, "brother or sister is", "brothers and sisters are")
            )
        case Cause.OTHERS:
            return _tr("Others’ views were written down on %1").replace("%1", on)
        case Cause.IN_GROUP:
            return _tr("You are deciding in a group")
        case Cause.LATE:
            return _tr("It is %1").replace("%1", at)
        case Cause.METHOD:
            return shipped(reason.topic)


def _times(figure: int) -> str:
    words = {3: _tr("three times"), 4: _tr("four times"), 5: _tr("five times")}
    return words.get(figure, _tr("%1 times").replace("%1", str(figure)))


def episode_name(kind: str) -> str:
    """Return what a kind of episode is called."""
    return {
        "late-collection": _tr("Collected late"),
        "hungry": _tr("Hungry"),
        "tired": _tr("Tired"),
        "injury": _tr("An injury"),
        "missing": _tr("Missing"),
        "behaviour": _tr("Behaviour"),
        "online": _tr("Online"),
        "told-something": _tr("Told somebody something"),
        "services": _tr("Contact with services"),
        "other": _tr("Something else"),
        "file-taken-out": _tr("A file was taken out"),
        "paper-taken-out": _tr("A paper record was taken out"),
        "put-back": _tr("Put back"),
    }.get(kind, kind)


def section_name(section: str) -> str:
    """Return what a section is called where its questions are edited."""
    return {
        "what-has-happened": _tr("What has happened"),
        "like-for-child": _tr("What it is like for the child"),
        "make-of-it": _tr("What we make of it"),
        "for-practitioner": _tr("How this is for the practitioner"),
        "wellbeing": _tr("Wellbeing"),
        "actions": _tr("Actions from before"),
        "workload": _tr("Workload"),
        "messages": _tr("Messages"),
        "training": _tr("Training and development"),
        "safety": _tr("Safety"),
        "suitability": _tr("Suitability"),
        "diversity": _tr("Diversity and identity"),
        "looking-back": _tr("Looking back on the session"),
        "own": _tr("Any other item"),
        "ad-hoc": _tr("Ad hoc"),
    }.get(section, section)
