"""Moving to a new computer in one guided step, and the note when a laptop is lost: facts, never a name on file."""

from __future__ import annotations

from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.errors import PrinterError
from app.services import moving
from app.services.sample_people import ADULTS
from tests.at_the_keyboard import Person
from tests.conftest import Records, sample_surroundings
from tests.ui.screens.conftest import unlock
from ui.backup_keeper import BackupKeeper
from ui.components import Banner, RowList
from ui.entry.unlock_page import UnlockPage
from ui.settings.lost import LostPage
from ui.settings.move import MoveSheet
from ui.start import Holdfast


def test_from_one_computer_to_another_over_a_stick(
    qtbot: QtBot, person: Person, records: Records, tmp_path: Path
) -> None:
    stick = tmp_path / "STICK"
    stick.mkdir()
    person.desk.open("move")
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, MoveSheet)
    sheet.put_on(str(stick))
    person.settle()
    assert person.find(Banner, "move-told").words().startswith("The copy is on the stick")
    (folder,) = stick.iterdir()
    note = (folder / moving.READ_ME).read_bytes().decode("utf-8")
    assert "ON THE OLD COMPUTER" in note
    assert "\r\n" in note
    assert "Dee" not in note
    sheet.reject()
    cases = len(person.ask(lambda work: work.cases.all()))

    new = Holdfast(tmp_path / "new settings", sample_surroundings(tmp_path / "new data"), tmp_path / "new documents")
    qtbot.addWidget(new.window)
    other = Person(new, qtbot)
    new.begin(None)
    new.entry.rescue._drives = lambda: (stick,)
    other.settle()
    other.press("restore-backup")
    other.settle()
    listing = other.find(RowList, "found-backups")
    (row,) = listing.rows()
    listing.button_clicked.emit(row.key, "restore")
    other.settle()
    other.press("restore-go")
    other.until(lambda: isinstance(new.window.page, UnlockPage))
    other.settle()
    unlock(other, records.passphrase)
    assert other.desk.vault.path.parent == tmp_path / "new documents" / "Holdfast"
    assert len(other.ask(lambda work: work.cases.all())) == cases
    new.window.close()
    new.tasks.close()


def test_a_stick_that_cannot_be_written_is_told(person: Person, tmp_path: Path) -> None:
    person.desk.open("move")
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, MoveSheet)
    (tmp_path / "file").write_text("no folder")
    sheet.put_on(str(tmp_path / "file"))
    person.settle()
    assert person.find(Banner, "move-told").property("tone") == "urgent"
    sheet.reject()


@pytest.fixture
def lost(person: Person) -> LostPage:
    keeper = person.desk.findChild(BackupKeeper)
    assert keeper is not None
    keeper.back_up_now()
    person.settle()
    person.desk.open("settings-group", "backups")
    person.settle()
    person.press("open-lost")
    person.settle()
    page = person.program.window.page
    assert isinstance(page, LostPage)
    return page


def test_the_note_holds_the_facts_and_names_no_child(person: Person, lost: LostPage) -> None:
    text = person.find(QPlainTextEdit, "breach-note").toPlainText()
    cases = person.ask(lambda work: work.cases.all())
    adults = person.ask(lambda work: work.people.all())
    assert f"Children on file: {len(cases)}" in text
    assert f"Adults on file (staff, volunteers): {len(ADULTS)}" in text  # one of them was typed in twice
    assert "5 people (DM, LO, FR, JP, GP)" in text
    assert "AES-256" in text
    assert "8 MiB, 1 passes, 1 lanes" in text  # the cheap keys of the tests, as they are
    assert "Newest backup known to this computer: 22 November 2026, 18:00" in text
    assert "the one this note was drafted on, 22 November 2026, 18:00" in text
    assert "{" not in text
    for case in cases:
        assert case.child_name not in text
        assert case.reference not in text
    for adult in adults:
        assert adult.full_name not in text or adult.id == person.desk.vault.me


def test_the_note_is_completed_copied_and_saved(person: Person, lost: LostPage, tmp_path: Path) -> None:
    editor = person.find(QPlainTextEdit, "breach-note")
    editor.setPlainText("# Note\n\n<img src='file:///etc/passwd'> completed by hand")
    editor.document().setModified(True)
    person.press("lost-copy")
    assert "completed by hand" in QApplication.clipboard().text()
    lost.save_to(str(tmp_path / "note.pdf"))
    person.settle()
    (page,) = pypdfium2.PdfDocument(tmp_path / "note.pdf")
    words = page.get_textpage().get_text_range().split()
    assert words[-1] == "1"
    assert {"completed", "by", "hand"} < set(words)
    assert "is saved as note.pdf" in person.find(Banner, "lost-told").words()
    lost.save_to(str(tmp_path / "nowhere" / "note.pdf"))
    person.settle()
    assert person.find(Banner, "lost-told").property("tone") == "urgent"


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_note_that_the_printer_does_not_take_is_told(person: Person, lost: LostPage, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "note.pdf"))
    lost.print_on(printer)
    assert "The printer did not take all the pages." in person.find(Banner, "lost-told").words()


def test_a_note_that_cannot_be_drawn_is_told_and_not_saved(
    person: Person, lost: LostPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise PrinterError

    monkeypatch.setattr("ui.settings.lost.print_document", fail)
    lost.save_to(str(tmp_path / "note.pdf"))
    assert person.find(Banner, "lost-told").property("tone") == "urgent"
    person.settle()
    assert not (tmp_path / "note.pdf").exists()


def test_it_is_reached_from_help_too(person: Person) -> None:
    person.program.window.go("help")
    person.settle()
    person.press("help-lost")
    person.settle()
    assert isinstance(person.program.window.page, LostPage)
