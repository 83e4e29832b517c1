"""In a copy that is looked at nothing is offered that writes: every button that is left is pressed to see."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from app.domain.session import SessionState
from app.services import cases, matters, sessions
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.ui.screens.test_copies import copy, look  # noqa: F401  # the fixture
from ui.components import HintButton, RowList
from ui.components.looking import is_looking, may_press, only_look
from ui.settings.page import SettingsPage

CTRL = Qt.KeyboardModifier.ControlModifier
ELSEWHERE = {"copy-back", "show-names", "lock-unlock", "lock-someone-else"}  # what is not part of a page


def pages(person: Person) -> dict[str, Callable[[], object]]:
    """Return how to reach the pages there are: the places, and one record of each kind."""
    desk = person.desk

    def records(work: Work) -> dict[str, tuple[object, ...]]:
        every = (*sessions.listing(work, "coming"), *sessions.listing(work, "past"))
        states = {row.session.state: row.session.id for row in every if work.me == row.pair.supervisor}
        return {
            "case": (cases.listing(work)[0].case.id,),
            "person": (next(one.id for one in work.people.all() if one.full_name == "Ffion Rees"),),
            "matter": (matters.listing(work)[0].id,),
            "session planned": (states[SessionState.PLANNED],),
            "session finished": (states[SessionState.FINISHED],),
        }

    found: dict[str, Callable[[], object]] = {
        place.key: lambda key=place.key: desk.window.go(key)  # type: ignore[misc]
        for place in desk.window.places()
    }
    for name, arguments in person.ask(records).items():
        found[name] = lambda name=name, arguments=arguments: desk.open(name.split()[0], *arguments)  # type: ignore[misc]
    return found


def buttons(person: Person) -> set[str]:
    """Return the buttons of the page that is shown, once it has come to rest."""
    person.settle()
    for _ in range(6):  # what was just put in is shown when it is laid out
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    page = person.program.window.page
    assert page is not None
    return {one.objectName() for one in page.findChildren(HintButton) if one.isVisible()} - ELSEWHERE


def with_row_buttons(person: Person) -> list[str]:
    page = person.program.window.page
    assert page is not None
    lists = [one for one in page.findChildren(RowList) if one.isVisible()]
    return [one.objectName() for one in lists if any(row.buttons or row.check is not None for row in one.rows())]


def test_no_button_that_is_left_in_a_copy_writes(
    person: Person,
    copy: Path,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    offered: dict[str, set[str]] = {}
    for name, reach in pages(person).items():
        reach()
        offered[name] = buttons(person)
    look(person, copy)
    assert is_looking()
    done: list[str] = []
    monkeypatch.setattr(type(person.desk), "do", lambda _desk, command, *_args, **_more: done.append(repr(command)))
    for name, reach in pages(person).items():
        reach()
        left = buttons(person)
        assert with_row_buttons(person) == [], name
        assert left <= offered[name] | {"carry-on-session", "next-discussion-link"}, name
        for button in sorted(left):
            reach()
            person.settle()
            person.press(button)
            person.settle()
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog):
                writing = [
                    one.objectName()
                    for one in dialog.findChildren(HintButton)
                    if one.objectName()[-5:] == "go-on" and one.objectName() != "help-in-browser-go-on"  # pages of help
                ]
                assert writing == [], (name, button)
                dialog.reject()
            assert done == [], (name, button)
        person.key(Qt.Key.Key_N, CTRL)
        person.settle()
        assert QApplication.activeModalWidget() is None, name
    # What was offered in the records themselves, and is not here
    assert {
        "case-change",
        "case-show",
        "case-read-and-sign",
        "person-change",
        "matter-export",
        "new-case",
    } <= set().union(*offered.values())
    page = person.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    for key in ("access", "backups", "keeping", "closing", "club", "calls"):
        page.show_group(key)
        assert buttons(person) <= {"open-trail"}, key
        assert with_row_buttons(person) == [], key


def test_a_name_that_nobody_has_said_to_read_is_not_offered() -> None:
    only_look(on=True)
    try:
        for name in ("something-new", "case-close", "case-show", "sessions-calendar", "trail-save"):
            assert not may_press(name)
        assert may_press("trail-check")
        assert HintButton("Do it", name="something-new").isHidden()
    finally:
        only_look(on=False)
    assert may_press("something-new")
