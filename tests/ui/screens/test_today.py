"""Today while it is still being read."""

from __future__ import annotations

from tests.at_the_keyboard import Person
from ui.components import EmptyState
from ui.today.page import TodayPage


def test_nothing_is_said_to_be_waiting_only_once_it_is_read(person: Person) -> None:
    desk = person.program.desk
    assert desk is not None
    page = TodayPage(desk)
    person.program.window.open_page(page)
    nothing = page.findChild(EmptyState, "today-empty")
    assert nothing is not None
    page._first._show(None)  # that there are no first steps to take is known sooner
    assert nothing.isHidden()
    person.until(lambda: page._view is not None)
    assert page._columns.isVisible()  # the sample year has something waiting
    assert nothing.isHidden()
