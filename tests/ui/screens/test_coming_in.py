"""Somebody closes the window, or changes their mind, between the passphrase and Today: it is no defect."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from app.services import vaults
from app.services.vaults import OpenVault, Surroundings, Unlocked
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.entry.recovery_page import RecoveryPage
from ui.today.page import TodayPage


@pytest.fixture
def defects(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """What was reported as a defect."""
    found: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, defect, _trace: found.append(defect))
    return found


def begin_to_unlock(person: Person, passphrase: str) -> None:
    person.find(QLineEdit, "unlock-passphrase").setText(passphrase)
    person.press("unlock")


def test_closed_while_the_records_are_opened_they_are_locked(
    locked: Person, records: Records, defects: list[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[OpenVault] = []
    connect = vaults.connect

    def connected(unlocked: Unlocked, around: Surroundings) -> OpenVault:
        opened.append(connect(unlocked, around))
        return opened[-1]

    entry = locked.program.entry
    derived = entry._derived

    def close_after(unlocked: Unlocked) -> None:
        derived(unlocked)
        QTimer.singleShot(0, locked.program.window.close)

    monkeypatch.setattr(vaults, "connect", connected)
    monkeypatch.setattr(entry, "_derived", close_after)
    begin_to_unlock(locked, records.passphrase)
    locked.until(lambda: locked.program.tasks.is_closed)
    assert [vault.is_locked for vault in opened] == [True]
    assert not Path(f"{records.path}-journal").exists()
    assert defects == []


def test_a_lock_that_falls_due_while_today_is_read_covers_it_before_it_is_seen(
    locked: Person, records: Records, defects: list[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    custodian, painted = locked.program.custodian, []
    monkeypatch.setattr(TodayPage, "paintEvent", lambda *_args: painted.append(True), raising=False)
    locked.program.entry.opened.connect(lambda *_opened: custodian.lock())  # the lid is closed at this moment
    begin_to_unlock(locked, records.passphrase)
    locked.until(lambda: locked.program.desk is not None)
    vault = locked.program.desk.vault
    assert custodian.cover.is_covering
    locked.until(lambda: vault.is_locked)
    assert painted == []
    custodian.cover.unlock_asked.emit(records.passphrase)
    locked.until(lambda: not custodian.cover.is_covering)
    locked.until(lambda: bool(painted))
    assert defects == []


@pytest.mark.parametrize("behind_the_cover", [False, True])
def test_a_lock_that_falls_due_while_the_key_is_worked_out_covers_the_records_that_come(
    locked: Person, records: Records, monkeypatch: pytest.MonkeyPatch, behind_the_cover: bool
) -> None:
    program, due, unlock = locked.program, Event(), vaults.unlock
    if behind_the_cover:
        begin_to_unlock(locked, records.passphrase)
        locked.until(lambda: program.desk is not None)
        vault = program.desk.vault
        program.custodian.lock()
        locked.until(lambda: vault.is_locked)

    def slow(*args: object) -> Unlocked:
        due.wait()
        return unlock(*args)  # type: ignore[arg-type]  # as they come

    monkeypatch.setattr(vaults, "unlock", slow)
    program.custodian.lock()  # before: the unlock page stood there while the lid was closed
    if behind_the_cover:
        program.custodian.cover.unlock_asked.emit(records.passphrase)
    else:
        begin_to_unlock(locked, records.passphrase)
    before = program.desk
    program.custodian.lock()  # the lid is closed at this moment
    due.set()
    locked.until(lambda: program.desk is not None and program.desk is not before)
    vault = program.desk.vault
    assert program.custodian.cover.is_covering
    locked.until(lambda: vault.is_locked)


def test_a_lock_from_before_the_passphrase_covers_nothing(locked: Person, records: Records) -> None:
    begin_to_unlock(locked, "gravel kettle orbit thimble apple")
    locked.until(lambda: locked.program.tasks.is_idle)
    locked.program.custodian.lock()  # the lid was closed over the unlock page
    begin_to_unlock(locked, records.passphrase)
    locked.until(lambda: locked.program.desk is not None)
    locked.settle()
    assert not locked.program.custodian.cover.is_covering


@pytest.mark.parametrize("behind_the_cover", [False, True])
def test_closed_while_the_key_is_worked_out_nothing_is_opened(
    locked: Person,
    records: Records,
    defects: list[BaseException],
    monkeypatch: pytest.MonkeyPatch,
    behind_the_cover: bool,
) -> None:
    if behind_the_cover:
        begin_to_unlock(locked, records.passphrase)
        locked.until(lambda: locked.program.desk is not None)
        vault = locked.program.desk.vault
        locked.program.custodian.lock()
        locked.until(lambda: vault.is_locked)
    unlock, tasks = vaults.unlock, locked.program.tasks

    def slow(*args: object) -> Unlocked:
        while not tasks.is_closed:
            Event().wait(0.005)
        return unlock(*args)  # type: ignore[arg-type]  # as they come

    monkeypatch.setattr(vaults, "unlock", slow)
    monkeypatch.setattr(vaults, "connect", lambda *_args: pytest.fail("opened"))
    if behind_the_cover:
        locked.program.custodian.cover.unlock_asked.emit(records.passphrase)
    else:
        begin_to_unlock(locked, records.passphrase)
    locked.program.window.close()
    assert tasks.is_closed
    assert defects == []


def test_a_wrong_passphrase_is_not_told_on_a_page_that_was_left(
    locked: Person, defects: list[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    pressed, unlock = Event(), vaults.unlock

    def slow(*args: object) -> Unlocked:
        pressed.wait()
        return unlock(*args)  # type: ignore[arg-type]  # as they come

    monkeypatch.setattr(vaults, "unlock", slow)
    begin_to_unlock(locked, "gravel kettle orbit thimble apple")
    left = locked.program.window.page
    locked.press("cannot-remember")
    locked.until(lambda: not isValid(left))
    pressed.set()
    locked.until(lambda: locked.program.tasks.is_idle)
    assert isinstance(locked.program.window.page, RecoveryPage)
    assert defects == []
