"""Backups of records that have grown large (B1, B2). Measured last: the ballast stays in the file."""

from __future__ import annotations

import os
import shutil

from app.services import backups
from benchmarks.world import World
from storage import backup
from storage.connection import transaction

_CHUNK_BYTES = 1 << 20


class Copies:
    """Work on the records' file once it holds ``megabytes`` more."""

    def __init__(self, world: World, megabytes: int) -> None:
        self._world = world
        self._to = world.folder / "backups"
        db = world.opened.vault.db
        with transaction(db):
            db.execute("CREATE TABLE ballast (bytes BLOB)")
            for _ in range(megabytes * 8):
                db.execute("INSERT INTO ballast VALUES (randomblob(?))", (_CHUNK_BYTES // 8,))
        kept = backups.copy(world.opened, world.folder / "one backup")
        self._copy, self._key = kept.folder / kept.name, kept.ring.database_key()

    def under_lock(self) -> None:
        """The half of a backup that holds the write lock; the copy is thrown away."""
        backup.discard(backups.copy(self._world.opened, self._to))

    def pages(self) -> None:
        """Prove every page of a copy, and hash it, in the one reading that a backup does."""
        backup.prove_pages(self._copy, self._key)

    def whole(self) -> None:
        """A whole backup: copied, hashed, every page of the copy and its structure checked, put in place."""
        shutil.rmtree(backups.backup(self._world.opened, self._to).folder)

    def plain(self) -> None:
        """Copy the records' file as ``cp`` does, and wait until it is on disk."""
        target = self._world.folder / "copy.bin"
        with self._world.club.path.open("rb") as source, target.open("wb") as file:
            shutil.copyfileobj(source, file, _CHUNK_BYTES)
            file.flush()
            os.fsync(file.fileno())
        target.unlink()
