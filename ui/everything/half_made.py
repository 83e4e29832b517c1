"""What a killed taking out left is taken away when its maker opens the records again, or it is said where it lies."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer

from app.services.open_formats import half_made
from app.services.open_formats.half_made import HalfMade, Left
from ui.desk import Desk, Notice
from ui.tasks import Lane

KEY = "half-made"
TRIES, AGAIN_MS = 6, 5_000


def _tr(words: str) -> str:
    return QCoreApplication.translate("HalfMade", words)


def look_for_half_made(desk: Desk) -> None:
    """Look once, beside whatever is done meanwhile."""
    desk.ask(half_made.find).then(partial(_found, desk))


def _found(desk: Desk, found: HalfMade | None) -> None:
    if found is not None:
        _clear(desk, found, TRIES)


def _clear(desk: Desk, found: HalfMade, tries: int) -> None:
    desk.run(lambda: half_made.clear(found), lane=Lane.COPIES).then(partial(_cleared, desk, found, tries - 1))


def _cleared(desk: Desk, found: HalfMade, tries: int, left: Left) -> None:
    if left is Left.STAYS and tries:  # given up by a lock, it may be dropped only now
        QTimer.singleShot(AGAIN_MS, desk, partial(_clear, desk, found, tries))
        return
    if left in (Left.NOTHING, Left.TAKEN_AWAY):
        desk.do(half_made.over, found).then(failed=desk.trouble.emit)
    what = _tr("Taking everything out was cut off half way.")
    place = str(found.target.parent)
    if left is Left.TAKEN_AWAY:
        then = _tr("The unfinished file was taken away from %1. Nothing of it is left.").replace("%1", place)
        desk.note(KEY, Notice("info", what, then))
    elif left is not Left.NOTHING:
        words = _tr(
            "Part of the records may lie in %1, in a file whose name begins with “%2” and ends in “.unfinished”. If it "
            "was not sealed, anybody can read it. Remove it; if its memory stick is lost, that is a breach to report."
        )
        then = words.replace("%1", place).replace("%2", found.target.stem)
        gone = (_tr("It is gone"), "half-made-gone", partial(_gone, desk, found))
        desk.note(KEY, Notice("attn", what, then, buttons=(gone,)))


def _gone(desk: Desk, found: HalfMade) -> None:
    desk.do(half_made.over, found).then(lambda _done: desk.note(KEY, None), failed=desk.trouble.emit)
