"""Requests to see records: logged, thought about, gathered, withheld, signed, closed."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from app.domain.requests import RequestKind
from app.domain.retention import RecordClass
from app.services import exporting, requests, retention
from app.services.exporting import DocumentKind
from app.services.requests import RequestForm
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import Banner, Row, RowList, SegmentedChoice
from ui.export.sheet import ExportSheet
from ui.settings.page import SettingsPage


def show(person: Person) -> None:
    page = person.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_group("requests")
    person.settle()


def the_row(person: Person) -> Row:
    (row,) = person.find(RowList, "request-list").rows()
    return row


def do(person: Person, button: str) -> None:
    """Press the next step in the row, or find the step among the others."""
    row = the_row(person)
    if button in [name for name, _words in row.buttons]:
        person.find(RowList, "request-list").button_clicked.emit(row.key, button)
    else:
        person.find(RowList, "request-list").button_clicked.emit(row.key, "more")
        person.settle()
        person.press(f"request-{button}")
    person.settle()


def log(person: Person, kind: RequestKind, about: str, asked_by: str) -> None:
    show(person)
    person.press("log-a-request")
    person.settle()
    person.find(SegmentedChoice, "request-kind").option(kind.value).click()
    which = person.find(QComboBox, "request-about")
    which.setCurrentIndex(next(place for place in range(which.count()) if about in which.itemText(place)))
    person.press("log-request-go-on")
    person.settle()
    assert "Fill this in" in person.texts()  # who asks
    person.write("request-asked-by", asked_by)
    person.press("log-request-go-on")
    person.settle()


def test_a_parents_request_from_the_first_word_to_the_signed_copy(
    person: Person, records: Records, tmp_path: Path
) -> None:
    log(person, RequestKind.PARENT, "RJ-011", "Maureen Tarn")
    assert "gather" not in [name for name, _words in the_row(person).buttons]
    do(person, "identity")
    person.press("request-day-go-on")
    person.settle()
    do(person, "questions")
    assert "best interests" in person.texts()
    for number in range(1, 6):
        person.grow(f"request-answer-{number}", "Thought about with the deputy")
    person.press("request-questions-go-on")
    person.settle()
    do(person, "gather")
    person.write("mask-words", "Mum")
    person.press("mask-add")
    person.settle()
    assert person.find(QCheckBox, "mask-1").isChecked()
    assert person.find(QLineEdit, "mask-reason-1").text() == "about somebody else"
    sheet = person.find(ExportSheet, "export-sheet")
    person.until(lambda: not sheet._redraw.isActive())
    person.settle()
    person.press("export-go-on")
    target = tmp_path / "out" / "copy.pdf"
    person.write("pdf-place", str(target))
    person.write("sign-passphrase", records.passphrase)
    person.press("export-go-on")
    person.until(target.exists)
    person.settle()
    assert exporting.verify_file(target).state.value == "intact"
    words = subprocess.run(["pdftotext", target, "-"], capture_output=True, text=True, check=True).stdout
    assert "[withheld]" in words
    assert "Mum" not in words
    person.press("export-go-on")
    person.settle()
    do(person, "close")
    person.grow("request-text", "Given in part, by hand")
    person.press("request-line-go-on")
    person.settle()
    assert the_row(person).buttons == ()
    kinds = [one.kind for one in person.ask(lambda work: work.receipts.all())]
    assert DocumentKind.SUBJECT_ACCESS in kinds


def test_the_clock_is_stopped_and_more_time_is_taken(person: Person) -> None:
    log(person, RequestKind.OWN, "Priya Nair", "Priya Nair")
    do(person, "pause")
    person.press("request-day-go-on")
    person.settle()
    assert "stands still" in the_row(person).detail
    do(person, "resume")
    person.press("request-day-go-on")
    person.settle()
    assert "Due 22 December 2026" in the_row(person).detail
    do(person, "extend")
    person.press("request-line-go-on")
    person.settle()
    assert "Fill this in" in person.texts()
    person.grow("request-text", "Four years of records")
    person.press("request-line-go-on")
    person.settle()
    assert "Due 22 February 2027" in the_row(person).detail


def test_an_open_request_and_a_record_for_review_stand_on_today(person: Person) -> None:
    def waiting(work: Work) -> None:
        priya = next(one for one in work.people.all() if one.full_name == "Priya Nair")
        requests.log(work, RequestForm(RequestKind.OWN, "Priya Nair", work.today, person_id=priya.id))
        case = next(one for one in work.cases.all() if one.closed_on is not None)
        ended = work.today.replace(year=work.today.year - 10)
        work.cases.save(replace(case, opened_on=ended, closed_on=ended))
        retention.set_period(work, RecordClass.CHILD, 7, "Our committee")

    person.do(waiting)
    person.program.window.go("today")
    person.settle()
    assert "1 request to see records is open" in person.find(Banner, "open-requests").words()
    assert "1 record is up for review" in person.find(Banner, "to-review").words()
    person.press("review-records")
    person.settle()
    assert person.find(RowList, "keeping-review").rows()
