"""Sealed notes as the services reach them: readers are people, named by id, and the sheet is nobody's."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from uuid import UUID

from app.domain.errors import NotFoundError, SealedError
from storage.repositories.codec import dumps
from storage.sealed_notes import SealedNotes
from storage.vault import Vault


class Sealed:
    """The sealed notes of the open vault, or as a recovery sheet opens them (``notes``)."""

    def __init__(self, vault: Vault, notes: SealedNotes | None = None) -> None:
        self._vault = vault
        self._notes = notes

    @property
    def notes(self) -> SealedNotes:
        """The notes with one key: that of the person at the keyboard, or the sheet's."""
        return self._vault.sealed if self._notes is None else self._notes

    def save(self, note_id: UUID, plaintext: bytes, readers: Mapping[UUID, bytes]) -> None:
        """Seal ``plaintext`` to ``readers`` in the place of what the note held."""
        self._vault.seal(note_id, plaintext, readers)

    def open(self, note_id: UUID) -> bytes:
        """Return the plaintext. Raises NotFoundError, SealedError, DamagedVaultError."""
        return self.notes.unseal(note_id)

    def save_guarded(self, note_id: UUID, plaintext: bytes, readers: Iterable[UUID], *, recovery: bool) -> None:
        """Seal to people whom no unlocking lets in later; to the sheet only with ``recovery``."""
        self._vault.sealed.seal(note_id, plaintext, readers, guarded=True, recovery=recovery)

    def guarded(self) -> list[UUID]:
        """Return the notes that this key opens and no unlocking opens to others, in no order that tells anything."""
        return self.notes.guarded()

    def versions(self) -> Mapping[UUID, int]:
        """Return the notes that this key opens, with the version each is in."""
        return self.notes.versions()

    def new_id(self) -> UUID:
        """Return a random id: unlike the others it tells no time."""
        return UUID(bytes=self._vault.random_bytes(16))

    def sheet_key(self) -> str:
        """Return the public key (hex) of the present recovery sheet, "" when there is none."""
        return next((one.public_key.hex() for one in self._vault.holders() if one.person_id is None), "")

    def digest(self, note_id: UUID) -> str:
        """Return a digest of the note as it is kept, sealed: for the trail."""
        return self.notes.digest(note_id)

    def save_words(self, note_id: UUID, words: Mapping[str, object], readers: Iterable[UUID]) -> None:
        """Seal a few named texts to people. Raises InputError("readers", "no-key") when none of them holds a key."""
        self._vault.seal(note_id, dumps(dict(words)).encode("utf-8"), readers)

    def words(self, note_id: UUID) -> Mapping[str, str]:
        """Return the texts; none when the note is sealed to others or is not there."""
        try:
            found: Mapping[str, str] = json.loads(self.notes.unseal(note_id))
        except (NotFoundError, SealedError):
            return {}
        return found

    def can_open(self, note_id: UUID) -> bool:
        """True when this key is a reader's."""
        return self.notes.can_open(note_id)

    def readers_of(self, note_id: UUID) -> frozenset[UUID]:
        """Return the people who can open the note now."""
        return self.notes.readers(note_id)

    def named(self, note_id: UUID) -> frozenset[UUID]:
        """Return the people it is, or will be, open to for good or for a time."""
        return self.notes.named(note_id)

    def let_in(self, note_id: UUID, person: UUID) -> None:
        """Let one more person read for a time. Raises SealedError when this key is no reader's, InputError without
        a key of theirs.
        """
        self.notes.add_reader(note_id, person, for_good=False)

    def name(self, note_id: UUID, person: UUID) -> None:
        """Let one more person read for good, also with a key they get later. Raises SealedError."""
        self.notes.add_reader(note_id, person)

    def let_out(self, note_id: UUID, person: UUID) -> None:
        """Take a person off again who was let in for a time; who was named when it was written stays."""
        self.notes.remove_guest(note_id, person)

    def take_off(self, note_id: UUID, person: UUID) -> None:
        """Take a person off for good, where somebody else with a key can still open it."""
        self.notes.remove_reader(note_id, person)

    def delete(self, note_id: UUID) -> None:
        """Delete the note, if it is there."""
        self._vault.sealed.delete(note_id)
