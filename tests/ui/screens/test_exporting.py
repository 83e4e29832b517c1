"""Export and sign in the window, checking a PDF, and what becomes of words that are hard to print."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from dataclasses import replace
from functools import partial
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLineEdit, QRadioButton

from app.domain.audit import Act
from app.domain.exports import DocumentKind
from app.services import agendas, audit_trail, cases, exporting, sessions
from app.services.audit_trail import TrailFilter
from app.services.exporting import ExportRequest
from app.services.sessions import FinishForm
from app.services.work import Work
from tests.at_the_keyboard import Person, drop_file
from tests.conftest import Records
from ui.cases.page import CasePage
from ui.components import Banner, Editor, FileDialog, PaperPreview, Text
from ui.export.check import CheckSheet
from ui.export.sheet import SIGN, ExportSheet
from ui.session.page import SessionPage


def text_of(pdf: Path) -> str:
    """Return what another program reads in it, spaces made single."""
    raw = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    return " ".join(raw.split())


def begin(person: Person, records: Records) -> None:
    """Open the export of a child's record."""
    person.desk.open("export", DocumentKind.CASE_RECORD, records.club.case)
    person.settle()


def sign(person: Person, records: Records, target: Path) -> None:
    """From the choices to the signed file."""
    person.press("export-go-on")
    person.write("pdf-place", str(target))
    person.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
    person.press("export-go-on")
    person.until(target.exists)
    person.settle()


def test_a_record_is_signed_checked_and_noted_on_the_case(person: Person, records: Records, tmp_path: Path) -> None:
    target = tmp_path / "out" / "record.pdf"
    begin(person, records)
    sign(person, records, target)
    assert person.find(Banner, "signed-headline").words().startswith("Signed, saved and checked")
    person.find(QComboBox, "destination").setCurrentText("Club case folder, locked cabinet")
    person.press("export-go-on")
    person.settle()
    receipts = person.ask(lambda work: exporting.receipts_of_case(work, records.club.case))
    assert receipts[0].destination == "Club case folder, locked cabinet"
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_a_wrong_passphrase_signs_nothing(person: Person, records: Records, tmp_path: Path) -> None:
    target = tmp_path / "record.pdf"
    begin(person, records)
    person.press("export-go-on")
    person.write("pdf-place", str(target))
    person.find(QLineEdit, "sign-passphrase").setText("gravel kettle orbit thimble apple")
    person.press("export-go-on")
    person.settle()
    assert "not your passphrase" in person.texts()
    assert not target.exists()


def test_initials_only_leaves_the_name_out(person: Person, records: Records, tmp_path: Path) -> None:
    target = tmp_path / "record.pdf"
    name = person.ask(lambda work: cases.view(work, records.club.case)).case.child_name
    begin(person, records)
    person.find(QRadioButton, "initials-only").click()
    person.until(lambda: person.program.tasks.is_idle)
    QApplication.processEvents()
    person.qtbot.wait(300)  # the pages are drawn anew a moment after the last tick
    person.settle()
    sign(person, records, target)
    assert name not in text_of(target)
    assert "RJ-" in text_of(target)


def test_the_whole_file_goes_out_day_by_day(person: Person, records: Records, tmp_path: Path) -> None:
    target = tmp_path / "whole.pdf"
    begin(person, records)
    person.find(QRadioButton, "whole-file").click()
    person.write("since", "24 nov 2026")
    settle_redraw(person)
    assert "The end must be after the start" in person.texts()
    person.press("export-go-on")
    assert not [one for one in person.program.window.findChildren(QLineEdit, "sign-passphrase") if one.isVisible()]
    person.write("since", "1 oct 2026")
    settle_redraw(person)
    assert "The end must be after the start" not in person.texts()
    sign(person, records, target)
    text = text_of(target)
    assert text.count("Case chronology") > 1
    assert "Period 1 October 2026 to 22 November 2026, oldest first" in text
    receipts = person.ask(lambda work: exporting.receipts_of_case(work, records.club.case))
    assert receipts[0].kind is DocumentKind.CASE_CHRONOLOGY


def test_a_press_before_the_pages_are_those_chosen_signs_nothing(person: Person, records: Records) -> None:
    begin(person, records)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ExportSheet)
    before = sheet._drawn_pdf
    assert before is not None
    person.find(QRadioButton, "whole-file").click()

    def goes_on() -> bool:
        sheet.primary()
        return sheet._left.currentIndex() == SIGN

    person.until(goes_on)
    assert sheet._drawn_pdf is not None  # while another choice was read and drawn, nothing went on
    assert sheet._drawn_pdf is not before


def settle_redraw(person: Person) -> None:
    """Wait until the pages are drawn anew, a moment after the last change."""
    QApplication.processEvents()
    person.qtbot.wait(300)
    person.settle()


def test_another_childs_name_stops_it_until_there_is_a_reason(person: Person, records: Records, tmp_path: Path) -> None:
    """Another child is renamed to a word that stands in this record."""

    def rename(work: Work) -> None:
        other = next(row.case for row in cases.listing(work) if row.case.id != records.club.case)
        work.cases.save(replace(other, child_name="Saturdays Thistlewood"))

    person.do(rename)
    target = tmp_path / "record.pdf"
    begin(person, records)
    assert "Another child may be named in this text." in person.find(Banner, "leak-warning").words()
    person.press("export-go-on")
    assert not [one for one in person.program.window.findChildren(QLineEdit, "sign-passphrase") if one.isVisible()]
    assert "Say why it stays in" in person.texts()
    keep_names(person, "the day of the week")
    sign(person, records, target)
    assert target.is_file()


def test_a_name_can_be_withheld_put_back_and_withheld_again(person: Person, records: Records, tmp_path: Path) -> None:
    """Nothing of it is in the pages or the data, and the reason is remembered."""
    said = person.ask(lambda work: exporting.gather(work, ExportRequest(DocumentKind.CASE_RECORD, records.club.case)))
    assert "Saturdays" in str(said.extract)

    def rename(work: Work) -> None:
        other = next(row.case for row in cases.listing(work) if row.case.id != records.club.case)
        work.cases.save(replace(other, child_name="Saturdays Thistlewood"))

    person.do(rename)
    target = tmp_path / "record.pdf"
    begin(person, records)
    assert "Saturdays" in person.find(Text, "leak-place-1").text()
    steps = (("withhold-1", 1), ("put-back-1", 2), ("withhold-1", 1), ("withhold-1", 0))  # "Saturday" is short for it
    for press, left in steps:
        person.press(press)
        person.until(partial(is_asked_for, person, left))
        person.settle()
    sign(person, records, target)
    text = text_of(target)
    assert "Saturday" not in text
    assert "[withheld]" in text
    kept = person.ask(lambda work: exporting.receipts_of_case(work, records.club.case))[0].kept_names
    assert [one.found for one in kept] == [""]
    assert "marked [withheld]: names somebody else." in kept[0].reason


def is_asked_for(person: Person, names: int) -> bool:
    return len(person.every(QLineEdit, "keep-reason-")) == names


def test_reword_leads_to_where_it_was_written(person: Person, records: Records) -> None:
    def rename(work: Work) -> None:
        other = next(row.case for row in cases.listing(work) if row.case.id != records.club.case)
        work.cases.save(replace(other, child_name="Saturdays Thistlewood"))

    person.do(rename)
    begin(person, records)
    person.press("reword-1")
    person.settle()
    assert isinstance(person.program.window.page, CasePage)
    assert person.ask(lambda work: exporting.receipts_of_case(work, records.club.case)) == ()


def keep_names(person: Person, reason: str) -> None:
    """Say for every name found why it stays in."""
    for line in person.program.window.findChildren(QLineEdit):
        if line.objectName().startswith("keep-reason") and line.isVisible():
            line.setText(reason)


def test_a_locked_pdf_is_signed_shown_and_checked_with_its_password(
    person: Person, records: Records, tmp_path: Path
) -> None:
    target = tmp_path / "locked.pdf"
    begin(person, records)
    person.press("export-go-on")
    person.write("pdf-place", str(target))
    person.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
    person.find(QCheckBox, "lock-pdf").click()
    field = person.find(QLineEdit, "pdf-password")
    assert len(field.text().split()) == 5  # a good one is offered
    person.write("pdf-password", "short")
    person.press("export-go-on")
    assert "Use at least 14 letters" in person.texts()
    assert not target.exists()
    person.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
    person.press("another-password")
    password = field.text()
    person.press("export-go-on")
    person.until(target.exists)
    person.settle()
    assert "locked, not PDF/A" in person.texts()
    assert person.find(PaperPreview, "export-preview").page_count() > 0
    assert not field.text()
    proof = ["pdfsig", "-upw", password, str(target)]
    assert "Signature is Valid" in subprocess.run(proof, capture_output=True, text=True, check=False).stdout
    person.press("check-another")
    person.settle()
    sheet = next(one for one in QApplication.topLevelWidgets() if isinstance(one, CheckSheet) and one.isVisible())
    assert drop_file(sheet, target)
    assert verdict(person).startswith("This PDF is locked with a password.")
    for typed, words in (("gravel", "That is not the password"), (password, "Signed, and not changed since")):
        asked = person.find(QLineEdit, "check-password")
        asked.setText(typed)
        asked.returnPressed.emit()
        assert verdict(person).startswith(words)


# -- the folder of a case, and paper -----------------------------------------------------------------------------------


def offered(person: Person) -> Path:
    """Go on to the place, and return the one that is offered."""
    person.press("export-go-on")
    return Path(person.find(QLineEdit, "pdf-place").text())


def test_a_case_has_a_folder_that_is_remembered(person: Person, records: Records, tmp_path: Path) -> None:
    name = person.ask(lambda work: cases.view(work, records.club.case)).case.child_name
    begin(person, records)
    first = offered(person)
    assert first.parent.name == "RJ-011"
    assert not set(name.casefold().split()) & set(str(first).casefold().replace("/", " ").split())
    chosen = tmp_path / "Council" / "June"
    person.write("pdf-place", str(chosen / first.name))
    person.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
    person.press("export-go-on")
    person.until((chosen / first.name).exists)
    person.settle()
    person.press("export-go-on")
    person.settle()
    begin(person, records)
    assert offered(person) == chosen / first.name
    assert str(chosen) not in (tmp_path / "settings" / "settings.json").read_text()  # only the records know
    shutil.rmtree(chosen)
    QApplication.activeModalWidget().close()
    begin(person, records)
    assert offered(person) == first  # what is gone is not offered
    person.write("pdf-place", str(tmp_path / "OneDrive - Club" / first.name))
    assert "OneDrive copies this folder online" in person.find(Banner, "place-online").words()
    person.write("pdf-place", str(first))
    assert not person.program.window.findChildren(Banner, "place-online")[-1].isVisible()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_pages_are_printed_as_they_are_shown_and_it_is_on_the_trail(
    person: Person, records: Records, tmp_path: Path
) -> None:
    begin(person, records)
    preview = person.find(PaperPreview, "export-preview")
    pages = preview.page_count()
    person.press("export-print")
    assert "may keep a copy of what is printed" in person.texts()  # said once
    person.press("printing-notice-go-on")
    person.settle()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QPrintDialog) and one.isVisible())
    printer = dialog.printer()
    assert printer.docName() == "Holdfast"
    target = tmp_path / "paper.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(150)
    dialog.accepted.emit(printer)
    dialog.reject()
    sheet = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ExportSheet) and one.isVisible())
    person.until(lambda: sheet._printing._painter is None and target.exists())
    person.settle()
    assert person.find(Text, "export-foot").text() == "The pages went to the printer."
    with pikepdf.open(target) as printed:
        assert len(printed.pages) == pages
    picture = tmp_path / "page"
    subprocess.run(["pdftoppm", "-r", "20", "-gray", "-f", "1", "-l", "1", target, picture], check=True)
    (made,) = tmp_path.glob("page*.pgm")
    assert min(made.read_bytes()[20:]) < 128  # there is ink on it
    newest = person.ask(lambda work: audit_trail.page(work, TrailFilter()))[0]
    assert (newest.act, newest.kind) == (Act.PRINTED, "case-record")
    assert newest.about.case.startswith("RJ-011")
    person.press("export-print")
    person.settle()
    assert "may keep a copy" not in person.texts()  # and not again
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QPrintDialog) and one.isVisible())
    nowhere = dialog.printer()
    nowhere.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    nowhere.setOutputFileName(str(tmp_path / "no such folder" / "paper.pdf"))
    dialog.accepted.emit(nowhere)
    dialog.reject()
    person.until(lambda: "The printer did not take all the pages." in person.texts())
    assert "Your records are as they were." in person.texts()


def test_an_agenda_goes_out_to_be_edited_and_says_that_it_is_no_record(
    person: Person, records: Records, tmp_path: Path
) -> None:
    target = tmp_path / "agenda.docx"
    person.desk.open("export", DocumentKind.AGENDA, records.club.planned_session)
    person.settle()
    person.press("editable-copy")
    person.settle()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, FileDialog) and one.isVisible())
    assert dialog.selectedFiles()[0].endswith(".docx")
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    person.settle()
    assert "The copy is saved as agenda.docx." in person.find(Banner, "editable-told").words()
    with zipfile.ZipFile(target) as read:
        assert b"Not a signed record" in read.read("word/document.xml")
    newest = person.ask(lambda work: audit_trail.page(work, TrailFilter()))[0]
    assert (newest.act, newest.kind, newest.about.route) == (Act.EXPORTED, "editable-agenda", "session")
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all")
    person.press("editable-copy")
    person.settle()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, FileDialog) and one.isVisible())
    dialog.fileSelected.emit(str(letter))
    dialog.reject()
    person.settle()
    assert "something else than a document" in person.texts()
    assert letter.read_text() == "Dear all"


# -- checking a PDF --------------------------------------------------------------------------------------------------


@pytest.fixture
def signed(person: Person, records: Records, tmp_path: Path) -> Path:
    """A signed record; the sheet is closed again."""
    target = tmp_path / "record.pdf"
    begin(person, records)
    sign(person, records, target)
    person.press("export-go-on")
    person.settle()
    return target


def verdict(person: Person) -> str:
    """Return what the check says."""
    person.settle()
    return person.find(Banner, "check-verdict").words()


def test_a_pdf_is_checked_by_file_and_by_dropping_it(person: Person, signed: Path, tmp_path: Path) -> None:
    person.desk.open("check-pdf")
    person.press("choose-pdf")
    sheet = next(one for one in QApplication.topLevelWidgets() if isinstance(one, CheckSheet) and one.isVisible())
    dialog = sheet.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(signed))
    dialog.reject()
    assert verdict(person).startswith("Signed, and not changed since")
    told = person.find(Banner, "check-trail")
    assert told.words().startswith("It agrees with “Who did what” This record names the entry of")
    assert told.y() > person.find(Banner, "check-verdict").y()
    changed = tmp_path / "changed.pdf"
    content = bytearray(signed.read_bytes())
    content[len(content) // 3] ^= 1
    changed.write_bytes(content)
    later = tmp_path / "later.pdf"
    later.write_bytes(signed.read_bytes() + b"\n% later\n")
    letter = tmp_path / "letter.pdf"
    letter.write_text("Dear all")
    for path, words in (
        (changed, "This PDF was changed after it was signed"),
        (later, "This PDF was changed after it was signed"),
        (letter, "This file is not a PDF that can be read."),
    ):
        assert drop_file(sheet, path), path.name
        assert verdict(person).startswith(words), path.name
        assert not told.isVisible()
    db = person.desk.vault.vault.db

    def change() -> None:
        db.execute("DROP TRIGGER audit_no_update")
        db.execute("UPDATE audit SET act = 'created' WHERE seq = 9")

    person.run_on_records(change)
    assert drop_file(sheet, signed)
    assert "Something up to the entry of" in person.find(Banner, "check-trail").words()
    person.settle()
    green = [person.find(Banner, name) for name in ("check-verdict", "check-register")]
    assert [one.property("tone") for one in green] == ["good", "good"]
    assert told.y() < min(one.y() for one in green)  # with large text only the first can be seen at once


# -- words that are hard to print ------------------------------------------------------------------------------------

HARD = {
    "markup": (
        (
            "# not a heading\n| not | a table |\n|---|---|\n*no stress* ![](file:x)\n"
            "<b>bold</b> {{7*7}} & <img src='file:/etc/passwd'> %s"
        ),
        "{{7*7}}",
    ),
    "scripts": ("Zoë Żółć Ελένη Дмитрий Øyvind Ștefan Ngũgĩ", "Ελένη"),
    "emoji": ("sad 😢 face", "[U+1F622]"),
    "right-to-left": ("said שלום to her", "to her"),
    "zero-width": ("Satur\u200bday late\u202e again", "again"),
}


def write_and_finish(person: Person, records: Records, words: str) -> None:
    """Type ``words`` into the child part of a session about the child, and finish it."""
    club = records.club
    person.do(lambda work: sessions.start(work, club.planned_session))
    items = person.ask(lambda work: work.agenda.of_session(club.planned_session))
    if club.case not in {item.case_id for item in items}:
        person.do(lambda work: agendas.add_case(work, club.planned_session, club.case))
    person.desk.open("session", club.planned_session)
    person.settle()
    page = person.program.window.page
    assert isinstance(page, SessionPage)
    page.open_child(person.ask(lambda work: cases.view(work, club.case)).case.initials)
    person.settle()
    person.find(Editor, "section-what-happened").insertPlainText(words)
    person.find(Editor, "section-lived-experience").insertPlainText("She waits.")
    person.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    view = person.ask(lambda work: sessions.finish_view(work, club.planned_session))
    reasons = {case.case_id: "Not seen" for case in view.cases if case.lived_is_blank}
    person.do(lambda work: sessions.finish(work, club.planned_session, FinishForm(blank_reasons=reasons)))


def export_newest(person: Person, records: Records, target: Path) -> str:
    """Sign the child's record with that session in it; names of other children are kept with a reason."""
    person.desk.open("export", DocumentKind.CASE_RECORD, records.club.case, records.club.planned_session)
    person.settle()
    keep_names(person, "not a name here")
    sign(person, records, target)
    return text_of(target)


@pytest.mark.parametrize("kind", HARD)
def test_words_come_out_as_words(person: Person, records: Records, tmp_path: Path, kind: str) -> None:
    words, wanted = HARD[kind]
    write_and_finish(person, records, words)
    read = export_newest(person, records, tmp_path / "record.pdf")
    assert wanted in read
    assert "49" not in read.split()
    if kind == "markup":
        for written in (
            "# not a heading",
            "| not | a table |",
            "|---|---|",
            "*no stress*",
            "![](file:x)",
            "<b>bold</b>",
        ):
            assert written in read
        assert "root:" not in read
    proof = subprocess.run(["pdfsig", tmp_path / "record.pdf"], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in proof


@pytest.mark.slow
def test_a_note_of_a_megabyte_comes_out_whole(person: Person, records: Records, tmp_path: Path) -> None:
    words = "".join(f"waited{number} " for number in range(90_000))
    assert len(words) > 1_000_000
    write_and_finish(person, records, words)
    person.patience_ms = 300_000
    read = export_newest(person, records, tmp_path / "record.pdf")
    preview = person.find(PaperPreview, "export-preview")
    assert preview.page_count() == 24  # each is a picture of 5 MB: not hundreds of them
    assert "The first 24 pages are shown here." in person.texts()
    for number in (0, 1, 44_444, 89_998, 89_999):
        assert f"waited{number} " in read


def test_a_pdf_dropped_on_the_window_is_checked_and_its_data_compared(person: Person, signed: Path) -> None:
    assert drop_file(person.program.window, signed)
    assert verdict(person).startswith("Signed, and not changed since")
    person.until(lambda: "Says the same as the pages." in person.texts())
