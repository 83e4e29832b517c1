"""What the program asks of its database, written down, and asked again: of a file with its key, of one without."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from sqlcipher3 import dbapi2

from app.services.vaults import OpenVault
from storage import connection
from storage.connection import APPLICATION_ID, Cursor, Database, Parameters

Statement = tuple[str, Parameters]
_KEY = "0" * 64  # what stands for one where there is none


def asked(work: Callable[[], object]) -> tuple[Statement, ...]:
    """Do the work and return each statement it ran, with what was bound to it."""
    seen: list[Statement] = []
    real = Cursor.execute

    def execute(cursor: Cursor, sql: str, parameters: Parameters = ()) -> Cursor:
        seen.append((sql, parameters))
        return real(cursor, sql, parameters)

    with patch.object(Cursor, "execute", execute):
        work()
    return tuple(seen)


class Twins:
    """Two copies of opened records in ``folder``, with the key and without: the same tables, rows and indexes."""

    def __init__(self, opened: OpenVault, folder: Path) -> None:
        folder.mkdir()
        ring = opened.vault.ring
        self._keys = {True: ring.database_key(), False: _KEY}
        self._vault_id, self._db_epoch = ring.vault_id, opened.vault.header.db_epoch
        self._paths = {True: folder / "keyed.db", False: folder / "plain.db"}
        self._paths[True].write_bytes(opened.path.read_bytes())
        db = dbapi2.connect(str(self._paths[True]), isolation_level=None)
        db.execute(f"PRAGMA key=\"x'{self._keys[True]}'\"")
        db.execute("ATTACH ? AS plain KEY ''", (str(self._paths[False]),))
        db.execute("SELECT sqlcipher_export('plain')").fetchall()
        db.execute(f"PRAGMA plain.application_id={APPLICATION_ID}")
        db.close()
        self._kept = {encrypted: path.read_bytes() for encrypted, path in self._paths.items()}

    def open(self, *, encrypted: bool) -> Database:
        """Open one as the program opens its records; the other likewise, only that no key is given."""
        return self._opened(
            encrypted,
            lambda path, key: connection.open_existing(path, key, vault_id=self._vault_id, db_epoch=self._db_epoch),
        )

    def open_to_read(self, *, encrypted: bool) -> Database:
        """Open one as the program opens a copy that is only read."""
        return self._opened(encrypted, connection.open_copy)

    def put_back(self, *, encrypted: bool) -> None:
        """Make one what it was at first. It is closed."""
        self._paths[encrypted].write_bytes(self._kept[encrypted])

    def _opened(self, encrypted: bool, way: Callable[[Path, str], Database]) -> Database:
        path, key = self._paths[encrypted], self._keys[encrypted]
        if encrypted:
            return way(path, key)
        with patch.object(connection, "_unlock", lambda *_: None):
            return way(path, key)


def ask(db: Database, statements: tuple[Statement, ...]) -> None:
    """Run the statements again and fetch all they answer."""
    for sql, parameters in statements:
        db.execute(sql, parameters).fetchall()
