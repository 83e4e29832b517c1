"""Which windows are left out of captures, and when; whether the system does it is for the system."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from ui.components import Sheet
from ui.lock import CaptureGuard


@pytest.fixture
def marks() -> list[tuple[int, bool]]:
    return []


@pytest.fixture
def guard(qapp: QApplication, marks: list[tuple[int, bool]]) -> Iterator[CaptureGuard]:
    made = CaptureGuard(qapp, lambda window, out: marks.append((window, out)))
    yield made
    qapp.removeEventFilter(made)


def test_windows_that_are_there_and_those_that_come(
    qtbot: QtBot, guard: CaptureGuard, marks: list[tuple[int, bool]]
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QLabel("K.T."))
    window.show()
    assert marks == []
    guard.set_on(True)
    assert (int(window.winId()), True) in marks
    sheet = Sheet(window, "Finish")
    sheet.open()
    assert (int(sheet.winId()), True) in marks
    guard.set_on(False)
    assert {(int(window.winId()), False), (int(sheet.winId()), False)} <= set(marks)
    told = len(marks)
    guard.set_on(False)
    sheet.reject()
    sheet.open()
    assert len(marks) == told
    sheet.reject()
