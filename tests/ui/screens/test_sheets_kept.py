"""What is typed into a sheet is there again after a lock, a kill and a disk that was full, until it is handed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from app.domain.action import ActionState
from app.domain.errors import DiskFullError
from app.domain.exports import DocumentKind
from app.domain.ids import CaseId, PersonId, SessionId
from app.domain.requests import RequestKind, RequestWay
from app.domain.session import ItemKind
from app.services import actions, cases, people, planning, requests, retention, sessions
from app.services.requests import RequestForm
from app.services.work import Work
from storage.repositories.form_drafts import FormDraftRepository
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.test_forms_kept import lock_and_come_back
from ui.components import Banner, Editor, FormField, RowList, SegmentedChoice, Sheet
from ui.components.inputs import inputs_of
from ui.keeping.sheets import HoldSheet, PeriodSheet
from ui.requests.sheets import LogRequestSheet, QuestionsSheet
from ui.session.agenda_pane import AddItemSheet
from ui.session.finish import FinishSheet
from ui.session.last_seen import LastSeenSheet
from ui.sessions.planning import PlanSheet

WORDS = "she waits by the gate"


def open_case(work: Work) -> CaseId:
    return next(row.case.id for row in cases.listing(work) if row.case.closed_on is None)


def open_action(work: Work) -> Any:
    return next(row for row in actions.listing(work) if row.action.state is ActionState.OPEN)


def somebody(work: Work) -> PersonId:
    return next(one.id for one in work.people.all() if one.full_name == "Gareth Pugh")


def coming(work: Work) -> SessionId:
    return next(row.session.id for row in sessions.listing(work, "coming") if row.pair.supervisor == work.me)


def sheet_of(person: Person) -> Sheet | None:
    found = QApplication.activeModalWidget()
    return found if isinstance(found, Sheet) else None


def kept(person: Person) -> set[str]:
    """Return which forms are half filled."""

    def forms(work: Work) -> set[str]:
        return {form for (form,) in work._vault.db.execute("SELECT form FROM form_draft").fetchall()}

    return person.ask(forms)


def write(person: Person, name: str, words: str = WORDS) -> None:
    """Type into a line or into a field of more lines."""
    field: QWidget = person.find(QWidget, name)
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.selectAll()
    person.qtbot.keyClicks(field, words)


def written(person: Person, name: str) -> str:
    field: Any = person.find(QWidget, name)
    assert isinstance(field, (QLineEdit, Editor))
    return field.text()


def close_with_escape(person: Person) -> None:
    person.key(Qt.Key.Key_Escape)
    person.until(lambda: sheet_of(person) is None)
    person.settle()


def about_last_seen(person: Person) -> Callable[[], None]:
    def item(work: Work) -> tuple[Any, str]:
        view = sessions.workspace(work, coming(work))
        one = next(one for one in view.items if one.item.kind is ItemKind.CASE)
        return one.item.id, one.initials

    item_id, initials = person.ask(item)
    return lambda: LastSeenSheet(person.desk, item_id, initials, None).open()


def about_finishing(person: Person) -> Callable[[], None]:
    session = person.ask(coming)
    person.do(lambda work: planning.start(work, session))
    return lambda: FinishSheet(person.desk, session, lambda _now: None, lambda: False).open()


def about_a_request(person: Person) -> Callable[[], None]:
    def log(work: Work) -> None:
        form = RequestForm(
            RequestKind.PARENT, "Jo Parent", work.today, RequestWay.SPOKEN, person_id=None, case_id=open_case(work)
        )
        requests.log(work, form)

    person.do(log)
    row = next(one for one in person.ask(requests.listing) if one.questions)
    return lambda: QuestionsSheet(person.desk, row).open()


def route(name: str, find: Callable[[Work], Any] | None = None) -> Callable[[Person], Callable[[], None]]:
    def ready(person: Person) -> Callable[[], None]:
        found = () if find is None else (person.ask(find),)
        return lambda: person.desk.open(name, *found)

    return ready


@dataclass(frozen=True)
class Sample:
    """A sheet: how it is opened, and the field that is typed into."""

    name: str
    ready: Callable[[Person], Callable[[], None]]
    field: str


SHEETS = (
    Sample("a new case", route("new-case"), "child-name"),
    Sample("what is on file about a child", route("change-case", open_case), "child-group"),
    Sample("read and sign", route("read-and-sign", open_case), "sign-comment"),
    Sample("an action done", route("action-done", open_action), "done-outcome"),
    Sample("an action carried on", route("action-carry-on", open_action), "carry-reason"),
    Sample("an action dropped", route("action-drop", open_action), "drop-reason"),
    Sample("a session planned", route("plan-session"), "plan-place"),
    Sample("a session moved", route("move-session", coming), "move-reason"),
    Sample("a new person", route("new-person"), "person-full-name"),
    Sample("a person changed", route("change-person", lambda work: work.me), "person-known-as"),
    Sample(
        "an item of the agenda",
        lambda person: partial(lambda session: AddItemSheet(person.desk, session).open(), person.ask(coming)),
        "item-title-field",
    ),
    Sample("last seen", about_last_seen, "seen-by"),
    Sample("finishing", about_finishing, "interruptions"),
    Sample(
        "a hold",
        lambda person: partial(lambda offered: HoldSheet(person.desk, offered).open(), person.ask(retention.holdable)),
        "hold-reason",
    ),
    Sample(
        "a period",
        lambda person: partial(
            lambda found: PeriodSheet(person.desk, found).open(), next(iter(person.ask(retention.periods).values()))
        ),
        "period-source",
    ),
    Sample("a new request", lambda person: lambda: LogRequestSheet(person.desk, ((), ())).open(), "request-scope"),
    Sample("asking to read", route("ask-to-read", coming), "ask-why"),
    Sample(
        "a case shown to a trustee",
        lambda person: partial(person.desk.open, "show-case", person.ask(open_case), "-"),
        "show-case-why",
    ),
    Sample("a sample for an audit", route("choose-sample", somebody), "sample-why"),
    Sample("somebody away", route("away", somebody), "away-from"),
    Sample("a supervisor", route("pair", somebody), "pair-from"),
    Sample("two entries of one person", route("same-person", somebody), "same-person-reason"),
    Sample("the end of a supervision", route("end-pair", lambda work: work.pairs.all()[0].id), "end-pair-on"),
    Sample("somebody who leaves", route("leave", lambda work: people.person_view(work, somebody(work))), "left-on"),
    Sample("the questions of a request", about_a_request, "request-answer-1"),
)


@pytest.mark.parametrize("sample", SHEETS, ids=[one.name for one in SHEETS])
def test_words_in_a_sheet_outlive_a_lock(person: Person, records: Records, sample: Sample) -> None:
    sample.ready(person)()
    person.settle()
    write(person, sample.field)
    lock_and_come_back(person, records)
    assert sheet_of(person) is None
    sample.ready(person)()
    person.settle()
    assert written(person, sample.field) == WORDS
    assert person.find(Banner, "words-are-back").isVisible()


def test_words_in_a_sheet_are_in_the_records_before_anybody_leaves_it(person: Person) -> None:
    """A power cut while the sheet is open: what was typed is committed at the first pause."""
    case_id = person.ask(open_case)
    person.desk.open("read-and-sign", case_id)
    write(person, "sign-comment")
    person.until(lambda: kept(person) == {f"read-and-sign-{case_id}"})
    assert sheet_of(person) is not None


def test_nothing_is_kept_of_a_passphrase(person: Person) -> None:
    case_id = person.ask(open_case)
    person.desk.open("read-and-sign", case_id)
    person.settle()
    write(person, "read-passphrase", "a secret of mine")
    person.press("read-passphrase-show")
    sheet = sheet_of(person)
    assert sheet is not None
    assert list(inputs_of(sheet)) == ["sign-comment"]
    close_with_escape(person)
    assert kept(person) == set()


def test_escape_keeps_the_words_and_cancel_forgets_them(person: Person) -> None:
    open_sheet = route("move-session", coming)(person)
    open_sheet()
    person.settle()
    write(person, "move-reason")
    close_with_escape(person)
    open_sheet()
    person.settle()
    assert written(person, "move-reason") == WORDS
    person.press("move-back")
    person.settle()
    assert kept(person) == set()
    open_sheet()
    person.settle()
    assert written(person, "move-reason") == ""
    assert not person.every(Banner, "words-are-back")


def test_what_was_chosen_comes_back_with_the_words(person: Person) -> None:
    open_sheet = route("move-session", coming)(person)
    open_sheet()
    person.settle()
    person.find(QAbstractButton, "move-how-cancel").click()
    write(person, "move-on", "tomorrow")
    write(person, "move-reason")
    day = written(person, "move-on")
    close_with_escape(person)
    open_sheet()
    person.settle()
    assert person.find(SegmentedChoice, "move-how").value() == "cancel"
    assert person.find(QAbstractButton, "move-go-on").text() == "&Cancel it"
    assert written(person, "move-on") == day or day == "tomorrow"
    assert written(person, "move-on") != "tomorrow"


def test_ticks_in_a_sample_come_back(person: Person) -> None:
    open_sheet = route("choose-sample", somebody)(person)
    open_sheet()
    person.settle()
    listing = person.find(RowList, "sample-sessions")
    key = listing.rows()[1].key
    listing.toggled.emit(key, True)
    close_with_escape(person)
    open_sheet()
    person.settle()
    assert [row.key for row in person.find(RowList, "sample-sessions").rows() if row.check] == [key]
    person.press("words-afresh")
    person.settle()
    assert not [row.key for row in person.find(RowList, "sample-sessions").rows() if row.check]
    assert kept(person) == set()


def test_reasons_in_an_export_come_back_to_their_own_words(person: Person, records: Records) -> None:
    others = person.ask(lambda work: [row.case for row in cases.listing(work) if row.case.id != records.club.case])

    def rename(work: Work, index: int, name: str) -> None:
        """Another child is renamed to a word that stands in this record."""
        work.cases.save(replace(others[index], child_name=name))

    person.do(lambda work: rename(work, 0, "Saturdays Thistlewood"))
    person.desk.open("export", DocumentKind.CASE_RECORD, records.club.case)
    person.settle()
    write(person, "keep-reason-1")
    lock_and_come_back(person, records)
    person.do(lambda work: rename(work, 1, "Family Gorsefield"))  # found first now
    person.desk.open("export", DocumentKind.CASE_RECORD, records.club.case)
    person.settle()
    person.until(lambda: len(person.every(QLineEdit, "keep-reason-")) > 1)
    reasons = {
        one.label(): one.control.text()  # type: ignore[attr-defined]  # a line
        for one in person.every(FormField, "keep-")
    }
    assert {label for label, reason in reasons.items() if reason == WORDS} == {"“Saturdays” stays in because"}
    person.press("export-cancel")
    person.settle()
    assert kept(person) == set()


def test_a_sheet_begun_afresh_is_as_it_opens(person: Person) -> None:
    person.desk.open("new-person")
    person.settle()
    write(person, "person-full-name")
    close_with_escape(person)
    person.desk.open("new-person")
    person.settle()
    person.press("words-afresh")
    person.settle()
    assert written(person, "person-full-name") == ""
    assert kept(person) == set()


def test_what_is_handed_in_is_kept_no_longer(person: Person) -> None:
    row = person.ask(open_action)
    person.desk.open("action-drop", row)
    person.settle()
    write(person, "drop-reason")
    person.until(lambda: bool(kept(person)))
    person.press("action-drop-go-on")
    person.until(lambda: sheet_of(person) is None)
    person.settle()
    assert kept(person) == set()
    assert person.ask(lambda work: work.actions.get(row.action.id)).state is ActionState.DROPPED


def test_what_is_refused_stays_kept(person: Person) -> None:
    person.desk.open("new-case")
    person.settle()
    write(person, "child-group")
    person.press("case-go-on")  # there is no name yet
    person.settle()
    close_with_escape(person)
    assert kept(person) == {"case-new"}


def test_a_lock_before_the_answer_leaves_no_words_of_what_was_recorded(person: Person, records: Records) -> None:
    """Otherwise the same case might be opened twice."""
    row = person.ask(open_action)
    person.desk.open("action-drop", row)
    person.settle()
    write(person, "drop-reason")
    person.find(QAbstractButton, "action-drop-go-on").click()
    lock_and_come_back(person, records)
    assert person.ask(lambda work: work.actions.get(row.action.id)).state is ActionState.DROPPED
    assert kept(person) == set()


def test_words_that_come_back_undo_nothing_that_changed_on_file(person: Person) -> None:
    case_id = person.ask(open_case)
    person.desk.open("change-case", case_id)
    person.settle()
    write(person, "child-group")
    close_with_escape(person)

    def rename(work: Work) -> None:
        work.cases.save(replace(work.cases.get(case_id), child_name="Robin Newname"))

    person.do(rename)
    person.desk.open("change-case", case_id)
    person.settle()
    assert written(person, "child-name") == "Robin Newname"
    assert written(person, "child-group") == WORDS


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[bool], None]]:
    """Return a switch: whether the disk is full for what is half filled."""
    real, state = FormDraftRepository.save, {"full": False}

    def save(self: FormDraftRepository, draft: Any) -> None:
        if state["full"]:
            raise DiskFullError
        real(self, draft)

    monkeypatch.setattr(FormDraftRepository, "save", save)
    yield lambda full: state.update(full=full)
    state["full"] = False


def test_a_full_disk_is_said_in_the_sheet(person: Person, full_disk: Callable[[bool], None]) -> None:
    person.desk.open("new-person")
    person.settle()
    full_disk(True)
    write(person, "person-full-name")
    banner = person.find(Banner, "cannot-keep")
    assert "full" in banner.words()
    full_disk(False)
    person.until(lambda: kept(person) == {"person-new"})
    person.until(lambda: not banner.isVisible())


def test_words_that_could_not_be_kept_wait_behind_the_lock(
    person: Person, records: Records, full_disk: Callable[[bool], None]
) -> None:
    person.desk.open("new-person")
    person.settle()
    full_disk(True)
    write(person, "person-full-name")
    program = person.program
    program.custodian.lock()
    person.settle()
    assert not program.desk.vault.is_locked
    assert not program.window.close()
    full_disk(False)
    person.find(QLineEdit, "lock-passphrase").setText(records.passphrase)
    person.press("lock-unlock")
    person.until(lambda: not program.custodian.cover.is_covering)
    person.desk.open("new-person")  # before it was tried again
    person.settle()
    assert written(person, "person-full-name") == WORDS
    person.until(lambda: kept(person) == {"person-new"})
    close_with_escape(person)
    person.until(lambda: not program.window.has_unsaved())
    assert not program.window.holding


def test_a_sheet_closed_before_it_is_filled_leaves_nothing_behind(person: Person) -> None:
    """Its list arrives after it was closed: nothing may be kept of a sheet that is about to be deleted."""
    person.desk.open("pair", person.ask(somebody))
    sheet = sheet_of(person)
    assert sheet is not None
    sheet.reject()
    person.settle()
    assert person.program.window.holding == ()
    assert not person.program.window.has_unsaved()


def test_an_answer_after_a_sheet_was_closed_holds_nothing(person: Person) -> None:
    sheet = PlanSheet(person.desk, None)
    sheet.open()
    person.settle()
    sheet.reject()
    sheet.kept.begin()  # as an answer does that was under way
    assert person.program.window.holding == ()


def test_what_goes_wrong_in_one_sheet_keeps_no_key_from_being_dropped(person: Person) -> None:
    class Broken:
        def leave(self) -> None:
            raise ValueError("a defect")

        def has_unsaved(self) -> bool:
            return False

    vault = person.desk.vault
    person.program.window.hold(Broken())
    with person.qtbot.capture_exceptions() as met:
        person.program.window.lock_asked.emit()
        person.until(lambda: vault.is_locked)
    assert [str(one[1]) for one in met] == ["a defect"]
