"""One child's part after the session, from the chronology: added to, corrected, a judgement approved by name."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.discussion import AdditionKind, CaseDiscussion
from app.services.cases import ChronologyEntry, EntryKind
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import HintButton, RowList, SegmentedChoice, Text


def an_entry(person: Person, records: Records, kind: EntryKind) -> ChronologyEntry:
    """Open the child's page and return the newest row of that kind."""
    person.desk.open("case", records.club.case)
    person.settle()
    listing = person.find(RowList, "chronology")
    person.until(lambda: bool(listing.rows()))
    keys = [row.key for row in listing.rows()]
    return next(one for one in keys if isinstance(one, ChronologyEntry) and one.kind is kind)


def the_discussion(person: Person, records: Records) -> CaseDiscussion:
    return person.ask(lambda work: work.discussions.of_case(records.club.case)[0])


def open_entry(person: Person, entry: ChronologyEntry) -> None:
    person.find(RowList, "chronology").opened.emit(entry)
    person.settle()


def test_something_is_added_and_something_is_put_right_and_both_words_stay(person: Person, records: Records) -> None:
    entry = an_entry(person, records, EntryKind.DISCUSSION)
    open_entry(person, entry)
    before = the_discussion(person, records)
    struck = before.content.what_happened.split(".")[0]
    person.press("child-record-go-on")
    person.settle()
    assert "Fill this in" in person.texts()
    person.grow("record-text", "School rang the next morning.")
    person.press("child-record-go-on")
    person.settle()
    open_entry(person, an_entry(person, records, EntryKind.DISCUSSION))
    assert "School rang the next morning." in person.texts()
    person.find(SegmentedChoice, "record-how").option("correct").click()
    person.grow("record-struck", "no such words")
    person.grow("record-text", "45 minutes late")
    person.grow("record-reason", "The log says so.")
    person.press("child-record-go-on")
    person.settle()
    assert "not in this record" in person.texts()
    person.find(QWidget, "record-struck").set_text(struck)  # type: ignore[attr-defined]  # a growing field
    person.press("child-record-go-on")
    person.settle()
    assert the_discussion(person, records) == before  # what was written never changes
    added = person.ask(lambda work: work.additions.of_record(before.id))
    assert [one.kind for one in added] == [AdditionKind.ADDITION, AdditionKind.CORRECTION]
    assert (added[1].struck, added[1].text) == (struck, "45 minutes late")


def test_a_judgement_is_approved_afterwards_by_name(person: Person, records: Records) -> None:
    entry = an_entry(person, records, EntryKind.DECISION)

    def of_priya(work: Work) -> None:
        priya = next(one.id for one in work.people.all() if one.full_name == "Priya Nair")
        decision = work.decisions.get(entry.record_id)
        work.decisions.save(replace(decision, decided_by=priya, endorsed_by=None, endorsed_at=None))
        work.changed(cases={decision.case_id})

    person.do(of_priya)
    person.program.window.go("today")
    person.settle()
    waiting = person.find(RowList, "today-to-approve")
    assert [row.key for row in waiting.rows()] == [entry.record_id]
    waiting.opened.emit(entry.record_id)
    person.settle()
    person.press("record-approve")
    person.settle()
    after = person.ask(lambda work: work.decisions.get(entry.record_id))
    assert after.endorsed_by == person.desk.vault.me
    an_entry(person, records, EntryKind.DECISION)
    open_entry(person, entry)
    assert not person.every(HintButton, "record-approve")
    assert any("Approved by Dee Marsh" in one.text() for one in person.every(Text, ""))


def test_it_leads_on_to_the_session(person: Person, records: Records) -> None:
    entry = an_entry(person, records, EntryKind.DISCUSSION)
    open_entry(person, entry)
    person.press("child-record-session")
    person.settle()
    assert person.find(QWidget, "notes").isVisible()
