"""Steps run once, in order, each whole or not at all, with a backup before the first; a newer vault is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

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


# The shipped steps, with rows in the tables that they touch

ROWS_AT_27 = ("person", "supervision_pair", "session", "action", "child_case")
FILLED = {"TEXT": "as it was", "INTEGER": 1, "BLOB": bytes(16), "ANY": None}


def _id(number: int) -> bytes:
    return UUID(int=number).bytes


def _insert(db: Database, table: str, **given: object) -> None:
    """Insert a row; what has to be there and is not given is filled by its type."""
    columns = db.execute(f"PRAGMA table_info({table})").fetchall()
    row = {name: FILLED[kind] for _, name, kind, needed, default, _ in columns if needed and default is None} | given
    names, places = ", ".join(f'"{name}"' for name in row), ", ".join("?" for _ in row)
    db.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", tuple(row.values()))  # noqa: S608  # our own names


def _rows(db: Database, table: str, columns: tuple[str, ...] = ()) -> list[dict[str, object]]:
    found = db.execute(f"SELECT * FROM {table} ORDER BY 1, 2")  # noqa: S608  # our own names
    names = [str(one[0]) for one in found.description]
    return [
        {name: value for name, value in zip(names, row, strict=True) if not columns or name in columns}
        for row in found.fetchall()
    ]


def test_what_was_written_at_27_and_31_is_there_after_the_last_step(tmp_path: Path) -> None:
    path = tmp_path / "Club.vault"
    made = opening.create(
        path, label="AK", person_id=AMINA, passphrase=AMINAS, cost=TEST_COST, now=NOW, steps=SHIPPED[:27]
    )
    slot_id = made.slot_id
    for number in (1, 2):
        _insert(made.db, "person", id=_id(number))
    for number in (1, 2):
        _insert(made.db, "child_case", id=_id(10 + number), reference=f"RJ-{number}", lead=_id(1), supervisor=_id(2))
    _insert(made.db, "supervision_pair", id=_id(3), supervisor=_id(1), supervisee=_id(2))
    _insert(made.db, "session", id=_id(4), pair_id=_id(3))
    _insert(made.db, "action", id=_id(5), pair_id=_id(3), session_id=_id(4), case_id=_id(11), owner=_id(2))
    before = {table: _rows(made.db, table) for table in ROWS_AT_27}
    assert [len(rows) for rows in before.values()] == [2, 1, 1, 1, 2]
    made.close()

    merged = open_vault(path, slot_id, AMINAS, steps=SHIPPED[:31])
    _insert(merged.db, "case_merger", id=_id(20), kept=_id(11), former=_id(12))
    _insert(merged.db, "case_merger_row", merger_id=_id(20), of_table="action", of_column="case_id", record_id=_id(5))
    _insert(merged.db, "case_merger_own", merger_id=_id(20), record_id=_id(4))
    _insert(merged.db, "person_merger", id=_id(21), kept=_id(1), former=_id(2))
    _insert(merged.db, "person_merger_row", merger_id=_id(21), of_table="action", of_column="owner", record_id=_id(5))
    tables = ("case_merger", "case_merger_row", "person_merger", "person_merger_row")
    mergers = {table: _rows(merged.db, table) for table in tables}
    merged.close()

    newest = open_vault(path, slot_id, AMINAS, steps=SHIPPED)
    assert version_of(newest.db) == len(SHIPPED)
    for table, rows in before.items():
        assert _rows(newest.db, table, tuple(rows[0])) == rows
    assert {table: _rows(newest.db, table) for table in tables} == mergers
    assert newest.db.execute("SELECT review, (SELECT paper FROM session) FROM action").fetchall() == [("", None)]
    own = newest.db.execute("SELECT record_id, revisions FROM case_merger_own ORDER BY 1").fetchall()
    assert own == [(_id(4), 0), (_id(11), 0)]  # the kept file's card was not listed then
    assert integrity.check(newest) == []
    newest.close()
