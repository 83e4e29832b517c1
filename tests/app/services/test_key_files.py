"""A key file as a second factor: made, needed, made anew, lost, given up; the recovery sheet never needs it."""

from __future__ import annotations

import secrets
from pathlib import Path

import pytest

from app.domain.errors import (
    AppError,
    KeyFileError,
    KeyFileNeededError,
    NotAllowedError,
    ReadOnlyError,
    WrongPassphraseError,
)
from app.services import backups, holders, key_files, vaults
from app.services.vaults import OpenVault, Surroundings
from storage import key_changes
from storage.keys import key_file
from tests.app.services.conftest import PASSPHRASE, open_as
from tests.app.services.small_club import set_up

NEW = "saddle ember violin glacier acorn"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A memory stick that is in."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def around(around: Surroundings, stick: Path) -> Surroundings:
    """Surroundings with that stick, as long as its folder is there."""
    return around._replace(mounts=lambda: (stick,) if stick.exists() else ())


def pull_out(stick: Path) -> Path:
    """Take the stick out; it lies beside, and can be named by hand."""
    return stick.rename(stick.with_name("in the drawer"))


def test_from_then_on_both_are_needed(open_vault: OpenVault, around: Surroundings, stick: Path) -> None:
    assert not key_files.is_needed(open_vault)
    path = key_files.make(open_vault, PASSPHRASE, stick)
    assert key_files.is_needed(open_vault)
    assert path.parent == stick
    open_vault.check_passphrase(PASSPHRASE)  # before signing nobody is asked for the stick again
    open_vault.lock()
    assert [label.needs_file for label in vaults.labels(open_vault.path)] == [True]
    open_as(open_vault.path, around).lock()  # found on the stick
    drawer = pull_out(stick)
    with pytest.raises(KeyFileNeededError):
        open_as(open_vault.path, around)
    slot = open_vault.slot_id
    named = vaults.unlock(open_vault.path, slot, PASSPHRASE, around, drawer / path.name)
    vaults.connect(named, around).lock()
    with pytest.raises(WrongPassphraseError):
        vaults.unlock(open_vault.path, slot, NEW, around, drawer / path.name)


def test_another_key_file_opens_nothing_and_counts_as_a_wrong_try(
    open_vault: OpenVault, around: Surroundings, stick: Path, tmp_path: Path
) -> None:
    key_files.make(open_vault, PASSPHRASE, stick)
    open_vault.lock()
    pull_out(stick)
    other, _secret = key_file.write(tmp_path, secrets.token_bytes)
    for _ in range(5):
        with pytest.raises(WrongPassphraseError):
            vaults.unlock(open_vault.path, open_vault.slot_id, PASSPHRASE, around, other)
    assert around.tries.left_s() == 1
    with pytest.raises(KeyFileError):
        vaults.unlock(open_vault.path, open_vault.slot_id, PASSPHRASE, around, open_vault.path)


def test_a_missing_stick_is_no_wrong_try(open_vault: OpenVault, around: Surroundings, stick: Path) -> None:
    key_files.make(open_vault, PASSPHRASE, stick)
    open_vault.lock()
    pull_out(stick)
    for _ in range(9):
        with pytest.raises(KeyFileNeededError):
            open_as(open_vault.path, around)
    assert around.tries.left_s() == 0


def test_a_new_key_file_makes_the_old_one_worthless(open_vault: OpenVault, around: Surroundings, stick: Path) -> None:
    first = key_files.make(open_vault, PASSPHRASE, stick)
    second = key_files.make(open_vault, PASSPHRASE, stick)
    open_vault.lock()
    second.rename(stick.with_name("second"))
    with pytest.raises(WrongPassphraseError):
        open_as(open_vault.path, around)
    first.unlink()
    stick.with_name("second").rename(second)
    open_as(open_vault.path, around).lock()


def test_the_passphrase_changes_under_the_key_file_and_the_key_file_is_given_up(
    open_vault: OpenVault, around: Surroundings, stick: Path
) -> None:
    key_files.make(open_vault, PASSPHRASE, stick)
    holders.change_passphrase(open_vault, PASSPHRASE, NEW)
    open_vault.check_passphrase(NEW)
    with pytest.raises(WrongPassphraseError):
        key_files.give_up(open_vault, PASSPHRASE)
    open_vault.lock()
    again = open_as(open_vault.path, around, NEW)
    holders.change_records_key(again)  # and the key of the records under it
    again.check_passphrase(NEW)
    key_files.give_up(again, NEW)
    assert not key_files.is_needed(again)
    with pytest.raises(NotAllowedError):
        key_files.give_up(again, NEW)
    again.lock()
    pull_out(stick)
    open_as(open_vault.path, around, NEW).lock()


def test_a_lost_stick_locks_nobody_out(open_vault: OpenVault, around: Surroundings, stick: Path) -> None:
    club = set_up(open_vault)
    holders.add_holder(open_vault, club.priya, "Priya Nair", NEW)
    sheet = holders.make_recovery(open_vault)
    holders.keep_recovery(open_vault, sheet, "Lorraine")
    key_files.make(open_vault, PASSPHRASE, stick)
    path, slot = open_vault.path, open_vault.slot_id
    open_vault.lock()
    pull_out(stick)
    other = "copper meadow signal turtle brick"
    again = holders.recover(path, " ".join(sheet.groups), slot, other, around)  # the sheet needs no stick
    again.lock()
    dee = open_as(path, around, other)  # nor does what it set
    priyas = next(one.slot_id for one in holders.holders(dee) if one.person_id == club.priya)
    assert not next(label.needs_file for label in vaults.labels(path) if label.slot_id == priyas)
    dee.lock()


def test_a_passphrase_set_by_the_lead_needs_no_key_file(
    open_vault: OpenVault, around: Surroundings, stick: Path
) -> None:
    club = set_up(open_vault)
    holders.add_holder(open_vault, club.priya, "Priya Nair", NEW)
    path = open_vault.path
    open_vault.lock()
    priya = open_as(path, around, NEW, 1)
    key_files.make(priya, NEW, stick)
    priya.lock()
    dee = open_as(path, around)
    slot = next(one.slot_id for one in holders.holders(dee) if one.person_id == club.priya)
    holders.reset_passphrase(dee, slot, PASSPHRASE)
    dee.lock()
    pull_out(stick)
    open_as(path, around, PASSPHRASE, 1).lock()


def test_when_it_cannot_be_made_nothing_has_changed_and_no_file_is_left(
    open_vault: OpenVault, around: Surroundings, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(WrongPassphraseError):
        key_files.make(open_vault, NEW, stick)

    def refuse(*_args: object, **_kwargs: object) -> None:
        raise ReadOnlyError

    monkeypatch.setattr(key_changes, "apply", refuse)
    with pytest.raises(AppError):
        key_files.make(open_vault, PASSPHRASE, stick)
    monkeypatch.undo()
    assert list(stick.iterdir()) == []
    open_vault.lock()
    open_as(open_vault.path, around).lock()


def test_a_backup_needs_what_was_needed_that_day(
    open_vault: OpenVault, around: Surroundings, stick: Path, tmp_path: Path
) -> None:
    before = backups.backup(open_vault, tmp_path / "backups")
    key_files.make(open_vault, PASSPHRASE, stick)
    after = backups.backup(open_vault, tmp_path / "later")
    open_vault.lock()
    pull_out(stick)
    open_as(backups.restore(before.folder, tmp_path / "a"), around).lock()
    with pytest.raises(KeyFileNeededError):
        open_as(backups.restore(after.folder, tmp_path / "b"), around)
