"""The open vault: its database, who holds keys, sealed notes, the audit trail. One at a time, in one thread.

Opening has two halves: ``unlock`` (slow, any thread) and ``Vault.connect`` (on the thread that will own the
connection). Everything that changes keys has two as well: ``prepare_*`` (slow, any thread) and ``apply``.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from app.domain.audit import Act
from app.domain.errors import AppError, InputError, NotAllowedError, NotFoundError, SealedError
from storage import backup, connection, creation, holders, key_changes, unlocking
from storage.audit import AuditLog
from storage.connection import Database, Reader, joined, transaction
from storage.holders import Holder
from storage.key_changes import PreparedKey
from storage.keys import header as headers
from storage.keys.header import Header
from storage.keys.hierarchy import NONCE_BYTES, KeyRing, MasterLabel
from storage.keys.kdf import DEFAULT_COST, KdfCost
from storage.keys.recovery import RecoveryKey
from storage.keys.slots import SlotInfo, SlotKind
from storage.migrations import Step, migrate, version_of
from storage.migrations.steps import STEPS
from storage.sealed_notes import SealedNotes
from storage.unlocking import Unlocked

RandomBytes = Callable[[int], bytes]

_SIGNING_KEY = "signing-key"


class Vault:
    """An open vault. Made by ``create``, ``open``, ``open_with_recovery`` or ``connect``; ended by ``close``."""

    def __init__(self, unlocked: Unlocked, header: Header, db: Database, reader: Reader, random_bytes: RandomBytes):
        self.path = unlocked.path
        self.reader = reader  # for storage.backup
        self._header = header
        self._kind = unlocked.kind
        self._ring: KeyRing | None = unlocked.ring
        self._db: Database | None = db
        self._random_bytes = random_bytes
        self._person_id = holders.person_of(db, unlocked.ring.slot_id)

    # -- opening and closing ------------------------------------------------------------------------------------

    @classmethod
    def create(
        cls,
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
        return cls.connect(unlocked, steps=steps, random_bytes=random_bytes)

    @staticmethod
    def labels(path: Path) -> tuple[SlotInfo, ...]:
        """Return who can open the vault, without a key. Raises as ``unlocking.labels``."""
        return unlocking.labels(path)

    @staticmethod
    def unlock(path: Path, slot_id: UUID, passphrase: str) -> Unlocked:
        """Return the open keys. Slow, any thread. Raises WrongPassphraseError and as ``labels``."""
        return unlocking.unlock(path, slot_id, passphrase)

    @staticmethod
    def unlock_with_recovery(path: Path, recovery_key_text: str) -> Unlocked:
        """Return the open keys for a recovery key. Raises WrongRecoveryKeyError and as ``labels``."""
        return unlocking.unlock_with_recovery(path, recovery_key_text)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        slot_id: UUID,
        passphrase: str,
        steps: tuple[Step, ...] = STEPS,
        random_bytes: RandomBytes = secrets.token_bytes,
    ) -> Vault:
        """Unlock and connect in one go. Raises as ``unlock`` and ``connect``."""
        return cls.connect(cls.unlock(path, slot_id, passphrase), steps=steps, random_bytes=random_bytes)

    @classmethod
    def open_with_recovery(
        cls,
        path: Path,
        recovery_key_text: str,
        *,
        steps: tuple[Step, ...] = STEPS,
        random_bytes: RandomBytes = secrets.token_bytes,
    ) -> Vault:
        """Unlock with the recovery key and connect. Raises WrongRecoveryKeyError and as ``connect``."""
        return cls.connect(cls.unlock_with_recovery(path, recovery_key_text), steps=steps, random_bytes=random_bytes)

    @classmethod
    def connect(
        cls,
        unlocked: Unlocked,
        *,
        steps: tuple[Step, ...] = STEPS,
        random_bytes: RandomBytes = secrets.token_bytes,
        before_upgrade: Callable[[], None] | None = None,
    ) -> Vault:
        """Open the database in this thread, take its lock, and bring its schema up to date.

        Before an older schema is changed ``before_upgrade`` is called; without one a checked backup is put beside
        the vault. Then the other key file is renewed if it is missing, damaged or older.
        Raises AlreadyOpenError, DamagedVaultError("records"), NewerVaultError, NotAVaultError, ReadOnlyError,
        DiskFullError, StorageFailedError, WrongPassphraseError when the slot was removed in between.
        """
        ring, path = unlocked.ring, unlocked.path
        db, reader = connection.open_with_reader(
            path, ring.database_key(), vault_id=ring.vault_id, db_epoch=unlocked.header.db_epoch
        )
        try:
            header = unlocking.present_header(unlocked)
            vault = cls(unlocked, header, db, reader, random_bytes)
            migrate(db, steps, before_upgrade or vault._backup_beside)
            headers.restore_other(path, header)
        except BaseException:
            connection.close(db)
            reader.close()
            raise
        return vault

    def close(self) -> None:
        """Close the connection and drop the keys. What was not committed is undone. Safe to call twice."""
        if self._db is not None:
            connection.close(self._db)
            self.reader.close()
        self._db = None
        self._ring = None

    lock = close

    # -- what it is ---------------------------------------------------------------------------------------------

    @property
    def db(self) -> Database:
        """The connection; see ``storage.connection.transaction``."""
        if self._db is None:
            raise ValueError("the vault is locked")
        return self._db

    @property
    def ring(self) -> KeyRing:
        """The open keys, for the rest of ``storage`` only."""
        if self._ring is None:
            raise ValueError("the vault is locked")
        return self._ring

    @property
    def is_open(self) -> bool:
        """False after ``close``."""
        return self._db is not None

    @property
    def header(self) -> Header:
        """The key files' content, for the rest of ``storage`` only."""
        return self._header

    @property
    def vault_id(self) -> UUID:
        """The vault's own id; it stays through backups and moves."""
        return self._header.vault_id

    @property
    def slot_id(self) -> UUID:
        """The slot it was opened with."""
        return self.ring.slot_id

    @property
    def person_id(self) -> UUID | None:
        """Who opened it; None for the recovery sheet."""
        return self._person_id

    @property
    def is_recovery(self) -> bool:
        """True when it was opened with the recovery key."""
        return self._kind is SlotKind.RECOVERY

    @property
    def audit(self) -> AuditLog:
        """The audit trail."""
        ring = self.ring
        return AuditLog(
            self.db, self.vault_id, lambda content: ring.mac(MasterLabel.AUDIT, content), self._random_bytes
        )

    def digest(self, content: bytes, salt: bytes) -> bytes:
        """Return the audit trail's keyed digest of ``content``."""
        return self.ring.mac(MasterLabel.AUDIT, salt + content)

    def note_device(self, device_id: UUID, now: datetime) -> None:
        """Remember that this device used the vault. Joins the open transaction."""
        at = now.astimezone(UTC).isoformat()
        with joined(self.db):
            self.db.execute(
                "INSERT INTO device (device_id, first_used_at, last_used_at) VALUES (?, ?, ?) "
                "ON CONFLICT (device_id) DO UPDATE SET last_used_at = excluded.last_used_at",
                (device_id.bytes, at, at),
            )

    # -- who holds a key ----------------------------------------------------------------------------------------

    def holders(self) -> tuple[Holder, ...]:
        """Return everyone who can open the vault, the recovery sheet included, in the order of the unlock window."""
        return holders.current(self.db, self._header)

    def prepare_holder(
        self, label: str, person_id: UUID, passphrase: str, *, cost: KdfCost = DEFAULT_COST
    ) -> PreparedKey:
        """Make a slot for one more person. Slow, any thread; nothing is written before ``apply``.

        Raises InputError (field "label" or "passphrase"), StorageFailedError("memory").
        """
        return key_changes.new_holder(self.ring, label, person_id, passphrase, cost, self._random_bytes)

    def prepare_reset(self, holder: Holder, passphrase: str, *, cost: KdfCost = DEFAULT_COST) -> PreparedKey:
        """Make a new slot for a person who forgot their passphrase, in place of the old one. Slow, any thread.

        The person's URK is in nobody else's reach, so the new slot has a new one: their sealed notes stay closed to
        them until a reader of each, or the recovery sheet, seals them anew (``sealed.reseal_for``), and their
        signing key is gone. Raises InputError("passphrase", ..), NotAllowedError("recovery" | "own-key").
        """
        return key_changes.reset(self.ring, holder, passphrase, cost, self._random_bytes)

    def prepare_passphrase(self, old: str, new: str, *, cost: KdfCost = DEFAULT_COST) -> PreparedKey:
        """Make the present holder's slot for a new passphrase; all keys stay. Slow (two Argon2id), any thread.

        Raises WrongPassphraseError when ``old`` is not theirs, InputError("passphrase", ..) for ``new``,
        NotAllowedError("recovery") when opened with the recovery key.
        """
        slot = self._header.slot(self.slot_id)
        if slot is None or self.is_recovery:
            raise NotAllowedError("recovery")
        return key_changes.new_passphrase(self.ring, slot, self._person_id, old, new, cost, self._random_bytes)

    def apply(self, prepared: PreparedKey, *, now: datetime) -> None:
        """Put a prepared key in force: audit row, holder and both key files.

        Raises InputError("person", "holds-a-key") when that person has a slot already, NotAllowedError("too-many"),
        NotFoundError when the slot to replace is gone, DiskFullError, ReadOnlyError, StorageFailedError: the old
        keys hold then.
        """
        header = self._header
        if prepared.replaces is not None:
            if header.slot(prepared.replaces) is None:
                raise NotFoundError
            slots = tuple(prepared.slot if old.slot_id == prepared.replaces else old for old in header.slots)
            header = replace(header, slots=slots)
        else:
            if prepared.act is Act.KEY_ADDED and any(one.person_id == prepared.person_id for one in self.holders()):
                raise InputError("person", "holds-a-key")
            header = header.with_slot(prepared.slot)
        if len(header.slots) > headers.MAX_SLOTS:
            raise NotAllowedError("too-many")
        row = None if prepared.public_key is None else (prepared.slot.slot_id, prepared.person_id, prepared.public_key)
        self._write(header, prepared.act, prepared.person_id, now, row=row, gone=prepared.replaces)

    def add_holder(
        self, label: str, person_id: UUID, passphrase: str, *, now: datetime, cost: KdfCost = DEFAULT_COST
    ) -> UUID:
        """Let one more person open the vault and return their slot's id. Slow. Raises as the two halves."""
        prepared = self.prepare_holder(label, person_id, passphrase, cost=cost)
        self.apply(prepared, now=now)
        return prepared.slot.slot_id

    def change_passphrase(self, old: str, new: str, *, now: datetime, cost: KdfCost = DEFAULT_COST) -> None:
        """Change the present holder's passphrase. Slow. Raises as the two halves."""
        self.apply(self.prepare_passphrase(old, new, cost=cost), now=now)

    def reset_passphrase(self, slot_id: UUID, passphrase: str, *, now: datetime, cost: KdfCost = DEFAULT_COST) -> UUID:
        """Give another person a new passphrase and return their new slot's id. See ``prepare_reset``. Slow."""
        prepared = self.prepare_reset(self._holder(slot_id), passphrase, cost=cost)
        self.apply(prepared, now=now)
        return prepared.slot.slot_id

    def remove_holder(self, slot_id: UUID, *, now: datetime) -> None:
        """Take a person's key away. An old copy of the files still opens with it until the vault's key changes.

        Raises NotFoundError, NotAllowedError("own-key") for the slot in use, NotAllowedError("last-holder").
        """
        holder = self._holder(slot_id)
        if slot_id == self.slot_id:
            raise NotAllowedError("own-key")
        if [slot.slot_id for slot in self._header.slots if slot.kind is SlotKind.PERSON] == [slot_id]:
            raise NotAllowedError("last-holder")
        self._write(self._header.without_slot(slot_id), Act.KEY_REMOVED, holder.person_id, now, gone=slot_id)

    def make_recovery_key(self, *, now: datetime) -> RecoveryKey:
        """Make a recovery key in place of the one before, and return it: it is kept nowhere. Quick.

        Then seal to it what was sealed earlier: ``sealed.reseal_for(RECOVERY_READER)``, each reader at their next
        unlock. Raises NotAllowedError("recovery") when opened with the sheet it would replace, and as ``apply``.
        """
        if self.is_recovery:
            raise NotAllowedError("recovery")
        old = self._header.recovery_slot()
        prepared, key = key_changes.new_recovery(self.ring, old.slot_id if old else None, self._random_bytes)
        self.apply(prepared, now=now)
        return key

    # -- sealed notes and secrets -------------------------------------------------------------------------------

    @property
    def sealed(self) -> SealedNotes:
        """The sealed notes, as the present holder can use them."""
        return SealedNotes(self.db, self.ring, self.holders, self._random_bytes)

    def seal(self, note_id: UUID, plaintext: bytes, readers: Iterable[UUID]) -> frozenset[UUID]:
        """Keep a note sealed to people; see ``SealedNotes.seal``."""
        return self.sealed.seal(note_id, plaintext, readers)

    def open_sealed(self, note_id: UUID) -> bytes:
        """Return a sealed note's text; see ``SealedNotes.unseal``."""
        return self.sealed.unseal(note_id)

    def sealed_readers(self, note_id: UUID) -> frozenset[UUID]:
        """Return the people who can open a note now."""
        return self.sealed.readers(note_id)

    def missing_readers(self, note_id: UUID) -> frozenset[UUID]:
        """Return the people who were named for a note and cannot open it."""
        return self.sealed.missing_readers(note_id)

    def wrap_secret(self, secret: bytes, about: str) -> bytes:
        """Wrap a secret that only the present holder may open again (their signing key). ``about`` says what it is."""
        return self.ring.wrap_own(secret, about, self._random_bytes(NONCE_BYTES))

    def unwrap_secret(self, wrapped: bytes, about: str) -> bytes:
        """Return the secret. Raises SealedError when it is another holder's, or changed."""
        return _opened(self.ring.unwrap_own(wrapped, about))

    def wrap_club_secret(self, secret: bytes, about: str) -> bytes:
        """Wrap a secret of the whole club (the key of its certificate authority) under the vault's key."""
        return self.ring.wrap_club(secret, about, self._random_bytes(NONCE_BYTES))

    def unwrap_club_secret(self, wrapped: bytes, about: str) -> bytes:
        """Return the secret. Raises SealedError when it is another vault's, or changed."""
        return _opened(self.ring.unwrap_club(wrapped, about))

    def keep_signing_key(self, secret: bytes) -> None:
        """Keep the present holder's signing key, wrapped for them alone. Joins the open transaction."""
        with joined(self.db):
            holders.keep_signing_key(self.db, self.slot_id, self.wrap_secret(secret, _SIGNING_KEY))

    def signing_key(self) -> bytes | None:
        """Return the present holder's signing key, or None when they have none yet. Raises SealedError if changed."""
        wrapped = holders.signing_key(self.db, self.slot_id)
        return None if wrapped is None else self.unwrap_secret(wrapped, _SIGNING_KEY)

    # -- inside -------------------------------------------------------------------------------------------------

    def _write(
        self,
        header: Header,
        act: Act,
        about: UUID | None,
        now: datetime,
        *,
        row: tuple[UUID, UUID | None, bytes] | None = None,
        gone: UUID | None = None,
    ) -> None:
        """Save the rows, then put the staged key files in force: a full disk shows before anything has changed.

        A crash in between leaves an audit row for a change that did not come into force, never the other way round.
        """
        signed = header.signed(self.ring, self._header.generation + 1)
        with headers.staged(self.path, signed) as ready:
            with transaction(self.db):
                if row is not None:
                    holders.insert(self.db, *row)
                self.audit.add(act, kind="key", person_id=self._person_id, now=now, record_id=about)
            ready.place()
        self._header = signed
        if gone is not None:
            with suppress(AppError), transaction(self.db):  # a row without a slot counts for nothing
                holders.delete(self.db, (gone,))

    def _holder(self, slot_id: UUID) -> Holder:
        for holder in self.holders():
            if holder.slot_id == slot_id:
                return holder
        raise NotFoundError

    def _backup_beside(self) -> None:
        """Before an update, when the caller named no other place: a checked backup beside the vault."""
        (last,) = self.audit.entries(newest_first=True, limit=1)
        name = f"{self.path.stem} before update from {version_of(self.db)}"
        backup.finish(backup.copy(self, self.path.parent, name, last.at))


def _opened(secret: bytes | None) -> bytes:
    if secret is None:
        raise SealedError
    return secret
