"""From a passphrase or recovery key to open keys. The slow half of opening a vault: any thread may run it.

Wrong passphrase, damaged slot and unknown slot give the same error after the same work. Once a box has opened, the
passphrase is right, and anything that does not fit after that is damage.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from app.domain.errors import (
    DamagedVaultError,
    InputError,
    KeyFileNeededError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)
from storage.keys import header as headers
from storage.keys import recovery, rotation
from storage.keys.kdf import DEFAULT_COST, SALT_BYTES, KdfCost, derive_known, normalised
from storage.keys.ring import KeyRing
from storage.keys.slots import (
    Slot,
    SlotKind,
    master_of,
    open_person_slot,
    open_recovery_slot,
)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """Open keys of a vault that is not connected yet. Hand it to ``opening.connect`` on the thread that will own it."""

    path: Path
    header: headers.Header
    kind: SlotKind
    ring: KeyRing
    key_file: bytes | None = field(default=None, repr=False)  # the one that was needed


def labels(path: Path) -> tuple[Slot, ...]:
    """Return who can open the vault, without a key and without touching the database.

    Raises NotAVaultError, DamagedVaultError("keys" | "keys-missing"), StorageFailedError.
    """
    return headers.read(path)[0].slots


def unlock(path: Path, slot_id: UUID, passphrase: str, key_files: Sequence[bytes] = ()) -> Unlocked:
    """Return the open keys for a person's slot and passphrase. Slow (one Argon2id), safe on any thread.

    ``key_files`` are those at hand; each is tried when the slot needs one. Raises KeyFileNeededError when it does and
    there is none, WrongPassphraseError (also for a wrong key file), NotAVaultError,
    DamagedVaultError("keys" | "keys-missing"), StorageFailedError.
    """
    found = headers.read(path)
    raw = known_bytes(passphrase)
    slot = found[0].slot(slot_id)
    if slot is None or slot.kind is not SlotKind.PERSON:
        derive_known(raw, bytes(SALT_BYTES), _usual_cost(found[0]))  # an unknown slot must not answer faster
        raise WrongPassphraseError
    if slot.kdf.file and not key_files:
        raise KeyFileNeededError
    opened = open_person_slot(slot, found[0].vault_id, raw, key_files)
    if opened is None:
        raise WrongPassphraseError
    urk, key_file = opened
    return replace(_proved(path, found, slot_id, urk), key_file=key_file)


def unlock_with_recovery(path: Path, recovery_key_text: str) -> Unlocked:
    """Return the open keys for a typed recovery key. Quick.

    Raises WrongRecoveryKeyError(group) for a slip, WrongRecoveryKeyError(None) when it is not this vault's key or
    there is none yet (``labels`` tells), NotAVaultError, DamagedVaultError("keys" | "keys-missing").
    """
    found = headers.read(path)
    secret = recovery.parsed(recovery_key_text)
    slot = found[0].recovery_slot()
    urk = None if slot is None else open_recovery_slot(slot, found[0].vault_id, secret)
    if slot is None or urk is None:
        raise WrongRecoveryKeyError
    return _proved(path, found, slot.slot_id, urk)


def unlock_as(path: Path, ring: KeyRing) -> Unlocked:
    """Return the open keys of another copy of a vault (a backup) for a holder whose keys are open already. Quick.

    A person's own key stays the same when passphrases or the vault's key change, so it opens earlier copies too.
    Raises WrongPassphraseError when this holder was none then, or got a new key since; NotAVaultError,
    DamagedVaultError.
    """
    found = headers.read(path)
    if found[0].vault_id != ring.vault_id or found[0].slot(ring.slot_id) is None:
        raise WrongPassphraseError
    try:
        return _proved(path, found, ring.slot_id, ring.urk)
    except DamagedVaultError:
        raise WrongPassphraseError from None


def present_header(unlocked: Unlocked) -> headers.Header:
    """Return the header as it is once the lock is ours: another copy may have changed keys since the unlock.

    Raises DamagedVaultError("keys"), WrongPassphraseError when the slot was removed in between.
    """
    genuine = [header for header in headers.read(unlocked.path) if header.is_genuine(unlocked.ring)]
    if not genuine:
        raise DamagedVaultError("keys")
    if genuine[0].slot(unlocked.ring.slot_id) is None:
        raise WrongPassphraseError
    return genuine[0]


def _proved(path: Path, found: tuple[headers.Header, ...], slot_id: UUID, urk: bytes) -> Unlocked:
    """Return the keys with the first header whose MAC holds. The URK being right, all else is damage."""
    for header in found:
        slot = header.slot(slot_id)
        ring = None if slot is None else _ring(header, slot, urk)
        if slot is not None and ring is not None and header.is_genuine(ring):
            return Unlocked(path, header, slot.kind, ring)
    raise DamagedVaultError("keys")


def _ring(header: headers.Header, slot: Slot, urk: bytes) -> KeyRing | None:
    """Return the keys that the slot gives; a new vault key that waits in it is taken."""
    master = master_of(slot, header.vault_id, urk)
    if master is None:
        return None
    return rotation.taken(slot, KeyRing(header.vault_id, slot.slot_id, slot.epoch, master, urk))


def known_bytes(passphrase: str) -> bytes:
    """Return the bytes to try. What cannot be a passphrase opens nothing, and takes as long to say so."""
    try:
        return normalised(passphrase)
    except InputError:
        return b"\xff"  # no UTF-8 text has this byte


def _usual_cost(header: headers.Header) -> KdfCost:
    return next((slot.kdf for slot in header.slots if slot.kind is SlotKind.PERSON), DEFAULT_COST)
