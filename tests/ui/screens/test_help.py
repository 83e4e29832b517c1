"""F1: the chapter about the place one is at, and a way to the numbers from there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

import resources
from app.services import help_pages
from tests.at_the_keyboard import Person


@pytest.mark.parametrize("place", ["today", "sessions", "cases", "actions", "agreements", "people", "settings"])
def test_every_place_has_its_chapter(person: Person, place: str) -> None:
    person.program.window.go(place)
    person.settle()
    person.key(Qt.Key.Key_F1)
    chapter = person.find(QTextEdit, "help-chapter")
    about = next(one for one in help_pages.chapters() if place in one.places)
    assert chapter.toPlainText().startswith(about.text().splitlines()[0].removeprefix("# "))
    person.key(Qt.Key.Key_F1)  # pressed again it stays where it is
    assert chapter.accessibleName() == about.title


def test_the_numbers_are_one_press_away(person: Person) -> None:
    person.key(Qt.Key.Key_F1)
    person.press("help-calls")
    person.settle()
    assert "999" in person.texts()


def test_no_chapter_is_missing_or_left_over() -> None:
    assert sorted(f"{one.key}.md" for one in help_pages.chapters()) == [
        name for name in resources.names("help") if name.endswith(".md")
    ]
