"""Sealed notes in their tables, with people instead of keys: who was named, who can open, who waits for a key.

Every note is sealed to the recovery key as well, as soon as there is one. A person whose passphrase was reset by
another has a new key that opens none of their notes: a present reader, or the recovery sheet, seals them anew.

Notes are of two kinds. In the usual kind every name carries a tag (``storage.sealing``), and who was named is let in at
the next unlock of any reader. In a **guarded** note no name carries one: nobody is let in but by ``add_reader``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from uuid import UUID

from app.domain.errors import InputError, NotFoundError, SealedError
from storage import sealing
from storage.connection import Database, Row, joined
from storage.holders import Holder
from storage.keys.ring import KeyRing
from storage.sealing import SealedNote

RECOVERY_READER = UUID(int=0)  # stands for the recovery key, whichever sheet is the current one


class SealedNotes:
    """The sealed notes of one open vault, as its present holder can use them."""

    def __init__(
        self,
        db: Database,
        ring: KeyRing,
        holders: Callable[[], tuple[Holder, ...]],
        random_bytes: Callable[[int], bytes],
    ) -> None:
        self._db = db
        self._ring = ring
        self._holders = holders
        self._random_bytes = random_bytes

    def seal(
        self,
        note_id: UUID,
        plaintext: bytes,
        readers: Iterable[UUID],
        *,
        guarded: bool = False,
        recovery: bool = True,
    ) -> frozenset[UUID]:
        """Keep ``plaintext`` sealed to the people ``readers`` and the recovery key, in place of an earlier version.

        Without ``recovery`` not to the recovery key: a sheet that a reader has not confirmed.

        Who could read an earlier version without being among ``readers`` is not carried over.
        Joins the open transaction, or makes its own. Returns those named who hold no key yet: they are remembered
        as readers and can be added later by one who is (``add_reader``).
        Raises InputError("readers", "no-key") when none of them holds a key, SealedError when an earlier version is
        sealed to others only, and the errors of a save.
        """
        named = frozenset(readers)
        keys = self._keys()
        sealed_to = {reader: keys[reader] for reader in named if reader in keys}
        if not sealed_to:
            raise InputError("readers", "no-key")
        if RECOVERY_READER in keys and recovery:
            sealed_to[RECOVERY_READER] = keys[RECOVERY_READER]
        with joined(self._db):
            version = self._version_to_write(note_id)
            public = {holder.slot_id: holder.public_key for holder in sealed_to.values()}
            tagged = frozenset[UUID]() if guarded else named
            note = sealing.seal(plaintext, note_id, version, self._ring.vault_id, public, self._random_bytes, tagged)
            self._db.execute(
                "INSERT INTO sealed_note (note_id, version, body) VALUES (?, ?, ?) "
                "ON CONFLICT (note_id) DO UPDATE SET version = excluded.version, body = excluded.body",
                (note_id.bytes, version, note.body),
            )
            self._db.execute("DELETE FROM sealed_key WHERE note_id = ?", (note_id.bytes,))
            for reader, holder in sealed_to.items():
                self._keep_key(note_id, reader, holder.slot_id, note.keys[holder.slot_id], note.tags.get(reader))
            for reader in named - set(sealed_to):
                self._keep_key(note_id, reader, None, None, note.tags.get(reader))
        return named - set(sealed_to)

    def unseal(self, note_id: UUID) -> bytes:
        """Return the text. Raises NotFoundError, SealedError (sealed to others), DamagedVaultError("sealed")."""
        return sealing.unseal(self._note(note_id), self._ring.slot_id, self._ring.private_key())

    def can_open(self, note_id: UUID) -> bool:
        """True when the present holder is a reader of the note."""
        return self._has_key(note_id, self._ring.slot_id)

    def openable(self) -> list[UUID]:
        """Return the ids of the notes that the present holder can open, in order of id."""
        rows = self._db.execute("SELECT note_id FROM sealed_key WHERE slot_id = ?", (self._ring.slot_id.bytes,))
        return sorted(UUID(bytes=row[0]) for row in rows)

    def versions(self) -> dict[UUID, int]:
        """Return the notes that the present holder can open, with the version each is in."""
        rows = self._db.execute(
            "SELECT k.note_id, n.version FROM sealed_key k JOIN sealed_note n ON n.note_id = k.note_id "
            "WHERE k.slot_id = ?",
            (self._ring.slot_id.bytes,),
        )
        return {UUID(bytes=key): int(version) for key, version in rows}

    def guarded(self) -> list[UUID]:
        """Return the ids of the notes that this key opens without a name of one's own on them: guarded ones, and those
        one was let into for a time.
        """
        rows = self._db.execute(
            "SELECT note_id FROM sealed_key WHERE slot_id = ? AND (tag IS NULL OR reader_id = ?)",
            (self._ring.slot_id.bytes, RECOVERY_READER.bytes),
        )
        return sorted(UUID(bytes=row[0]) for row in rows)

    def readers(self, note_id: UUID) -> frozenset[UUID]:
        """Return the people who can open the note now. Raises NotFoundError. The recovery key is not a person."""
        slots = self._slots(note_id)
        keys = self._keys()
        return frozenset(
            reader
            for reader, slot in slots.items()
            if reader != RECOVERY_READER and reader in keys and keys[reader].slot_id == slot
        )

    def missing_readers(self, note_id: UUID) -> frozenset[UUID]:
        """Return the people who were named and cannot open the note: no key yet, or a new one since then."""
        named = frozenset(self._slots(note_id)) - {RECOVERY_READER}
        return named - self.readers(note_id)

    def is_recoverable(self, note_id: UUID) -> bool:
        """True when the current recovery sheet opens the note."""
        recovery = self._keys().get(RECOVERY_READER)
        return recovery is not None and self._has_key(note_id, recovery.slot_id)

    def add_reader(self, note_id: UUID, reader: UUID, *, for_good: bool = True) -> bool:
        """Let one more person read the note; only a present reader, or the recovery sheet, can.

        ``reader`` may be RECOVERY_READER. Returns False when that person holds no key: they are remembered as named.
        ``for_good`` also puts their name on it: with another key they are let in again. Without it they need a key
        now. Raises NotFoundError, SealedError, InputError("reader", "no-key").
        """
        note = self._note(note_id)
        holder = self._keys().get(reader)
        mine = (self._ring.slot_id, self._ring.private_key())
        tag = sealing.tag_for(note, *mine, reader) if for_good and reader != RECOVERY_READER else None
        if holder is None:
            if tag is None:
                raise InputError("reader", "no-key")
            with joined(self._db):
                self._keep_key(note_id, reader, None, None, tag)
            return False
        wider = sealing.add_reader(note, *mine, holder.slot_id, holder.public_key)
        with joined(self._db):
            self._keep_key(note_id, reader, holder.slot_id, wider.keys[holder.slot_id], tag)
        return True

    def remove_reader(self, note_id: UUID, reader: UUID) -> bool:
        """Take a person off a note; what they have read, or copied, stays read. Needs no key of one's own.

        Returns False, and changes nothing, when nobody else who holds a key could open it then.
        """
        keys = self._keys()
        others = [one for one, slot in self._slots(note_id).items() if one != reader and slot is not None]
        if not any(one in keys and keys[one].slot_id == self._slots(note_id)[one] for one in others):
            return False
        with joined(self._db):
            self._db.execute(
                "DELETE FROM sealed_key WHERE note_id = ? AND reader_id = ?", (note_id.bytes, reader.bytes)
            )
        return True

    def remove_guest(self, note_id: UUID, reader: UUID) -> bool:
        """Take off a person who was let in for a time; one whose name is on the note for good stays."""
        row = self._db.execute(
            "SELECT tag FROM sealed_key WHERE note_id = ? AND reader_id = ?", (note_id.bytes, reader.bytes)
        ).fetchone()
        return row is not None and row[0] is None and self.remove_reader(note_id, reader)

    def named(self, note_id: UUID) -> frozenset[UUID]:
        """Return everybody the note is, or will be, open to, the recovery key excepted. Raises NotFoundError."""
        return frozenset(self._slots(note_id)) - {RECOVERY_READER}

    def digest(self, note_id: UUID) -> str:
        """Return the SHA-256 (hex) of the note as it is kept, sealed: for the audit trail. Raises NotFoundError."""
        return hashlib.sha256(self._note(note_id).body).hexdigest()

    def reseal_for(self, reader: UUID) -> int:
        """Seal to ``reader``'s present key every note that names them, that their key does not open and mine does.

        RECOVERY_READER counts as named in every note that is not guarded: so what was sealed before there was a
        sheet, or to a lost one, comes under the present one. A name without a true tag counts for nothing: it was not
        put there by a reader. Returns how many notes; 0 when the reader holds no key.
        """
        holder = self._keys().get(reader)
        if holder is None:
            return 0
        rows = self._db.execute(
            "SELECT m.note_id, m.reader_id, m.tag, n.tag FROM sealed_key m "
            "LEFT JOIN sealed_key n ON n.note_id = m.note_id AND n.reader_id = :reader "
            "WHERE m.slot_id = :mine AND NOT EXISTS "
            "(SELECT 1 FROM sealed_key t WHERE t.note_id = m.note_id AND t.slot_id = :theirs)",
            {"mine": self._ring.slot_id.bytes, "theirs": holder.slot_id.bytes, "reader": reader.bytes},
        ).fetchall()
        due = [UUID(bytes=row[0]) for row in rows if self._is_due(UUID(bytes=row[0]), UUID(bytes=row[1]), reader, row)]
        with joined(self._db):
            for note_id in due:
                self.add_reader(note_id, reader)
        return len(due)

    def _is_due(self, note_id: UUID, me: UUID, reader: UUID, row: Row) -> bool:
        """True when my own name and the reader's are truly on the note. The recovery key needs no tag of its own."""
        wanted = [(one, tag) for one, tag in ((me, row[2]), (reader, row[3])) if one != RECOVERY_READER]
        if any(tag is None for _, tag in wanted):
            return False
        note = self._note(note_id)
        mine = (self._ring.slot_id, self._ring.private_key())
        return all(sealing.is_named(note, *mine, one, bytes(tag)) for one, tag in wanted)

    def delete(self, note_id: UUID) -> None:
        """Delete the note and its keys. Joins the open transaction. Nothing happens when there is none."""
        with joined(self._db):
            self._db.execute("DELETE FROM sealed_note WHERE note_id = ?", (note_id.bytes,))

    def _keys(self) -> dict[UUID, Holder]:
        return {holder.person_id or RECOVERY_READER: holder for holder in self._holders()}

    def _version_to_write(self, note_id: UUID) -> int:
        row = self._db.execute("SELECT version FROM sealed_note WHERE note_id = ?", (note_id.bytes,)).fetchone()
        if row is None:
            return 1
        if not self.can_open(note_id):
            raise SealedError
        return int(row[0]) + 1

    def _note(self, note_id: UUID) -> SealedNote:
        row = self._db.execute("SELECT version, body FROM sealed_note WHERE note_id = ?", (note_id.bytes,)).fetchone()
        if row is None:
            raise NotFoundError
        keys = self._db.execute(
            "SELECT slot_id, sealed FROM sealed_key WHERE note_id = ? AND slot_id IS NOT NULL", (note_id.bytes,)
        )
        sealed_keys = {UUID(bytes=slot): bytes(sealed) for slot, sealed in keys}
        return SealedNote(self._ring.vault_id, note_id, row[0], bytes(row[1]), sealed_keys)

    def _slots(self, note_id: UUID) -> dict[UUID, UUID | None]:
        if self._db.execute("SELECT 1 FROM sealed_note WHERE note_id = ?", (note_id.bytes,)).fetchone() is None:
            raise NotFoundError
        rows = self._db.execute("SELECT reader_id, slot_id FROM sealed_key WHERE note_id = ?", (note_id.bytes,))
        return {UUID(bytes=reader): None if slot is None else UUID(bytes=slot) for reader, slot in rows}

    def _has_key(self, note_id: UUID, slot_id: UUID) -> bool:
        row = self._db.execute(
            "SELECT 1 FROM sealed_key WHERE note_id = ? AND slot_id = ?", (note_id.bytes, slot_id.bytes)
        ).fetchone()
        return row is not None

    def _keep_key(
        self, note_id: UUID, reader: UUID, slot_id: UUID | None, sealed: bytes | None, tag: bytes | None
    ) -> None:
        self._db.execute(
            "INSERT INTO sealed_key (note_id, reader_id, slot_id, sealed, tag) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (note_id, reader_id) DO UPDATE "
            "SET slot_id = excluded.slot_id, sealed = excluded.sealed, tag = excluded.tag",
            (note_id.bytes, reader.bytes, slot_id and slot_id.bytes, sealed, tag),
        )
