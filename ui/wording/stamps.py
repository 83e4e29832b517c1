"""What is wrong with a time stamp, or with what was to get one, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(words: str) -> str:
    return QCoreApplication.translate("StampWords", words)


def stamp_trouble(reason: str) -> tuple[str, str, str]:
    """Return what happened, what is safe and what to do, for the reason of a TimeStampError."""
    what, do = {
        "unreadable": (_tr("This document cannot be read to its end."), _tr("Ask for the file again.")),
        "not-intact": (
            _tr("Only a signed document that was not changed since can get a time stamp."),
            _tr("Ask for the file again."),
        ),
        "locked": (_tr("A document with a password can get no time stamp."), _tr("Export it without a password.")),
        "stamped": (_tr("This document has a time stamp already."), ""),
        "not-a-reply": (_tr("That file is not the reply of a time-stamp authority."), _tr("Choose another file.")),
        "refused": (_tr("The authority gave no time stamp."), _tr("Ask it again, or another one.")),
        "other-document": (
            _tr("That reply does not fit. It is for another document, or this one was signed since."),
            _tr("Save a new request for this file."),
        ),
        "too-long": (_tr("The authority’s reply is too long."), _tr("Ask another one.")),
    }.get(reason, (_tr("The time stamp in that reply does not hold."), _tr("Ask again, or another authority.")))
    return what, _tr("The document was not changed."), do
