"""A look changes nothing: not the copy, not its folder, whatever form it has and whatever lies beside it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.domain.errors import LookingOnlyError, NewerVaultError, ReadOnlyError, WrongPassphraseError
from storage import backup, key_changes, looking, opening, rekeying, unlocking
from storage.connection import transaction
from storage.keys.kdf import TEST_COST
from storage.vault import Vault
from tests.storage.samples import BEN, BENS, NOW, OTHER, STEPS, files_in, reopened


def put(vault: Vault, text: str) -> None:
    with transaction(vault.db):
        vault.db.execute("INSERT INTO note (body) VALUES (?)", (text,))


def test_everything_can_be_read_and_nothing_written(vault: Vault, tmp_path: Path) -> None:
    put(vault, "before")
    vault.seal(BEN, b"between us", [vault.person_id or BEN])
    made = backup.backup(vault, tmp_path / "b", NOW).folder
    before = files_in(made)
    copy = looking.look(unlocking.unlock_as(made / "Club.vault", vault.ring), tmp_path / "own", steps=STEPS)
    assert copy.db.execute("SELECT body FROM note").fetchall() == [("before",)]
    assert copy.open_sealed(BEN) == b"between us"
    assert copy.person_id == vault.person_id
    with pytest.raises(ReadOnlyError):
        copy.db.execute("DELETE FROM note")
    with pytest.raises(ReadOnlyError), transaction(copy.db):
        copy.db.execute("INSERT INTO note (body) VALUES ('x')")
    with pytest.raises(LookingOnlyError):
        key_changes.add_holder(copy, "BM", BEN, BENS, now=NOW, cost=TEST_COST)
    with pytest.raises(LookingOnlyError):
        rekeying.rekey(copy, now=NOW)
    copy.close()
    assert files_in(made) == before
    put(vault, "the records themselves can be written meanwhile")


def test_a_read_only_stick_will_do(vault: Vault, tmp_path: Path) -> None:
    made = backup.backup(vault, tmp_path / "b", NOW).folder
    for one in (*made.iterdir(), made):
        one.chmod(0o500 if one.is_dir() else 0o400)
    looking.look(unlocking.unlock_as(made / "Club.vault", vault.ring), tmp_path / "own", steps=STEPS).close()
    made.chmod(0o700)


def test_an_older_form_is_brought_up_to_date_in_a_copy_of_the_copy(vault: Vault, tmp_path: Path) -> None:
    made = backup.backup(vault, tmp_path / "b", NOW).folder
    before = files_in(made)
    newer = (*STEPS, (3, lambda db: db.execute("CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT")))
    copy = looking.look(unlocking.unlock_as(made / "Club.vault", vault.ring), tmp_path / "own", steps=newer)
    assert copy.db.execute("SELECT count(*) FROM more").fetchone() == (0,)
    assert copy.path == made / "Club.vault"
    copy.close()
    assert files_in(made) == before
    looking.clear(tmp_path / "own")
    assert files_in(tmp_path / "own") == {}
    with pytest.raises(NewerVaultError):
        looking.look(unlocking.unlock_as(made / "Club.vault", vault.ring), tmp_path / "own", steps=STEPS[:1])


def test_a_file_with_a_journal_beside_it_is_read_as_it_was_saved(vault: Vault, tmp_path: Path) -> None:
    put(vault, "saved")
    path, ring = vault.path, vault.ring
    with transaction(vault.db):
        vault.db.execute("PRAGMA cache_spill=1")
        vault.db.executemany("INSERT INTO note (body) VALUES (?)", [("half way " * 500,) for _ in range(2000)])
        crashed = tmp_path / "crashed"
        crashed.mkdir()
        for one in path.parent.glob("Club.vault*"):
            shutil.copy(one, crashed / one.name)
    before = files_in(crashed)
    assert "Club.vault-journal" in before
    copy = looking.look(unlocking.unlock_as(crashed / "Club.vault", ring), tmp_path / "own", steps=STEPS)
    assert copy.db.execute("SELECT body FROM note").fetchall() == [("saved",)]
    copy.close()
    assert files_in(crashed) == before


def test_the_keys_at_hand_open_copies_from_before_a_new_passphrase_or_key(tmp_path: Path) -> None:
    vault = opening.create(tmp_path / "Club.vault", label="BM", person_id=BEN, passphrase=BENS, cost=TEST_COST, now=NOW)
    made = backup.backup(vault, tmp_path / "b", NOW).folder
    key_changes.change_passphrase(vault, BENS, OTHER, now=NOW, cost=TEST_COST)
    rekeying.rekey(vault, now=NOW)
    looking.look(unlocking.unlock_as(made / "Club.vault", vault.ring), tmp_path / "own").close()
    vault.close()
    with pytest.raises(WrongPassphraseError):
        reopened(vault.path, BENS)


def test_keys_of_other_records_open_nothing(vault: Vault, tmp_path: Path) -> None:
    other = opening.create(
        tmp_path / "Other.vault", label="BM", person_id=BEN, passphrase=BENS, cost=TEST_COST, now=NOW, steps=STEPS
    )
    made = backup.backup(vault, tmp_path / "b", NOW).folder
    with pytest.raises(WrongPassphraseError):
        unlocking.unlock_as(made / "Club.vault", other.ring)
    other.close()
