"""Changing the vault's own key (MK), for when somebody who had one is gone (security.md 2).

A whole new database is written beside the old one under the new key and proved before anything counts. What makes it
count is ONE move: the key files, in which the new key waits, sealed, for everybody else. Until that move the old
database and the old key files are in force; after it the new ones are, and whoever opens the records next finishes
what a crash left half way. The old database stays until the new one takes its place in a single move.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.domain.audit import Act
from app.domain.errors import DamagedVaultError, StorageFailedError
from storage import connection, files, integrity
from storage.audit import AuditLog
from storage.connection import Database
from storage.keys import header as headers
from storage.keys import rotation
from storage.keys.header import Header
from storage.keys.hierarchy import KEY_BYTES, NONCE_BYTES, MasterLabel
from storage.keys.ring import KeyRing
from storage.repositories.custody import CLUB_ISSUER, CustodyRepository
from storage.vault import Vault


def rekey(vault: Vault, *, now: datetime) -> None:
    """Change the vault's key; afterwards the vault is open under the new one. Slow: the whole database is written.

    On the thread that owns the connection, outside a transaction. Nobody's passphrase changes. Earlier backups keep
    their own key files and go on opening with those.
    Raises DiskFullError, ReadOnlyError, StorageFailedError, DamagedVaultError: the old key holds then. Should the
    very last move fail, the vault is closed, and the next unlock finishes it.
    """
    vault.must_be_writable()
    old, path = vault.ring, vault.path
    ring = replace(old, epoch=old.epoch + 1, master=vault.random_bytes(KEY_BYTES))
    header = _offered_header(vault, ring)
    key, epoch = ring.database_key(), header.db_epoch
    fresh = _fresh_path(path)
    clear_leftovers(path)
    try:
        _write_whole(vault, ring, fresh, epoch, now)
        _prove(vault, ring, fresh, epoch)
        with headers.staged(path, header) as ready:
            ready.place()
    except BaseException:
        if headers.read(path)[0] != header:  # otherwise it counts already, and the new database is needed
            clear_leftovers(path)
        raise

    def reopen() -> tuple[Database, connection.Reader]:
        finish_interrupted(path, header, ring)
        return connection.open_with_reader(path, key, vault_id=ring.vault_id, db_epoch=epoch)

    vault.go_over_to(ring, header, reopen)


def finish_interrupted(path: Path, header: Header, ring: KeyRing) -> None:
    """Put a new database that belongs to ``header`` in its place, where a crash kept it from getting there.

    Nothing happens when there is none, or one that belongs to no key in force. Raises ReadOnlyError,
    StorageFailedError.
    """
    fresh = _fresh_path(path)
    if not fresh.exists():
        return
    if not connection.fits(fresh, ring.database_key(), vault_id=ring.vault_id, db_epoch=header.db_epoch):
        return
    with files.as_app_errors():
        # The old database is superseded as a whole, so a journal of it must not be played into the new one.
        _journal(path).unlink(missing_ok=True)
        try:
            files.replace(fresh, path)
        except FileNotFoundError:
            return  # another copy of the program was quicker
        files.sync_folder(path.parent)


def clear_leftovers(path: Path) -> None:
    """Remove a new database that never came to count. Only while the one in force is open or proved."""
    fresh = _fresh_path(path)
    files.remove_all((fresh, _journal(fresh)))


def _fresh_path(path: Path) -> Path:
    return path.with_name(path.name + ".rekeyed")


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def _offered_header(vault: Vault, ring: KeyRing) -> Header:
    """Return the key files for the new key: mine wrapped anew, everybody else's with the new key waiting."""
    public_keys = {holder.slot_id: holder.public_key for holder in vault.holders()}
    slots = []
    for slot in vault.header.slots:
        if slot.slot_id == ring.slot_id:
            slots.append(rotation.rewrapped(slot, ring, vault.random_bytes))
        elif slot.slot_id in public_keys:
            rotate_key = _rotate_key(vault, slot.epoch)
            slots.append(rotation.offered(slot, ring, public_keys[slot.slot_id], rotate_key))
        else:
            raise DamagedVaultError("keys")  # nobody is named for it, so there is nobody to seal to
    header = vault.header._replace(slots=tuple(slots), db_epoch=vault.header.db_epoch + 1)
    return header.signed(ring, vault.header.generation + 1)


def _rotate_key(vault: Vault, epoch: int) -> bytes:
    """Return the ``rotate-v1`` key of the MK of ``epoch``: of the present one, or one that a slot still holds."""
    if epoch == vault.ring.epoch:
        return vault.ring.master_key(MasterLabel.ROTATE)
    row = vault.db.execute("SELECT rotate FROM former_key WHERE epoch = ?", (epoch,)).fetchone()
    if row is None:
        raise DamagedVaultError("keys")
    return bytes(row[0])


def _write_whole(vault: Vault, ring: KeyRing, fresh: Path, db_epoch: int, now: datetime) -> None:
    """Write the whole database to ``fresh`` under the new key, with all that hangs on the old one put right."""
    try:
        target = connection.create(fresh, ring.database_key())
    except FileExistsError:
        raise StorageFailedError("EEXIST") from None
    try:
        with connection.mapped_errors():
            vault.db.backup(target)
        with connection.transaction(target):
            _hand_on(vault, ring, target, db_epoch, now)
    finally:
        connection.close(target)
    with files.as_app_errors():
        files.sync_folder(fresh.parent)


def _hand_on(vault: Vault, ring: KeyRing, target: Database, db_epoch: int, now: datetime) -> None:
    old = vault.ring
    target.execute("UPDATE vault_meta SET db_epoch = ?", (db_epoch,))
    keys = (old.master_key(label) for label in (MasterLabel.ROTATE, MasterLabel.ANCHOR, MasterLabel.AUDIT))
    target.execute(
        "INSERT INTO former_key (epoch, until_seq, rotate, anchor, audit) VALUES (?, ?, ?, ?, ?)",
        (old.epoch, vault.audit.head().seq, *keys),
    )
    custody = CustodyRepository(target)
    issuer = custody.issuer()
    if issuer is not None:
        secret = old.unwrap_club(issuer[0], CLUB_ISSUER)
        if secret is None:
            raise DamagedVaultError("records")
        custody.keep_issuer(ring.wrap_club(secret, CLUB_ISSUER, vault.random_bytes(NONCE_BYTES)), issuer[1])
    trail = AuditLog(target, ring.vault_id, lambda content: ring.mac(MasterLabel.AUDIT, content), vault.random_bytes)
    trail.add(Act.REKEYED, kind="vault", person_id=vault.person_id, now=now, record_id=ring.vault_id)


def _prove(vault: Vault, ring: KeyRing, fresh: Path, db_epoch: int) -> None:
    """Open the new database as it lies on the disk and compare it with the old one. Raises StorageFailedError."""
    if not connection.fits(fresh, ring.database_key(), vault_id=ring.vault_id, db_epoch=db_epoch):
        raise StorageFailedError("rekey-check")
    db = connection.open_copy(fresh, ring.database_key())
    try:
        head = vault.audit.head()
        trail = AuditLog(db, ring.vault_id, lambda _: b"", vault.random_bytes)
        whole = not integrity.check_pages(db)
        whole = whole and _counts(db, added=0) == _counts(vault.db, added=1)
        if not whole or trail.hash_at(head.seq) != head.hash or not trail.verify().ok:
            raise StorageFailedError("rekey-check")
    finally:
        db.close()


def _counts(db: Database, *, added: int) -> dict[str, int]:
    """Return how many rows each table has; ``added`` for the two tables that a change of the key adds a row to."""
    tables = [str(row[0]) for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    found = {}
    for table in tables:
        (rows,) = db.execute(f'SELECT count(*) FROM "{table}"').fetchone() or (0,)  # noqa: S608  # of the schema
        found[table] = int(rows) + (added if table in ("audit", "former_key") else 0)
    return found
