"""A file on a child's page, from the button, a drop and the clipboard to its copy, its undo and the chronology."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QCheckBox

from app.domain.attachment import Attachment, Format
from app.domain.exports import DocumentKind
from app.domain.ids import CaseId
from app.services import attachments, cases
from app.services.exporting.attached_files import gone_along
from tests.app.pictures import telling_jpeg
from tests.at_the_keyboard import Person, drop_file
from ui.attachments.adding import AttachSheet
from ui.attachments.viewing import AttachmentSheet
from ui.cases.page import CasePage
from ui.components import RowList
from ui.export.sheet import ExportSheet


def on_page(person: Person) -> CaseId:
    """Open a child's page that has no files yet, and return the case."""
    with_files = {one.case_id for one in person.ask(lambda work: work.attachments.where(""))}
    case = next(row.case.id for row in person.ask(cases.listing) if row.case.id not in with_files)
    person.desk.open("case", case)
    person.settle()
    return case


def kept(person: Person, case: CaseId) -> tuple[Attachment, ...]:
    """Return the files of the case."""
    return person.ask(lambda work: work.attachments.of_case(case))


def sheet(person: Person) -> AttachSheet:
    """Return the sheet that asks, once what was handed to it has been read."""
    person.until(lambda: isinstance(QApplication.activeModalWidget(), AttachSheet))
    person.settle()
    found = QApplication.activeModalWidget()
    assert isinstance(found, AttachSheet)
    return found


def page(person: Person) -> CasePage:
    """Return the child's page."""
    found = person.program.window.page
    assert isinstance(found, CasePage)
    return found


def test_a_photograph_is_dropped_looked_at_kept_and_taken_out_again(person: Person, tmp_path: Path) -> None:
    case = on_page(person)
    photograph = tmp_path / "IMG 0042.jpg"
    photograph.write_bytes(telling_jpeg())
    assert drop_file(page(person), photograph)
    asking = sheet(person)
    assert person.find(QCheckBox, "attach-bare").isChecked()
    assert "where it was taken" in person.texts()
    assert "stays where it is" in person.texts()
    person.press("attach-go-on")  # nothing is said of it yet
    assert QApplication.activeModalWidget() is asking
    assert all(asking.fields[name].problem() for name in ("title", "on"))  # both at once
    person.write("attach-title", "Drawing from the holiday club")
    person.write("attach-on", "12/11/2026")
    person.press("attach-go-on")
    person.until(lambda: QApplication.activeModalWidget() is None)
    person.settle()
    (one,) = kept(person, case)
    assert (one.format, one.title) == (Format.JPEG, "Drawing from the holiday club")
    assert one.sha256 != one.given_sha256
    assert photograph.read_bytes() == telling_jpeg()
    chronology = person.find(RowList, "chronology").rows()
    (row,) = [row for row in chronology if row.title == one.title]
    assert row.detail.startswith("Picture (JPEG)")
    assert "SHA-256" not in row.detail  # that is on the file's own sheet and in the signed record
    person.find(RowList, "attachment-list").opened.emit(one.id)
    person.settle()
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, AttachmentSheet)
    assert shown.preview._paper.page_count() == 1
    target = tmp_path / "copy.jpg"
    shown.save_to(str(target))
    person.until(target.exists)
    person.settle()
    assert b"Fone 9" not in target.read_bytes()
    person.press("attachment-take-out")
    person.until(lambda: QApplication.activeModalWidget() is None)
    person.settle()
    assert kept(person, case) == ()
    person.press("attachment-undo-undo")
    person.settle()
    assert kept(person, case) == (one,)


def test_a_picture_is_pasted_and_a_word_file_is_refused_with_a_way_out(person: Person, tmp_path: Path) -> None:
    case = on_page(person)
    person.press("attach-a-file")
    sheet(person)
    person.press("attach-go-on")
    assert "Choose a file first" in person.texts()
    letter = tmp_path / "letter.docx"
    letter.write_bytes(b"PK\x03\x04 a Word file")
    sheet(person).take(letter)
    person.settle()
    assert "Save it as PDF" in person.texts()
    person.press("attach-go-on")
    assert kept(person, case) == ()
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(picture)
    person.press("attach-paste")
    person.settle()
    assert "clipboard" in person.texts()
    person.write("attach-title", "Rough notes")
    person.write("attach-on", "today")
    person.press("attach-go-on")
    person.until(lambda: QApplication.activeModalWidget() is None)
    person.settle()
    (one,) = kept(person, case)
    assert one.format is Format.PNG
    QGuiApplication.clipboard().clear()


def test_words_typed_for_a_file_outlive_a_sheet_that_was_closed(person: Person) -> None:
    on_page(person)
    person.press("attach-a-file")
    sheet(person)
    person.write("attach-title", "Half typed")
    person.key(Qt.Key.Key_Escape)
    person.settle()
    person.press("attach-a-file")
    person.settle()
    person.until(lambda: "Half typed" in {one.text() for one in sheet(person).findChildren(type(sheet(person)._name))})


def test_the_paper_of_a_signed_agreement(person: Person) -> None:
    signed = person.ask(lambda work: next(one for one in work.agreements.all() if one.state.value == "signed")).id
    person.desk.open("agreement", signed)
    person.settle()
    person.press("agreement-attachments")
    person.settle()
    person.press("attach-a-file")
    asking = sheet(person)
    source = asking.parentWidget()
    assert source is not None
    QGuiApplication.clipboard().setText("nothing to attach")
    person.press("attach-paste")
    assert "no picture on the clipboard" in person.texts()
    person.key(Qt.Key.Key_Escape)
    person.settle()
    listed = person.ask(lambda work: attachments.of_agreement(work, signed))
    assert listed.may_add
    person.press("attachments-done")


def test_a_file_goes_along_once_somebody_has_looked_at_it(person: Person) -> None:
    case = person.ask(lambda work: work.attachments.where(""))[0].case_id
    person.desk.open("export", DocumentKind.CASE_RECORD, case)
    person.settle()
    person.press("whole-file")
    person.settle()
    person.press("file-along-1")  # the oldest: a picture with its description
    exporting_sheet = QApplication.activeModalWidget()
    assert isinstance(exporting_sheet, ExportSheet)
    person.until(lambda: not exporting_sheet.is_redrawing)
    person.settle()
    goes_in = exporting_sheet._goes_in
    assert goes_in is not None
    assert len(goes_in._files.chosen()) == 1
    assert not goes_in.is_settled()
    assert "Say first that you have looked" in person.texts()
    person.press("files-looked-at")
    assert goes_in.is_settled()
    person.write("file-shows-1", " ")
    assert not goes_in.is_settled()
    person.write("file-shows-1", "Half a page of handwriting")
    person.press("file-along-2")
    assert not goes_in.is_settled()  # another file goes along than those that were looked at
    person.press("files-looked-at")
    person.until(lambda: not exporting_sheet.is_redrawing)
    person.settle()
    ready = exporting_sheet._gathered
    assert ready is not None
    assert (len(gone_along(ready.extract)), ready.files_looked_at) == (2, True)


def test_rough_notes_are_kept_with_their_discussion(person: Person, tmp_path: Path) -> None:
    held = person.ask(lambda work: work.discussions.where("ORDER BY t.held_on DESC"))[-1]
    person.desk.open("child-record", held.id, lambda: None)
    person.until(lambda: "None are kept with it" in person.texts())
    person.press("attach-a-file")
    notes = tmp_path / "notes.jpg"
    notes.write_bytes(telling_jpeg())
    sheet(person).take(notes)
    person.settle()
    person.press("attach-go-on")  # title and day are those of the discussion
    person.until(lambda: not isinstance(QApplication.activeModalWidget(), AttachSheet))
    person.settle()
    (one,) = [each for each in kept(person, held.case_id) if each.discussion_id == held.id]
    assert (one.title, one.on) == ("Rough notes", held.held_on)
    person.until(lambda: one.id in [row.key for row in person.find(RowList, "attachment-list").rows()])
