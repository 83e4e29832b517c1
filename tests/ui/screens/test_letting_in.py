"""On screen: marking somebody as away, asking to read a personal part, answering, and being told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from app.domain.access_matrix import Standing
from app.domain.ids import PersonId, SessionId
from app.services import cases, covering, guests, letting_in, notices
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.components import Banner, DateField, PersonField, RowList
from ui.settings.page import SettingsPage
from ui.wording.sight import standing_sentence

Unlock = Callable[[str], Person]
TODAY = date(2026, 11, 22)


def person_id(person: Person, name: str) -> PersonId:
    """Return the id of somebody on file."""
    return next(one.id for one in person.ask(lambda work: work.people.all()) if one.full_name == name)


def banners(person: Person, name: str) -> list[str]:
    """Return the words of the banners of that name that can be seen."""
    return [one.accessibleName() for one in person.program.window.findChildren(Banner, name) if one.isVisible()]


def held_by(work: Work, supervisor: str, supervisee: str) -> SessionId:
    """Return the newest finished session of two people."""
    names = {one.id: one.full_name for one in work.people.all()}
    pair = next(p for p in work.pairs.all() if (names[p.supervisor], names[p.supervisee]) == (supervisor, supervisee))
    return next(one.id for one in work.sessions.of_pair(pair.id) if one.finished_at is not None)


def test_mark_as_away_from_the_persons_page(person: Person) -> None:
    gareth, ffion = person_id(person, "Gareth Pugh"), person_id(person, "Ffion Rees")
    person.desk.open("person", ffion)
    person.press("person-away")
    person.settle()
    person.find(DateField, "away-from").setText("1/12/2026")
    person.find(DateField, "away-until").setText("30/11/2026")
    person.press("away-go-on")
    assert "Choose who takes their place" in person.texts()
    person.find(PersonField, "away-stand-in").set_key(person.desk.vault.me)
    person.press("away-go-on")
    person.until(lambda: "The end must be after the start" in person.texts())
    person.find(DateField, "away-until").setText("5/12/2026")
    person.press("away-go-on")
    person.until(lambda: bool(banners(person, "absence")))
    (words,) = banners(person, "absence")
    assert "Dee Marsh supervises in the place of Ffion Rees" in words
    assert "1 December 2026 to 5 December 2026" in words
    person.press("absence-end")
    person.until(lambda: not banners(person, "absence"))
    person.desk.open("person", gareth)  # the sample club has an absence of its own
    person.until(lambda: bool(banners(person, "absence")))


def test_who_supervises_nobody_is_not_marked_as_away(person: Person) -> None:
    person.desk.open("person", person_id(person, "Rosa Martel"))
    person.settle()
    assert not [one for one in person.program.window.findChildren(QPushButton, "person-away") if one.isVisible()]


def test_ask_to_read_answer_and_be_told(as_anyone: Unlock, records: Records) -> None:
    dee = as_anyone("Dee Marsh")
    session_id = dee.ask(lambda work: held_by(work, "Ffion Rees", "Sam Whitlock"))
    dee.desk.open("session", session_id)
    dee.press("sealed-ask")
    dee.press("ask-to-read-go-on")
    dee.until(lambda: "Write down why" in dee.texts())
    dee.grow("ask-why", "A parent asks how the talk came about.")
    dee.press("ask-to-read-go-on")
    dee.until(lambda: bool(dee.ask(guests.asked)))
    dee.program.window.go("today")
    dee.until(lambda: bool(banners(dee, "asked")))
    assert "You asked to read the personal part of the session of" in banners(dee, "asked")[0]

    ffion = as_anyone("Ffion Rees")
    ffion.until(lambda: bool(banners(ffion, "asked")))
    assert "A parent asks how the talk came about." in banners(ffion, "asked")[0]
    ffion.press("asked-answer")
    ffion.press("answer-go-on")
    ffion.until(lambda: not banners(ffion, "asked"))
    (line,) = [one for one in ffion.ask(notices.unread) if one.tell]
    assert line.tell == "Sam Whitlock"  # he holds no key, so she tells him
    ffion.until(lambda: any("Please tell Sam Whitlock" in words for words in banners(ffion, "told")))
    ffion.press("told-read")
    ffion.until(lambda: not banners(ffion, "told"))

    dee = as_anyone("Dee Marsh")
    dee.until(lambda: any("You may read the personal part" in words for words in banners(dee, "told")))
    dee.desk.open("session", session_id)
    dee.settle()
    assert not banners(dee, "sealed")


def test_refusing_needs_a_reason(as_anyone: Unlock) -> None:
    dee = as_anyone("Dee Marsh")
    dee.do(lambda work: letting_in.ask(work, [held_by(work, "Ffion Rees", "Sam Whitlock")], "For the report.", TODAY))
    ffion = as_anyone("Ffion Rees")
    ffion.press("asked-answer")
    ffion.press("answer-refuse")
    ffion.until(lambda: "Write down why" in ffion.texts())
    ffion.grow("answer-refusal", "Sam would rather tell you.")
    ffion.press("answer-refuse")
    ffion.until(lambda: not banners(ffion, "asked"))
    dee = as_anyone("Dee Marsh")
    dee.until(lambda: any("Sam would rather tell you." in words for words in banners(dee, "told")))


def test_a_wrong_sheet_is_said_at_its_field(as_anyone: Unlock) -> None:
    dee = as_anyone("Dee Marsh")
    dee.do(lambda work: letting_in.ask(work, [held_by(work, "Ffion Rees", "Sam Whitlock")], "For the report.", TODAY))
    dee.program.window.go("today")
    dee.press("asked-sheet")
    field = dee.find(QLineEdit, "sheet-groups")
    field.setText("AAAAA")
    dee.press("use-sheet-go-on")
    dee.until(lambda: "does not" in dee.texts())
    assert field.text() == ""


def test_a_case_is_shown_to_a_trustee_who_sees_that_one_and_no_more(as_anyone: Unlock, records: Records) -> None:
    lorraine = as_anyone("Lorraine Okafor")
    assert records.club.case not in {row.case.id for row in lorraine.ask(cases.listing)}
    dee = as_anyone("Dee Marsh")
    dee.desk.open("case", records.club.case)
    dee.press("case-show")
    dee.settle()
    dee.find(PersonField, "show-case-who").set_key(person_id(dee, "Lorraine Okafor"))
    dee.grow("show-case-why", "She chairs the review of late collections.")
    dee.press("show-case-go-on")
    dee.settle()
    lorraine = as_anyone("Lorraine Okafor")
    lorraine.program.window.go("cases")
    lorraine.settle()
    assert "K.T." in lorraine.texts()
    lorraine.desk.open("case", records.club.case)
    lorraine.settle()
    for name in ("case-change", "case-export", "case-to-agenda", "case-show"):
        assert not [one for one in lorraine.program.window.findChildren(QPushButton, name) if one.isVisible()], name


def test_the_person_supervised_opens_earlier_notes_while_somebody_stands_in(as_anyone: Unlock) -> None:
    dee = as_anyone("Dee Marsh")
    lorraine, me = person_id(dee, "Lorraine Okafor"), dee.desk.vault.me
    joan = person_id(dee, "Joan Petrie")
    dee.do(lambda work: covering.mark_away(work, lorraine, joan, work.today, work.today))
    dee.desk.open("person", lorraine)  # she supervises Dee
    dee.press("absence-open-parts")
    assert not [one for one in dee.program.window.findChildren(QCheckBox, "parts-agreed") if one.isVisible()]
    dee.press("open-parts-go-on")
    dee.until(lambda: bool([one for one in dee.ask(guests.in_force) if one.reader_name == "Joan Petrie"]))
    assert me == dee.desk.vault.me
    joans = as_anyone("Joan Petrie")
    joans.until(lambda: any("may read" in words for words in banners(joans, "told")))


@pytest.mark.parametrize("name", ["Lorraine Okafor", "Joan Petrie"])
def test_what_may_not_be_begun_has_no_button(as_anyone: Unlock, name: str) -> None:
    somebody = as_anyone(name)
    somebody.program.window.go("people")
    somebody.settle()
    assert not [one for one in somebody.program.window.findChildren(QPushButton, "add-person") if one.isVisible()]
    somebody.program.window.go("settings")
    somebody.settle()
    assert "The club" not in somebody.texts()


def test_settings_say_who_can_see_what_and_end_what_is_open_now(as_anyone: Unlock, records: Records) -> None:
    dee = as_anyone("Dee Marsh")
    lorraine = person_id(dee, "Lorraine Okafor")
    dee.do(lambda work: letting_in.show_case(work, records.club.case, lorraine, "She chairs the review.", TODAY))
    page = dee.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_group("sight")
    dee.settle()
    words = dee.texts()
    assert "only the keys of the people named open it" in words
    assert "A rule of the program" in words
    for standing in Standing:
        assert standing_sentence(standing) in words
    now = dee.find(RowList, "sight-now")
    assert [row.title for row in now.rows()] == ["Lorraine Okafor"]
    now.button_clicked.emit(now.rows()[0].key, "end")
    dee.until(lambda: not now.rows())
    assert dee.ask(guests.in_force) == ()


def test_the_sentences_follow_the_table() -> None:
    assert "Personal parts: only when let in for a written reason, both told" in standing_sentence(Standing.LEAD)
    assert "Children’s cases: none, unless a lead lets them read one" in standing_sentence(Standing.TRUSTEE)
    assert standing_sentence(Standing.INSPECTOR).startswith("Has no key.")
