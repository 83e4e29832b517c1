"""How a vault comes to be open: made new, or connected with keys that ``storage.unlocking`` has opened.

Unlocking is slow and safe on any thread; connecting is quick and belongs on the thread that will own the connection.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import UUID

from app.domain.errors import AppError
from storage import backup, connection, creation, rekeying, unlocking
from storage.keys import header as headers
from storage.keys import rotation
from storage.keys.header import Header
from storage.keys.kdf import DEFAULT_COST, KdfCost
from storage.keys.ring import KeyRing
from storage.migrations import Step, migrate, version_of
from storage.migrations.steps import STEPS
from storage.unlocking import Unlocked
from storage.vault import RandomBytes, Vault


def create(
    path: Path,
    *,
    label: str,
    person_id: UUID,
    passphrase: str,
    cost: KdfCost = DEFAULT_COST,
    random_bytes: RandomBytes = secrets.token_bytes,
    now: datetime,
    steps: tuple[Step, ...] = STEPS,
) -> Vault:
    """Make a vault at ``path`` whose first holder is ``person_id``, and return it open in this thread.

    Slow (one Argon2id). Raises InputError (field "label" or "passphrase"), VaultExistsError, ReadOnlyError,
    DiskFullError, StorageFailedError; nothing half made remains.
    """
    unlocked = creation.create(
        path,
        label=label,
        person_id=person_id,
        passphrase=passphrase,
        cost=cost,
        random_bytes=random_bytes,
        now=now,
        steps=steps,
    )
    return connect(unlocked, steps=steps, random_bytes=random_bytes)


def connect(
    unlocked: Unlocked,
    *,
    steps: tuple[Step, ...] = STEPS,
    random_bytes: RandomBytes = secrets.token_bytes,
) -> Vault:
    """Open the database in this thread, take its lock, and bring its schema up to date.

    Before an older schema is changed a checked backup is put beside the vault. Then the other key file is renewed if
    it is missing, damaged or older.
    Raises AlreadyOpenError, DamagedVaultError("records"), NewerVaultError, NotAVaultError, ReadOnlyError,
    DiskFullError, StorageFailedError, BackupFailedError, WrongPassphraseError when the slot was removed in between.
    """
    ring, path = unlocked.ring, unlocked.path
    rekeying.finish_interrupted(path, unlocked.header, ring)
    db, reader = connection.open_with_reader(
        path, ring.database_key(), vault_id=ring.vault_id, db_epoch=unlocked.header.db_epoch
    )
    try:
        rekeying.clear_leftovers(path)
        header = _with_key_taken(path, unlocking.present_header(unlocked), ring, random_bytes)
        vault = Vault(unlocked, header, db, reader, random_bytes)
        migrate(db, steps, before_first=_backup_beside(vault))
        headers.restore_other(path, header)
    except BaseException:
        connection.close(db)
        reader.close()
        raise
    return vault


def _with_key_taken(path: Path, header: Header, ring: KeyRing, random_bytes: RandomBytes) -> Header:
    """Wrap a new vault key that waited for this holder for their slot, so that it waits no more.

    A disk that cannot be written is no error here: it goes on waiting, and is taken at the next unlock.
    """
    slot = header.slot(ring.slot_id)
    if slot is None or slot.pending is None:
        return header
    fresh = header.with_slot(rotation.rewrapped(slot, ring, random_bytes)).signed(ring, header.generation + 1)
    try:
        headers.write(path, fresh)
    except AppError:
        return header
    return fresh


def _backup_beside(vault: Vault) -> Callable[[], None]:
    """Before an update: a checked backup in the vault's own folder, dated by the last entry of the trail."""

    def make() -> None:
        (last,) = vault.audit.entries(newest_first=True, limit=1)
        name = f"{vault.path.stem} before update from {version_of(vault.db)}"
        backup.finish(backup.copy(vault, vault.path.parent, name, last.at))

    return make
