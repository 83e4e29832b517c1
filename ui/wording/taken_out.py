"""What was taken out, in words: how many files, and what is not among them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.services.open_formats.taking import Taken
from ui.wording.dates import count


def _tr(words: str) -> str:
    return QCoreApplication.translate("TakenOut", words)


def left_out(taken: Taken) -> str:
    """Return "203 files. Sealed to others and not in it: 27 session records.", and what could not be made."""
    said = [f"{count(taken.files, 'file', 'files')}."]
    if taken.sealed:
        closed = count(taken.sealed, "session record", "session records")
        said.append(_tr("Sealed to others and not in it: %1.").replace("%1", closed))
    if taken.missing:
        names = ", ".join(one.name for one in taken.missing)
        said.append(_tr("Could not be made, and has to be exported by itself: %1.").replace("%1", names))
    return " ".join(said)
