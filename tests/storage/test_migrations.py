"""Steps run once, in order, each whole or not at all, with a backup before the first; a newer vault is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import DiskFullError, NewerVaultError
from storage import integrity, opening
from storage.connection import Database
from storage.keys.kdf import TEST_COST
from storage.migrations import Step, migrate, version_of
from storage.migrations.steps import STEPS as SHIPPED
from storage.vault import Vault
from tests.storage.samples import AMINA, AMINAS, NOW, STEPS, files_in, open_vault, reopened


def _third(db: Any) -> None:
    db.execute("ALTER TABLE note ADD COLUMN extra TEXT")
    db.execute("UPDATE note SET extra = upper(body)")


def _failing(db: Any) -> None:
    db.execute("CREATE TABLE half (x)")
    db.execute("DROP TABLE note")
    raise KeyError("half way")


def _nothing(db: Any) -> None:
    """A step that changes nothing."""


def _never() -> None:
    raise AssertionError("no backup was due")


def _schema(db: Database) -> list[tuple[Any, ...]]:
    return db.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()


def test_a_new_vault_is_at_the_last_step(vault: Vault) -> None:
    assert version_of(vault.db) == len(STEPS)
    assert migrate(vault.db, STEPS, _never) == 0


def test_the_shipped_steps_make_a_whole_vault(tmp_path: Path) -> None:
    shipped = tmp_path / "Shipped.vault"
    made = opening.create(shipped, label="AK", person_id=AMINA, passphrase=AMINAS, cost=TEST_COST, now=NOW)
    assert version_of(made.db) == len(SHIPPED)
    assert integrity.check(made) == []
    made.close()


def test_an_older_vault_is_brought_up_with_its_data_after_one_backup(vault: Vault) -> None:
    vault.db.execute("INSERT INTO note (body) VALUES ('kept')")
    calls: list[int] = []
    steps: tuple[Step, ...] = (*STEPS, (3, _third), (4, _nothing))
    ran = migrate(vault.db, steps, lambda: calls.append(version_of(vault.db)))
    assert (ran, calls, version_of(vault.db)) == (2, [2], 4)
    assert vault.db.execute("SELECT body, extra FROM note").fetchall() == [("kept", "KEPT")]


def test_a_step_that_fails_leaves_the_step_before(vault: Vault) -> None:
    vault.db.execute("INSERT INTO note (body) VALUES ('kept')")
    steps: tuple[Step, ...] = (*STEPS, (3, _third), (4, _failing))
    with pytest.raises(KeyError):
        migrate(vault.db, steps, lambda: None)
    assert version_of(vault.db) == 3
    assert vault.db.execute("SELECT extra FROM note").fetchall() == [("KEPT",)]
    assert not any(name == "half" for _, name, _ in _schema(vault.db))


def test_without_its_backup_nothing_is_migrated(vault: Vault) -> None:
    def refuse() -> None:
        raise DiskFullError

    with pytest.raises(DiskFullError):
        migrate(vault.db, (*STEPS, (3, _third)), refuse)
    assert version_of(vault.db) == 2


def test_a_newer_vault_is_refused_and_left_as_it_is(vault: Vault) -> None:
    path, slot_id = vault.path, vault.slot_id
    vault.db.execute("PRAGMA user_version=7")
    vault.close()
    before = files_in(path.parent)
    with pytest.raises(NewerVaultError) as caught:
        open_vault(path, slot_id, AMINAS)
    assert (caught.value.found, caught.value.known) == (7, 2)
    assert files_in(path.parent) == before


def test_steps_are_numbered_without_a_gap(vault: Vault) -> None:
    with pytest.raises(ValueError, match="without a gap"):
        migrate(vault.db, (*STEPS, (4, _third)), _never)


def test_opening_an_older_vault_puts_a_whole_backup_beside_it(vault: Vault) -> None:
    path, slot_id = vault.path, vault.slot_id
    vault.db.execute("INSERT INTO note (body) VALUES ('kept')")
    vault.close()
    newer = open_vault(path, slot_id, AMINAS, steps=(*STEPS, (3, _third)))
    assert version_of(newer.db) == 3
    newer.close()
    folder = path.parent / "Club before update from 2"
    old = reopened(folder / "Club.vault")
    assert version_of(old.db) == 2
    assert old.db.execute("SELECT body FROM note").fetchall() == [("kept",)]
    old.close()
    open_vault(path, slot_id, AMINAS, steps=(*STEPS, (3, _third))).close()
    assert [found.name for found in path.parent.iterdir() if found.is_dir()] == [folder.name]
