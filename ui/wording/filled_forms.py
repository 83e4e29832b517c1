"""What is wrong with a preparation form that was filled in elsewhere, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(words: str) -> str:
    return QCoreApplication.translate("FormWords", words)


def form_trouble(reason: str) -> tuple[str, str, str]:
    """Return what happened, what is safe and what to do, for the reason of a FormReadingError."""
    reasons = {
        "too-large": _tr("This file is too large to be the form."),
        "not-ours": _tr("This is not a preparation form that can be read back."),
        "locked": _tr("This PDF is locked with a password."),
        "other-session": _tr("This form belongs to another session."),
    }
    to_do = {
        "not-ours": _tr("Choose the PDF as it was filled in. One that was printed and scanned has to be typed."),
        "locked": _tr("Ask for it again without a password, or type what it says."),
        "other-session": _tr("Open the session it was made for, or type what it says."),
    }
    return (
        reasons.get(reason, _tr("This file is damaged and cannot be read.")),
        _tr("Nothing was added to the agenda."),
        to_do.get(reason, _tr("Ask for it again, or type what it says.")),
    )
