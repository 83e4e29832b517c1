"""The real program on a copy of the sample club's records, unlocked as the club welfare officer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.at_the_keyboard import Person
from tests.conftest import Records, sample_surroundings
from ui.start import Holdfast


@pytest.fixture
def locked(qtbot: QtBot, qapp: QApplication, records: Records, tmp_path: Path) -> Iterator[Person]:
    """Somebody before the unlock page."""
    program = Holdfast(tmp_path / "settings", sample_surroundings(tmp_path / "data"), tmp_path / "documents")
    program.window.resize(1366, 688)
    qtbot.addWidget(program.window)
    program.begin(records.path)
    yield Person(program, qtbot)
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
    program.window.close()
    program.tasks.close()


@pytest.fixture
def person(locked: Person, records: Records) -> Person:
    """Somebody whose records are open, on Today."""
    unlock(locked, records.passphrase)
    return locked


def unlock(person: Person, passphrase: str) -> None:
    """Type a passphrase on the unlock page, and wait until Today is there."""
    person.find(QLineEdit, "unlock-passphrase").setText(passphrase)
    person.press("unlock")
    person.until(lambda: person.program.desk is not None)
    person.settle()
