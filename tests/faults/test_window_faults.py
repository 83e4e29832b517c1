"""Bad files and bad places, through the window and through the commands: a clear sentence, the work kept."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.exports import DocumentKind
from app.services import integrity, sessions
from app.services.sample_club import SampleClub
from storage.keys.header import copy_path, keys_path
from tests.app.cli.conftest import Commands
from tests.app.services.conftest import open_as
from tests.at_the_keyboard import Person
from tests.conftest import Records, sample_surroundings
from tests.faults.disks import fill, make_read_only, make_writable, mounted
from ui.components import Banner, Editor, SaveIndicator, Text
from ui.start import Holdfast

CTRL = Qt.KeyboardModifier.ControlModifier


@contextmanager
def window(qtbot: QtBot, tmp_path: Path, vault: Path | None) -> Iterator[Person]:
    """The real window on the records at ``vault``, with its own files elsewhere."""
    program = Holdfast(tmp_path / "settings", sample_surroundings(tmp_path / "data"), tmp_path / "documents")
    program.window.resize(1366, 688)
    qtbot.addWidget(program.window)
    program.begin(vault)
    program.window.activateWindow()
    yield Person(program, qtbot)
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
    program.window.close()
    program.tasks.close()


def try_to_unlock(person: Person, passphrase: str) -> None:
    """Type the passphrase and wait for the answer."""
    person.find(QLineEdit, "unlock-passphrase").setText(passphrase)
    person.press("unlock")
    person.settle()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 4 MiB."""
    with mounted(tmp_path / "disk", "4m") as folder:
        yield folder


@pytest.fixture
def records(told_once: SampleClub, disk: Path) -> Records:
    """The sample club's records on that disk."""
    for source in told_once.path.parent.glob(f"{told_once.path.name}*"):
        shutil.copy(source, disk / source.name)
    return Records(disk / told_once.path.name, told_once)


# -- the disk is full ------------------------------------------------------------------------------------------------


@pytest.fixture
def writing(qtbot: QtBot, qapp: QApplication, tmp_path: Path, records: Records) -> Iterator[Person]:
    """Somebody in a session that has begun, on the small disk."""
    with window(qtbot, tmp_path, records.path) as person:
        try_to_unlock(person, records.passphrase)
        session = records.club.planned_session
        person.do(lambda work: sessions.start(work, session))
        person.desk.open("session", session)
        person.settle()
        yield person


def saved_in(person: Person, records: Records) -> str:
    """Return what the records hold of the first item's personal notes."""
    view = person.ask(lambda work: sessions.workspace(work, records.club.planned_session))
    return "".join(one.personal.text for one in view.items if one.personal is not None)


def is_told_full(person: Person) -> bool:
    """True while the banner says that the disk is full."""
    banners = [one for one in person.program.window.findChildren(Banner, "cannot-save") if one.isVisible()]
    return bool(banners) and banners[0].words().startswith("Holdfast can’t save: the disk is full.")


def test_on_a_full_disk_typing_goes_on_and_all_of_it_is_saved_once_there_is_room(
    writing: Person, records: Records, disk: Path
) -> None:
    writing.note("section-personal", "Before. ")
    writing.key(Qt.Key.Key_S, CTRL)
    writing.settle()
    filler = fill(disk)
    long = "word " * 1500
    editor = writing.find(Editor, "section-personal")
    editor.insertPlainText(long)
    writing.until(lambda: is_told_full(writing))  # by autosave, nothing was pressed
    indicator = writing.find(SaveIndicator, "save-indicator")
    assert indicator.words().startswith("Not saved since ")
    writing.note("section-personal", "After. ")
    assert editor.text() == f"Before. {long}After. "
    writing.key(Qt.Key.Key_S, CTRL)
    writing.settle()
    assert indicator.words().startswith("Not saved since ")
    assert saved_in(writing, records) == "Before. "
    filler.unlink()
    writing.until(lambda: not is_told_full(writing))  # tried again by itself
    writing.settle()
    assert indicator.words().startswith("Saved ")
    assert saved_in(writing, records) == f"Before. {long}After. "
    assert writing.ask(lambda _work: integrity.check(writing.desk.vault)) == ()


def test_a_lock_on_a_full_disk_keeps_the_words_until_the_same_person_is_back(
    writing: Person, records: Records, disk: Path
) -> None:
    filler = fill(disk)
    long = "kept " * 1500
    writing.find(Editor, "section-personal").insertPlainText(long)
    vault = writing.desk.vault
    writing.key(Qt.Key.Key_F12)
    cover = writing.program.custodian.cover
    writing.until(
        lambda: cover.findChild(Text, "lock-title").text().startswith("Locked. Your last words are not saved yet")
    )
    assert not vault.is_locked
    writing.settle()
    filler.unlink()
    cover.field.setText(records.passphrase)
    cover.unlock.click()
    writing.until(lambda: not cover.is_covering)
    writing.until(lambda: saved_in(writing, records) == long)


def test_an_export_to_a_full_or_read_only_disk_leaves_nothing_and_says_so(
    writing: Person, records: Records, tmp_path: Path
) -> None:
    with mounted(tmp_path / "stick", "1m") as stick:
        writing.desk.open("export", DocumentKind.SESSION_RECORD, records.club.finished_session)
        writing.settle()
        writing.press("export-go-on")
        writing.write("pdf-place", str(stick / "record.pdf"))
        full = fill(stick, 8192)
        writing.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
        writing.press("export-go-on")
        writing.until(lambda: writing.find(Banner, "sign-problem").words() != "")
        assert "full" in writing.find(Banner, "sign-problem").words()
        assert list(stick.iterdir()) == [full]
        full.unlink()
        make_read_only(stick)
        writing.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
        writing.press("export-go-on")
        writing.until(lambda: "can’t write" in writing.find(Banner, "sign-problem").words())
        make_writable(stick)
        assert list(stick.iterdir()) == []
        writing.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
        writing.press("export-go-on")
        writing.until((stick / "record.pdf").exists)
        writing.settle()
        before = (stick / "record.pdf").read_bytes()
        writing.press("export-go-on")
        writing.settle()
        over_an_existing_file(writing, records, stick / "record.pdf", before)


def over_an_existing_file(person: Person, records: Records, target: Path, before: bytes) -> None:
    """The file that is there stays until its replacement is wanted."""
    person.desk.open("export", DocumentKind.SESSION_RECORD, records.club.finished_session)
    person.settle()
    person.press("export-go-on")
    person.write("pdf-place", str(target))
    person.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
    person.press("export-go-on")
    person.until(lambda: person.find(QCheckBox, "pdf-overwrite").isVisible())
    assert target.read_bytes() == before
    person.find(QCheckBox, "pdf-overwrite").click()
    person.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
    person.press("export-go-on")
    person.until(lambda: target.read_bytes() != before)
    person.settle()


def test_new_records_on_a_full_or_read_only_disk_are_not_half_made(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with mounted(tmp_path / "documents", "64k") as place, window(qtbot, tmp_path, None) as person:
        for name, words in (("club-name", "Bay Club"), ("your-name", "Dee Marsh"), ("your-title", "Officer")):
            person.write(name, words)
        person.press("first-run-continue")
        for name in ("passphrase", "passphrase-again"):
            person.write(name, "gravel kettle orbit thimble maple")
        person.press("first-run-continue")
        person.settle()
        assert "the disk is full" in person.find(Banner, "first-run-trouble").words()
        assert [path for path in place.rglob("*") if path.is_file()] == []
        assert person.find(QLineEdit, "club-name").text() == "Bay Club"  # nothing typed is lost
        make_read_only(place)
        person.press("first-run-continue")
        person.press("first-run-continue")
        person.settle()
        assert "can’t write in that folder" in person.find(Banner, "first-run-trouble").words()
        make_writable(place)


# -- a file that cannot be opened ------------------------------------------------------------------------------------


def newer(records: Records) -> None:
    """A later version of the program has written these records."""
    opened = open_as(records.path, sample_surroundings(records.path.parent.parent / "newer"), records.passphrase)
    opened.vault.db.execute("PRAGMA user_version=9999")
    opened.lock()


def truncated(records: Records) -> None:
    """Half of the file is gone."""
    records.path.write_bytes(records.path.read_bytes()[: records.path.stat().st_size // 2])


def emptied(records: Records) -> None:
    """Nothing of the file is left."""
    records.path.write_bytes(b"")


def flipped(records: Records) -> None:
    """A bit of the first page is another."""
    content = bytearray(records.path.read_bytes())
    content[700] ^= 1
    records.path.write_bytes(content)


def another_file(records: Records) -> None:
    """The name is right, but it is a letter."""
    records.path.write_text("Dear all")
    for header in (keys_path(records.path), copy_path(records.path)):
        header.unlink()


def keys_gone(records: Records) -> None:
    """Both key files are damaged."""
    for header in (keys_path(records.path), copy_path(records.path)):
        header.write_text('{"format": 1')


BAD: dict[str, tuple[Callable[[Records], None], str, str]] = {
    "newer": (newer, "written by a newer version of Holdfast", "too-new"),
    "truncated": (truncated, "damaged", "damaged"),
    "emptied": (emptied, "damaged", "damaged"),
    "flipped": (flipped, "The records file has changed in a way Holdfast does not recognise", "damaged"),
    "another file": (another_file, "does not hold Holdfast records", "not-a-vault"),
    "keys gone": (keys_gone, "damaged", "damaged"),
}


@pytest.mark.parametrize("fault", BAD)
def test_what_cannot_be_opened_is_told_and_left_as_it_is(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, records: Records, holdfast: Commands, fault: str
) -> None:
    damage, words, code = BAD[fault]
    damage(records)
    before = {path.name: path.read_bytes() for path in records.path.parent.iterdir()}
    with window(qtbot, tmp_path, records.path) as person:
        if person.program.window.findChildren(QLineEdit, "unlock-passphrase"):
            try_to_unlock(person, records.passphrase)
        assert words in person.texts()
        assert person.program.desk is None
    told = holdfast("cases", *records.entry, "--json", typed=records.passphrase)
    assert (told.code, told.json["code"]) == (3, code)
    assert told.json["message"].endswith(".")
    assert {path.name: path.read_bytes() for path in records.path.parent.iterdir()} == before


def test_records_that_are_open_elsewhere_are_told_in_both(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, records: Records, holdfast: Commands
) -> None:
    elsewhere = open_as(records.path, sample_surroundings(tmp_path / "elsewhere"), records.passphrase)
    with window(qtbot, tmp_path, records.path) as person:
        try_to_unlock(person, records.passphrase)
        assert "already open in another Holdfast window" in person.find(Banner, "unlock-problem").words()
        told = holdfast("cases", *records.entry, "--json", typed=records.passphrase)
        assert (told.code, told.json["code"]) == (3, "already-open")
        elsewhere.lock()
        try_to_unlock(person, records.passphrase)
        person.until(lambda: person.program.desk is not None)
        person.settle()


def test_records_on_a_read_only_disk_are_told_in_both(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, records: Records, holdfast: Commands, disk: Path
) -> None:
    make_read_only(disk)
    with window(qtbot, tmp_path, records.path) as person:
        try_to_unlock(person, records.passphrase)
        assert "can’t write in that folder" in person.find(Banner, "unlock-problem").words()
        told = holdfast("cases", *records.entry, "--json", typed=records.passphrase)
        assert (told.code, told.json["code"]) == (3, "read-only")
        make_writable(disk)
        try_to_unlock(person, records.passphrase)
        person.until(lambda: person.program.desk is not None)
        person.settle()


def test_a_wrong_passphrase_is_told_in_both(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, records: Records, holdfast: Commands
) -> None:
    with window(qtbot, tmp_path, records.path) as person:
        try_to_unlock(person, "gravel kettle orbit thimble apple")
        words = person.find(Banner, "unlock-problem").words()
        assert words.startswith("That passphrase does not open these records. Check Caps Lock and try again.")
        assert person.find(QLineEdit, "unlock-passphrase").hasFocus()
    told = holdfast("cases", *records.entry, "--json", typed="gravel kettle orbit thimble apple")
    assert (told.code, told.json["code"]) == (3, "wrong-passphrase")


def test_the_commands_on_a_full_disk_leave_nothing_half_written(
    records: Records, holdfast: Commands, tmp_path: Path
) -> None:
    with mounted(tmp_path / "stick", "256k") as stick:
        full = fill(stick, 16_384)
        target = stick / "record.pdf"
        for command in (
            ("export", "case", "RJ-011", *records.entry, "--to", str(target)),
            ("backup", *records.entry, "--to", str(stick / "safe")),
        ):
            told = holdfast(*command, "--json", typed=records.passphrase)
            assert (told.code, told.json["code"]) == (3, "disk-full"), command
            assert [path for path in stick.rglob("*") if path.is_file()] == [full]
