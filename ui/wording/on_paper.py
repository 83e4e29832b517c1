"""A session held on paper, in words: when it was written, who typed it in and when, where the paper is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.services.on_paper import PaperMark
from ui.wording.dates import day_in_prose

PROBLEMS = {  # in ``ui.wording.errors``, which translates them
    "pair_id.missing": "Choose with whom",
    "held_on.before": "The two began to work together on {limit}. Choose that day or a later one",
    "held_on.after": "The two stopped working together on {limit}. Choose that day or an earlier one",
    "held_on.too-long-ago": "That is more than half a year ago. Check the year",
    "written_on.before": "The session was on {limit}, so its paper was written then or later",
    "at.in-the-future": "This time has not come yet. Check when you met",
    "length_min.too-short": (
        "A session takes at least {lowest} minutes. Check how long it was; a shorter talk goes in an “Ad hoc note”"
    ),
    "length_min.out-of-range": "Between {lowest} and {highest} minutes",
    "at.taken": "A session of the two stands at that time already",
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("OnPaper", words)


def paper_in_words(mark: PaperMark) -> str:
    """Return "Written on paper on 3 November 2026, entered on 12 November 2026 by Dee Marsh"."""
    written = _tr("Written on paper on %1").replace("%1", day_in_prose(mark.written_on))
    if mark.entered_on is None:
        return written
    entered = _tr("entered on %1 by %2").replace("%1", day_in_prose(mark.entered_on))
    return f"{written}, {entered.replace('%2', mark.entered_by)}"


def paper_place(mark: PaperMark) -> str:
    """Return where the paper is: "The paper: in the safe, folder 2"."""
    return _tr("The paper: %1").replace("%1", mark.kept_at)
