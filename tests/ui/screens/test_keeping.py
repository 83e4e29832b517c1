"""Keeping and disposal, as a lead and as a trustee see it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QComboBox

from app.domain.retention import RecordClass
from app.services import backup_keeping, backups, disposing, retention
from app.services.vaults import OpenVault
from app.services.work import Work
from tests.at_the_keyboard import Person
from ui.components import Banner, NumberField, Row, RowList, SegmentedChoice, Text
from ui.settings.page import SettingsPage


def old_case(person: Person, reference: str = "RJ-003") -> None:
    """A child's case that was closed ten years ago."""

    def close(work: Work) -> None:
        case = next(one for one in work.cases.all() if one.reference == reference)
        ended = work.today.replace(year=work.today.year - 10)
        work.cases.save(replace(case, opened_on=ended, closed_on=ended, closed_reason="Moved away"))

    person.do(close)


def keeping(person: Person) -> None:
    page = person.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_group("keeping")
    person.settle()


def the_case(person: Person) -> Row:
    """The row of the case that was closed."""
    return next(row for row in person.find(RowList, "keeping-review").rows() if "RJ-003" in row.title)


def _backed_up(vault: OpenVault) -> None:
    backups.backup(vault, vault.path.parent / backup_keeping.SHELF_NAME)


def press_in(person: Person, name: str, key: object, button: str) -> None:
    person.find(RowList, name).button_clicked.emit(key, button)
    person.settle()


def test_a_period_is_chosen_then_a_record_is_proposed_and_waits(person: Person) -> None:
    old_case(person)
    keeping(person)
    row = the_case(person)
    assert row.tag is not None
    assert row.tag.words == "No period"
    press_in(person, "keeping-periods", RecordClass.CHILD, "change")
    person.find(SegmentedChoice, "period-chosen").option("years").click()
    person.find(NumberField, "period-years").setValue(7)
    person.press("keeping-period-go-on")
    person.settle()
    assert "Fill this in" in person.texts()
    person.grow("period-source", "Our committee, 3 November 2026")
    person.press("keeping-period-go-on")
    person.settle()
    row = the_case(person)
    assert [name for name, _words in row.buttons] == ["propose", "hold"]
    press_in(person, "keeping-review", row.key, "propose")
    person.grow("keeping-reason-text", "Its period is over")
    person.press("keeping-reason-go-on")
    person.settle()
    (waiting,) = person.find(RowList, "keeping-proposals").rows()
    assert "Somebody else has to agree" in waiting.detail
    assert [name for name, _words in waiting.buttons] == ["back"]
    press_in(person, "keeping-proposals", waiting.key, "back")
    (waiting,) = person.find(RowList, "keeping-proposals").rows()
    assert waiting.title == "Nothing is waiting."


def test_a_hold_is_put_on_any_record_and_released_with_a_reason(person: Person) -> None:
    old_case(person)
    keeping(person)
    person.press("keeping-hold-record")
    person.settle()
    which = person.find(QComboBox, "hold-which")
    which.setCurrentIndex(next(place for place in range(which.count()) if "RJ-003" in which.itemText(place)))
    person.grow("hold-reason", "The court has asked for it")
    person.press("keeping-hold-go-on")
    person.settle()
    row = the_case(person)
    assert "The court has asked for it" in row.detail
    press_in(person, "keeping-review", row.key, "release")
    person.grow("keeping-reason-text", "The court is done")
    person.press("keeping-reason-go-on")
    person.settle()
    row = the_case(person)
    assert "release" not in [name for name, _words in row.buttons]


def test_the_second_person_is_told_that_it_cannot_be_undone(person: Person) -> None:
    old_case(person)

    def proposed_by_another(work: Work) -> None:
        retention.set_period(work, RecordClass.CHILD, 7, "Our committee")
        case = next(one for one in work.cases.all() if one.reference == "RJ-003")
        proposal = work.proposals.get(disposing.propose(work, RecordClass.CHILD, case.id, "Its period is over"))
        other = next(one.id for one in work.people.all() if one.id != work.me)
        work.proposals.save(replace(proposal, made=replace(proposal.made, by=other)))

    person.do(proposed_by_another)
    vault = person.desk.vault
    person.run_on_records(lambda: _backed_up(vault))
    keeping(person)
    (waiting,) = person.find(RowList, "keeping-proposals").rows()
    press_in(person, "keeping-proposals", waiting.key, "agree")
    assert "cannot be undone" in person.find(Banner, "keeping-agree-warning").words()
    assert "22 November 2026" in person.find(Text, "keeping-backups").text()
    person.press("keeping-agree-go-on")
    person.settle()
    (line,) = person.find(RowList, "keeping-log").rows()
    assert "agreed by Dee Marsh" in line.detail
    assert "RJ-003" not in line.title + line.detail
    assert "RJ-003" not in {one.reference for one in person.ask(lambda work: work.cases.all())}
