"""What a killed taking out left is taken away when its maker opens the records again, or it is said where it lies."""

from __future__ import annotations

from dataclasses import dataclass
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
    """Look once for each, beside whatever is done meanwhile."""
    desk.ask(half_made.find).then(partial(_found, desk))


@dataclass(frozen=True, slots=True)
class _One:
    """One of them, and by what name Today has what is said of it."""

    desk: Desk
    found: HalfMade
    key: str


def _found(desk: Desk, found: tuple[HalfMade, ...]) -> None:
    for number, one in enumerate(found, 1):
        _clear(_One(desk, one, KEY if number == 1 else f"{KEY}-{number}"), TRIES)


def _clear(one: _One, tries: int) -> None:
    records = one.desk.vault.path
    work = one.desk.run(lambda: half_made.clear(one.found, records), lane=Lane.COPIES)
    work.then(partial(_cleared, one, tries - 1))


def _cleared(one: _One, tries: int, left: Left) -> None:
    if left is Left.STAYS and tries:  # given up by a lock, it may be dropped only now
        QTimer.singleShot(AGAIN_MS, one.desk, partial(_clear, one, tries))
        return
    if left in (Left.NOTHING, Left.TAKEN_AWAY):
        one.desk.do(half_made.over, one.found).then(failed=one.desk.trouble.emit)
    what = _tr("Taking everything out was cut off half way.")
    place = str(one.found.target.parent)
    if left is Left.TAKEN_AWAY:
        then = _tr("The unfinished file was taken away from %1. Nothing of it is left.").replace("%1", place)
        one.desk.note(one.key, Notice("info", what, then))
    elif left is not Left.NOTHING:
        then = _where(left).replace("%1", place).replace("%2", one.found.target.stem)
        gone = (_tr("I have dealt with it"), f"{one.key}-gone", partial(_gone, one))
        one.desk.note(one.key, Notice("attn", what, then, buttons=(gone,)))


def _where(left: Left) -> str:
    if left is Left.ELSEWHERE:
        return _tr(
            "The unfinished file is not in %1 now. If another memory stick was there then, part of the records may lie "
            "on that one, in a file whose name begins with “%2” and ends in “.unfinished”. Anybody can read it. Put "
            "that stick in and unlock again: Holdfast then removes the file. If the stick is lost, report a breach: "
            "Settings, Backups, “A laptop or a stick is lost” says how."
        )
    return _tr(
        "Part of the records may lie in %1, in a file whose name begins with “%2” and ends in “.unfinished”. If it "
        "was not sealed, anybody can read it. Delete that file. If it was on a memory stick that is lost, report a "
        "breach: Settings, Backups, “A laptop or a stick is lost” says how."
    )


def _gone(one: _One) -> None:
    desk = one.desk
    desk.do(half_made.over, one.found).then(lambda _done: desk.note(one.key, None), failed=desk.trouble.emit)
