"""Restricted matters on screen: written, read and added to by the people named; for others there is no such place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.services import matters
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import Banner, Card, DateField, Editor, PersonField, RowList
from ui.matters.adding import AddCard

Unlock = Callable[[str], Person]
CTRL = Qt.KeyboardModifier.ControlModifier
TITLE = "The Quillwort evening"


def begin(somebody: Person, *, named: str) -> None:
    """Write a matter down about Dee, naming one more person."""
    somebody.program.window.go("matters")
    somebody.press("new-matter")
    somebody.settle()
    everyone = somebody.ask(lambda work: {one.full_name: one.id for one in work.people.all()})
    somebody.find(PersonField, "matter-about-person").set_key(everyone["Dee Marsh"])
    somebody.write("matter-title", TITLE)
    somebody.write("matter-told-by", "A parent")
    somebody.grow("matter-alleged", "Zebrafinch said that")
    readers = somebody.find(RowList, "matter-readers")
    readers.toggled.emit(everyone[named], True)
    somebody.press("matter-save")
    somebody.until(lambda: bool(somebody.program.window.findChildren(AddCard)))
    somebody.settle()


def test_a_concern_about_the_lead_is_written_down_read_and_added_to_without_them(as_anyone: Unlock) -> None:
    lorraine = as_anyone("Lorraine Okafor")
    begin(lorraine, named="Ffion Rees")
    assert TITLE in lorraine.texts()
    lorraine.grow("matter-entry-text", "Rang at nine.")
    lorraine.press("matter-add-save")
    lorraine.until(lambda: "Fill this in" in lorraine.texts())
    lorraine.write("matter-entry-who", "The LADO")
    lorraine.grow("matter-entry-because", "Wait for our call.")
    lorraine.press("matter-add-save")
    lorraine.until(lambda: "They advised: Wait for our call." in lorraine.texts())

    ffion = as_anyone("Ffion Rees")
    ffion.program.window.go("matters")
    ffion.settle()
    listing = ffion.find(RowList, "matter-list")
    assert TITLE in [row.title for row in listing.rows()]
    listing.setFocus()
    ffion.qtbot.keyClick(listing, Qt.Key.Key_Home)
    ffion.qtbot.keyClick(listing, Qt.Key.Key_Return)
    ffion.until(lambda: "Authority contacted: The LADO" in ffion.texts())

    dee = as_anyone("Dee Marsh")
    dee.program.window.go("matters")
    dee.settle()
    assert TITLE not in dee.texts()
    dee.key(Qt.Key.Key_K, CTRL)
    dee.settle()
    field = dee.find(QLineEdit, "go-to-field")
    dee.qtbot.keyClicks(field, "quillwort")
    assert not dee.find(QPushButton, "go-to-close").isHidden()
    assert TITLE not in dee.texts()


def test_for_others_there_is_no_such_place(as_anyone: Unlock) -> None:
    joan = as_anyone("Joan Petrie")  # supervises; neither lead, trustee nor manager, and not named
    assert "matters" not in {place.key for place in joan.program.window.places()}
    assert not joan.desk.can_open("matter")
    assert not joan.desk.can_open("new-matter")
    assert "Restricted" not in joan.texts()
    joan.key(Qt.Key.Key_K, CTRL)
    joan.settle()
    joan.qtbot.keyClicks(joan.find(QLineEdit, "go-to-field"), "restricted")
    rows = joan.find(RowList, "go-to-list").rows()
    assert [(row.title, row.detail) for row in rows[:-1]] == [("A restricted matter", "Help")]  # what one is, no more


def test_what_is_half_typed_outlives_a_lock_and_is_its_writers(as_anyone: Unlock) -> None:
    lorraine = as_anyone("Lorraine Okafor")
    lorraine.program.window.go("matters")
    lorraine.press("new-matter")
    lorraine.settle()
    lorraine.grow("matter-alleged", "Half of what I was told")
    lorraine.settle()
    ffion = as_anyone("Ffion Rees")  # the one before saves and closes
    ffion.program.window.go("matters")
    ffion.press("new-matter")
    ffion.settle()
    assert ffion.find(Editor, "matter-alleged").text() == ""
    lorraine = as_anyone("Lorraine Okafor")
    lorraine.program.window.go("matters")
    lorraine.press("new-matter")
    lorraine.until(lambda: lorraine.find(Editor, "matter-alleged").text() == "Half of what I was told")


def test_what_is_missing_is_said_at_its_field(as_anyone: Unlock) -> None:
    lorraine = as_anyone("Lorraine Okafor")
    lorraine.program.window.go("matters")
    lorraine.press("new-matter")
    lorraine.settle()
    lorraine.press("matter-save")
    lorraine.until(lambda: lorraine.texts().count("Fill this in") == 3)
    assert "Choose somebody above, or write their name here" in lorraine.texts()
    lorraine.find(DateField, "matter-told-on").setText("the day after never")
    lorraine.press("matter-save")
    lorraine.until(lambda: "Write a day" in lorraine.texts())


def test_an_action_is_done_and_somebody_is_named_and_taken_off(as_anyone: Unlock) -> None:
    lorraine = as_anyone("Lorraine Okafor")
    begin(lorraine, named="Ffion Rees")
    lorraine.find(AddCard, "matter-add")._chips.option("action").click()
    lorraine.settle()
    lorraine.grow("matter-entry-text", "Write to the parents")
    lorraine.write("matter-entry-who", "Ffion")
    lorraine.find(DateField, "matter-entry-due-on").setText("30/11/2026")
    lorraine.press("matter-add-save")
    lorraine.settle()
    lorraine.press("matter-action-done")
    lorraine.grow("matter-done-outcome", "Written, and answered.")
    lorraine.key(Qt.Key.Key_Escape)
    lorraine.settle()
    assert len(lorraine.ask(matters.drafts)) == 1  # kept as the matter is: for others there is not even such a form
    assert lorraine.ask(lambda work: work._vault.db.execute("SELECT count(*) FROM form_draft").fetchall()) == [(0,)]
    lorraine.press("matter-action-done")
    lorraine.until(lambda: lorraine.find(Editor, "matter-done-outcome").text() == "Written, and answered.")
    lorraine.press("matter-done-go-on")
    lorraine.until(lambda: "Written, and answered." in lorraine.texts())
    lorraine.settle()
    assert lorraine.ask(matters.drafts) == ()
    lorraine.press("matter-name")
    joan = next(key for key in lorraine.ask(lambda work: work.people.all()) if key.full_name == "Joan Petrie").id
    lorraine.find(PersonField, "name-in-matter-who").set_key(joan)
    lorraine.press("name-in-matter-go-on")
    take_off = ("matter-named", "matter-take-off")
    lorraine.until(lambda: len(lorraine.find(Card, take_off[0]).findChildren(QPushButton, take_off[1])) == 3)
    joans = as_anyone("Joan Petrie")
    assert "matters" in {place.key for place in joans.program.window.places()}
    (row,) = joans.ask(matters.listing)
    joans.desk.open("matter", row.id)
    joans.until(lambda: "Written, and answered." in joans.texts())


def test_a_sheet_made_since_opens_it_only_when_a_reader_says_so(as_anyone: Unlock, records: Records) -> None:
    lorraine = as_anyone("Lorraine Okafor")
    begin(lorraine, named="Ffion Rees")
    banner = lorraine.find(Banner, "matter-sheet")
    assert "There is no recovery sheet" in banner.words()


@pytest.mark.parametrize("name", ["Dee Marsh", "Lorraine Okafor"])
def test_an_empty_place_says_what_it_is_for(as_anyone: Unlock, name: str) -> None:
    somebody = as_anyone(name)
    somebody.program.window.go("matters")
    somebody.settle()
    rows = somebody.ask(matters.listing)
    if not rows:
        assert "For everybody else it does not exist" in somebody.texts()
    for button in somebody.program.window.findChildren(QPushButton):
        if button.isVisible() and not button.text().strip():
            assert button.accessibleName(), button.objectName()
