"""The open vault: its database, who holds keys, sealed notes, the audit trail. One at a time, in one thread.

How it comes to be open: ``storage.opening``. How its keys change: ``storage.key_changes``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from uuid import UUID

from app.domain.audit import Act
from app.domain.errors import AppError, LookingOnlyError, SealedError
from storage import connection, holders, search_index
from storage.audit import AuditLog
from storage.connection import Database, Reader, joined, transaction
from storage.holders import Holder
from storage.keys import header as headers
from storage.keys.header import Header
from storage.keys.hierarchy import NONCE_BYTES, MasterLabel
from storage.keys.ring import KeyRing
from storage.keys.slots import SlotKind
from storage.sealed_notes import SealedNotes
from storage.search_index import SearchIndex
from storage.unlocking import Unlocked

RandomBytes = Callable[[int], bytes]

_SIGNING_KEY = "signing-key"


class Vault:
    """An open vault. Made by ``opening.create`` or ``opening.connect``; ended by ``close``."""

    def __init__(
        self,
        unlocked: Unlocked,
        header: Header,
        db: Database,
        reader: Reader,
        random_bytes: RandomBytes,
        *,
        is_read_only: bool = False,
    ) -> None:
        self.path = unlocked.path
        self.reader = reader  # for storage.backup
        self._header = header
        self._kind = unlocked.kind
        self.key_file = unlocked.key_file  # what was needed besides the passphrase, to ask for the passphrase again
        self._ring: KeyRing | None = unlocked.ring
        self._db: Database | None = db
        self.random_bytes = random_bytes  # for the rest of ``storage`` only
        self.is_read_only = is_read_only  # a copy that is looked at
        self._person_id = holders.person_of(db, unlocked.ring.slot_id)
        self._sealed_index: SearchIndex | None = None

    def close(self) -> None:
        """Close the connection and drop the keys. What was not committed is undone. Safe to call twice."""
        if self._db is not None:
            connection.close(self._db)
            self.reader.close()
        if self._sealed_index is not None:
            self._sealed_index.close()
        self._sealed_index = None
        self._db = None
        self._ring = None
        self.key_file = None

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
    def unlocked(self) -> Unlocked:
        """Its open keys, to connect again without a passphrase. Whoever keeps them must drop them at a lock."""
        return Unlocked(self.path, self._header, self._kind, self.ring)

    def must_be_writable(self) -> None:
        """Raise LookingOnlyError for a copy that is only looked at."""
        if self.is_read_only:
            raise LookingOnlyError

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
        return AuditLog(self.db, self.vault_id, lambda content: ring.mac(MasterLabel.AUDIT, content), self.random_bytes)

    def former_anchor_keys(self) -> tuple[bytes, ...]:
        """Return the ``anchor-v1`` keys from before the vault's key was changed."""
        return tuple(bytes(row[0]) for row in self.db.execute("SELECT anchor FROM former_key"))

    def note_device(self, device_id: UUID, now: datetime) -> None:
        """Remember that this device used the vault. Joins the open transaction."""
        at = now.astimezone(UTC).isoformat()
        with joined(self.db):
            self.db.execute(
                "INSERT INTO device (device_id, first_used_at, last_used_at) VALUES (?, ?, ?) "
                "ON CONFLICT (device_id) DO UPDATE SET last_used_at = excluded.last_used_at",
                (device_id.bytes, at, at),
            )

    def devices(self) -> tuple[tuple[UUID, datetime], ...]:
        """Return the computers that used the vault and when each last did (UTC), last first."""
        rows = self.db.execute("SELECT device_id, last_used_at FROM device ORDER BY last_used_at DESC")
        return tuple((UUID(bytes=device), datetime.fromisoformat(at)) for device, at in rows)

    # -- who holds a key ----------------------------------------------------------------------------------------

    def holders(self) -> tuple[Holder, ...]:
        """Return everyone who can open the vault, the recovery sheet included, in the order of the unlock window."""
        return holders.current(self.db, self._header)

    def put_keys_in_force(
        self,
        header: Header,
        act: Act,
        about: UUID | None,
        now: datetime,
        *,
        row: tuple[UUID, UUID | None, bytes] | None = None,
        gone: UUID | None = None,
    ) -> None:
        """Sign ``header`` and let it count from now on, with its audit row; for ``storage.key_changes`` only.

        The rows are saved between staging the key files and placing them: a full disk shows before anything has
        changed, and a crash leaves an audit row for a change that did not come into force, never the other way round.
        Raises DiskFullError, ReadOnlyError, StorageFailedError: the old keys hold then.
        """
        self.must_be_writable()
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

    def go_over_to(self, ring: KeyRing, header: Header, reopen: Callable[[], tuple[Database, Reader]]) -> None:
        """Close the database and go on with the one that ``reopen`` gives; for ``storage.rekeying`` only.

        When that fails the vault is closed; what raised is raised. The keys on the disk are the new ones by then.
        """
        key_file = self.key_file
        self.close()
        db, reader = reopen()
        self._db, self.reader, self._ring, self._header, self.key_file = db, reader, ring, header, key_file

    # -- sealed notes and secrets -------------------------------------------------------------------------------

    @property
    def sealed(self) -> SealedNotes:
        """The sealed notes, as the present holder can use them."""
        return SealedNotes(self.db, self.ring, self.holders, self.random_bytes)

    def seal(
        self, note_id: UUID, plaintext: bytes, readers: Iterable[UUID], *, guarded: bool = False
    ) -> frozenset[UUID]:
        """Keep a note sealed to people; see ``SealedNotes.seal``."""
        return self.sealed.seal(note_id, plaintext, readers, guarded=guarded)

    def open_sealed(self, note_id: UUID) -> bytes:
        """Return a sealed note's text; see ``SealedNotes.unseal``."""
        return self.sealed.unseal(note_id)

    def sealed_readers(self, note_id: UUID) -> frozenset[UUID]:
        """Return the people who can open a note now."""
        return self.sealed.readers(note_id)

    def missing_readers(self, note_id: UUID) -> frozenset[UUID]:
        """Return the people who were named for a note and cannot open it."""
        return self.sealed.missing_readers(note_id)

    @property
    def sealed_index(self) -> SearchIndex:
        """The full-text index of the sealed notes that this key opens: in memory only, made when first asked for."""
        if self._sealed_index is None:
            self._sealed_index = search_index.in_memory()
        return self._sealed_index

    def wrap_secret(self, secret: bytes, about: str) -> bytes:
        """Wrap a secret that only the present holder may open again (their signing key). ``about`` says what it is."""
        return self.ring.wrap_own(secret, about, self.random_bytes(NONCE_BYTES))

    def unwrap_secret(self, wrapped: bytes, about: str) -> bytes:
        """Return the secret. Raises SealedError when it is another holder's, or changed."""
        return _opened(self.ring.unwrap_own(wrapped, about))

    def wrap_club_secret(self, secret: bytes, about: str) -> bytes:
        """Wrap a secret of the whole club (the key of its certificate authority) under the vault's key."""
        return self.ring.wrap_club(secret, about, self.random_bytes(NONCE_BYTES))

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


def _opened(secret: bytes | None) -> bytes:
    if secret is None:
        raise SealedError
    return secret
