"""The recovery sheet on paper and, knowingly, as a file; in no other file, no receipt and no entry of the trail."""

from __future__ import annotations

from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog

from app.domain.audit import Act
from app.services import audit_trail, recovery_sheet
from app.services.audit_trail import TrailFilter
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import Banner
from ui.settings.recovery import FileWarning, RecoverySheet


def opened(person: Person) -> RecoverySheet:
    person.desk.open("recovery-sheet")
    sheet = next(one for one in QApplication.topLevelWidgets() if isinstance(one, RecoverySheet) and one.isVisible())
    person.until(lambda: sheet._text is not None)
    return sheet


def groups_of(sheet: RecoverySheet) -> tuple[str, ...]:
    assert sheet._text is not None
    return sheet._text.groups


def page_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    words = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return "".join(words.split())


def holding(folder: Path, groups: tuple[str, ...]) -> list[Path]:
    """Return every file below ``folder`` in which one of the groups stands as it is."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if any(group.encode() in path.read_bytes() for group in groups)]


def test_it_is_saved_only_after_a_warning_and_stands_nowhere_else(
    person: Person, records: Records, tmp_path: Path
) -> None:
    sheet, target = opened(person), tmp_path / "sheet.pdf"
    groups = groups_of(sheet)
    person.press("save-recovery-sheet")
    warning = next(one for one in QApplication.topLevelWidgets() if isinstance(one, FileWarning) and one.isVisible())
    assert "can read everything" in warning.findChild(Banner, "recovery-file-warning").words()
    assert not sheet.findChildren(QFileDialog)
    person.press("recovery-file-go-on")
    dialog = sheet.findChildren(QFileDialog)[-1]
    assert dialog.selectedFiles()[0].endswith("Recovery sheet 2026-11-22.pdf")
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    person.until(lambda: "saved as sheet.pdf" in person.find(Banner, "recovery-trouble").words())
    assert all(group in page_text(target) for group in groups)
    assert holding(tmp_path, groups) == []  # the page's own content is packed; nothing stands anywhere in the clear
    pdfs = [path for path in tmp_path.rglob("*.pdf") if all(group in page_text(path) for group in groups)]
    assert pdfs == [target]
    newest = person.ask(lambda work: audit_trail.page(work, TrailFilter()))[0]
    assert (newest.act, newest.kind) == (Act.EXPORTED, recovery_sheet.KIND)
    told = person.ask(lambda work: repr(work.receipts.all()) + repr(audit_trail.page(work, TrailFilter())))
    assert not any(group in told for group in groups)
    sheet.reject()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_it_goes_to_the_printer_as_a_page_and_the_trail_notes_it(
    person: Person, records: Records, tmp_path: Path
) -> None:
    sheet = opened(person)
    text, vault = sheet._text, person.desk.vault
    assert text is not None
    picture = person.ask(lambda _work: recovery_sheet.page(vault, text))
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    sheet.print_on(printer, picture)
    assert "The printer did not take all the pages." in person.texts()
    assert sheet._step.card.accessibleDescription() != "The groups are covered."
    assert person.ask(lambda work: audit_trail.page(work, TrailFilter()))[0].kind != recovery_sheet.KIND
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    sheet.print_on(printer, picture)
    person.until(lambda: person.ask(lambda work: audit_trail.page(work, TrailFilter()))[0].kind == recovery_sheet.KIND)
    (page,) = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    dark = sum(page.render(scale=1).to_pil().convert("L").histogram()[:100])
    assert 2_000 < dark < 60_000  # a page of words, not an empty or a black one
    assert sheet._step.card.accessibleDescription() == "The groups are covered."
    sheet.reject()
