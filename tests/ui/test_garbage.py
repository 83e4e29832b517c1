"""A widget in a cycle is never deleted by the thread of the records, however much that thread allocates."""

from __future__ import annotations

import gc
import threading

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.garbage import GarbageHere
from ui.tasks import Lane, TaskRunner


class InACycle(QWidget):
    """Holds itself, so that only the cyclic collection can free it; says where that happened."""

    freed_in: list[int]

    def __init__(self) -> None:
        super().__init__()
        self.me = self

    def __del__(self) -> None:
        self.freed_in.append(threading.get_ident())


def allocate() -> int:
    """Allocate far more containers than the thresholds allow before a collection."""
    return sum(len([[number], [number]]) for kept in [[[n] for n in range(200_000)]] for number in range(len(kept)))


def test_the_thread_of_the_records_collects_nothing(qtbot: QtBot) -> None:
    InACycle.freed_in = []
    tasks = TaskRunner()
    InACycle()
    done: list[int] = []
    tasks.run(allocate, done=done.append, failed=lambda _error: None, lane=Lane.RECORDS)
    qtbot.waitUntil(lambda: bool(done))
    assert InACycle.freed_in == []
    gc.collect()
    assert InACycle.freed_in == [threading.get_ident()]
    tasks.close()
    assert gc.isenabled()


def test_the_windows_thread_collects_by_pythons_own_thresholds(qtbot: QtBot) -> None:
    InACycle.freed_in = []
    tasks = TaskRunner()
    here = tasks.findChild(GarbageHere)
    assert here is not None
    gc.collect()
    InACycle()
    here.collect()
    assert InACycle.freed_in == []  # below the threshold: no work for nothing
    kept = [[number] for number in range(5_000)]
    here.collect()
    assert InACycle.freed_in == [threading.get_ident()]
    assert len(kept) == 5_000
    tasks.close()
