"""Today while it is still being read, and how it comes on screen after unlocking."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.errors import DiskFullError
from app.services import first_page, today
from app.services.today import TodayView
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.conftest import unlock
from ui.components import EmptyState
from ui.today.page import TodayPage


def test_nothing_is_said_to_be_waiting_only_once_it_is_read(person: Person) -> None:
    desk = person.program.desk
    assert desk is not None
    page = TodayPage(desk)
    person.program.window.open_page(page)
    nothing = page.findChild(EmptyState, "today-empty")
    assert nothing is not None
    page._first.show_steps(None)  # that there are no first steps to take is known sooner
    assert nothing.isHidden()
    person.until(lambda: page._view is not None)
    assert page._columns.isVisible()  # the sample year has something waiting
    assert nothing.isHidden()


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """By whom Today is read from now on."""
    found: list[str] = []

    def told(who: str) -> object:
        def read(work: Work) -> TodayView:
            found.append(who)
            return whole(work)

        return read

    whole = today.today
    monkeypatch.setattr(first_page, "today", told("ahead"))
    monkeypatch.setattr(today, "today", told("page"))
    return found


def test_today_is_read_once_and_never_painted_before_it_is_whole(
    locked: Person, records: Records, reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[bool] = []

    def paint(page: TodayPage, event: QPaintEvent) -> None:
        painted.append(page._view is not None and page._columns.isVisible())
        QWidget.paintEvent(page, event)

    monkeypatch.setattr(TodayPage, "paintEvent", paint, raising=False)
    unlock(locked, records.passphrase)
    locked.until(lambda: bool(painted))
    assert all(painted)
    assert reads == ["ahead"]
    locked.program.window.go("people")
    locked.program.window.go("today")
    locked.settle()
    assert reads == ["ahead", "page"]  # what was read ahead is of that moment only


def test_where_it_cannot_be_read_ahead_the_page_reads_it(
    locked: Person, records: Records, reads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_work: Work) -> TodayView:
        raise DiskFullError

    monkeypatch.setattr(first_page, "today", fails)
    unlock(locked, records.passphrase)
    page = locked.program.window.page
    assert isinstance(page, TodayPage)
    locked.until(lambda: page._view is not None)
    assert reads == ["page"]
