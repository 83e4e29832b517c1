"""Backups, checks and signing keys of an open vault, and a first run that is cut short."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import DiskFullError, VaultExistsError
from app.services import backups, first_run, integrity, people, signing_keys, vaults
from app.services.people import PersonForm
from app.services.vaults import OpenVault, Surroundings
from storage import files
from tests.app.services.conftest import FIRST, open_as


def test_a_backup_opens_with_the_same_passphrase_and_holds_everything(
    open_vault: OpenVault, around: Surroundings, tmp_path: Path
) -> None:
    open_vault.do(people.add_person, PersonForm(full_name="Priya Nair"))
    made = backups.backup(open_vault, tmp_path / "backups")
    assert made.folder.parent == tmp_path / "backups"
    open_vault.do(people.add_person, PersonForm(full_name="Too Late"))
    restored = backups.restore(made.folder, tmp_path / "restored")
    again = open_as(restored, around)
    assert [one.full_name for one in again.read(lambda work: work.people.all())] == ["Dee Marsh", "Priya Nair"]
    assert integrity.check(again) == ()
    again.lock()
    with pytest.raises(VaultExistsError):
        backups.restore(made.folder, tmp_path / "restored")


def test_a_closed_vault_is_backed_up_too(vault_path: Path, around: Surroundings, tmp_path: Path) -> None:
    slot = vaults.labels(vault_path)[0].slot_id
    unlocked = vaults.unlock(vault_path, slot, FIRST.passphrase, around)
    made = backups.backup_closed(unlocked, tmp_path / "backups", around)
    opened = open_as(backups.restore(made.folder, tmp_path / "restored"), around)
    assert opened.club_name == "Riverside Juniors FC"
    opened.lock()


def test_a_row_that_points_nowhere_is_found(open_vault: OpenVault) -> None:
    assert integrity.check(open_vault) == ()
    db = open_vault.vault.db
    db.execute("PRAGMA foreign_keys=OFF")
    db.execute("UPDATE appointment SET person_id = x'00000000000000000000000000000001'")
    assert [(one.code, one.part) for one in integrity.check(open_vault)] == [("reference", "appointment")]


def test_signing_keys_are_made_once_and_stay(vault_path: Path, around: Surroundings) -> None:
    opened = open_as(vault_path, around)
    assert opened.read(signing_keys.issuer_fingerprint, opened.vault) is None
    first = signing_keys.identity(opened)
    assert signing_keys.identity(opened) == first
    opened.lock()
    opened = open_as(vault_path, around)
    assert signing_keys.identity(opened) == first
    assert opened.read(signing_keys.issuer_fingerprint, opened.vault) is not None
    opened.lock()


def test_of_two_first_signatures_at_once_one_key_stays(vault_path: Path, around: Surroundings) -> None:
    """Both look, both make, and then both keep: the second is told of the first one's, and nothing hangs on its own."""
    opened = open_as(vault_path, around)
    missing = signing_keys.find(opened)
    assert isinstance(missing, signing_keys.Missing)
    first, second = signing_keys.make(missing), signing_keys.make(missing)
    assert opened.read(signing_keys.issuer_fingerprint, opened.vault) is None  # making keeps nothing
    kept = signing_keys.keep(opened, first)
    assert kept == first.identity
    assert signing_keys.keep(opened, second) == kept
    assert signing_keys.identity(opened) == kept
    opened.lock()


def test_a_key_made_for_another_issuer_is_made_again_under_the_one_in_force(
    vault_path: Path, around: Surroundings
) -> None:
    opened = open_as(vault_path, around)
    missing = signing_keys.find(opened)
    assert isinstance(missing, signing_keys.Missing)
    late = signing_keys.make(replace(missing, name="Somebody Else"))
    chain = signing_keys.identity(opened).chain_der
    assert late.identity.chain_der != chain
    assert signing_keys.keep(opened, late).chain_der == chain
    opened.lock()


def test_a_first_run_cut_short_before_its_end_leaves_no_vault_and_can_be_done_again(
    tmp_path: Path, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    moves: list[Path] = []
    move = files.move_new

    def full(source: Path, target: Path) -> None:
        if target == folder / "club.vault":
            raise DiskFullError
        moves.append(target)
        move(source, target)

    monkeypatch.setattr(files, "move_new", full)
    with pytest.raises(DiskFullError):
        first_run.create(folder / "club.vault", FIRST, around)
    assert moves  # the keys were in place already, and went again
    assert list(folder.iterdir()) == []
    monkeypatch.undo()
    first_run.create(folder / "club.vault", FIRST, around).lock()
    assert sorted(path.name for path in folder.iterdir()) == ["club.vault", "club.vault.keys", "club.vault.keys.copy"]


def test_what_a_killed_first_run_left_is_cleared_away(tmp_path: Path, around: Surroundings) -> None:
    for ending in ("", ".keys", ".keys.copy"):
        (tmp_path / f"club.making.vault{ending}").write_bytes(b"half")
    first_run.create(tmp_path / "club.vault", FIRST, around).lock()
    assert not list(tmp_path.glob("*.making*"))
