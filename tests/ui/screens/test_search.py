"""Search in notes in the real window: from Go to…, as one types, to the record and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.searching import HitKind
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import DateField, FormField, IconButton, RowList, Text
from ui.components.combo import choose
from ui.search.page import SearchPage
from ui.theme import current

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def page_of(person: Person) -> SearchPage:
    page = person.program.window.page
    assert isinstance(page, SearchPage)
    return page


def found(person: Person) -> RowList:
    return person.find(RowList, "search-results")


@pytest.fixture
def searching(person: Person) -> Person:
    """The page, opened by its key."""
    person.key(Qt.Key.Key_F, CTRL | SHIFT)
    person.settle()
    assert page_of(person).isVisible()
    return person


def look_for(person: Person, typed: str) -> None:
    person.find(QLineEdit, "search-field").setText(typed)
    person.until(lambda: not page_of(person)._pause.isActive())
    person.settle()


def test_words_are_found_as_they_are_typed_and_lead_to_the_child(searching: Person, records: Records) -> None:
    look_for(searching, "colle")
    rows = found(searching).rows()
    assert rows
    assert all(row.marks for row in rows)
    assert all(row.title[start:end].casefold() == "colle" for row in rows for start, end in row.marks)
    assert searching.find(Text, "search-count").text().endswith("found")
    found(searching).opened.emit(rows[0].key)
    searching.settle()
    assert searching.program.window.page is not None
    assert searching.program.window.page.place == "cases"
    searching.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    searching.settle()
    assert searching.find(QLineEdit, "search-field").text() == "colle"


def test_children_are_shown_by_initials_until_names_are(searching: Person) -> None:
    look_for(searching, "colle")
    hit = next(iter(page_of(searching)._hits.values()))
    assert hit.child_name
    assert all(hit.child_name not in row.detail for row in found(searching).rows())
    searching.key(Qt.Key.Key_F9)
    searching.settle()
    assert any(hit.child_name in row.detail for row in found(searching).rows())


def test_the_kind_narrows_and_nothing_found_says_what_to_try(searching: Person) -> None:
    look_for(searching, "colle")
    every = len(found(searching).rows())
    kind = searching.find(QComboBox, "search-kind")
    assert choose(kind, HitKind.DECISION.value)
    searching.settle()
    (listing,) = page_of(searching).findChildren(RowList, "search-results")
    assert len(listing.rows()) < every
    look_for(searching, "xylophone")
    assert "Nothing found" in searching.texts()
    left_out = (
        "Not searched: drafts, agendas, agreements, decisions about sharing information, to whom a case was given, "
        "observations, samples"
    )
    assert f"{left_out}, restricted matters and the names of children on file." in searching.texts()
    look_for(searching, "")
    assert "Two letters or more" in searching.texts()
    assert f"{left_out} and restricted matters." in searching.texts()


def test_go_to_hands_its_words_on(person: Person) -> None:
    person.key(Qt.Key.Key_K, CTRL)
    person.settle()
    person.find(QLineEdit, "go-to-field").setText("colle")
    person.settle()
    listing = person.find(RowList, "go-to-list")
    assert listing.rows()[-1].key == "do-search"
    listing.opened.emit("do-search")
    person.settle()
    assert person.find(QLineEdit, "search-field").text() == "colle"


def test_the_mark_that_clears_is_there_while_something_is_typed_and_as_large_as_the_text(searching: Person) -> None:
    field = searching.find(QLineEdit, "search-field")
    (mark,) = field.findChildren(IconButton, "search-field-clear")
    assert not mark.isVisible()
    look_for(searching, "colle")
    assert mark.isVisible()
    before = mark.height()
    current().set_text_percent(200)
    searching.until(lambda: mark.height() == 2 * before)
    mark.click()
    assert field.text() == ""
    assert not mark.isVisible()


def test_a_lock_forgets_what_was_looked_for(searching: Person, records: Records) -> None:
    look_for(searching, "colle")
    where = searching.desk.whereabouts()
    assert (where.route, where.arguments) == ("search", ())


def test_a_day_that_cannot_be_read_is_said_and_nothing_looks_as_if_it_was_searched(searching: Person) -> None:
    look_for(searching, "colle")
    assert found(searching).rows()
    day = searching.find(DateField, "search-first")
    day.setText("1 jan 2020x")
    day.editingFinished.emit()
    searching.settle()
    (listing,) = page_of(searching).findChildren(RowList, "search-results")
    assert not listing.rows()
    assert searching.find(FormField, "search-first-field").problem()
    day.setText("")
    day.editingFinished.emit()
    searching.settle()
    assert found(searching).rows()
