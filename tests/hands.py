"""Hands without pytest: for a window in a process of its own, which a test starts, watches and kills."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import DeviceId
from app.services.tries import WrongTries
from app.services.vaults import Surroundings, cheapest_cost
from tests.app.services.conftest import START
from tests.at_the_keyboard import Person
from ui.start import Holdfast
from ui.theme import current


class Hands:
    """The three things that ``Person`` asks of pytest-qt's robot."""

    def waitUntil(self, true: Callable[[], bool], *, timeout: int = 30_000) -> None:  # noqa: N802  # pytest-qt's name
        """Let the window live until something is so. Raises AssertionError when it never is."""
        until = time.monotonic() + timeout / 1000
        while not true():
            assert time.monotonic() < until, "waited in vain"
            loop = QEventLoop()
            QTimer.singleShot(3, loop.quit)
            loop.exec()

    @staticmethod
    def keyClicks(widget: QWidget, text: str) -> None:  # noqa: N802  # as above
        """Type into a widget."""
        QTest.keyClicks(widget, text)

    @staticmethod
    def keyClick(  # noqa: N802  # as above
        widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press one key."""
        QTest.keyClick(widget, key, modifier)


def going_surroundings(data_folder: Path, start: datetime = START) -> Surroundings:
    """Return surroundings as the program has them, from ``start`` on, but with keys that are cheap to derive."""
    begun = time.monotonic()
    return Surroundings(
        clock=lambda: start + timedelta(seconds=time.monotonic() - begun),
        zone=ZoneInfo("Europe/London"),
        random_bytes=os.urandom,
        cost=cheapest_cost(),
        device=DeviceId(UUID(int=3)),
        data_folder=data_folder,
        tries=WrongTries(),
    )


def sit_down(folder: Path, vault: Path | None, around: Surroundings | None = None) -> Person:
    """Start the program in this process, its own files below ``folder``, and return somebody at its keyboard."""
    app = QApplication.instance() or QApplication(["holdfast"])
    assert isinstance(app, QApplication)
    app.setApplicationName("Holdfast")
    current().apply(app)
    program = Holdfast(folder / "settings", around or going_surroundings(folder / "data"), folder / "documents")
    program.window.resize(1366, 688)
    program.begin(vault)
    program.window.activateWindow()
    return Person(program, cast("QtBot", Hands()))
