"""Take everything out: sealed with a key that is shown, plain after an answered warning, given up, and at a lock."""

from __future__ import annotations

import re
import sys
import zipfile
from functools import partial
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox

from app.domain.open_formats import OpenForm
from app.services import audit_trail, closing, drafting
from app.services.audit_trail import TrailFilter
from app.services.open_formats import half_made, papers, taking
from app.services.open_formats.readme import Missing
from app.services.open_formats.taking import Taken
from app.services.work import Work
from tests.app.services.test_half_made import order_of_beginning
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.storage.test_new_file import KILLED, run
from tests.ui.screens.test_forms_kept import lock_and_come_back
from ui.closing.key_sheet import PackageKeySheet
from ui.components import Banner, HintButton, ScrollBody, Text
from ui.desk import Notice
from ui.entry.recovery_card import RecoveryCard
from ui.everything.run import key_of
from ui.everything.sheet import KEY, TakeOutSheet
from ui.settings.everything import EverythingGroup
from ui.settings.page import SettingsPage


@pytest.fixture
def group(person: Person, monkeypatch: pytest.MonkeyPatch) -> EverythingGroup:
    """The group in Settings; of the hundred documents three, so that it takes no half a minute."""
    every = papers.listed
    monkeypatch.setattr(papers, "listed", lambda work: islice(every(work), 3))
    page = person.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_group("everything")
    person.settle()
    return person.find(EverythingGroup, "settings-everything")


def begin(person: Person, group: EverythingGroup, form: OpenForm, folder: Path) -> None:
    """Open the sheet and write why."""
    group.take(form, folder)
    person.until(lambda: "signed document" in person.find(Text, "take-out-what").text())
    person.write("take-out-reason", "Moving to another program")


def deeds(person: Person) -> list[tuple[str, str]]:
    rows = person.ask(lambda work: audit_trail.page(work, TrailFilter()))
    return [(row.act, row.kind) for row in reversed(rows) if row.kind.startswith("everything")]


def test_sealed_with_a_key_that_is_shown_until_its_maker_has_it(
    person: Person, records: Records, group: EverythingGroup, tmp_path: Path
) -> None:
    begin(person, group, OpenForm.SEALED, tmp_path / "stick")
    person.write("take-out-reason", " ")
    person.press("take-out-go-on")
    person.settle()
    assert "Fill this in" in person.texts()
    person.write("take-out-reason", "Moving to another program")
    person.press("take-out-go-on")
    person.until(lambda: isinstance(QApplication.activeModalWidget(), PackageKeySheet))
    told = person.find(Text, "package-left-out").text()
    assert re.match(r"\d+ files\.", told)
    lock_and_come_back(person, records)
    person.until(lambda: isinstance(QApplication.activeModalWidget(), PackageKeySheet))
    assert person.find(Text, "package-left-out").text() == told
    spoken = person.find(RecoveryCard, "recovery-card").accessibleDescription()
    groups = ["".join(part.split(": ")[1].split()) for part in spoken.split("; ")]
    person.press("package-key-go-on")
    person.settle()
    assert person.ask(lambda work: drafting.kept_form(work, taking.KEY_FORM)) == {}
    (made,) = (tmp_path / "stick").iterdir()
    there = closing.open_package(made, " ".join(groups), tmp_path / "there")
    assert (tmp_path / "there" / "children" / "RJ-001" / "record.pdf") in there
    assert deeds(person) == [("exported", "everything-sealed"), ("finished", "everything-sealed")]


def test_plain_only_after_the_warning_is_answered(
    person: Person, group: EverythingGroup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order = order_of_beginning(monkeypatch)
    begin(person, group, OpenForm.PLAIN, tmp_path)
    person.press("take-out-go-on")
    person.settle()
    assert "Tick this, or take it out sealed." in person.texts()
    assert deeds(person) == []
    person.find(QCheckBox, "take-out-knows").click()
    person.press("take-out-go-on")
    person.until(lambda: "was read back" in person.find(Banner, "take-out-done").words())
    (made,) = tmp_path.glob("Everything *.zip")
    assert "children/RJ-001/record.pdf" in zipfile.ZipFile(made).namelist()
    person.press("take-out-go-on")
    assert QApplication.activeModalWidget() is None
    assert deeds(person) == [("exported", "everything-plain"), ("finished", "everything-plain")]
    assert order[:2] == ["opened", "put"]
    assert person.ask(half_made.find) == ()


def test_what_could_not_be_made_is_said_beside_the_key_in_the_colour_of_attention(person: Person) -> None:
    missing = (Missing("children/RJ-003/record.pdf", "it names somebody else"),)
    for lacks, colour in (((), "soft"), (missing, "attn")):
        taken = Taken(OpenForm.SEALED, Path("stick/all"), "", ("ABCDE",) * 8, 203, {}, lacks, 27)
        PackageKeySheet(person.desk, KEY, key_of(taken)).open()
        told = person.find(Text, "package-left-out")
        assert told.text().startswith("203 files. Sealed to others and not in it: 27 session records.")
        assert ("has to be exported by itself: children/RJ-003/record.pdf." in told.text()) is bool(lacks)
        assert told.property("role") == colour
        person.press("package-key-cancel")


@pytest.mark.parametrize("by", ["give-up", "lock"])
def test_given_up_or_locked_it_leaves_nothing(
    by: str, person: Person, records: Records, group: EverythingGroup, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    begin(person, group, OpenForm.PLAIN, folder)
    person.find(QCheckBox, "take-out-knows").click()
    sheet = person.find(TakeOutSheet, "take-out")
    person.press("take-out-go-on")
    person.until(lambda: bool(sheet._step.text()))
    assert sheet._busy.part() is not None
    assert [one.suffix for one in folder.iterdir()] == [".unfinished"]
    if by == "lock":
        lock_and_come_back(person, records)
    else:
        person.press("take-out-cancel")
    person.until(lambda: list(folder.iterdir()) == [])
    person.settle()
    assert deeds(person) == [("exported", "everything-plain"), ("ended", "everything-plain")]
    assert QApplication.activeModalWidget() is None


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_what_a_killed_run_left_is_gone_when_its_maker_opens_the_records_again(
    person: Person, records: Records, tmp_path: Path
) -> None:
    target = tmp_path / "stick" / "All of it.zip"  # of no name that would be known again by itself
    planned = person.ask(taking.plan)
    person.do(lambda work: taking.begin(work, planned, OpenForm.PLAIN, "Moving", target))
    assert run(KILLED, "plain", target) == -9
    (left,) = target.parent.iterdir()
    assert left.name == "All of it.zip.unfinished"
    lock_and_come_back(person, records)
    person.until(lambda: "Nothing of it is left." in person.texts())
    assert list(target.parent.iterdir()) == []
    assert person.ask(half_made.find) == ()
    assert deeds(person) == [("exported", "everything-plain"), ("ended", "everything-plain")]


def test_each_on_a_stick_that_is_not_there_is_told_until_it_is_said_to_be_gone(
    person: Person, records: Records, tmp_path: Path
) -> None:
    vault = person.desk.vault.path

    def begin_at(work: Work, target: Path) -> None:
        planned = taking.plan(work)
        taking.begin(work, planned, OpenForm.PLAIN, "Moving", target)
        target.parent.mkdir()
        half_made.opened(work, planned.id, vault)
        target.parent.rename(f"{target.parent}, pulled out")

    for stick in ("red", "blue"):
        person.do(partial(begin_at, target=tmp_path / stick / "All.zip"))
    (tmp_path / "blue").mkdir()  # another stick
    lock_and_come_back(person, records)
    red, blue = (
        f"Part of the records may lie in {tmp_path / 'red'},",
        f"The unfinished file is not in {tmp_path / 'blue'} now.",
    )
    person.until(lambda: red in person.texts() and blue in person.texts())
    person.press("half-made-gone")
    person.until(lambda: red not in person.texts() and blue in person.texts())
    assert [one.target.parent.name for one in person.ask(half_made.find)] == ["blue"]
    person.press("half-made-2-gone")
    person.until(lambda: blue not in person.texts())
    assert person.ask(half_made.find) == ()


def test_notices_that_come_together_leave_today_where_it_was(person: Person) -> None:
    page = person.program.window.page
    assert page is not None
    body = page.findChildren(ScrollBody)[0]
    person.find(HintButton, "start-session").setFocus()
    for number in range(3):
        person.desk.note(f"half-made-{number}", Notice("attn", "Taking everything out was cut off half way.", "Look."))
    person.until(lambda: len(person.every(Banner, "notice-half-made-2")) == 1)
    person.until(lambda: body.verticalScrollBar().maximum() > 0)
    assert body.verticalScrollBar().value() == 0
