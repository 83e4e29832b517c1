"""F1: the chapter about the screen one is at, also over a form; a search; and a way to the numbers from there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QTextBrowser, QTextEdit

import resources
from app.services import help_pages
from app.services.settings import ENGLISH, WELSH
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.test_hand_over_holds import finished_session
from ui.components import AgendaList, Editor
from ui.guide.aside import HelpSheet
from ui.guide.key import HelpKey
from ui.guide.page import HelpPage
from ui.language import speak
from ui.session.handover import HandoverPage
from ui.settings.page import SettingsPage

LINK = re.compile(r"\[[^\]]*\]\(([^)]*)\)")


@pytest.mark.parametrize("place", ["today", "sessions", "cases", "actions", "agreements", "people", "quality"])
def test_every_place_has_its_chapter(person: Person, place: str) -> None:
    person.program.window.go(place)
    person.settle()
    person.key(Qt.Key.Key_F1)
    chapter = person.find(QTextEdit, "help-chapter")
    about = next(one for one in help_pages.chapters() if place in one.screens)
    assert chapter.toPlainText().startswith(about.text().splitlines()[0].removeprefix("# "))
    person.key(Qt.Key.Key_F1)  # pressed again it stays where it is
    assert chapter.accessibleName() == about.title


def test_who_has_chosen_welsh_is_told_first_that_the_help_is_in_english(person: Person) -> None:
    person.program.window.go("today")
    person.key(Qt.Key.Key_F1)
    assert not person.every(QLabel, "help-language")
    before = QLocale()
    speak(WELSH)
    try:
        sheet = HelpSheet(person.program.window, "today")
        told = sheet.findChild(QLabel, "help-language")
        assert told is not None
        assert told.text().startswith("Saesneg yn unig yw’r cymorth hyd yma.")
        sheet.deleteLater()
    finally:
        speak(ENGLISH)
        QLocale.setDefault(before)


def test_a_page_of_a_record_and_a_group_of_the_settings_have_theirs(person: Person, records: Records) -> None:
    def shown() -> str:
        person.key(Qt.Key.Key_F1)
        return person.find(QTextEdit, "help-chapter").accessibleName()

    person.desk.open("case", records.club.case)
    assert shown() == "The child's case"
    page = person.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_group("keeping")
    assert shown() == "Keeping and disposal"


def test_over_a_form_it_lies_above_it_and_nothing_typed_is_lost(person: Person, records: Records) -> None:
    person.desk.open("share-about", records.club.case)
    person.settle()
    form = QApplication.activeModalWidget()
    assert isinstance(form, QDialog)
    first = form.findChildren(Editor)[0]
    first.setPlainText("Half a sentence")
    person.key(Qt.Key.Key_F1)
    text = person.find(QTextEdit, "help-chapter")
    assert text.accessibleName() == "The child's case"
    person.key(Qt.Key.Key_F1)  # help about help opens no second sheet
    assert len([one for one in QApplication.topLevelWidgets() if one.objectName() == "help-sheet"]) == 1
    person.key(Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is form
    assert first.toPlainText() == "Half a sentence"


def test_it_is_there_before_anything_is_open(locked: Person) -> None:
    locked.until(lambda: locked.program.window.findChild(HelpKey) is not None)  # made after the first paint
    locked.key(Qt.Key.Key_F1)
    assert locked.find(QTextEdit, "help-chapter").accessibleName() == "Set up your records"
    locked.press("help-close")


def test_who_reads_a_record_is_not_led_away(person: Person) -> None:
    person.desk.open("follow-up", person.ask(finished_session))
    person.settle()
    person.key(Qt.Key.Key_F1)
    assert person.find(QTextEdit, "help-chapter").accessibleName() == "When the other person reads the record"
    assert isinstance(person.program.window.page, HandoverPage)


def test_words_are_found_in_titles_then_headings_then_the_text(person: Person) -> None:
    person.program.window.go("help")
    person.write("help-search", "rough notes")
    rows = person.find(AgendaList, "help-chapters").rows()
    assert {row.key.key for row in rows if isinstance(row.key, help_pages.Found)} >= {"attachments", "guide-supervised"}
    person.key(Qt.Key.Key_Return)
    chapter = person.find(QTextBrowser, "help-chapter")
    assert chapter.extraSelections()
    person.write("help-search", "zebrafinch")
    assert not person.find(AgendaList, "help-chapters").rows()
    assert "Nothing in the help says “zebrafinch”." in person.texts()
    person.find(QLineEdit, "help-search").clear()
    assert len(person.find(AgendaList, "help-chapters").rows()) == len(help_pages.chapters())


def test_a_link_leads_to_its_chapter_and_to_nothing_else(person: Person) -> None:
    page = person.program.window.go("help")
    assert isinstance(page, HelpPage)
    page.view.anchorClicked.emit(QUrl("keys.md"))
    assert page.view.accessibleName() == "Keys"
    page.view.anchorClicked.emit(QUrl("file:///etc/hostname"))
    assert page.view.accessibleName() == "Keys"


def test_the_numbers_are_one_press_away(person: Person) -> None:
    person.key(Qt.Key.Key_F1)
    person.press("help-calls")
    person.settle()
    assert "999" in person.texts()


def test_no_chapter_is_missing_or_left_over() -> None:
    assert sorted(f"{one.key}.md" for one in help_pages.chapters()) == [
        name for name in resources.names("help") if name.endswith(".md")
    ]


def test_every_link_leads_to_a_chapter_and_no_screen_has_two() -> None:
    keys = {one.key for one in help_pages.chapters()}
    for one in help_pages.chapters():
        assert set(one.see) <= keys - {one.key}, one.key
        assert {link.removesuffix(".md") for link in LINK.findall(one.text())} <= keys, one.key
    screens = [screen for one in help_pages.chapters() for screen in one.screens]
    assert len(screens) == len(set(screens))


def test_the_pages_for_a_browser_are_written_when_asked_and_not_before(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr("platformdirs.user_documents_path", lambda: tmp_path)
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    folder = tmp_path / "Holdfast help"
    person.program.window.go("help")
    person.press("help-browser")
    assert str(folder) in person.texts()
    assert not folder.exists()
    person.press("help-in-browser-go-on")
    person.until(lambda: bool(opened))
    assert opened == [str(folder / "index.html")]
    assert "Hide and lock" in (folder / "lock.html").read_text(encoding="utf-8")
