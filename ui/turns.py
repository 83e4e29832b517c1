"""Long work of the window's thread in short turns, so that a key that is pressed meanwhile is taken."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

TURN_S = 0.008  # half a picture of the screen: a turn ends with the first piece that goes beyond it


def in_turns(owner: QObject, work: Iterator[object]) -> None:
    """Do ``work`` piece by piece in later rounds of the event loop, as long as ``owner`` lives."""
    QTimer.singleShot(0, owner, partial(_turn, owner, work))


def _turn(owner: QObject, work: Iterator[object]) -> None:
    began = perf_counter()
    for _ in work:
        if perf_counter() - began > TURN_S:
            in_turns(owner, work)
            return
