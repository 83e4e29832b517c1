"""Reading and signing a child's file: what is signed for can be read from where it is signed."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.services.cases import ChronologyEntry, EntryKind
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.cases.record import RecordSheet
from ui.components import Editor, FormField, RowList


def open_sheet(person: Person, records: Records) -> RowList:
    person.desk.open("read-and-sign", records.club.case)
    listing = person.find(RowList, "file-to-read")
    person.until(lambda: bool(listing.rows()))
    return listing


def an_entry(listing: RowList, kind: EntryKind) -> ChronologyEntry:
    keys = [row.key for row in listing.rows()]
    return next(one for one in keys if isinstance(one, ChronologyEntry) and one.kind is kind)


def test_a_discussion_is_read_in_full_before_the_file_is_signed(person: Person, records: Records) -> None:
    listing = open_sheet(person, records)
    assert "Read the discussions in full before you sign." in person.texts()
    entry = an_entry(listing, EntryKind.DISCUSSION)
    of_case = person.ask(lambda work: work.discussions.of_case(records.club.case))
    content = next(one.content for one in of_case if one.id == entry.record_id)
    assert content.analysis
    assert content.analysis not in person.texts()
    listing.opened.emit(entry)
    person.until(lambda: isinstance(QApplication.activeModalWidget(), RecordSheet))
    assert content.analysis in person.texts()
    person.press("child-record-cancel")
    person.find(RowList, "file-to-read")  # the sheet is still there to be signed


def test_what_leads_to_a_page_keeps_the_words_for_later(person: Person, records: Records) -> None:
    listing = open_sheet(person, records)
    person.grow("sign-comment", "Two months without her own words")
    listing.opened.emit(an_entry(listing, EntryKind.DISCUSSION))
    person.press("child-record-session")
    person.until(lambda: QApplication.activeModalWidget() is None)
    person.settle()
    open_sheet(person, records)
    person.until(lambda: person.find(Editor, "sign-comment").text() == "Two months without her own words")


def test_a_passphrase_that_is_missing_comes_into_view(person: Person, records: Records) -> None:
    open_sheet(person, records)
    sheet = QApplication.activeModalWidget()
    assert sheet is not None
    sheet.resize(sheet.width(), 320)
    person.settle()
    field = person.program.window.findChild(FormField, "read-passphrase-field")
    assert isinstance(field, FormField)
    assert field.visibleRegion().isEmpty()  # the file is longer than the sheet
    person.press("read-go-on")
    assert field.problem() == "Type your passphrase"
    person.until(lambda: field.visibleRegion().boundingRect() == field.rect())
