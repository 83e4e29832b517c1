"""No word typed in a session is lost, or lands under another child, whatever happens in the wrong moment."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.errors import DiskFullError
from app.domain.ids import AgendaItemId, SessionId
from app.domain.session import ItemKind
from app.services import drafting, planning, sessions
from app.services.work import Work
from app.services.workspace import ItemView, WorkspaceView
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import Banner, Editor
from ui.session.page import SessionPage
from ui.tasks import Lane

WORDS = "she waits by the gate"


def begin_session(work: Work) -> SessionId:
    """A session of the person at the keyboard with at least two children on its agenda, begun."""
    for row in sessions.listing(work, "coming"):
        if row.pair.supervisor == work.me:
            view = sessions.workspace(work, row.session.id)
            if sum(one.item.kind is ItemKind.CASE for one in view.items) > 1:
                planning.start(work, row.session.id)
                return row.session.id
    raise AssertionError("the sample club has no such session")


class Writing:
    """Somebody writing in a session."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.session: SessionId = person.do(begin_session)
        person.desk.open("session", self.session)
        person.settle()

    @property
    def page(self) -> SessionPage:
        page = self.person.program.window.page
        assert isinstance(page, SessionPage)
        return page

    def read(self) -> WorkspaceView:
        return self.person.ask(lambda work: sessions.workspace(work, self.session))

    def children(self) -> tuple[ItemView, ItemView]:
        found = [one for one in self.read().items if one.item.kind is ItemKind.CASE]
        return found[0], found[1]

    def item(self, item_id: AgendaItemId) -> ItemView:
        return next(one for one in self.read().items if one.item.id == item_id)

    def go_to(self, one: ItemView) -> None:
        self.page.open_child(one.initials)
        self.person.settle()

    def written(self, one: ItemView) -> str:
        child = self.item(one.item.id).child
        return "" if child is None else child.content.what_happened

    @contextmanager
    def records_busy(self) -> Iterator[None]:
        """The records' thread is held up, as by a slow disk, until the block ends."""
        free = threading.Event()
        self.person.desk.run(lambda: free.wait(20), lane=Lane.RECORDS).then()
        try:
            yield
        finally:
            free.set()
            self.person.settle()


@pytest.fixture
def writing(person: Person) -> Writing:
    return Writing(person)


def test_words_typed_while_the_next_child_is_fetched_stay_with_their_own_child(writing: Writing) -> None:
    first, second = writing.children()
    writing.go_to(second)
    writing.person.note("section-what-happened", "about the second")
    writing.go_to(first)
    editor = writing.person.find(Editor, "section-what-happened")
    with writing.records_busy():
        writing.page.open_child(second.initials)
        editor.setFocus()
        writing.person.qtbot.keyClicks(editor, WORDS)
    writing.page.save_now()
    writing.person.settle()
    assert writing.written(second) == "about the second"
    assert writing.written(first) == WORDS


def test_a_form_half_filled_outlives_going_to_another_item(writing: Writing) -> None:
    first, second = writing.children()
    writing.go_to(first)
    writing.person.press("record-decision")
    writing.person.grow("decision-what", WORDS)
    writing.go_to(second)
    writing.go_to(first)
    assert writing.person.find(Editor, "decision-what").text() == WORDS


def test_escape_closes_a_form_and_keeps_what_is_in_it(writing: Writing) -> None:
    first, _ = writing.children()
    writing.go_to(first)
    writing.person.press("record-decision")
    writing.person.grow("decision-what", WORDS)
    writing.person.key(Qt.Key.Key_Escape)
    writing.person.settle()
    draft = writing.item(first.item.id).composer
    assert draft is not None
    assert dict(draft.fields)["what"] == WORDS
    writing.person.press("record-decision")
    assert writing.person.find(Editor, "decision-what").text() == WORDS


def test_cancelling_a_form_drops_it(writing: Writing) -> None:
    first, _ = writing.children()
    writing.go_to(first)
    writing.person.press("record-decision")
    writing.person.grow("decision-what", WORDS)
    writing.person.press("composer-cancel")
    writing.person.settle()
    assert writing.item(first.item.id).composer is None
    writing.person.press("record-decision")
    assert writing.person.find(Editor, "decision-what").text() == ""


@dataclass
class Disk:
    """How the disk answers: full or not, and how many saves still go through before it is."""

    full: bool = True
    first: int = 0


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    """A disk with room; what is written about a child finds it full when a test says so."""
    found, real = Disk(full=False), drafting.save_child_draft

    def save(*args: object, **kwargs: object) -> None:
        found.first -= 1
        if found.full and found.first < 0:
            raise DiskFullError
        real(*args, **kwargs)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr(sessions, "save_child_draft", save)
    return found


def test_words_of_a_second_save_are_tried_again_when_only_the_first_went_through(writing: Writing, disk: Disk) -> None:
    first, _ = writing.children()
    writing.go_to(first)
    editor = writing.person.find(Editor, "section-what-happened")
    disk.full, disk.first = True, 1
    with writing.records_busy():
        writing.person.qtbot.keyClicks(editor, "one ")
        writing.page.save_now()
        writing.person.qtbot.keyClicks(editor, "two")
        writing.page.save_now()
    assert writing.page.has_unsaved()
    disk.full = False
    writing.page.save_now()
    writing.person.settle()
    assert not writing.page.has_unsaved()
    assert writing.written(first) == "one two"


def test_a_defect_in_a_save_loses_nothing(writing: Writing, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    first, _ = writing.children()
    writing.go_to(first)
    writing.person.note("section-what-happened", WORDS)
    with monkeypatch.context() as patch, qtbot.captureExceptions() as defects:
        patch.setattr(sessions, "save_child_draft", lambda *_: 1 // 0)
        writing.page.save_now()
        writing.person.settle()
    assert defects
    assert writing.page.has_unsaved()
    writing.page.save_now()
    writing.person.settle()
    assert writing.written(first) == WORDS


def test_leaving_a_page_whose_save_fails_loses_nothing(writing: Writing, disk: Disk) -> None:
    first, _ = writing.children()
    writing.go_to(first)
    writing.person.note("section-what-happened", WORDS)
    disk.full = True
    page = writing.page
    writing.person.program.window.back()
    writing.person.settle()
    assert writing.person.program.window.has_unsaved()
    assert writing.person.find(Banner, "trouble").isVisible()
    disk.full = False
    page.save_now()
    writing.person.settle()
    assert not writing.person.program.window.has_unsaved()
    assert writing.written(first) == WORDS
    writing.person.until(lambda: not isValid(page))


def test_the_same_session_is_never_open_twice(writing: Writing) -> None:
    page = writing.page
    writing.person.desk.open("case", writing.children()[0].item.case_id)
    writing.person.settle()
    writing.person.desk.open("session", writing.session)
    assert writing.page is page


def test_a_session_is_not_finished_while_words_wait(writing: Writing, disk: Disk) -> None:
    first, _ = writing.children()
    writing.go_to(first)
    writing.person.note("section-what-happened", WORDS)
    disk.full = True
    writing.person.press("session-finish")
    writing.person.settle()
    writing.person.press("finish-go-on")
    writing.person.settle()
    assert writing.person.find(Banner, "finish-trouble").isVisible()
    assert writing.read().may_write
    writing.person.press("finish-back")
    disk.full = False
    writing.page.save_now()
    writing.person.settle()
    assert writing.written(first) == WORDS


def test_the_window_stays_while_words_are_not_saved(writing: Writing, disk: Disk) -> None:
    first, _ = writing.children()
    writing.go_to(first)
    writing.person.note("section-what-happened", WORDS)
    disk.full = True
    window = writing.person.program.window
    assert not window.close()
    writing.person.press("unsaved-stay")
    disk.full = False
    writing.page.save_now()
    writing.person.settle()
    assert writing.written(first) == WORDS
    assert window.close()


def test_somebody_may_close_and_lose_words_knowingly(writing: Writing, disk: Disk) -> None:
    first, _ = writing.children()
    writing.go_to(first)
    writing.person.note("section-what-happened", WORDS)
    disk.full = True
    window = writing.person.program.window
    window.close()
    writing.person.press("unsaved-close")
    assert not window.isVisible()
    assert writing.person.program.tasks.is_idle


def test_a_covered_window_does_not_close_over_waiting_words(writing: Writing, disk: Disk, records: Records) -> None:
    first, _ = writing.children()
    writing.go_to(first)
    writing.person.note("section-what-happened", WORDS)
    disk.full = True
    program = writing.person.program
    program.custodian.lock()
    writing.person.settle()
    assert not program.window.close()
    disk.full = False
    writing.person.find(QLineEdit, "lock-passphrase").setText(records.passphrase)
    writing.person.press("lock-unlock")
    writing.person.until(lambda: not program.custodian.cover.is_covering)
    writing.person.settle()
    assert writing.written(first) == WORDS
