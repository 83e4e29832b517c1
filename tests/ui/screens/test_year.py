"""The year on the real window: walked by keyboard, explained in words, and acted on from the cell."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from app.domain.audit import Act
from app.services import year
from app.services.year import YearRow, YearView
from tests.at_the_keyboard import Person
from ui.components import DateField, PersonField, RowList
from ui.components.year_matrix import YearMatrix
from ui.pages import LayoutMode
from ui.people.listing import PeoplePage
from ui.people.year import YearSection
from ui.people.year_printing import as_html
from ui.session.page import SessionPage


def open_year(person: Person) -> YearMatrix:
    """Go to People and return the table."""
    person.program.window.go("people")
    matrix = person.find(YearMatrix, "people-year")
    person.until(lambda: bool(matrix.model_rows()))
    person.settle()
    return matrix


def row_of(person: Person, name: str) -> YearRow:
    """Return somebody's row."""
    return next(row for row in person.ask(year.year).rows if row.name == name)


def heights(page: pypdfium2.PdfPage, word: str) -> list[float]:
    """Return how high the letters of a word stand on a printed page, in points."""
    told = page.get_textpage()
    at = told.get_text_range().index(word)
    boxes = [told.get_charbox(number) for number in range(at, at + len(word))]
    return [top - bottom for _left, bottom, _right, top in boxes]


def said(person: Person) -> str:
    """Return what the strip says."""
    return f"{person.find(QLabel, 'year-what').text()} {person.find(QLabel, 'year-more').text()}"


def test_the_arrows_walk_and_the_strip_explains_each_cell(person: Person) -> None:
    matrix = open_year(person)
    matrix.setFocus()
    matrix.set_current(row_of(person, "Bea Lindqvist").person_id, 11)
    before = matrix.current_cell()
    assert before is not None
    QTest.keyClick(matrix, Qt.Key.Key_Down)
    QTest.keyClick(matrix, Qt.Key.Key_Left)
    after = matrix.current_cell()
    assert after is not None
    assert after[1] == before[1] - 1
    assert after[0] != before[0]
    assert "Dee Marsh, October 2026" in said(person)
    assert "Held on" in said(person)
    model, index = matrix.model(), matrix.currentIndex()
    words = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("Dee Marsh, October 2026: Held on ")
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    person.until(lambda: isinstance(person.program.window.page, SessionPage))


def test_what_was_not_held_gets_its_reason_from_the_cell(person: Person) -> None:
    matrix = open_year(person)
    marcus = row_of(person, "Marcus Bell")
    matrix.set_current(marcus.person_id, 11)
    assert "Planned for Friday 6 November 2026. Not held, and no reason recorded." in said(person)
    person.press("year-reason")
    person.settle()
    person.find(DateField, "move-on").set_date(date(2026, 11, 26))
    person.write("move-reason", "He had the flu")
    person.press("move-go-on")
    person.settle()
    person.until(lambda: "He had the flu" in said(person))
    assert "Planned for Thursday 26 November 2026." in said(person)
    after = row_of(person, "Marcus Bell")
    assert (after.held, after.due, after.moved) == (marcus.held, marcus.due - 1, marcus.moved + 1)


def test_the_line_that_is_explained_stays_clear_of_what_explains_it(person: Person) -> None:
    program = person.program
    program.window.resize(700, 480)
    matrix = open_year(person)
    matrix.set_current(row_of(person, "Marcus Bell").person_id, 11)
    strip, book = person.find(QWidget, "year-strip"), person.find(QWidget, "year-book")
    above = matrix.parentWidget()
    while not isinstance(above, QScrollArea):
        above = above.parentWidget()
    seen = above.viewport()

    def is_clear() -> bool:
        cell = matrix.visualRect(matrix.currentIndex())
        top, low = (matrix.viewport().mapTo(seen, at).y() for at in (cell.topLeft(), cell.bottomLeft()))
        is_grown = book.isVisible() and strip.rect().contains(QRect(book.mapTo(strip, QPoint(0, 0)), book.size()))
        return is_grown and top >= 0 and low < seen.height()

    person.until(is_clear)


def test_the_months_stay_above_their_signs_while_the_page_scrolls(person: Person) -> None:
    person.program.window.resize(1000, 520)
    matrix = open_year(person)
    head, above = matrix.horizontalHeader(), matrix._scrolled_by()
    assert above is not None
    bar, seen = above.verticalScrollBar(), above.viewport()
    person.until(lambda: bar.maximum() > 300)

    def top() -> int:
        return head.mapTo(seen, QPoint(0, 0)).y()

    assert top() == matrix.mapTo(seen, QPoint(0, 0)).y() + matrix.frameWidth()
    begins = matrix.mapTo(seen, QPoint(0, 0)).y()
    for place in (begins + 60, bar.maximum()):
        bar.setValue(place)
        assert top() == 0
    matrix.updateGeometries()  # the table is laid out anew, as when a name changes
    assert top() == 0
    matrix.setFocus()
    matrix.setCurrentIndex(matrix.model().index(1, matrix.column_now))
    person.until(lambda: matrix.focus_rect().top() >= head.geometry().bottom())
    bar.setValue(0)
    assert top() == begins + matrix.frameWidth()


def test_a_session_is_booked_from_a_cell_that_was_missed(person: Person) -> None:
    matrix = open_year(person)
    bea = row_of(person, "Bea Lindqvist")
    missed = next(number for number, cell in enumerate(bea.cells) if cell.state == "missed" and number > 3)
    matrix.set_current(bea.person_id, missed)
    person.press("year-book")
    person.settle()
    assert "Bea Lindqvist" in person.find(PersonField, "plan-who").text()


def test_everyone_is_one_press_away_and_says_who_has_no_agreement(person: Person) -> None:
    open_year(person)
    person.press("people-section-everyone")
    person.press("people-filter-no-agreement")
    rows = person.find(RowList, "people-list").rows()
    assert [row.title for row in rows] == ["Bea Lindqvist"]
    person.press("people-filter-never")
    assert "Bea Lindqvist" in [row.title for row in person.find(RowList, "people-list").rows()]


def test_what_leaves_no_room_are_the_oldest_months(person: Person) -> None:
    matrix = open_year(person)
    person.program.window.resize(960, 688)
    person.settle()
    shown = [column for column in range(2, matrix.column_total) if not matrix.isColumnHidden(column)]
    assert shown
    assert shown[-1] == matrix.column_total - 1
    assert matrix.column_now in shown
    used = sum(
        matrix.columnWidth(column) for column in range(matrix.column_total + 1) if not matrix.isColumnHidden(column)
    )
    assert used <= matrix.viewport().width()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_the_year_is_printed_in_words_and_that_is_noted(person: Person, tmp_path: Path) -> None:
    open_year(person)
    section = person.find(YearSection, "")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)  # as the window prints
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "year.pdf"))
    section.print_on(printer)
    person.until(lambda: "The printer did not take all the pages." in person.texts())
    printer.setOutputFileName(str(tmp_path / "year.pdf"))
    assert person.ask(lambda _work: person.desk.vault.vault.audit.entries(newest_first=True, limit=1)[0]).kind != "year"
    section.print_on(printer)
    person.settle()
    (page,) = pypdfium2.PdfDocument(tmp_path / "year.pdf")
    words = page.get_textpage().get_text_range()
    shown = person.ask(year.year).rows
    assert all(row.name.split()[0] in words for row in shown)
    assert "not held" in words
    assert words.startswith("Riverside Juniors FC: supervision, December 2025 to December 2026")
    assert "Held: how many were held" in " ".join(words.split())
    assert heights(page, "Riverside")[0] > 8  # points, of a capital: a heading, to be seen across a table
    assert min(heights(page, "Bea")[0], heights(page, "Dee")[0]) > 5.5  # a capital in type of 9 points
    newest = person.ask(lambda _work: person.desk.vault.vault.audit.entries(newest_first=True, limit=1)[0])
    assert (newest.act, newest.kind) == (Act.PRINTED, "year")


def test_nothing_that_is_printed_runs_as_markup() -> None:
    months = (date(2026, 10, 1), date(2026, 11, 1))
    assert "<img" not in as_html(
        "<img src=x>", datetime(2026, 11, 22, tzinfo=UTC), YearView(months, date(2026, 11, 1), ())
    )


def test_where_there_is_little_room_the_table_comes_before_what_its_signs_mean(person: Person) -> None:
    matrix = open_year(person)
    page = person.program.window.page
    assert isinstance(page, PeoplePage)
    key = person.find(QWidget, "year-key")
    assert key.y() < matrix.y()
    page.set_layout_mode(LayoutMode.SINGLE)
    person.until(lambda: key.y() > matrix.y())
    page.set_layout_mode(LayoutMode.WIDE)
    person.until(lambda: key.y() < matrix.y())
