"""Who did what, on screen: read in pages, narrowed, checked, saved as a list, opened where it leads."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.audit import Act
from app.services import audit_trail
from app.services.audit_trail import PAGE, Topic, TrailFilter
from app.services.sample_club import SampleClub
from storage.connection import transaction
from tests.at_the_keyboard import Person
from tests.ui.screens.test_year import heights
from ui.components import Banner, Row, RowList, Text
from ui.settings.page import SettingsPage
from ui.trail.page import TrailPage


@pytest.fixture
def told_once(never_signed: SampleClub) -> SampleClub:
    """A club whose trail holds no certificate yet."""
    return never_signed


@pytest.fixture
def trail(person: Person) -> TrailPage:
    person.desk.open("trail")
    person.settle()
    page = person.program.window.page
    assert isinstance(page, TrailPage)
    return page


def rows(person: Person) -> tuple[Row, ...]:
    return person.find(RowList, "trail-list").rows()


def test_it_is_reached_from_settings_and_read_in_pages(person: Person) -> None:
    settings = person.program.window.go("settings")
    assert isinstance(settings, SettingsPage)
    settings.show_group("access")
    person.settle()
    person.press("open-trail")
    person.settle()
    count = person.ask(lambda work: audit_trail.count(work, TrailFilter()))
    assert person.find(Text, "trail-count").text().startswith(f"{count:,} entries")
    listing = person.find(RowList, "trail-list")
    assert len(listing.rows()) == PAGE
    listing.setFocus()
    seen = 0
    while len(listing.rows()) > seen:
        seen = len(listing.rows())
        person.key(Qt.Key.Key_End)
        person.settle()
    assert seen == count
    assert len({row.key for row in listing.rows()}) == count


def test_filters_narrow_it_and_an_unknown_case_is_said_at_the_field(person: Person, trail: TrailPage) -> None:
    who = person.find(QComboBox, "trail-who")
    who.setCurrentText("Gareth Pugh")
    person.settle()
    assert all("Gareth Pugh" in row.detail for row in rows(person))
    topic = person.find(QComboBox, "trail-topic")
    topic.setCurrentIndex(topic.findData(Topic.KEYS))
    who.setCurrentIndex(0)
    person.settle()
    assert rows(person)
    assert all("key" in row.title.casefold() or "passphrase" in row.title for row in rows(person))
    topic.setCurrentIndex(0)
    person.write("trail-case", "RJ-999")
    person.key(Qt.Key.Key_Tab)
    person.until(lambda: "No case of that number" in person.texts())
    reference = person.ask(lambda work: work.cases.all()[0]).reference
    person.write("trail-case", reference)
    person.key(Qt.Key.Key_Tab)
    person.settle()
    assert all(row.title_rest.startswith(reference) for row in rows(person))
    person.find(RowList, "trail-list").opened.emit(rows(person)[0].key)
    person.settle()
    assert person.program.window.page is not trail


def test_the_check_tells_a_whole_list_from_one_that_was_changed(person: Person, trail: TrailPage) -> None:
    person.press("trail-check")
    person.settle()
    assert person.find(Banner, "trail-verdict").words().startswith("The list is whole")
    vault = person.desk.vault.vault

    def change() -> None:
        vault.db.execute("DROP TRIGGER audit_no_update")
        vault.db.execute("UPDATE audit SET act = 'created' WHERE seq = 9")

    person.run_on_records(change)
    person.press("trail-check")
    person.settle()
    told = person.find(Banner, "trail-verdict").words()
    assert told.startswith("The list was tampered with or damaged")
    assert "from entry 9 on" in told


def test_a_clock_put_back_is_remarked(person: Person) -> None:
    vault, now = person.desk.vault.vault, person.desk.around.clock()

    def back() -> None:
        with transaction(vault.db):
            vault.audit.add("opened", kind="vault", person_id=vault.person_id, now=now.replace(year=1999))

    person.run_on_records(back)
    person.desk.open("trail")
    person.settle()
    assert "The clock had been put back" in rows(person)[0].detail


def test_it_is_saved_as_a_list_that_cannot_calculate_and_that_is_noted(
    person: Person, trail: TrailPage, tmp_path: Path
) -> None:
    target = tmp_path / "who.csv"
    trail.save_to(str(target))
    person.settle()
    read = list(csv.reader(io.StringIO(target.read_bytes().decode("utf-8-sig"))))
    count = person.ask(lambda work: audit_trail.count(work, TrailFilter()))
    assert len(read) == count  # the heads, and every entry but the one that says the list left
    assert read[0][:4] == ["Day", "Time", "Who", "What"]
    assert "is saved as who.csv" in person.find(Banner, "trail-verdict").words()
    newest = person.ask(lambda _work: person.desk.vault.vault.audit.entries(newest_first=True, limit=1)[0])
    assert (newest.act, newest.kind) == (Act.EXPORTED, "audit-trail")
    trail.save_to(str(tmp_path / "nowhere" / "who.csv"))
    person.until(lambda: bool(person.program.window.findChildren(Banner, "trouble")))


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_it_is_printed(person: Person, trail: TrailPage, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)  # as the window prints
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    before = person.ask(lambda work: audit_trail.count(work, TrailFilter()))
    printer.setOutputFileName(str(tmp_path / "no such folder" / "who.pdf"))
    trail._print_on(printer)
    person.until(lambda: "The printer did not take all the pages." in person.texts())
    assert person.ask(lambda work: audit_trail.count(work, TrailFilter())) == before  # nothing left
    printer.setOutputFileName(str(tmp_path / "who.pdf"))
    trail._print_on(printer)
    person.until(lambda: person.ask(lambda work: audit_trail.count(work, TrailFilter())) == before + 1)
    document = pypdfium2.PdfDocument(tmp_path / "who.pdf")
    pages = [page.get_textpage().get_text_range().split() for page in document]
    assert [words[-1] for words in pages] == [str(number + 1) for number in range(len(pages))]
    assert all("DayTimeWhoWhat" in "".join(words) for words in pages)  # the heads stand on each
    assert heights(document[0], "Riverside")[0] > 8  # points, of a capital
    dark = [sum(page.render(scale=1).to_pil().convert("L").histogram()[:100]) for page in document]
    assert min(dark) > 500


def test_what_is_printed_runs_no_markup() -> None:
    from datetime import UTC, datetime

    from ui.trail.printing import as_html

    html = as_html("<img src=x>", datetime(2026, 11, 22, tzinfo=UTC), ())
    assert "<img" not in html
    assert "&lt;img" in html


def test_a_case_leads_to_its_own_entries(person: Person) -> None:
    reference = person.ask(lambda work: work.cases.all()[0]).reference
    person.desk.open("trail", reference)
    person.settle()
    assert person.find(QLineEdit, "trail-case").text() == reference
    assert all(row.title_rest.startswith(reference) for row in rows(person))
