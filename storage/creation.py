"""Makes a vault: database, keys and their copy, all or nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from app.domain.audit import Act
from app.domain.errors import InputError, VaultExistsError
from storage import connection, files, holders
from storage.audit import AuditLog
from storage.connection import Database
from storage.keys import header as headers
from storage.keys import passphrases
from storage.keys.hierarchy import KEY_BYTES, MasterLabel
from storage.keys.kdf import KdfCost
from storage.keys.ring import KeyRing
from storage.keys.slots import SlotKind, make_person_slot
from storage.migrations import Step, migrate
from storage.unlocking import Unlocked

_FIRST_EPOCH = 1

RandomBytes = Callable[[int], bytes]


def create(
    path: Path,
    *,
    label: str,
    person_id: UUID,
    passphrase: str,
    cost: KdfCost,
    random_bytes: RandomBytes,
    now: datetime,
    steps: tuple[Step, ...],
) -> Unlocked:
    """Make an empty vault at ``path`` with one holder, and return its open keys.

    The database is built under a neighbouring name and moved into place last, so that a failure or a crash leaves
    no vault rather than half of one. Slow (one Argon2id).
    Raises InputError (label, passphrase), VaultExistsError, ReadOnlyError, DiskFullError, StorageFailedError.
    """
    kept_label = checked_label(label)
    raw = passphrases.checked(passphrase)
    finals = (path, headers.keys_path(path), headers.copy_path(path))
    if any(final.exists() or final.is_symlink() for final in finals):
        raise VaultExistsError
    building = path.with_name(path.name + ".new")
    journal = building.with_name(building.name + "-journal")
    files.remove_all((building, journal))  # of an earlier try that was killed
    ring = KeyRing(
        vault_id=new_id(random_bytes),
        slot_id=new_id(random_bytes),
        epoch=_FIRST_EPOCH,
        master=random_bytes(KEY_BYTES),
        urk=random_bytes(KEY_BYTES),
    )
    keys_written = False
    try:
        _build(building, ring, person_id, now, steps, random_bytes)
        slot = make_person_slot(
            vault_id=ring.vault_id,
            slot_id=ring.slot_id,
            label=kept_label,
            passphrase=raw,
            cost=cost,
            urk=ring.urk,
            master=ring.master,
            epoch=ring.epoch,
            random_bytes=random_bytes,
        )
        header = headers.Header(ring.vault_id, 0, _FIRST_EPOCH, (slot,)).signed(ring, generation=1)
        headers.write(path, header)
        keys_written = True
        with files.as_app_errors():
            _move(building, path)
            files.sync_folder(path.parent)
    except BaseException:
        files.remove_all((building, journal, *(finals[1:] if keys_written else ())))
        raise
    return Unlocked(path, header, SlotKind.PERSON, ring)


def checked_label(label: str) -> str:
    """Return the label as it is kept. Raises InputError("label", "empty" | "too-long" | "odd-character")."""
    kept = headers.checked_label(label)
    if kept is not None:
        return kept
    text = label.strip()
    if text and len(text) > headers.MAX_LABEL:
        raise InputError("label", "too-long", most=headers.MAX_LABEL)
    raise InputError("label", "odd-character" if text else "empty")


def new_id(random_bytes: RandomBytes) -> UUID:
    """Return a random id (version 4): the ids of vaults and slots must not tell when they were made."""
    return UUID(bytes=random_bytes(16), version=4)


def _move(building: Path, path: Path) -> None:
    try:
        files.move_new(building, path)
    except FileExistsError:
        raise VaultExistsError from None


def _build(
    building: Path,
    ring: KeyRing,
    person_id: UUID,
    now: datetime,
    steps: tuple[Step, ...],
    random_bytes: RandomBytes,
) -> None:
    db = connection.create(building, ring.database_key())
    try:
        migrate(db, steps, before_first=_nothing)
        with connection.transaction(db):
            _first_rows(db, ring, person_id, now, random_bytes)
    finally:
        connection.close(db)


def _first_rows(db: Database, ring: KeyRing, person_id: UUID, now: datetime, random_bytes: RandomBytes) -> None:
    db.execute(
        "INSERT INTO vault_meta (only, vault_id, db_epoch, created_at) VALUES (1, ?, ?, ?)",
        (ring.vault_id.bytes, _FIRST_EPOCH, now.astimezone(UTC).isoformat()),
    )
    holders.insert(db, ring.slot_id, person_id, ring.public_key())
    audit = AuditLog(db, ring.vault_id, lambda content: ring.mac(MasterLabel.AUDIT, content), random_bytes)
    audit.add(Act.CREATED, kind="vault", person_id=person_id, now=now, record_id=ring.vault_id)
    audit.add(Act.KEY_ADDED, kind="key", person_id=person_id, now=now, record_id=person_id)


def _nothing() -> None:
    """A new file needs no backup."""
