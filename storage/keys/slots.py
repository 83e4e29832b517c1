"""A slot: one person's way in, or the recovery sheet's. A wrong passphrase and a damaged slot look the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from storage.keys.hierarchy import (
    KEY_BYTES,
    NONCE_BYTES,
    PersonLabel,
    canonical,
    expand,
    unwrap,
    wrap,
)
from storage.keys.kdf import (
    RECOVERY_COST,
    SALT_BYTES,
    KdfCost,
    derive_known,
    derive_new,
)

FORMAT = 1
RECOVERY_LABEL = "recovery"
_RECOVERY_KEK = "recovery-v1"
_FILE_KEK = "key-file-v1"

RandomBytes = Callable[[int], bytes]


class SlotKind(StrEnum):
    """Whose slot it is."""

    PERSON = "person"
    RECOVERY = "recovery"


class Pending(NamedTuple):
    """A new vault key waiting for this holder's next unlock: HPKE to their public key, and an HMAC by the old key."""

    epoch: int
    sealed: bytes
    mac: bytes


class Slot(NamedTuple):
    """One slot of the header. ``box`` is URK under the passphrase, ``mk`` is MK under URK.

    The label is initials unless the club chose otherwise.
    """

    slot_id: UUID
    kind: SlotKind
    label: str
    kdf: KdfCost
    salt: bytes
    box: bytes
    mk: bytes
    epoch: int
    pending: Pending | None = None


def make_person_slot(
    *,
    vault_id: UUID,
    slot_id: UUID,
    label: str,
    passphrase: bytes,
    cost: KdfCost,
    urk: bytes,
    master: bytes,
    epoch: int,
    random_bytes: RandomBytes,
) -> Slot:
    """Return a person's slot for a normalised passphrase. Slow (Argon2). Raises StorageFailedError("memory")."""
    salt = random_bytes(SALT_BYTES)
    key, used = derive_new(passphrase, salt, cost)
    slot = Slot(slot_id, SlotKind.PERSON, label, used, salt, b"", b"", epoch)
    return _filled(slot, vault_id, key, urk, master, random_bytes)


def make_recovery_slot(
    *,
    vault_id: UUID,
    slot_id: UUID,
    secret: bytes,
    urk: bytes,
    master: bytes,
    epoch: int,
    random_bytes: RandomBytes,
) -> Slot:
    """Return the slot of a recovery key (20 random bytes, so no slow function is needed)."""
    salt = random_bytes(SALT_BYTES)
    slot = Slot(slot_id, SlotKind.RECOVERY, RECOVERY_LABEL, RECOVERY_COST, salt, b"", b"", epoch)
    return _filled(slot, vault_id, _recovery_kek(secret, salt), urk, master, random_bytes)


def open_person_slot(
    slot: Slot, vault_id: UUID, passphrase: bytes, key_files: Iterable[bytes] = ()
) -> tuple[bytes, bytes | None] | None:
    """Return the holder's URK and the key file that fitted (None when none is needed), or None. Slow (one Argon2).

    None means that the passphrase (normalised), every one of ``key_files`` or the slot itself is not right.
    Raises DamagedVaultError for a cost outside the limits, StorageFailedError("memory").
    """
    key = derive_known(passphrase, slot.salt, slot.kdf)
    for key_file in key_files if slot.kdf.file else (None,):
        urk = _opened(slot, vault_id, _with_file(key, key_file))
        if urk is not None:
            return urk, key_file
    return None


def open_recovery_slot(slot: Slot, vault_id: UUID, secret: bytes) -> bytes | None:
    """Return the recovery URK, or None when the recovery key does not fit."""
    return _opened(slot, vault_id, _recovery_kek(secret, slot.salt))


def master_of(slot: Slot, vault_id: UUID, urk: bytes) -> bytes | None:
    """Return MK, or None when ``mk`` is damaged (the URK having been proved by the box)."""
    return _exact(unwrap(expand(urk, PersonLabel.WRAP_MASTER), slot.mk, _mk_binding(slot, vault_id)))


def wrapped_master(slot: Slot, vault_id: UUID, urk: bytes, master: bytes, random_bytes: RandomBytes) -> bytes:
    """Return the slot's ``mk``: MK under URK, bound to the slot and its epoch."""
    return wrap(expand(urk, PersonLabel.WRAP_MASTER), master, _mk_binding(slot, vault_id), random_bytes(NONCE_BYTES))


def rewrap(
    slot: Slot,
    vault_id: UUID,
    urk: bytes,
    passphrase: bytes,
    key_file: bytes | None,
    cost: KdfCost,
    random_bytes: RandomBytes,
) -> Slot:
    """Return the slot for a new passphrase, key file or none: fresh salt and box, the rest as it was. Slow (Argon2)."""
    salt = random_bytes(SALT_BYTES)
    key, used = derive_new(passphrase, salt, cost)
    fresh = slot._replace(kdf=used._replace(file=key_file is not None), salt=salt)
    key = _with_file(key, key_file)
    return fresh._replace(box=wrap(key, urk, _box_binding(fresh, vault_id), random_bytes(NONCE_BYTES)))


def _filled(slot: Slot, vault_id: UUID, key: bytes, urk: bytes, master: bytes, random_bytes: RandomBytes) -> Slot:
    box = wrap(key, urk, _box_binding(slot, vault_id), random_bytes(NONCE_BYTES))
    return slot._replace(box=box, mk=wrapped_master(slot, vault_id, urk, master, random_bytes))


def _opened(slot: Slot, vault_id: UUID, key: bytes) -> bytes | None:
    return _exact(unwrap(key, slot.box, _box_binding(slot, vault_id)))


def _exact(secret: bytes | None) -> bytes | None:
    return secret if secret is not None and len(secret) == KEY_BYTES else None


def _with_file(key: bytes, key_file: bytes | None) -> bytes:
    return key if key_file is None else expand(key + key_file, _FILE_KEK)


def _recovery_kek(secret: bytes, salt: bytes) -> bytes:
    return expand(secret, _RECOVERY_KEK, salt)


def _box_binding(slot: Slot, vault_id: UUID) -> bytes:
    return canonical([FORMAT, vault_id.hex, slot.slot_id.hex, slot.kind.value, slot.kdf.content(), slot.salt.hex()])


def _mk_binding(slot: Slot, vault_id: UUID) -> bytes:
    """Without cost and salt: a new passphrase must be able to leave ``mk`` as it is."""
    return canonical([FORMAT, vault_id.hex, slot.slot_id.hex, slot.kind.value, slot.epoch])
