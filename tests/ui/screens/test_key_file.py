"""Settings, Your key: a key file made on a stick, asked for at unlock and after a lock, and given up again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from app.services import key_files
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.conftest import unlock
from ui.components import Banner, FormField, PassphraseField
from ui.entry.unlock_page import UnlockPage
from ui.settings.key_file import MakeKeyFileSheet
from ui.settings.page import SettingsPage


@pytest.fixture
def stick(locked: Person, tmp_path: Path) -> Path:
    """A memory stick, in."""
    folder = tmp_path / "stick"
    folder.mkdir()
    program = locked.program
    around = program.entry._around._replace(mounts=lambda: (folder,) if folder.exists() else ())
    for part in (program, program.entry, program.custodian):
        part._around = around
    return folder


def own_key(person: Person) -> None:
    page = person.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_group("own-key")
    person.settle()


def make(person: Person, records: Records) -> None:
    own_key(person)
    person.press("make-key-file")
    person.press("make-key-file-sheet-go-on")
    assert "passphrase" in person.find(FormField, "make-key-file-sheet-passphrase-field").problem()
    person.find(PassphraseField, "make-key-file-sheet-passphrase").setText(records.passphrase)
    person.press("make-key-file-sheet-go-on")
    person.find(Banner, "settings-own-key-told")
    person.settle()


def needed(person: Person) -> bool:
    vault = person.desk.vault
    return person.ask(lambda _work: key_files.is_needed(vault))


def test_it_is_made_found_at_unlock_missed_and_given_up(locked: Person, records: Records, stick: Path) -> None:
    unlock(locked, records.passphrase)
    make(locked, records)
    assert needed(locked)
    assert len(list(stick.glob("*.keyfile"))) == 1
    locked.program.custodian.lock()
    locked.settle()
    stick.rename(stick.with_name("drawer"))
    locked.find(PassphraseField, "lock-passphrase").setText(records.passphrase)
    locked.press("lock-unlock")
    field = locked.find(FormField, "lock-passphrase-field")
    locked.until(lambda: "memory stick" in field.problem())
    stick.with_name("drawer").rename(stick)
    locked.find(PassphraseField, "lock-passphrase").setText(records.passphrase)
    locked.press("lock-unlock")
    locked.until(lambda: not locked.program.custodian.cover.is_covering)
    locked.settle()
    own_key(locked)
    locked.press("give-up-key-file")
    locked.find(PassphraseField, "give-up-key-file-sheet-passphrase").setText(records.passphrase)
    locked.press("give-up-key-file-sheet-go-on")
    locked.find(Banner, "settings-own-key-told")
    locked.settle()
    assert not needed(locked)


def test_a_key_file_from_elsewhere_is_chosen_on_the_unlock_page(locked: Person, records: Records, stick: Path) -> None:
    assert locked.program.window.page is not None
    assert locked.program.window.page.findChild(QWidget, "key-file") is None
    unlock(locked, records.passphrase)
    make(locked, records)
    locked.program.custodian.lock()
    locked.settle()
    drawer = stick.rename(stick.with_name("drawer"))
    locked.press("lock-someone-else")
    locked.settle()
    page = locked.program.window.page
    assert isinstance(page, UnlockPage)
    assert page.key_file.isVisible()
    locked.find(PassphraseField, "unlock-passphrase").setText(records.passphrase)
    locked.press("unlock")
    locked.until(lambda: "key file" in page._banner.words())
    page.take_key_file(str(next(drawer.glob("*.keyfile"))))
    locked.find(PassphraseField, "unlock-passphrase").setText(records.passphrase)
    locked.press("unlock")
    locked.until(lambda: locked.program.desk is not None)
    locked.settle()
    assert needed(locked)
    assert str(drawer) not in (locked.program._folder / "settings.json").read_text()


def test_without_a_stick_another_place_is_chosen(locked: Person, records: Records, stick: Path, tmp_path: Path) -> None:
    stick.rmdir()
    unlock(locked, records.passphrase)
    own_key(locked)
    locked.press("make-key-file")
    locked.press("make-key-file-sheet-go-on")
    assert locked.find(FormField, "key-file-where-field").problem()
    sheet = locked.find(MakeKeyFileSheet, "make-key-file-sheet")
    sheet.take_place(str(tmp_path))
    locked.find(PassphraseField, "make-key-file-sheet-passphrase").setText("not this one at all")
    locked.press("make-key-file-sheet-go-on")
    field = locked.find(FormField, "make-key-file-sheet-passphrase-field")
    locked.until(lambda: bool(field.problem()))
    assert list(tmp_path.glob("*.keyfile")) == []
    sheet.reject()
