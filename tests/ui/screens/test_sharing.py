"""What leaves a planned session other than as a signed record, in the real window."""

from __future__ import annotations

from pathlib import Path

from icalendar import Calendar
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog

from app.domain.audit import Act
from app.services import audit_trail
from app.services.audit_trail import TrailFilter
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import Banner
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
    sheet = sheet_of(person)
    person.find(QCheckBox, "calendar-names").click()
    choose(person, sheet, target)
    (event,) = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert str(event["SUMMARY"]).startswith("Supervision with ")
    assert str(event["UID"]) == f"{records.club.planned_session}@holdfast"
