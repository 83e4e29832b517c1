"""The list of settings: what belongs together stands together, and none of it is under the fold."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from tests.at_the_keyboard import Person
from ui.components import AgendaList
from ui.settings.page import SettingsPage


def listed(person: Person) -> AgendaList:
    page = person.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    person.settle()
    return person.find(AgendaList, "settings-groups")


def test_every_group_is_seen_at_once_and_the_keys_pass_over_headings(person: Person) -> None:
    groups = listed(person)
    assert groups.model().rowCount() > len(groups.rows()) == 17
    assert groups.verticalScrollBar().maximum() == 0
    groups.setFocus()
    groups.set_current("about")
    person.key(Qt.Key.Key_Down)  # over "The club and its people"
    assert groups.current_key() == "calls"
    person.key(Qt.Key.Key_Return)
    person.settle()
    page = person.program.window.page
    assert isinstance(page, SettingsPage)
    assert page.topic == "settings-calls"


def test_a_heading_stands_above_something(as_anyone: Callable[[str], Person]) -> None:
    groups = listed(as_anyone("Joan Petrie"))
    rows = [groups.model().index(place, 0).flags() for place in range(groups.model().rowCount())]
    headings = [place for place, flags in enumerate(rows) if not flags & Qt.ItemFlag.ItemIsEnabled]
    assert headings
    assert all(place + 1 < len(rows) and place + 1 not in headings for place in headings)
