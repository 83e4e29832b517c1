"""Backups from the window: by itself, when asked, onto a stick that appears; told on Today when it does not work."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.services.backup_keeping import Standing
from app.services.work import Work
from tests.at_the_keyboard import Person
from ui.backup_keeper import BackupKeeper
from ui.components import Banner, RowList, SegmentedChoice, Text
from ui.settings.backups import BackupsGroup


@pytest.fixture
def keeper(person: Person) -> BackupKeeper:
    found = person.desk.findChild(BackupKeeper)
    assert found is not None
    return found


@pytest.fixture
def group(person: Person, keeper: BackupKeeper) -> BackupsGroup:
    person.desk.open("settings-group", "backups")
    person.settle()
    return person.find(BackupsGroup, "settings-backups")


def backups_in(folder: Path) -> list[Path]:
    return sorted(one for one in folder.iterdir() if one.is_dir()) if folder.exists() else []


def look(person: Person, keeper: BackupKeeper) -> Standing:
    keeper.look()
    person.settle()
    assert keeper.standing is not None
    return keeper.standing


def test_today_says_when_there_is_none_and_stops_when_there_is(person: Person, keeper: BackupKeeper) -> None:
    keeper.show()
    person.settle()
    assert person.find(Banner, "notice-backups").words().startswith("There is no backup yet.")
    person.press("today-back-up")
    person.settle()
    assert len(backups_in(keeper.plan.shelf)) == 1
    assert not [one for one in person.program.window.findChildren(Banner, "notice-backups") if one.isVisible()]


def test_the_schedule_makes_one_a_day_and_no_more(person: Person, keeper: BackupKeeper) -> None:
    assert look(person, keeper).newest is not None
    assert look(person, keeper).newest is not None
    assert len(backups_in(keeper.plan.shelf)) == 1
    assert keeper.standing is not None
    assert keeper.standing.lines[0].automatic


def test_when_asked_it_says_where_it_is(person: Person, group: BackupsGroup, tmp_path: Path) -> None:
    assert person.find(Banner, "backup-standing").words().startswith("There is no backup yet.")
    person.press("back-up-now")
    person.settle()
    assert "every page checked" in person.find(Banner, "settings-backups-told").words()
    assert person.find(Banner, "backup-standing").words().startswith("The newest backup is from today at 18:00.")
    assert len(person.find(RowList, "backup-list").rows()) == 1
    (tmp_path / "elsewhere").mkdir()
    group.back_up_to(str(tmp_path / "elsewhere"))
    person.settle()
    assert len(backups_in(tmp_path / "elsewhere")) == 1


def test_how_often_is_kept(person: Person, group: BackupsGroup) -> None:
    person.find(SegmentedChoice, "backup-rhythm").option("never").click()
    person.settle()
    assert person.program.settings.backup_rhythm == "never"
    keeper = person.desk.findChild(BackupKeeper)
    assert keeper is not None
    assert not look(person, keeper).is_due
    assert backups_in(keeper.plan.shelf) == []


def test_people_write_while_the_stick_is_slow(person: Person, keeper: BackupKeeper, tmp_path: Path) -> None:
    """While the lane of copies is held up, what is typed is saved at once."""
    import threading

    from ui.tasks import Lane

    gate = threading.Event()
    person.desk.run(lambda: gate.wait(20), lane=Lane.COPIES).then()
    keeper.back_up_now()
    saved: list[int] = []
    person.desk.do(_write).then(saved.append)
    person.until(lambda: bool(saved))
    assert not gate.is_set()
    assert keeper.is_busy
    gate.set()
    person.settle()
    assert len(backups_in(keeper.plan.shelf)) == 1


def _write(work: Work) -> int:
    work.audit_head()
    return 1


def test_a_stick_that_appears_gets_the_newest_and_one_that_is_pulled_is_told(
    person: Person, group: BackupsGroup, keeper: BackupKeeper, tmp_path: Path
) -> None:
    stick = tmp_path / "media" / "STICK"
    stick.mkdir(parents=True)
    drives: list[Path] = []
    keeper._drives = lambda: tuple(drives)
    group.use_second(str(stick))
    person.settle()
    place = stick / "Holdfast backups"
    assert len(backups_in(place)) == 1  # made by itself, then copied at once: the stick is there
    assert "It is there now." in person.find(Text, "second-place").text()
    moved = stick.rename(tmp_path / "media" / "OTHER NAME")  # pulled out, put in again under another name
    keeper.back_up_now()
    person.settle()
    assert "It is not there now." in person.find(Text, "second-place").text()
    drives.append(moved)
    keeper._look_at_drives()
    person.settle()
    assert len(backups_in(moved / "Holdfast backups")) == 2
    keeper.back_up_now()
    (moved / "Holdfast backups" / "holdfast-place.json").unlink()  # pulled while it was being looked for
    person.settle()
    assert keeper.standing is not None
    assert keeper.standing.failure is None


def test_a_drive_that_is_not_there_is_said_on_today_and_stays_said(
    person: Person, group: BackupsGroup, keeper: BackupKeeper, tmp_path: Path
) -> None:
    shelf = tmp_path / "drive"
    shelf.mkdir()
    group._change(backup_folder=str(shelf))
    person.settle()
    assert len(backups_in(shelf)) == 1
    shutil.rmtree(shelf)
    person.press("back-up-now")
    person.settle()
    told = person.find(Banner, "backup-standing").words()
    assert told.startswith("The last backup could not be made. The folder for backups is not there.")
    person.program.window.go("today")
    person.settle()
    assert person.find(Banner, "notice-backups").words().startswith("The last backup could not be made.")
    assert not shelf.exists()
    shelf.mkdir()
    person.press("today-back-up")
    person.settle()
    assert not [one for one in person.program.window.findChildren(Banner, "notice-backups") if one.isVisible()]


def test_a_lock_in_the_middle_leaves_no_half_backup_that_looks_like_one(person: Person, keeper: BackupKeeper) -> None:
    shelf = keeper.plan.shelf
    keeper.back_up_now()
    person.program.custodian.lock()
    person.until(lambda: person.program.tasks.is_idle)
    assert all(one.name.endswith(".unfinished") or (one / "manifest.json").exists() for one in backups_in(shelf))
