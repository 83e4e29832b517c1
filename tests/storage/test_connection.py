"""The database is opened in one order, with one set of settings, and its errors become the program's."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from uuid import UUID

import pytest
from sqlcipher3 import dbapi2

from app.domain.errors import (
    AlreadyOpenError,
    AppError,
    DamagedVaultError,
    DiskFullError,
    NotAVaultError,
    ReadOnlyError,
    StorageFailedError,
)
from storage import connection, unlocking
from storage.connection import app_error, joined, open_copy, open_existing, transaction
from storage.vault import Vault
from tests.storage.samples import files_in, new_vault, reopened

KEY = "ab" * 32


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("locking_mode", "exclusive"),
        ("temp_store", 2),
        ("secure_delete", 1),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("cipher_page_size", "4096"),
        ("application_id", connection.APPLICATION_ID),
        ("cipher_memory_security", "0"),
    ],
)
def test_settings(vault: Vault, pragma: str, value: object) -> None:
    assert vault.db.execute(f"PRAGMA {pragma}").fetchone() == (value,)


@pytest.mark.parametrize("key", ["", "ab" * 31, "ab" * 33, "AB" * 32, "zz" * 32, "ab" * 31 + "a\n", "'; --"])
def test_a_raw_key_of_another_form_never_reaches_sqlcipher(tmp_path: Path, key: str) -> None:
    path = tmp_path / "x.vault"
    with pytest.raises(ValueError, match="raw key"):
        connection.create(path, key)
    path.write_bytes(bytes(8192))
    with pytest.raises(ValueError, match="raw key"):
        open_existing(path, key, vault_id=UUID(int=1), db_epoch=1)
    with pytest.raises(ValueError, match="raw key"):
        open_copy(path, key)
    assert files_in(tmp_path) == {"x.vault": bytes(8192)}


@pytest.mark.parametrize("size", [0, 1, 511, 4095])
def test_an_empty_or_cut_file_is_refused_and_left_as_it_is(vault: Vault, size: int) -> None:
    slot_id = vault.slot_id
    unlocked_path = vault.path
    vault.close()
    content = unlocked_path.read_bytes()[:size]
    unlocked_path.write_bytes(content)
    with pytest.raises(DamagedVaultError) as caught:
        reopened(unlocked_path)
    assert caught.value.part == "records"
    with pytest.raises(DamagedVaultError):
        open_copy(unlocked_path, KEY)
    assert unlocked_path.read_bytes() == content
    assert unlocking.labels(unlocked_path)[0].slot_id == slot_id


def test_a_missing_file_is_not_a_vault_and_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "none.vault"
    with pytest.raises(NotAVaultError):
        open_existing(path, KEY, vault_id=UUID(int=1), db_epoch=1)
    with pytest.raises(NotAVaultError):
        open_copy(path, KEY)
    assert files_in(tmp_path) == {}


def test_an_existing_file_is_never_taken_for_a_new_database(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"letter")
    with pytest.raises(FileExistsError):
        connection.create(path, KEY)
    assert path.read_bytes() == b"letter"


def test_another_vaults_database_under_the_same_key_is_damage(vault: Vault) -> None:
    path, key, vault_id = vault.path, vault.ring.database_key(), vault.vault_id
    vault.close()
    for other_id, epoch in ((UUID(int=1), 1), (vault_id, 2)):
        with pytest.raises(DamagedVaultError):
            open_existing(path, key, vault_id=other_id, db_epoch=epoch)
    db = open_existing(path, key, vault_id=vault_id, db_epoch=1)
    db.execute("PRAGMA application_id=1")
    connection.close(db)
    with pytest.raises(DamagedVaultError):
        open_existing(path, key, vault_id=vault_id, db_epoch=1)


def test_a_database_that_is_no_vault_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "x.vault"
    db = connection.create(path, KEY)
    db.execute("CREATE TABLE other (x)")
    connection.close(db)
    with pytest.raises(DamagedVaultError):
        open_existing(path, KEY, vault_id=UUID(int=1), db_epoch=1)


def test_a_plain_database_and_another_key_are_damage(tmp_path: Path, vault: Vault) -> None:
    plain = tmp_path / "plain.vault"
    with sqlite3.connect(plain) as db:
        db.execute("CREATE TABLE vault_meta (x)")
    db.close()
    vault.close()
    for path in (plain, vault.path):
        with pytest.raises(DamagedVaultError):
            open_existing(path, KEY, vault_id=UUID(int=1), db_epoch=1)
        with pytest.raises(DamagedVaultError):
            open_copy(path, KEY)


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH 'out.db' AS out KEY ''",
        "ATTACH ':memory:' AS out",
        "DETACH main",
        "SELECT load_extension('x')",
        "VACUUM INTO 'out.db'",
    ],
)
def test_nothing_can_be_attached_loaded_or_written_elsewhere(
    vault: Vault, statement: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises((dbapi2.Error, AppError)):
        vault.db.execute(statement)
    assert not (tmp_path / "out.db").exists()


def test_the_cipher_must_be_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Plain SQLite answers nothing to cipher_version; it would write a plain file, so the opening stops there."""
    real = connection.Database.execute

    def plain(self: connection.Database, sql: str, parameters: connection.Parameters = ()) -> connection.Cursor:
        return real(self, "SELECT 1 WHERE 0" if "cipher_version" in sql else sql, parameters)

    monkeypatch.setattr(connection.Database, "execute", plain)
    with pytest.raises(StorageFailedError, match="no-cipher"):
        connection.create(tmp_path / "x.vault", KEY)
    assert (tmp_path / "x.vault").read_bytes() == b""


def _save_and_fail(db: connection.Database) -> None:
    with transaction(db):
        db.execute("INSERT INTO note (body) VALUES ('c')")
        with joined(db):
            db.execute("INSERT INTO note (body) VALUES ('d')")
        raise KeyError


def test_a_transaction_is_whole_or_not_at_all(vault: Vault) -> None:
    with transaction(vault.db):
        vault.db.execute("INSERT INTO note (body) VALUES ('a')")
    with pytest.raises(KeyError):
        _save_and_fail(vault.db)
    assert vault.db.execute("SELECT body FROM note").fetchall() == [("a",)]
    assert not vault.db.in_transaction


def test_joined_takes_part_or_makes_its_own(vault: Vault) -> None:
    with pytest.raises(KeyError):
        _save_and_fail(vault.db)
    with joined(vault.db):
        vault.db.execute("INSERT INTO note (body) VALUES ('b')")
    assert vault.db.execute("SELECT body FROM note").fetchall() == [("b",)]


def test_what_was_not_committed_is_undone_by_closing(vault: Vault) -> None:
    vault.db.execute("BEGIN")
    vault.db.execute("INSERT INTO note (body) VALUES ('a')")
    vault.close()
    again = reopened(vault.path)
    assert again.db.execute("SELECT count(*) FROM note").fetchone() == (0,)
    again.close()


def test_closing_leaves_no_journal(vault: Vault) -> None:
    with transaction(vault.db):
        vault.db.execute("INSERT INTO note (body) VALUES ('a')")
    vault.close()
    assert sorted(files_in(vault.path.parent)) == ["Club.vault", "Club.vault.keys", "Club.vault.keys.copy"]


def test_defects_stay_defects(vault: Vault) -> None:
    for statement in ("SELECT nothing FROM nowhere", "INSERT INTO note (body) VALUES (NULL)", "syntax"):
        with pytest.raises(dbapi2.Error):
            vault.db.execute(statement)


def test_a_second_opening_in_the_same_process_is_told(vault: Vault) -> None:
    with pytest.raises(AlreadyOpenError):
        reopened(vault.path)
    vault.db.execute("INSERT INTO note (body) VALUES ('still mine')")


class _Failure(dbapi2.Error):  # type: ignore[misc]  # sqlcipher3 ships no types
    def __init__(self, code: int) -> None:
        self.sqlite_errorcode = code
        self.sqlite_errorname = f"SQLITE_{code}"


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (5, AlreadyOpenError), (6, AlreadyOpenError), (261, AlreadyOpenError), (13, DiskFullError),
        (8, ReadOnlyError), (1032, ReadOnlyError), (14, ReadOnlyError), (26, DamagedVaultError),
        (11, DamagedVaultError), (267, DamagedVaultError), (10, StorageFailedError), (778, StorageFailedError),
        (7, StorageFailedError),
    ],
)  # fmt: skip
def test_codes_are_mapped_once(code: int, kind: type[AppError]) -> None:
    assert type(app_error(_Failure(code))) is kind


@pytest.mark.parametrize("code", [1, 19, 1811, 20, 21, 25])
def test_codes_of_defects_are_not_mapped(code: int) -> None:
    assert app_error(_Failure(code)) is None


def test_an_opened_copy_changes_nothing(vault: Vault) -> None:
    key = vault.ring.database_key()
    vault.close()
    before = files_in(vault.path.parent)
    db = open_copy(vault.path, key)
    with pytest.raises(ReadOnlyError):
        db.execute("DELETE FROM note")
    db.close()
    assert files_in(vault.path.parent) == before


def test_two_vaults_with_the_same_passphrase_share_no_key(tmp_path: Path, vault: Vault) -> None:
    other = new_vault(tmp_path / "Other.vault")
    assert other.ring.database_key() != vault.ring.database_key()
    other.close()


@pytest.mark.parametrize("how", ["vault", "copy"])
def test_a_statement_stays_prepared_however_many_others_are_used_more_often(vault: Vault, how: str) -> None:
    if how == "copy":
        path, key = vault.path, vault.ring.database_key()
        vault.close()
        db = open_copy(path, key)
    else:
        db = vault.db
    asked: list[int] = []

    def watch(action: int, *_: str | None) -> int:
        asked.append(action)
        return int(dbapi2.SQLITE_OK)

    db.set_authorizer(watch)  # asked whenever a statement is prepared
    for _ in range(3):
        for number in range(300):
            db.execute(f"SELECT {number} FROM vault_meta").fetchall()  # noqa: S608  # as many as a day uses
    rare = "SELECT db_epoch FROM vault_meta"
    db.execute(rare).fetchall()
    db.execute("SELECT vault_id FROM vault_meta").fetchall()
    asked.clear()
    db.execute(rare).fetchall()
    assert not asked
    if how == "copy":
        db.close()
