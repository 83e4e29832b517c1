"""Actions that come from a case review are marked, and listed by themselves."""

from __future__ import annotations

from dataclasses import replace

from app.services import actions
from app.services.work import Work
from tests.at_the_keyboard import Person
from ui.components import Row, RowList


def test_they_are_listed_by_themselves(person: Person) -> None:
    def mark(work: Work) -> None:
        one = next(row.action for row in actions.listing(work) if row.action.closed_on is None)
        work.actions.save(replace(one, review="Review of March 2026"))

    saved: list[None] = []
    person.desk.do(mark).then(saved.append)
    person.until(lambda: bool(saved))
    person.program.window.go("actions")
    person.settle()
    page = person.program.window.page
    assert page is not None
    names = [f"actions-{key}" for key in ("late", "week", "later", "closed")]

    def rows() -> list[Row]:
        return [row for one in page.findChildren(RowList) if one.objectName() in names for row in one.rows()]

    person.until(lambda: len(rows()) > 1)
    person.press("actions-filter-reviews")
    person.until(lambda: len(rows()) == 1)
    assert "from a review: Review of March 2026" in rows()[0].detail
