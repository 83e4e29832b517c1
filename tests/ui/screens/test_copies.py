"""Open a copy and look, restore in the place of the records, a damaged file: from the window, on real files."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.audit import Act
from app.services import backups, people
from app.services.people import PersonForm
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.storage.samples import files_in
from tests.ui.screens.conftest import unlock
from ui.backup_keeper import BackupKeeper
from ui.components import Banner, RowList, Text
from ui.entry.unlock_page import UnlockPage


def strip(person: Person) -> list[Banner]:
    return [one for one in person.program.window.findChildren(Banner, "copy-strip") if one.isVisible()]


@pytest.fixture
def copy(person: Person) -> Path:
    """A backup, and one person more on file since."""
    keeper = person.desk.findChild(BackupKeeper)
    assert keeper is not None
    keeper.back_up_now()
    person.settle()
    (made,) = keeper.plan.shelf.iterdir()
    person.do(lambda work: people.add_person(work, PersonForm(full_name="Added Since")))
    return made


def look(person: Person, copy: Path) -> None:
    person.desk.open("look-at-copy", copy)
    person.until(lambda: bool(strip(person)))
    person.settle()


def names(person: Person) -> set[str]:
    return {one.full_name for one in person.ask(lambda work: work.people.all())}


def test_a_copy_is_looked_at_and_left_without_a_passphrase(person: Person, copy: Path, records: Records) -> None:
    before = files_in(copy)
    look(person, copy)
    assert strip(person)[0].words().startswith("You are looking at a copy from today at 18:00.")
    assert "Added Since" not in names(person)
    for place in ("today", "sessions", "cases", "actions", "agreements", "people", "settings"):
        person.program.window.go(place)
        person.settle()
    person.press("copy-back")
    person.until(lambda: not strip(person) and person.program.desk is not None and not person.desk.vault.is_copy)
    person.settle()
    assert person.desk.vault.path == records.path
    assert "Added Since" in names(person)
    assert files_in(copy) == before
    newest = person.ask(lambda _work: person.desk.vault.vault.audit.entries(newest_first=True, limit=3))
    assert Act.COPY_OPENED in {entry.act for entry in newest}
    assert person.program.settings.vault_path == str(records.path)


def test_nothing_can_be_written_in_a_copy(person: Person, copy: Path) -> None:
    before = files_in(copy)
    look(person, copy)
    refused: list[object] = []
    person.desk.do(lambda work: people.add_person(work, PersonForm(full_name="Not Here"))).then(
        failed=lambda error: refused.append(error.code)
    )
    person.until(lambda: bool(refused))
    assert refused == ["looking-only"]
    vault = person.desk.vault
    work = person.desk.run(lambda: backups.backup(vault, copy.parent / "more"))
    work.then(failed=lambda error: refused.append(error.code))
    person.until(lambda: len(refused) == 2)
    assert person.desk.findChild(BackupKeeper) is None
    assert files_in(copy) == before


def test_a_lock_while_looking_leads_back_to_the_records(person: Person, copy: Path, records: Records) -> None:
    look(person, copy)
    looked_at = person.desk.vault
    person.program.custodian.lock()
    person.until(lambda: looked_at.is_locked)
    person.until(lambda: person.program.copies._home is None)  # no key stays
    person.until(lambda: person.program.tasks.is_idle)
    person.program.custodian.cover.unlock_asked.emit(records.passphrase)
    person.until(lambda: not person.program.custodian.cover.is_covering)
    person.settle()
    assert person.desk.vault.path == records.path
    assert not person.desk.vault.is_copy
    assert strip(person) == []


def test_restoring_says_what_is_missing_and_keeps_the_old_records(person: Person, copy: Path, records: Records) -> None:
    person.desk.open("restore-backup", copy)
    person.settle()
    told = person.find(Banner, "restore-missing").words()
    assert told.startswith("What was written after today at 18:00 is not in it.")
    assert "2 changes in all" in told  # the person, and what they are appointed to
    person.press("restore-go")
    person.until(lambda: isinstance(person.program.window.page, UnlockPage))
    person.settle()
    aside = next(one for one in records.path.parent.iterdir() if " replaced " in one.name)
    assert aside.name in person.find(Banner, "unlock-note").words()
    assert (aside / records.path.name).exists()
    unlock(person, records.passphrase)
    assert "Added Since" not in names(person)
    assert person.find(Banner, "older-records").isVisible()  # this computer remembers newer ones: somebody decides


def test_a_restore_that_is_given_up_changes_nothing(person: Person, copy: Path, records: Records) -> None:
    before = files_in(records.path.parent)
    person.desk.open("restore-backup", copy)
    person.settle()
    person.press("restore-cancel")
    person.settle()
    assert files_in(records.path.parent) == before
    assert not person.desk.vault.is_locked


def test_a_copy_of_other_records_is_no_earlier_state_of_these(person: Person, copy: Path, tmp_path: Path) -> None:
    from app.services import first_run
    from tests.app.services.conftest import FIRST, make_surroundings

    (tmp_path / "other").mkdir()
    other = first_run.create(tmp_path / "other" / "other.vault", FIRST, make_surroundings(tmp_path / "o", seed=9))
    foreign = backups.backup(other, tmp_path / "foreign").folder
    other.lock()
    person.desk.open("restore-backup", foreign)
    person.settle()
    assert person.find(Banner, "restore-missing").words().startswith("This backup is no earlier state")
    person.press("restore-look")  # and these keys do not open it: its own passphrase is asked for
    person.until(lambda: isinstance(person.program.window.page, UnlockPage))
    assert person.find(Text, "locked").text().startswith("A backup, to look at.")


# On the way in


def test_backups_are_offered_before_anybody_unlocks(locked: Person, records: Records, tmp_path: Path) -> None:
    from tests.app.services.conftest import open_as
    from tests.conftest import sample_surroundings

    vault = open_as(records.path, sample_surroundings(tmp_path / "data"), records.passphrase)
    backups.backup(vault, tmp_path / "documents" / "Holdfast" / "Backups")
    vault.lock()
    locked.press("from-backup")
    locked.until(lambda: bool(locked.program.window.findChildren(RowList, "found-backups")))
    locked.settle()
    (row,) = locked.find(RowList, "found-backups").rows()
    assert row.title == "Today at 18:00"
    listing = locked.find(RowList, "found-backups")
    listing.button_clicked.emit(row.key, "look")
    locked.settle()
    locked.find(QLineEdit, "unlock-passphrase").setText(records.passphrase)
    locked.press("unlock")
    locked.until(lambda: bool(strip(locked)))
    locked.settle()
    locked.press("copy-back")
    locked.until(lambda: isinstance(locked.program.window.page, UnlockPage))
    locked.settle()
    assert locked.program.window.page is not None
    unlock(locked, records.passphrase)
    assert locked.desk.vault.path == records.path


def test_the_file_of_a_backup_is_only_looked_at_however_it_is_opened(
    locked: Person, records: Records, tmp_path: Path
) -> None:
    from tests.app.services.conftest import open_as
    from tests.conftest import sample_surroundings

    vault = open_as(records.path, sample_surroundings(tmp_path / "data"), records.passphrase)
    made = backups.backup(vault, tmp_path / "b").folder
    vault.lock()
    before = files_in(made)
    locked.program.entry.unlock(made / records.path.name)
    locked.settle()
    assert locked.find(Text, "locked").text().startswith("A backup, to look at.")
    locked.find(QLineEdit, "unlock-passphrase").setText(records.passphrase)
    locked.press("unlock")
    locked.until(lambda: bool(strip(locked)))
    locked.settle()
    assert files_in(made) == before


def test_a_backup_is_restored_on_a_computer_that_has_no_records(
    qtbot: QtBot, locked: Person, records: Records, tmp_path: Path
) -> None:
    from tests.app.services.conftest import open_as
    from tests.conftest import sample_surroundings

    vault = open_as(records.path, sample_surroundings(tmp_path / "elsewhere"), records.passphrase)
    made = backups.backup(vault, tmp_path / "stick").folder
    vault.lock()
    shutil.rmtree(records.path.parent)
    locked.program.entry.begin(None, None)  # the first run
    locked.settle()
    locked.press("restore-backup")
    locked.settle()
    locked.program.entry.rescue.restore(made)
    locked.settle()
    assert "everything up to" in locked.find(Banner, "restore-missing").words()
    locked.press("restore-go")
    locked.until(lambda: isinstance(locked.program.window.page, UnlockPage))
    locked.settle()
    assert "It was compared from beginning to end." in locked.find(Banner, "unlock-note").words()
    unlock(locked, records.passphrase)
    assert locked.desk.vault.path == tmp_path / "documents" / "Holdfast" / records.path.name


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for page in (1, 40, 80, 120, 160, 200):
        content[(page - 1) * 4096 + 300] ^= 1
    path.write_bytes(content)


def reach_damaged(person: Person, records: Records) -> None:
    person.find(QLineEdit, "unlock-passphrase").setText(records.passphrase)
    person.press("unlock")
    person.until(lambda: bool(person.program.window.findChildren(Text, "damaged-title")))
    person.settle()


def test_a_damaged_file_offers_the_newest_backup_first(locked: Person, records: Records, tmp_path: Path) -> None:
    unlock(locked, records.passphrase)
    keeper = locked.desk.findChild(BackupKeeper)
    assert keeper is not None
    keeper.back_up_now()
    locked.settle()
    locked.program.custodian.put_away(locked.program._someone_else)
    locked.settle()
    damage(records.path)
    before = files_in(records.path.parent)
    reach_damaged(locked, records)
    assert files_in(records.path.parent) == before
    assert "6 of its" in locked.find(Text, "damaged-look-hint").text()
    assert locked.find(Text, "in-danger").text() == "If a child is in danger now, call 999."
    locked.press("damaged-backup")
    locked.settle()
    assert isinstance(locked.find(QDialog, "restore-sheet"), QDialog)
    locked.press("restore-go")
    locked.until(lambda: isinstance(locked.program.window.page, UnlockPage))
    locked.settle()
    unlock(locked, records.passphrase)
    assert locked.desk.vault.path == records.path


def test_a_damaged_file_is_looked_at_and_salvaged_and_never_written(locked: Person, records: Records) -> None:
    damage(records.path)
    before = files_in(records.path.parent)
    reach_damaged(locked, records)
    locked.press("entry-support")  # details for whoever helps are there although the records do not open
    shown = locked.find(QPlainTextEdit, "support-text")
    locked.until(lambda: "help code = damaged 6/" in shown.toPlainText())
    assert records.path.stem not in shown.toPlainText()
    locked.press("support-close")
    locked.press("damaged-look")
    locked.until(lambda: bool(strip(locked)))
    locked.settle()
    assert strip(locked)[0].words().startswith("You are looking at what is whole in a damaged file.")
    locked.press("copy-back")
    locked.until(lambda: isinstance(locked.program.window.page, UnlockPage))
    locked.settle()
    assert files_in(records.path.parent) == before
    reach_damaged(locked, records)
    locked.press("damaged-salvage")
    locked.until(lambda: bool(locked.program.window.findChildren(Text, "rescued-title")))
    locked.settle()
    assert "records are saved" in locked.find(Text, "rescued-title").text()
    locked.press("rescued-open")
    locked.until(lambda: bool(locked.find(QComboBox, "who").count()))
    locked.settle()
    unlock(locked, records.passphrase)
    assert "salvaged" in locked.desk.vault.path.parent.name
    assert all(files_in(records.path.parent)[name] == content for name, content in before.items())


def test_a_conflict_copy_is_said_at_once(locked: Person, records: Records) -> None:
    locked.program.entry.unlock(records.path)
    locked.settle()
    assert not [one for one in locked.program.window.findChildren(Banner, "unlock-note") if one.isVisible()]
    shutil.copy(records.path, records.path.with_name(f"{records.path.stem}-PC2.vault"))
    locked.program.entry.unlock(records.path)
    locked.settle()
    assert f"{records.path.stem}-PC2.vault" in locked.find(Banner, "unlock-note").words()
