"""The way in: first run with each step's mistakes, unlock, the recovery sheet, another file, a backup put back."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.services import backups, holders
from tests.app.services.conftest import open_as
from tests.at_the_keyboard import Person
from tests.conftest import Records, sample_surroundings
from ui.components import Banner
from ui.desk import Desk
from ui.start import Holdfast

PASSPHRASE = "gravel kettle orbit thimble maple"
NEW = "saddle lantern pebble orchard drum"


@pytest.fixture
def stranger(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    """Somebody on a computer where there are no records yet."""
    program = Holdfast(tmp_path / "settings", sample_surroundings(tmp_path / "data"), tmp_path / "documents")
    program.window.resize(1366, 688)
    qtbot.addWidget(program.window)
    program.begin(None)
    yield Person(program, qtbot)
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
    program.window.close()
    program.tasks.close()


def go_on(person: Person) -> None:
    person.press("first-run-continue")
    person.settle()


def write_club(person: Person, name: str = "Bay Club") -> None:
    for field, words in (("club-name", name), ("your-name", "Dee Marsh"), ("your-title", "Officer")):
        person.write(field, words)
    go_on(person)


def choose_passphrase(person: Person, first: str, again: str) -> None:
    person.write("passphrase", first)
    person.write("passphrase-again", again)
    go_on(person)


def test_the_first_step_says_what_is_missing_and_leads_there(stranger: Person) -> None:
    go_on(stranger)
    words = stranger.texts()
    for wanted in ("To see to before you go on", "Write the name of your club", "Write your name", "Write what you do"):
        assert wanted in words
    stranger.write("club-name", "Bay Club")
    stranger.write("your-name", "Dee Marsh")
    go_on(stranger)
    words = stranger.texts()
    assert "Write what you do there" in words
    assert "Write your name" not in words
    stranger.write("your-title", "Officer")
    go_on(stranger)
    assert stranger.find(QLineEdit, "passphrase").isVisible()


@pytest.mark.parametrize(
    ("first", "again", "told"),
    [
        ("", "", "Choose a passphrase"),
        ("cones", "cones", "Use at least 14 characters"),
        (PASSPHRASE, "gravel kettle orbit thimble apple", "The two are not the same yet"),
    ],
)
def test_a_passphrase_that_will_not_do_is_refused_with_the_reason(
    stranger: Person, first: str, again: str, told: str
) -> None:
    write_club(stranger)
    choose_passphrase(stranger, first, again)
    assert told in stranger.texts()
    assert stranger.find(QLineEdit, "passphrase").isVisible()


def test_going_back_keeps_what_was_typed(stranger: Person) -> None:
    write_club(stranger)
    stranger.press("first-run-back")
    assert stranger.find(QLineEdit, "club-name").text() == "Bay Club"


def test_the_recovery_sheet_is_typed_back_and_a_wrong_group_is_named(stranger: Person) -> None:
    write_club(stranger)
    choose_passphrase(stranger, PASSPHRASE, PASSPHRASE)
    making = stranger.making
    stranger.until(lambda: making.sheet_groups() is not None)
    go_on(stranger)
    assert "Say who keeps the sheet, and where" in stranger.texts()
    groups, asked = making.sheet_groups(), making.groups_asked()
    assert groups is not None
    stranger.press("copied-by-hand")
    assert groups[0] not in stranger.texts()  # covered
    stranger.write("keeper", "Lorraine, club safe")
    stranger.write(f"group-{asked[0]}", groups[asked[0] - 1])
    stranger.write(f"group-{asked[1]}", groups[asked[0] - 1])
    go_on(stranger)
    assert f"Group {asked[1]} is not what the sheet says" in stranger.texts()
    stranger.write(f"group-{asked[1]}", groups[asked[1] - 1].lower())
    go_on(stranger)
    assert stranger.find(QLineEdit, "person-name-1").isVisible()


def test_what_is_left_for_later_stays_on_today(stranger: Person) -> None:
    write_club(stranger)
    choose_passphrase(stranger, PASSPHRASE, PASSPHRASE)
    stranger.until(lambda: stranger.making.sheet_groups() is not None)
    stranger.press("first-run-later")
    stranger.settle()
    later = stranger.find(QAbstractButton, "first-run-later")
    for _ in range(2):  # a double click: the button is still there while Today is read
        later.click()  # no people yet either
    stranger.until(lambda: stranger.program.desk is not None)
    stranger.settle()
    assert stranger.program.window.findChildren(Desk) == [stranger.program.desk]
    assert "There is no recovery sheet yet." in stranger.find(Banner, "needs-recovery-sheet").words()


def test_a_file_that_is_there_already_is_not_written_over(stranger: Person, tmp_path: Path) -> None:
    there = tmp_path / "documents" / "Holdfast" / "bay-club.vault"
    there.parent.mkdir(parents=True)
    there.write_text("Dear all")
    write_club(stranger)
    assert "There is a file of this name in that folder already" in stranger.texts()
    assert there.read_text() == "Dear all"


def test_a_window_closed_before_it_was_painted_loads_nothing_more(
    qtbot: QtBot, qapp: QApplication, records: Records, tmp_path: Path
) -> None:
    program = Holdfast(tmp_path / "settings", sample_surroundings(tmp_path / "data"), tmp_path / "documents")
    qtbot.addWidget(program.window)
    program.begin(records.path)
    program.window.close()
    program.tasks.close()
    program.window.painted.emit()  # told late: nothing may be asked for any more, and nobody is to be told of a defect
    assert program.tasks.is_idle
    assert program.desk is None


# -- unlock ----------------------------------------------------------------------------------------------------------


def try_unlock(person: Person, passphrase: str) -> None:
    person.write("unlock-passphrase", passphrase)
    person.press("unlock")
    person.settle()


def test_a_wrong_passphrase_is_told_and_after_five_each_try_waits(locked: Person, records: Records) -> None:
    for _ in range(5):
        try_unlock(locked, "gravel kettle orbit thimble apple")
        assert "does not open these records" in locked.find(Banner, "unlock-problem").words()
    assert locked.program.desk is None
    assert locked.find(QLineEdit, "unlock-passphrase").text() == ""
    locked.until(lambda: locked.find(QLineEdit, "unlock-passphrase").isEnabled())  # after the wait
    locked.qtbot.waitUntil(lambda: _opens(locked, records.passphrase), timeout=20_000)


def _opens(person: Person, passphrase: str) -> bool:
    if person.program.desk is None and person.find(QLineEdit, "unlock-passphrase").isEnabled():
        try_unlock(person, passphrase)
    return person.program.desk is not None


def test_nothing_typed_is_said(locked: Person) -> None:
    locked.press("unlock")
    assert "Type your passphrase" in locked.texts()


def test_caps_lock_is_said_on_the_unlock_page(locked: Person) -> None:
    field = locked.find(QLineEdit, "unlock-passphrase")
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A"))
    notice = locked.find(QWidget, "caps-lock")
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))
    assert not notice.isVisible()


def test_everybody_with_a_key_can_unlock_and_is_named_by_label_only(locked: Person, records: Records) -> None:
    who = locked.find(QComboBox, "who")
    assert [who.itemText(place) for place in range(who.count())] == [key.label for key in records.club.keys]
    words = locked.texts()
    for key in records.club.keys:
        assert key.name not in words
    second = records.club.keys[1]
    who.setCurrentIndex(1)
    try_unlock(locked, second.passphrase)
    locked.until(lambda: locked.program.desk is not None)
    locked.settle()
    assert locked.desk.vault.me_name == second.name


# -- the recovery sheet ----------------------------------------------------------------------------------------------


def test_with_the_sheet_a_new_passphrase_is_chosen(locked: Person, records: Records, tmp_path: Path) -> None:
    around = sample_surroundings(tmp_path / "data")._replace(random_bytes=os.urandom)  # not the window's own chance
    opened = open_as(records.path, around, records.passphrase)
    text = holders.make_recovery(opened)
    holders.keep_recovery(opened, text, "The chair")
    opened.lock()
    locked.press("cannot-remember")
    locked.press("recovery-go-on")
    assert "Type it from the paper" in locked.texts()
    for number, group in enumerate(text.groups, 1):
        locked.write(f"recovery-group-{number}", group if number != 3 else "ABCDE")
    locked.write("passphrase", NEW)
    locked.write("passphrase-again", NEW)
    locked.press("recovery-go-on")
    locked.settle()
    assert "Look at this group once more" in locked.texts()
    assert locked.find(QLineEdit, "recovery-group-3").hasFocus()
    locked.write("recovery-group-3", text.groups[2].lower())
    locked.press("recovery-go-on")
    locked.until(lambda: locked.program.desk is not None)
    locked.settle()
    desk = locked.desk
    locked.run_on_records(lambda: desk.vault.check_passphrase(NEW))
    assert "There is no recovery sheet yet." in locked.texts()  # the old one is used up


# -- other files, backups --------------------------------------------------------------------------------------------


def choose(person: Person, path: Path) -> None:
    """Choose a file or folder in the dialog that is open."""
    person.until(lambda: bool(person.program.window.findChildren(QFileDialog)))
    dialog = person.program.window.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    person.settle()


def test_a_backup_is_put_back_from_the_first_run(stranger: Person, records: Records, tmp_path: Path) -> None:
    opened = open_as(records.path, sample_surroundings(tmp_path / "elsewhere"), records.passphrase)
    made = backups.finish(backups.copy(opened, tmp_path / "stick"))
    opened.lock()
    stranger.press("restore-backup")
    stranger.press("choose-backup")
    choose(stranger, made.folder)
    stranger.press("restore-go")
    stranger.settle()
    try_unlock(stranger, records.passphrase)
    stranger.until(lambda: stranger.program.desk is not None)
    stranger.settle()
    assert stranger.desk.vault.path.is_relative_to(tmp_path / "documents" / "Holdfast")


def test_a_folder_that_is_no_backup_is_told(stranger: Person, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    stranger.press("restore-backup")
    stranger.press("choose-backup")
    choose(stranger, tmp_path / "empty")
    assert stranger.find(Banner, "backups-problem").words() != ""
    assert not list((tmp_path / "documents").rglob("*.vault"))


def test_records_that_were_moved_are_looked_for(
    qtbot: QtBot, qapp: QApplication, locked: Person, records: Records, tmp_path: Path
) -> None:
    moved = tmp_path / "moved"
    shutil.move(records.path.parent, moved)
    locked.program.entry.begin(records.path, None)
    assert "Your records are not where they were last time" in locked.texts()
    locked.press("try-again")
    assert "Your records are not where they were last time" in locked.texts()
    locked.press("no-file-open")
    choose(locked, moved / records.path.name)
    try_unlock(locked, records.passphrase)
    locked.until(lambda: locked.program.desk is not None)
    locked.settle()
