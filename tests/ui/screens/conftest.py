"""The real program on a copy of the sample club's records, unlocked as the club welfare officer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.laptop import on_a_laptop
from ui.components.combo import choose


@pytest.fixture(autouse=True)
def keys_are_ready(ready_keys: None) -> None:
    """Everybody who signs here does so with a key that is there already."""


@pytest.fixture
def locked(qtbot: QtBot, qapp: QApplication, records: Records, tmp_path: Path) -> Iterator[Person]:
    """Somebody before the unlock page."""
    with on_a_laptop(qtbot, tmp_path) as person:
        person.program.begin(records.path)
        yield person


@pytest.fixture
def person(locked: Person, records: Records) -> Person:
    """Somebody whose records are open, on Today."""
    unlock(locked, records.passphrase)
    return locked


@pytest.fixture
def as_anyone(locked: Person, records: Records) -> Callable[[str], Person]:
    """Unlock as whoever of the sample club holds a key, after whoever has the records open has locked them."""

    def sit_down(name: str) -> Person:
        program = locked.program
        if program.desk is not None:
            vault = program.desk.vault
            program.custodian.put_away(program._someone_else)
            locked.until(lambda: vault.is_locked and program.desk is None)
            locked.settle()
        key = next(one for one in records.club.keys if one.name == name)
        assert choose(locked.find(QComboBox, "who"), key.slot_id)
        unlock(locked, key.passphrase)
        return locked

    return sit_down


def unlock(person: Person, passphrase: str) -> None:
    """Type a passphrase on the unlock page, and wait until Today is there."""
    person.find(QLineEdit, "unlock-passphrase").setText(passphrase)
    person.press("unlock")
    person.until(lambda: person.program.desk is not None)
    person.settle()
    QApplication.processEvents()  # Today is filled when it comes, and laid out and painted in the events after that
