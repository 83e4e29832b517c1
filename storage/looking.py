"""Opening a vault to look at: nothing of it is ever changed, and it may lie on a stick that is read only.

A whole file of the present form is read where it is. One with a journal beside it, or of an older form, is copied into
the program's own folder first (encrypted as it is), where the journal is played back and the form brought up to date.
"""

from __future__ import annotations

import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.domain.errors import AppError, NewerVaultError
from storage import backup, connection, files, unlocking
from storage.connection import Database, Reader
from storage.migrations import Step, migrate, version_of
from storage.migrations.steps import STEPS
from storage.unlocking import Unlocked
from storage.vault import RandomBytes, Vault

_PREFIX = "looking-"


def look(
    unlocked: Unlocked,
    workplace: Path,
    *,
    steps: tuple[Step, ...] = STEPS,
    random_bytes: RandomBytes = secrets.token_bytes,
) -> Vault:
    """Open the vault for reading only, in this thread. ``workplace`` is the program's own folder.

    Raises DamagedVaultError("records"), NewerVaultError, NotAVaultError, WrongPassphraseError, DiskFullError,
    ReadOnlyError, StorageFailedError.
    """
    path, ring = unlocked.path, unlocked.ring
    if path.parent.parent != workplace:  # otherwise it is itself one of the copies that are cleared away
        clear(workplace)
    key, epoch = ring.database_key(), unlocked.header.db_epoch
    journal = path.with_name(path.name + "-journal")
    if not journal.exists():
        db = connection.open_to_read(path, key, vault_id=ring.vault_id, db_epoch=epoch)
        if version_of(db) == len(steps):
            return _vault(unlocked, db, path, random_bytes)
        found = version_of(db)
        db.close()
        if found > len(steps):
            raise NewerVaultError(found, len(steps))
    with _copied(path, workplace) as copy:
        writable = connection.open_existing(copy, key, vault_id=ring.vault_id, db_epoch=epoch)
        try:
            migrate(writable, steps, before_first=_nothing)
        finally:
            connection.close(writable)
        db = connection.open_to_read(copy, key, vault_id=ring.vault_id, db_epoch=epoch)
        return _vault(unlocked, db, copy, random_bytes)


def clear(workplace: Path) -> None:
    """Remove copies that an earlier look left when it was killed."""
    for left in workplace.glob(f"{_PREFIX}*") if workplace.is_dir() else ():
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            files.remove_all((left,))


def _vault(unlocked: Unlocked, db: Database, at: Path, random_bytes: RandomBytes) -> Vault:
    try:
        return Vault(unlocked, unlocking.present_header(unlocked), db, Reader(at), random_bytes, is_read_only=True)
    except BaseException:
        db.close()
        raise


@contextmanager
def _copied(path: Path, workplace: Path) -> Iterator[Path]:
    """A copy of the file, and of its journal, under a name that says nothing; its name goes once it is open."""
    copy = workplace / f"{_PREFIX}{secrets.token_hex(8)}"
    beside = copy.with_name(copy.name + "-journal")
    try:
        with files.as_app_errors():
            workplace.mkdir(parents=True, exist_ok=True, mode=0o700)
            backup.copy_file(path, copy)
            if (journal := path.with_name(path.name + "-journal")).exists():
                backup.copy_file(journal, beside)
        yield copy
    except BaseException:
        files.remove_all((copy, beside))
        raise
    if sys.platform != "win32":  # an open file has no need of a name there; on Windows the next look removes it
        with suppress(OSError, AppError):
            files.remove_all((copy, beside))


def _nothing() -> None:
    """What is looked at has its original elsewhere."""
