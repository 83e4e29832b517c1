"""The one connection to a vault's database, opened in the order of security.md 3. SQLite's codes become errors here.

Two traps of SQLCipher set the order: an empty or one-byte file opens with ANY key as a new empty vault, and a raw key
of the wrong length is silently used as a passphrase.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import UUID

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
from storage import files

APPLICATION_ID = 0x48465354  # "HFST", in the database's own header
PAGE_BYTES = 4096
# prepared statements that are kept: more than the program has. The library's own 100 are those used most often; in a
# long day each that is not among them would be prepared anew each time, and every column of it asked for by name.
STATEMENTS = 1000

Parameters = Sequence[Any] | Mapping[str, Any]
Row = tuple[Any, ...]

_RAW_KEY = re.compile(r"[0-9a-f]{64}")
_SETTINGS = (
    ("locking_mode=EXCLUSIVE", "exclusive"),  # a second copy of the program fails at once
    ("journal_mode=TRUNCATE", "truncate"),  # a committed save sits in ONE file
    ("synchronous=EXTRA", None),
    ("temp_store=MEMORY", None),
    ("secure_delete=ON", 1),
    ("foreign_keys=ON", None),
    ("trusted_schema=OFF", None),
    ("cell_size_check=ON", None),
    ("mmap_size=0", 0),
)
_PRIMARY = 0xFF  # the low byte of an extended result code is the plain code
_CONSTRAINT = 19
_READ_ONLY_CODES = frozenset({8, 14, 3})  # READONLY, CANTOPEN, PERM
_BUSY_CODES = frozenset({5, 6, 15})  # BUSY, LOCKED, PROTOCOL
_DAMAGED_CODES = frozenset({26, 11})  # NOTADB, CORRUPT
_FULL_CODE = 13
_DEFECT_CODES = frozenset({1, _CONSTRAINT, 20, 21, 25})  # SQL error, constraint, mismatch, misuse, range: a bug, ours


def app_error(error: dbapi2.Error) -> AppError | None:
    """Return the program's error for one of SQLite's, or None when it is a defect of the program (never of the disk).

    NOTADB means damage here, never a wrong key: the header's MAC proved the key before.
    """
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    plain = code & _PRIMARY
    if plain == _FULL_CODE:
        return DiskFullError()
    if plain in _READ_ONLY_CODES:
        return ReadOnlyError()
    if plain in _BUSY_CODES:
        return AlreadyOpenError()
    if plain in _DAMAGED_CODES:
        return DamagedVaultError("records")
    if plain in _DEFECT_CODES:
        return None
    return StorageFailedError(str(getattr(error, "sqlite_errorname", code)))


@contextmanager
def mapped_errors() -> Iterator[None]:
    """Turn SQLite's errors inside the block into the program's; those that are defects pass as they are."""
    try:
        yield
    except dbapi2.Error as error:
        known = app_error(error)
        if known is None:
            raise
        raise known from None


class Cursor(dbapi2.Cursor):  # type: ignore[misc]  # sqlcipher3 ships no types
    """A cursor whose errors are the program's."""

    def execute(self, sql: str, parameters: Parameters = ()) -> Cursor:
        """Run one statement."""
        with mapped_errors():
            super().execute(sql, parameters)
        return self

    def executemany(self, sql: str, parameters: Iterable[Parameters]) -> Cursor:
        """Run one statement for each set of parameters."""
        with mapped_errors():
            super().executemany(sql, parameters)
        return self

    def fetchone(self) -> Row | None:
        """Return the next row, or None."""
        with mapped_errors():
            row: Row | None = super().fetchone()
        return row

    def fetchall(self) -> list[Row]:
        """Return all rows that are left."""
        with mapped_errors():
            rows: list[Row] = super().fetchall()
        return rows

    def __iter__(self) -> Iterator[Row]:
        return self

    def __next__(self) -> Row:
        try:
            row: Row = super().__next__()
        except dbapi2.Error as error:
            raise (app_error(error) or error) from None
        return row


class Database(dbapi2.Connection):  # type: ignore[misc]  # sqlcipher3 ships no types
    """An open connection. Statements commit one by one unless inside ``transaction``. Stays in its thread."""

    def cursor(self, factory: type[Cursor] = Cursor) -> Cursor:
        """Return a new cursor."""
        cursor: Cursor = super().cursor(factory)
        return cursor

    def execute(self, sql: str, parameters: Parameters = ()) -> Cursor:
        """Run one statement on a new cursor and return it."""
        return self.cursor().execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Parameters]) -> Cursor:
        """Run one statement for each set of parameters, on a new cursor."""
        return self.cursor().executemany(sql, parameters)


class Reader:
    """The vault's file open for reading beside SQLite: opened once the lock is ours, closed after SQLite closed it.

    On POSIX systems, closing ANY descriptor of a file drops all locks that the process holds on it. A backup that
    opened and closed the file would let a second copy of the program in; so there is one descriptor for the whole time.
    """

    def __init__(self, path: Path) -> None:
        with files.as_app_errors():
            self._descriptor: int | None = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))

    def copy_to(self, target: Path) -> None:
        """Copy the whole file to a new one. The caller holds the write lock. Raises OSError."""
        if self._descriptor is None:
            raise ValueError("closed")
        files.copy_from(self._descriptor, target)

    def close(self) -> None:
        """Close it. Only after the connection was closed."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """One save: BEGIN IMMEDIATE, then COMMIT, or ROLLBACK when anything is raised. Not to be nested.

    Raises what the block raises, and DiskFullError, ReadOnlyError, StorageFailedError, DamagedVaultError.
    """
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            with suppress(dbapi2.Error, AppError):  # the first error is the one to tell
                db.execute("ROLLBACK")
        raise


@contextmanager
def joined(db: Database) -> Iterator[None]:
    """Part of the transaction that is open, or one of its own when none is."""
    if db.in_transaction:
        yield
    else:
        with transaction(db):
            yield


def create(path: Path, key: str) -> Database:
    """Make a new, empty, owner-only database at ``path`` under a raw ``key`` of 64 hex digits and return it open.

    Raises FileExistsError when the name is taken, ValueError for a key of another form, DiskFullError, ReadOnlyError,
    StorageFailedError.
    """
    _checked_key(key)
    try:
        files.make_private(path)
    except FileExistsError:
        raise
    except OSError as error:
        raise files.app_error(error) from None
    db = _connected(path, key)
    try:
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
    except BaseException:
        db.close()
        raise
    return db


def open_existing(path: Path, key: str, *, vault_id: UUID, db_epoch: int) -> Database:
    """Open a vault's database and take its lock. The raw ``key`` has been proved by the header's MAC.

    Raises NotAVaultError (no such file), DamagedVaultError("records"), AlreadyOpenError, ReadOnlyError,
    StorageFailedError, ValueError for a key that is not 64 lower-case hex digits.
    """
    _checked_key(key)
    _check_size(path)
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):  # the journal is made in the folder
        raise ReadOnlyError
    db = _connected(path, key)
    try:
        db.execute("BEGIN EXCLUSIVE")  # with locking_mode=EXCLUSIVE the lock stays until the connection closes
        db.execute("COMMIT")
        _check_identity(db, vault_id, db_epoch)
    except BaseException:
        db.close()
        raise
    return db


def open_with_reader(path: Path, key: str, *, vault_id: UUID, db_epoch: int) -> tuple[Database, Reader]:
    """Open a vault's database as ``open_existing``, and its file for backups. Close them in this order."""
    db = open_existing(path, key, vault_id=vault_id, db_epoch=db_epoch)
    try:
        reader = Reader(path)
    except BaseException:
        db.close()
        raise
    return db, reader


def open_copy(path: Path, key: str) -> Database:
    """Open a backup's database for reading only: no lock taken, no journal made, nothing changed.

    Raises as ``open_existing``.
    """
    _checked_key(key)
    _check_size(path)
    with mapped_errors():
        db: Database = dbapi2.connect(
            path.resolve().as_uri() + "?mode=ro&immutable=1",
            uri=True,
            isolation_level=None,
            factory=Database,
            cached_statements=STATEMENTS,
        )
    try:
        _unlock(db, key)
        db.execute("PRAGMA temp_store=MEMORY")
        db.execute("PRAGMA cell_size_check=ON")
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        db.set_authorizer(_authorize)
    except BaseException:
        db.close()
        raise
    return db


def open_to_read(path: Path, key: str, *, vault_id: UUID, db_epoch: int) -> Database:
    """Open a vault's database for reading only, as ``open_copy``; that it is this vault's is checked, and no
    statement that would write gets through.

    Raises as ``open_existing``.
    """
    db = open_copy(path, key)
    try:
        _check_identity(db, vault_id, db_epoch)
        db.execute("PRAGMA query_only=ON")
    except BaseException:
        db.close()
        raise
    return db


def play_back(path: Path, key: str) -> None:
    """Play a journal that lies beside a copy back into it. Raises as ``open_existing``."""
    _checked_key(key)
    _check_size(path)
    db = _connected(path, key)
    try:
        db.execute("BEGIN EXCLUSIVE")
        db.execute("COMMIT")
    finally:
        close(db)


def fits(path: Path, key: str, *, vault_id: UUID, db_epoch: int) -> bool:
    """Return whether the file is the whole database of that vault and epoch under that key; changes nothing.

    Raises StorageFailedError, ReadOnlyError when the system refuses to read.
    """
    try:
        db = open_copy(path, key)
    except (NotAVaultError, DamagedVaultError):
        return False
    try:
        _check_identity(db, vault_id, db_epoch)
    except DamagedVaultError:
        return False
    finally:
        db.close()
    return True


def close(db: Database) -> None:
    """Close the connection; the empty journal that TRUNCATE leaves goes while the lock is still held."""
    with suppress(dbapi2.Error, AppError):
        if db.in_transaction:
            db.execute("ROLLBACK")
        db.execute("PRAGMA locking_mode=NORMAL").fetchall()
        db.execute("PRAGMA journal_mode=DELETE").fetchall()
    db.close()


def _checked_key(key: str) -> None:
    if not _RAW_KEY.fullmatch(key):
        raise ValueError("a raw key has 64 lower-case hex digits")


def _check_size(path: Path) -> None:
    """Refuse a file that cannot be a vault: NotAVaultError when missing, DamagedVaultError below one page."""
    try:
        size = path.stat().st_size
    except (FileNotFoundError, NotADirectoryError):
        raise NotAVaultError from None
    except OSError as error:
        raise files.app_error(error) from None
    if size < PAGE_BYTES:
        raise DamagedVaultError("records")


def _connected(path: Path, key: str) -> Database:
    with mapped_errors():
        db: Database = dbapi2.connect(
            str(path), timeout=0.0, isolation_level=None, factory=Database, cached_statements=STATEMENTS
        )
    try:
        _unlock(db, key)
        for setting, answer in _SETTINGS:
            row = db.execute(f"PRAGMA {setting}").fetchone()
            if answer is not None and (row is None or row[0] != answer):
                raise StorageFailedError(setting.partition("=")[0])
        db.set_authorizer(_authorize)
    except BaseException:
        db.close()
        raise
    return db


def _unlock(db: Database, key: str) -> None:
    """Give the raw key. The log is switched off first: SQLCipher writes to stderr at each failure."""
    db.execute("PRAGMA cipher_log_level=NONE")
    db.execute(f"PRAGMA key=\"x'{key}'\"")
    if db.execute("PRAGMA cipher_version").fetchone() is None:
        raise StorageFailedError("no-cipher")  # plain SQLite: it would write a plain file


def _check_identity(db: Database, vault_id: UUID, db_epoch: int) -> None:
    (application_id,) = db.execute("PRAGMA application_id").fetchone() or (0,)
    if application_id != APPLICATION_ID:
        raise DamagedVaultError("records")
    if db.execute("SELECT 1 FROM sqlite_schema WHERE type='table' AND name='vault_meta'").fetchone() is None:
        raise DamagedVaultError("records")
    if db.execute("SELECT vault_id, db_epoch FROM vault_meta").fetchone() != (vault_id.bytes, db_epoch):
        raise DamagedVaultError("records")


def _authorize(action: int, first: str | None, second: str | None, *_: str | None) -> int:
    """Deny ATTACH (with KEY '' it would write a plain file), DETACH and loading of extensions."""
    denied = action in (dbapi2.SQLITE_ATTACH, dbapi2.SQLITE_DETACH) or (
        action == dbapi2.SQLITE_FUNCTION and "load_extension" in (first, second)
    )
    return int(dbapi2.SQLITE_DENY if denied else dbapi2.SQLITE_OK)
