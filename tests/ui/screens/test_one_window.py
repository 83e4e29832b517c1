"""Nothing is ever shown as a window of its own by mistake: it would flash its words on the desktop and take the focus.

That happens when a widget is shown before it has been given its place, and it left the keyboard without anybody to
type to.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.domain.exports import DocumentKind
from app.services import cases, people, sessions
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.session.page import SessionPage

_SHORT_LIVED = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


class StrayWindows(QObject):
    """Writes down every window that appears and is neither the window, nor a dialog, nor a menu or tooltip."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.window = window
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Look at what is shown."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            is_known = watched is self.window or isinstance(watched, QDialog)
            if not is_known and watched.windowType() not in _SHORT_LIVED:
                self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def watched(person: Person, qapp: QApplication) -> Iterator[Person]:
    stray = StrayWindows(person.program.window)
    qapp.installEventFilter(stray)
    yield person
    qapp.removeEventFilter(stray)
    assert stray.seen == []


def test_on_every_place(watched: Person) -> None:
    for place in ("sessions", "cases", "actions", "agreements", "people", "settings", "today"):
        watched.program.window.go(place)
        watched.settle()


def test_in_a_session_from_its_start_to_its_end(watched: Person, records: Records) -> None:
    session = records.club.planned_session
    watched.program.window.activateWindow()
    watched.until(watched.program.window.isActiveWindow)
    watched.desk.open("session", session)
    watched.settle()
    watched.press("session-start")
    watched.settle()
    page = watched.program.window.page
    assert isinstance(page, SessionPage)
    view = watched.ask(lambda work: sessions.workspace(work, session))
    for number in range(len(view.items)):
        focus = QApplication.focusWidget()
        assert focus is not None, f"nobody to type to at item {number}"
        watched.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        watched.settle()
    watched.key(Qt.Key.Key_Escape)  # after the last item comes finishing
    page.open_child(next(one.initials for one in view.items if one.initials))
    watched.settle()
    for button in ("record-decision", "composer-cancel", "add-action", "composer-cancel", "more", "last-seen-button"):
        watched.press(button)
    watched.key(Qt.Key.Key_Escape)
    watched.desk.open("session", records.club.finished_session)
    watched.settle()
    watched.desk.open("follow-up", records.club.finished_session)
    watched.settle()


def test_with_every_sheet(watched: Person, records: Records) -> None:
    case, session = records.club.case, records.club.planned_session
    person_id = watched.ask(lambda work: people.listing(work)[-1].person.id)
    assert watched.ask(lambda work: cases.view(work, case)).case.id == case
    opened: tuple[tuple[object, ...], ...] = (
        ("case", case),
        ("new-case",),
        ("change-case", case),
        ("read-and-sign", case),
        ("export", DocumentKind.CASE_RECORD, case),
        ("check-pdf",),
        ("person", person_id),
        ("new-person",),
        ("change-person", person_id),
        ("pair", person_id),
        ("plan-session", None),
        ("move-session", session),
        ("agreement", records.club.agreement),
        ("ad-hoc",),
        ("report-now", None),
        ("recovery-sheet",),
    )
    for name, *arguments in opened:
        watched.desk.open(str(name), *arguments)
        watched.settle()
        sheet = QApplication.activeModalWidget()
        if isinstance(sheet, QDialog):
            sheet.reject()
        watched.settle()
