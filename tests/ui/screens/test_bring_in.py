"""A list of people brought in from the window: matched, looked at, ticked, brought in, taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox

from app.services import people
from tests.at_the_keyboard import Person
from ui.components import RowList
from ui.people.bring_in import BringInSheet

LIST = "Who,E-mail,Team\nAmina Khan,amina@example.org,Under 9s\nTom Reed,,Under 9s\nLeo Brand,,\n,,Under 7s\n"


def choose(person: Person, path: Path) -> BringInSheet:
    """Open the sheet and read the list, as the file dialog would hand it over."""
    person.program.window.go("people")
    person.settle()
    person.press("people-bring-in")
    person.settle()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, BringInSheet)
    sheet.read(path)
    person.settle()
    return sheet


def on_file(person: Person) -> set[str]:
    """Return the names on file."""
    return {row.person.full_name for row in person.ask(people.listing)}


def test_from_a_file_to_the_list_and_back(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(LIST, encoding="utf-8")
    before = on_file(person)
    choose(person, path)
    rows = person.find(RowList, "bring-in-lines")
    assert [row.title for row in rows.rows()] == ["No name"] * 4  # nobody has said yet where the name stands
    assert "its first person is taken for headings" in person.texts()
    name = person.find(QComboBox, "bring-in-full-name")
    name.setCurrentIndex(name.findText("Who"))
    name.activated.emit(name.currentIndex())
    person.settle()
    assert [(row.title, row.check) for row in rows.rows()] == [
        ("Amina Khan", True),
        ("Tom Reed", True),
        ("Leo Brand", True),
        ("No name", None),
    ]
    rows.toggled.emit(4, False)
    person.press("bring-in-go-on")
    person.until(lambda: on_file(person) == before | {"Amina Khan", "Tom Reed"})
    person.settle()
    person.press("people-undo-undo")
    person.until(lambda: on_file(person) == before)


def test_a_workbook_is_told_and_nothing_is_brought_in(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    path.write_bytes(b"PK\x03\x04 and more")
    before = on_file(person)
    good = tmp_path / "people.csv"
    good.write_text("Full name\nAmina Khan\n", encoding="utf-8")
    sheet = choose(person, good)
    rows = person.find(RowList, "bring-in-lines")
    assert [row.title for row in rows.rows()] == ["Amina Khan"]
    sheet.read(path)
    person.settle()
    assert "spreadsheet’s own file" in person.texts()
    assert not rows.rows()  # nobody of the list before comes in for this one
    sheet.primary()
    person.settle()
    assert on_file(person) == before


def test_nothing_says_that_a_line_comes_in_which_stays_out(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Our people\nFull name,Team\n,Under 9s\n", encoding="utf-8")
    choose(person, path)
    (row,) = person.find(RowList, "bring-in-lines").rows()
    assert row.tag is not None
    assert row.tag.words == "Stays out"
    assert "Who is in the list" in person.texts()
    assert "would come in" not in person.texts()


def test_the_line_with_a_quotation_mark_too_many_is_named(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text('Full name\nAmina Khan\n"Jo" Smith\n', encoding="utf-8")
    choose(person, path)
    assert "Line 3 of this list has a quotation mark" in person.texts()
