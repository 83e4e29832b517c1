"""Go to…: from a few letters to any place, child, person, session, action or command."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTextBrowser

from tests.at_the_keyboard import Person
from ui.components import Row, RowList
from ui.go_to.entries import Entry, fitting, fold, places_and_commands, settings_and_help
from ui.people.bring_in import BringInSheet

CTRL = Qt.KeyboardModifier.ControlModifier


def entry(title: str, rest: str = "", detail: str = "", also: str = "") -> Entry:
    return Entry(Row(title, title, detail, title_rest=rest), also, lambda: None)


ENTRIES = [
    entry("K.T.", "RJ-011", "Case · neglect", "KT"),
    entry("T.K.", "RJ-012", "Case · welfare", "TK"),
    entry("Zoë Ngata", "", "Person"),
    entry("Supervision with Priya Nair", "", "Session · Thu 12 Nov", "Thu 12 Nov 2026 12/11/2026"),
    entry("Speak to Mum", "", "Action · Priya Nair · K.T. RJ-011"),
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("kt", "K.T."),
        ("k.t.", "K.T."),
        ("rj-011", "K.T."),
        ("11", "K.T."),
        ("zoe", "Zoë Ngata"),
        ("ZOË", "Zoë Ngata"),
        ("priya", "Supervision with Priya Nair"),
        ("12 nov", "Supervision with Priya Nair"),
        ("12/11/2026", "Supervision with Priya Nair"),
        ("mum", "Speak to Mum"),
    ],
)
def test_what_is_typed_finds_it_first(typed: str, first: str) -> None:
    assert fitting(ENTRIES, typed)[0].row.title == first


def test_every_word_has_to_fit() -> None:
    assert [one.row.title for one in fitting(ENTRIES, "priya mum")] == ["Speak to Mum"]
    assert fitting(ENTRIES, "priya zoe") == []
    assert fold("Élodie O.") == "elodie o"


def open_list(person: Person) -> tuple[QLineEdit, RowList]:
    person.key(Qt.Key.Key_K, CTRL)
    person.settle()
    return person.find(QLineEdit, "go-to-field"), person.find(RowList, "go-to-list")


def test_a_child_is_reached_by_initials_with_the_keys_alone(person: Person) -> None:
    field, listing = open_list(person)
    person.qtbot.keyClicks(field, "kt")
    assert listing.rows()[0].title == "K.T."
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.settle()
    assert person.program.window.page is not None
    assert person.program.window.page.objectName() == "page-cases"
    assert "K.T." in person.texts()


def test_the_arrows_choose_while_the_hands_stay_in_the_field(person: Person) -> None:
    field, listing = open_list(person)
    person.qtbot.keyClicks(field, "settings")
    person.qtbot.keyClicks(field, "\b" * 8)
    second = listing.rows()[1].key
    person.qtbot.keyClick(field, Qt.Key.Key_Down)
    assert listing.current_key() == second
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert person.program.window.page is not None
    assert person.program.window.page.place == second


def test_full_names_of_children_are_found_only_while_names_are_shown(person: Person) -> None:
    child = person.ask(lambda work: next(one for one in work.cases.all() if one.initials == "K.T."))
    surname = child.child_name.split()[-1]
    field, listing = open_list(person)
    person.qtbot.keyClicks(field, surname)
    assert [row.key for row in listing.rows()] == ["do-search"]
    person.key(Qt.Key.Key_Escape)
    person.program.window.names.toggle()
    field, listing = open_list(person)
    person.qtbot.keyClicks(field, surname)
    assert [row.title for row in listing.rows()][:1] == [child.child_name]


def test_an_action_is_shown_in_its_list(person: Person) -> None:
    action = person.ask(lambda work: work.actions.open()[0])
    field, listing = open_list(person)
    field.setText(action.what)  # may hold letters that no key is simulated for
    assert listing.rows()[0].key == action.id
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.settle()
    assert person.program.window.page.place == "actions"
    lists = [one for one in person.program.window.page.findChildren(RowList) if one.hasFocus()]
    assert [one.current_key() for one in lists] == [action.id]


def test_who_to_call_is_one_of_the_commands(person: Person) -> None:
    field, _listing = open_list(person)
    person.qtbot.keyClicks(field, "call")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.settle()
    assert "999" in person.texts()


def test_nothing_that_fits_is_said(person: Person) -> None:
    field, listing = open_list(person)
    person.qtbot.keyClicks(field, "qqqq")
    assert [row.key for row in listing.rows()] == ["do-search"]
    assert "Nothing fits" in person.texts()
    person.qtbot.keyClick(field, Qt.Key.Key_Return)  # what is left to try: the words of the notes
    assert person.find(QLineEdit, "search-field").text() == "qqqq"
    person.program.window.leave_pages()


@pytest.mark.parametrize(
    ("typed", "topic"),
    [("backup", "settings-backups"), ("dark", "settings-reading"), ("password", "settings-own-key")],
)
def test_a_setting_is_found_by_the_word_one_thinks_of(person: Person, typed: str, topic: str) -> None:
    field, _rows = open_list(person)
    field.setText(typed)
    person.settle()
    person.key(Qt.Key.Key_Return)
    person.until(lambda: person.program.window.page is not None and person.program.window.page.topic == topic)


WORDS_THAT_COME_FIRST = {
    "font": "settings-reading",
    "bigger": "settings-reading",
    "zoom": "settings-reading",
    "contrast": "settings-reading",
    "restore": "settings-backups",
    "change passphrase": "settings-own-key",
    "forgot": "settings-own-key",
    "forgotten": "settings-access",
    "LADO": "settings-calls",
    "police": "settings-calls",
    "phone": "settings-calls",
    "merge": "settings-closing",
    "prompts": "settings-questions",
    "stolen": "do-lost",
    "import": "do-bring-in-people",
    "csv": "do-bring-in-people",
    "audit": "do-trail",
    "print": "do-recovery-sheet",
}


def test_places_are_found_by_the_words_that_come_first_to_mind(person: Person) -> None:
    places = [*places_and_commands(person.desk), *settings_and_help(person.desk)]
    found = {typed: [one.row.key for one in fitting(places, typed)] for typed in WORDS_THAT_COME_FIRST}
    assert {typed: key for typed, key in WORDS_THAT_COME_FIRST.items() if key not in found[typed]} == {}
    assert fitting(places, "log")[0].row.key == "do-trail"  # and not first the club, for its logo


def test_a_list_is_brought_in_over_the_people(person: Person) -> None:
    field, listing = open_list(person)
    field.setText("import")
    assert listing.rows()[0].key == "do-bring-in-people"
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.settle()
    assert person.find(BringInSheet, "bring-in").isVisible()
    assert person.program.window.page is not None
    assert person.program.window.page.place == "people"


def test_a_chapter_of_the_help_is_found(person: Person) -> None:
    field, rows = open_list(person)
    assert not any(row.detail == "Help" for row in rows.rows())  # only once something is typed
    field.setText("what holdfast does")
    person.settle()
    person.key(Qt.Key.Key_Return)
    person.until(lambda: bool(person.every(QTextBrowser, "help-chapter")))
    assert person.find(QTextBrowser, "help-chapter").accessibleName() == "What Holdfast does not do"


def test_settings_of_leads_are_found_by_leads_only(as_anyone: Callable[[str], Person]) -> None:
    person = as_anyone("Lorraine Okafor")
    field, rows = open_list(person)
    field.setText("take everything out")
    person.settle()
    assert [row.detail for row in rows.rows()] == ["Help", "Words in what was written, as far as you may read it"]
