"""A paper of before the vault, from the button on the child's page to its row, its correction and its undo."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.domain.earlier import EarlierKind, EarlierRecord
from app.domain.ids import CaseId
from app.services import cases
from tests.at_the_keyboard import Person
from ui.components import RowList


def papers(person: Person, case: CaseId) -> tuple[EarlierRecord, ...]:
    """Return the papers on a child's file."""
    return person.ask(lambda work: work.earlier.of_case(case))


def test_a_paper_is_entered_marked_corrected_and_taken_out(person: Person) -> None:
    with_papers = {one.case_id for one in person.ask(lambda work: work.earlier.where(""))}
    case = next(row.case.id for row in person.ask(cases.listing) if row.case.id not in with_papers)
    person.desk.open("case", case)
    person.settle()
    person.press("case-earlier")
    person.settle()
    person.press("earlier-go-on")
    person.settle()
    assert QApplication.activeModalWidget() is not None  # nothing is said yet
    person.write("earlier-on", "12/10/2026")
    person.write("earlier-author", "Ann Lee")
    person.grow("earlier-text", "She waits at the gate")
    person.write("earlier-kept-at", "Blue folder")
    person.press("earlier-go-on")
    person.until(lambda: QApplication.activeModalWidget() is None)
    person.settle()
    (one,) = papers(person, case)
    assert (one.kind, one.author) == (EarlierKind.DISCUSSION, "Ann Lee")
    listing = person.find(RowList, "chronology")
    (row,) = [row for row in listing.rows() if "She waits at the gate" in row.detail]
    assert "written on paper by Ann Lee, entered later by Dee Marsh" in row.detail
    assert row.tag is not None
    assert (row.strong, row.tag.words) == ("On paper: discussed", "Entered later")
    listing.opened.emit(row.key)
    person.settle()
    person.write("earlier-author", "Ann Leigh")
    person.press("earlier-go-on")
    person.until(lambda: QApplication.activeModalWidget() is None)
    person.settle()
    assert papers(person, case)[0].author == "Ann Leigh"
    listing.opened.emit(next(row.key for row in listing.rows() if "Ann Leigh" in row.detail))
    person.settle()
    person.press("earlier-take-out")
    person.until(lambda: QApplication.activeModalWidget() is None)
    person.settle()
    assert papers(person, case) == ()
    person.press("attachment-undo-undo")
    person.until(lambda: bool(papers(person, case)))
