"""Wherever Tab goes, what has the focus is on screen: no bar, no edge and no fold hides it (WCAG 2.4.11, 2.4.7)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import TimeoutError as TookTooLong

from app.services import planning
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.fitting import describe
from ui.components import FocusRings
from ui.settings.page import SettingsPage

MOST_STEPS = 80
LEAST = 12  # px each way that must be seen of it


def seen(widget: QWidget) -> bool:
    """Whether enough of what has the focus can be seen: of a list or a table, of its current row."""
    region = widget.visibleRegion()
    rect = getattr(widget, "focus_rect", None)
    if rect is not None:
        region &= rect()
    found = region.boundingRect()
    return min(found.width(), found.height()) >= min(LEAST, widget.height())


def go_round(person: Person, rings: FocusRings, screen: str) -> list[str]:
    """Press Tab until the first control comes again; return what could not be seen on the way."""
    wrong: list[str] = []
    window = person.program.window
    for _read in range(20):  # cards that read themselves once they are shown, and push what lies below
        QApplication.processEvents()
        person.settle()
    first = None
    for _step in range(MOST_STEPS):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        QApplication.processEvents()
        now = QApplication.focusWidget()
        if now is None:
            wrong.append(f"{screen}: the focus is nowhere")
            break
        if now is first:
            return wrong
        first = first or now
        try:  # the page scrolls to it once it has laid itself out
            person.qtbot.waitUntil(partial(seen, now), timeout=1_000)
        except TookTooLong:
            wrong.append(f"{screen}: hidden: {describe(now)}")
        if now.property("ring") is not False and rings.ring_of(window).isHidden():
            wrong.append(f"{screen}: no ring around {describe(now)}")
    return wrong


def test_whatever_has_the_focus_can_be_seen(person: Person, records: Records, qapp: QApplication) -> None:
    program = person.program
    program.change_settings(program.settings._replace(text_percent=200))
    rings = FocusRings(qapp)
    program.window.activateWindow()
    person.until(program.window.isActiveWindow)
    wrong = go_round(person, rings, "today")
    person.desk.open("case", records.club.case)
    person.settle()
    wrong += go_round(person, rings, "case")
    page = program.window.go("settings")
    assert isinstance(page, SettingsPage)
    for group in ("locking", "backups"):
        page.show_group(group)
        person.settle()
        wrong += go_round(person, rings, f"settings-{group}")
    person.do(lambda work: planning.start(work, records.club.planned_session))
    person.desk.open("session", records.club.planned_session)
    person.settle()
    wrong += go_round(person, rings, "session")
    rings.deleteLater()
    assert not wrong, "\n".join(wrong)
