"""An update from a file: checked, the records backed up first, and then said what to do; nothing is started."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton

from app.domain.errors import BackupFailedError, DiskFullError
from app.services import backups, updates
from app.services.backups import CopiedBackup
from app.services.updates import Here
from release import release_list
from tests.at_the_keyboard import Person
from ui.backup_keeper import BackupKeeper
from ui.components import Banner, Text
from ui.settings.update import UpdateSheet


@pytest.fixture
def download(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A release that the running copy trusts, in a folder for downloads."""
    key = Ed25519PrivateKey.generate()
    here = Here("0.1.0", "linux-x86_64", key.public_key().public_bytes_raw())
    monkeypatch.setattr(updates, "here", lambda: here)
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    path = tmp_path / "holdfast_0.2.0_amd64.deb"
    path.write_bytes(b"a package")
    release = release_list.release_of([path], "0.2.0", date(2026, 11, 26), "0.1.0", "Search is faster.")
    (tmp_path / "holdfast-0.2.0.release").write_bytes(release_list.signed(release, key))
    return path


def begin(person: Person) -> UpdateSheet:
    person.desk.open("settings-group", "about")
    person.settle()
    person.press("about-update")
    person.settle()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, UpdateSheet)
    return sheet


def is_offered(sheet: UpdateSheet, name: str) -> bool:
    button = sheet.findChild(QPushButton, name)
    assert button is not None
    return button.isVisible()


def said(person: Person) -> str:
    sheet = QApplication.activeModalWidget()
    told = sheet.findChild(Banner, "update-told") if sheet is not None else None
    return " ".join(label.text() for label in told.findChildren(Text)) if told is not None else ""


def test_the_records_are_backed_up_before_it_is_said_what_to_do(person: Person, download: Path) -> None:
    shelf = person.desk.vault.path.parent
    before = set(shelf.rglob("*.vault"))
    sheet = begin(person)
    sheet.check(download)
    person.until(lambda: "Holdfast 0.2.0 of 26 November 2026" in said(person))
    words = person.find(Text, "update-words")
    assert words.text() == "Search is faster."
    assert not is_offered(sheet, "update-show")
    person.press("update-back-up")
    person.until(lambda: "backed up" in said(person))
    (copied,) = set(shelf.rglob("*.vault")) - before
    assert copied.stat().st_size > 0
    assert person.find(Text, "update-step-1").text() == "1. Close Holdfast."
    assert person.find(Text, "update-step-2").text().startswith("2. Open the file holdfast_0.2.0_amd64.deb")
    assert is_offered(sheet, "update-show")


def test_a_file_that_was_changed_is_refused_in_plain_words(person: Person, download: Path) -> None:
    download.write_bytes(b"b package")
    sheet = begin(person)
    sheet.check(download)
    person.until(lambda: "not the one that was published" in said(person))
    assert "Nothing was installed and nothing was started." in said(person)
    assert not is_offered(sheet, "update-back-up")
    assert person.find(QPushButton, "update-choose").isEnabled()


def test_a_backup_that_fails_is_tried_again_and_the_file_stays_chosen(
    person: Person, download: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = begin(person)
    keeper = person.desk.findChild(BackupKeeper)
    assert keeper is not None
    choose, back_up = (sheet.findChild(QPushButton, name) for name in ("update-choose", "update-back-up"))
    assert choose is not None
    assert back_up is not None
    sheet.check(download)
    keeper.failed.emit(BackupFailedError("copy"))  # of one that was asked for elsewhere, while the file is checked
    assert (choose.isVisible(), choose.isEnabled(), back_up.isVisible()) == (True, False, False)
    person.until(lambda: "as the project published it" in said(person))

    def full(*_arguments: object, **_named: object) -> CopiedBackup:
        raise DiskFullError

    with monkeypatch.context() as patched:
        patched.setattr(backups, "copy", full)
        person.press("update-back-up")
        person.until(lambda: "the disk is full" in said(person))
    assert (choose.isVisible(), back_up.isVisible(), back_up.isEnabled()) == (False, True, True)
    person.settle()
    person.press("update-back-up")
    person.until(lambda: is_offered(sheet, "update-show"))
    assert (choose.isVisible(), back_up.isVisible()) == (False, False)


def test_one_that_is_exchanged_while_the_records_are_backed_up_is_found(person: Person, download: Path) -> None:
    sheet = begin(person)
    sheet.check(download)
    person.until(lambda: "as the project published it" in said(person))
    download.write_bytes(b"c package")
    person.press("update-back-up")
    person.until(lambda: "not the one that was published" in said(person))
    assert not is_offered(sheet, "update-show")


def test_a_later_backup_does_not_say_it_twice(person: Person, download: Path) -> None:
    sheet = begin(person)
    sheet.check(download)
    person.until(lambda: "as the project published it" in said(person))
    person.press("update-back-up")
    person.until(lambda: is_offered(sheet, "update-show"))
    keeper = person.desk.findChild(BackupKeeper)
    assert keeper is not None
    again: list[object] = []
    keeper.done.connect(again.append)
    keeper.back_up_now()
    person.until(lambda: bool(again))
    person.settle()
    assert len(sheet.findChildren(Text, "update-step-1")) == 1


def test_a_copy_without_the_key_says_so_before_a_file_is_chosen(person: Person) -> None:
    begin(person)
    assert "built without the project’s key" in said(person)
    assert not person.find(QPushButton, "update-choose").isEnabled()
