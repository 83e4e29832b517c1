"""A paper of before the vault, from the button on the child's page to its row, its correction and its undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QApplication

from app.domain.earlier import EarlierKind, EarlierRecord
from app.domain.ids import CaseId
from app.services import cases
from tests.at_the_keyboard import Person
from ui.components import FormField, RowList
from ui.wording import day_in_prose


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
    assert "Choose what it is" in [one.problem() for one in person.every(FormField, "")]
    since = next(row.case.made.at.date() for row in person.ask(cases.listing) if row.case.id == case)
    person.write("earlier-on", f"{since:%d/%m/%Y}")
    person.pick("earlier-kind", EarlierKind.DISCUSSION.value)
    person.write("earlier-author", "Ann Lee")
    person.grow("earlier-text", "She waits at the gate")
    person.write("earlier-kept-at", "Blue folder")
    person.press("earlier-go-on")
    person.until(lambda: "Only paper from before that day is entered" in person.texts())
    assert day_in_prose(since) in person.texts()
    person.write("earlier-on", f"{since - timedelta(days=3):%d/%m/%Y}")
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


def test_a_paper_entered_earlier_goes_with_a_reason_only(person: Person) -> None:
    entered = person.ask(lambda work: work.earlier.where(""))[0]
    one = replace(entered, made=replace(entered.made, at=entered.made.at - timedelta(days=2)))
    person.do(lambda work: work.earlier.save(one))
    person.desk.open("case", one.case_id)
    person.settle()
    listing = person.find(RowList, "chronology")
    listing.opened.emit(next(row.key for row in listing.rows() if getattr(row.key, "record_id", None) == one.id))
    person.settle()
    person.press("earlier-take-out")
    person.settle()
    person.press("keeping-reason-go-on")
    person.settle()
    assert papers(person, one.case_id) == (one,)
    person.grow("keeping-reason-text", "It is about another child")
    person.press("keeping-reason-go-on")
    person.until(lambda: QApplication.activeModalWidget() is None)
    person.settle()
    assert papers(person, one.case_id) == ()
    (row,) = [row for row in person.find(RowList, "chronology").rows() if row.title == "It is about another child"]
    assert row.strong == "A paper record was taken out:"
    person.press("attachment-undo-undo")
    person.until(lambda: papers(person, one.case_id) == (one,))
