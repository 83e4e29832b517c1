"""What leaves a planned session other than as a signed record, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog

from app.domain.audit import Act
from app.domain.session import ItemState
from app.services import audit_trail, preparing
from app.services.audit_trail import TrailFilter
from tests.at_the_keyboard import Person, drop_file
from tests.conftest import Records
from tests.reports.test_form_reading import filled
from ui.components import Banner, Text, UndoStrip
from ui.sharing.answers import AnswersSheet
from ui.sharing.calendar import CalendarSheet


def sheet_of(person: Person) -> CalendarSheet:
    """Return the calendar's sheet."""
    person.settle()
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, CalendarSheet) and one.isVisible())


def choose(person: Person, sheet: CalendarSheet, target: Path) -> None:
    """Choose a file in the dialog that opens."""
    person.press("calendar-go-on")
    person.settle()
    dialog = sheet.findChildren(QFileDialog)[-1]
    assert dialog.selectedFiles()[0].endswith(".ics")
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    person.settle()


def test_every_planned_session_goes_into_a_calendar(person: Person, records: Records, tmp_path: Path) -> None:
    target = tmp_path / "dates.ics"
    person.program.window.go("sessions")
    person.settle()
    person.press("sessions-calendar")
    choose(person, sheet_of(person), target)
    events = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert {str(event["SUMMARY"]) for event in events} == {"Supervision"}
    assert len(events) > 1
    assert "saved as dates.ics" in person.find(Banner, "calendar-saved").words()
    assert person.ask(lambda work: audit_trail.page(work, TrailFilter()))[0].act == Act.EXPORTED


def test_one_session_with_its_name(person: Person, records: Records, tmp_path: Path) -> None:
    target = tmp_path / "one.ics"
    person.desk.open("session", records.club.planned_session)
    person.settle()
    person.press("session-share")
    person.press("share-calendar")
    sheet = sheet_of(person)
    person.find(QCheckBox, "calendar-names").click()
    choose(person, sheet, target)
    (event,) = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert str(event["SUMMARY"]).startswith("Supervision with ")
    assert str(event["UID"]) == f"{records.club.planned_session}@holdfast"


def agenda(person: Person, records: Records) -> list[str]:
    """Return the titles that stand on the agenda of the planned session."""
    every = person.ask(lambda work: work.agenda.of_session(records.club.planned_session))
    return [item.title for item in every if item.title and item.state is not ItemState.REMOVED]


def test_a_preparation_form_goes_out_and_comes_back(person: Person, records: Records, tmp_path: Path) -> None:
    target = tmp_path / "form.pdf"
    person.desk.open("session", records.club.planned_session)
    person.settle()
    before = agenda(person, records)
    person.press("session-share")
    person.press("form-save")
    person.settle()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible())
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    person.settle()
    assert "The form is saved as form.pdf." in person.find(Banner, "share-told").words()
    target.write_bytes(filled(target.read_bytes(), {"about-1": "First aid course", "about-2": "The rota"}))
    person.press("form-read")
    sheet = next(one for one in QApplication.topLevelWidgets() if isinstance(one, AnswersSheet) and one.isVisible())
    letter = tmp_path / "letter.pdf"
    letter.write_text("Dear all")
    assert drop_file(sheet, letter)
    person.settle()
    assert "not a preparation form" in person.texts()
    assert drop_file(sheet, target)
    person.settle()
    assert "From the form made for" in person.find(Banner, "answers-from").words()
    assert agenda(person, records) == before
    person.find(QCheckBox, "answer-tick-2").click()
    person.press("answers-go-on")
    person.settle()
    assert sorted(agenda(person, records)) == sorted([*before, "First aid course"])
    assert "Added 1 item from the form of" in person.find(UndoStrip, "agenda-undo").words()
    person.press("agenda-undo-undo")
    person.settle()
    assert agenda(person, records) == before


def test_a_form_to_write_on_goes_to_the_printer(
    person: Person, records: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "printed.pdf"

    def printed(_parent: object, draw: Callable[[QPrinter], None]) -> None:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        draw(printer)

    monkeypatch.setattr("ui.export.printing.ask_and_print", printed)
    person.desk.settings_changed.emit(person.desk.settings()._replace(knows_printing=True))
    person.desk.open("session", records.club.planned_session)
    person.settle()
    person.press("session-share")
    person.press("form-print")
    person.until(lambda: "went to the printer" in person.find(Banner, "share-told").words())
    assert target.read_bytes().startswith(b"%PDF")
    newest = person.ask(lambda work: audit_trail.page(work, TrailFilter()))[0]
    assert (newest.act, newest.kind) == (Act.PRINTED, "preparation-paper")


def test_a_form_dropped_anywhere_finds_its_session(person: Person, records: Records, tmp_path: Path) -> None:
    target = tmp_path / "form.pdf"
    form = person.ask(lambda work: preparing.form(work, records.club.planned_session))
    preparing.save(form, target)
    target.write_bytes(filled(target.read_bytes(), {"about-3": "Spare first aid kit"}))
    person.desk.open("check-pdf", target)
    person.settle()
    assert person.find(Banner, "check-verdict").words().startswith("This is a preparation form, not a record")
    person.press("check-form")
    person.settle()
    assert person.find(Text, "answer-words-1").text() == "Spare first aid kit"
    person.press("answers-go-on")
    person.settle()
    assert "Spare first aid kit" in agenda(person, records)
