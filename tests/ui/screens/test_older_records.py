"""An old copy of the records put back: said in the window, taken over on purpose, or put away for the newer file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.audit import Act
from app.services import people
from app.services.people import PersonForm
from tests.app.services.conftest import open_as
from tests.at_the_keyboard import Person
from tests.conftest import Records, sample_surroundings
from tests.ui.screens.conftest import unlock
from ui.anchor_watch import AnchorWatch
from ui.components import Banner


@pytest.fixture
def person(locked: Person, records: Records, tmp_path: Path) -> Person:
    """Somebody who unlocks yesterday's copy."""
    around = sample_surroundings(tmp_path / "data")
    old = tmp_path / "old.vault"
    shutil.copy(records.path, old)
    opened = open_as(records.path, around, records.passphrase)
    opened.do(people.add_person, PersonForm(full_name="Added Since"))
    opened.lock()
    shutil.copy(old, records.path)
    unlock(locked, records.passphrase)
    return locked


def test_older_records_are_said_and_stay_said_until_somebody_decides(person: Person, records: Records) -> None:
    assert person.find(Banner, "older-records").words().startswith("These records are older than")
    person.run_on_records(person.desk.vault.write_anchor)
    assert person.desk.vault.is_older  # the memory of the newer ones is not written over
    person.press("older-accept")
    person.settle()
    assert not [one for one in person.program.window.findChildren(Banner, "older-records") if one.isVisible()]
    newest = person.ask(lambda _work: person.desk.vault.vault.audit.entries(newest_first=True, limit=1)[0])
    assert newest.act == Act.RESTORED.value


def test_looking_for_the_newer_file_closes_these_first(person: Person) -> None:
    vault = person.desk.vault
    person.press("older-look")
    person.until(lambda: vault.is_locked)
    window = person.program.window
    person.until(lambda: bool(window.findChildren(QFileDialog)))
    assert not [one for one in window.findChildren(Banner, "older-records") if one.isVisible()]
    window.findChildren(QFileDialog)[0].reject()


def test_every_hour_the_memory_is_kept(qtbot: QtBot, locked: Person, records: Records, tmp_path: Path) -> None:
    unlock(locked, records.passphrase)
    (anchor,) = (tmp_path / "data").glob("anchor-*.json")
    before = anchor.read_bytes()
    locked.do(lambda work: people.add_person(work, PersonForm(full_name="Added Now")))
    watch = AnchorWatch(locked.desk, every_ms=20)
    qtbot.waitUntil(lambda: anchor.read_bytes() != before)
    watch.end()
