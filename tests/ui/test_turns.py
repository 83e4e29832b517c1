"""Long work in turns: in order, with room for what comes meanwhile, and no further than its owner lives."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui import turns


def test_something_else_is_taken_between_the_pieces(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "TURN_S", -1.0)  # every piece is a turn of its own
    done: list[str] = []

    def work() -> Iterator[None]:
        for name in ("first", "second"):
            done.append(name)
            QTimer.singleShot(0, lambda: done.append("typed"))
            yield
        done.append("last")

    owner = QObject()
    turns.in_turns(owner, work())
    assert not done
    qtbot.waitUntil(lambda: len(done) == 5)
    assert done == ["first", "typed", "second", "typed", "last"]


def test_short_pieces_share_a_turn_and_nothing_outlives_its_owner(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "TURN_S", 3600.0)
    done: list[int] = []
    owner = QObject()
    turns.in_turns(owner, map(done.append, range(3)))
    QTimer.singleShot(0, lambda: done.append(9))
    qtbot.waitUntil(lambda: len(done) == 4)
    assert done == [0, 1, 2, 9]
    gone = QObject()
    turns.in_turns(gone, map(done.append, range(3)))
    delete(gone)
    QTimer.singleShot(0, lambda: done.append(9))
    qtbot.waitUntil(lambda: len(done) == 5)
    assert done == [0, 1, 2, 9, 9]
