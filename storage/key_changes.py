"""New slots, made ready apart from the vault: the slow half (Argon2id) of everything that changes who can open it.

Any thread may run these; nothing is written before ``Vault.apply``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from app.domain.audit import Act
from app.domain.errors import NotAllowedError, WrongPassphraseError
from storage import creation, unlocking
from storage.holders import Holder
from storage.keys import passphrases, recovery
from storage.keys.hierarchy import KEY_BYTES, KeyRing, public_key_of
from storage.keys.kdf import KdfCost
from storage.keys.recovery import RecoveryKey
from storage.keys.slots import Slot, make_person_slot, make_recovery_slot, open_person_slot, rewrap

RandomBytes = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class PreparedKey:
    """A slot that is ready to be written."""

    slot: Slot
    act: Act
    person_id: UUID | None  # None for the recovery sheet
    public_key: bytes | None  # None when the slot keeps its key (a new passphrase)
    replaces: UUID | None = None  # the slot that goes


def new_holder(
    ring: KeyRing, label: str, person_id: UUID, passphrase: str, cost: KdfCost, random_bytes: RandomBytes
) -> PreparedKey:
    """Return a slot for one more person. Raises InputError("label" | "passphrase", ..), StorageFailedError."""
    kept_label, raw = creation.checked_label(label), passphrases.checked(passphrase)
    urk = random_bytes(KEY_BYTES)
    slot = _person_slot(ring, kept_label, raw, urk, cost, random_bytes)
    return PreparedKey(slot, Act.KEY_ADDED, person_id, public_key_of(urk))


def reset(ring: KeyRing, holder: Holder, passphrase: str, cost: KdfCost, random_bytes: RandomBytes) -> PreparedKey:
    """Return a new slot, with a new URK, in place of a person's old one.

    Raises InputError("passphrase", ..), StorageFailedError, NotAllowedError("own-key") for the slot in use (change
    that passphrase instead, and keep the sealed notes), NotAllowedError("recovery") for the sheet's.
    """
    if holder.person_id is None:
        raise NotAllowedError("recovery")
    if holder.slot_id == ring.slot_id:
        raise NotAllowedError("own-key")
    raw, urk = passphrases.checked(passphrase), random_bytes(KEY_BYTES)
    slot = _person_slot(ring, holder.label, raw, urk, cost, random_bytes)
    return PreparedKey(slot, Act.KEY_CHANGED, holder.person_id, public_key_of(urk), holder.slot_id)


def new_passphrase(
    ring: KeyRing, slot: Slot, person_id: UUID | None, old: str, new: str, cost: KdfCost, random_bytes: RandomBytes
) -> PreparedKey:
    """Return the present holder's ``slot`` under a new passphrase, all keys as they were.

    Raises WrongPassphraseError when ``old`` does not open it, InputError("passphrase", ..), StorageFailedError.
    """
    raw = passphrases.checked(new)
    if open_person_slot(slot, ring.vault_id, unlocking.known_bytes(old)) is None:
        raise WrongPassphraseError
    fresh = rewrap(slot, ring.vault_id, ring.urk, raw, cost, random_bytes)
    return PreparedKey(fresh, Act.KEY_CHANGED, person_id, None)


def new_recovery(ring: KeyRing, replaces: UUID | None, random_bytes: RandomBytes) -> tuple[PreparedKey, RecoveryKey]:
    """Return a recovery slot and the key to print for it. Quick."""
    secret, urk = random_bytes(recovery.SECRET_BYTES), random_bytes(KEY_BYTES)
    slot = make_recovery_slot(
        vault_id=ring.vault_id,
        slot_id=creation.new_id(random_bytes),
        secret=secret,
        urk=urk,
        master=ring.master,
        epoch=ring.epoch,
        random_bytes=random_bytes,
    )
    prepared = PreparedKey(slot, Act.RECOVERY_MADE, None, public_key_of(urk), replaces)
    return prepared, recovery.from_secret(secret)


def _person_slot(
    ring: KeyRing, label: str, passphrase: bytes, urk: bytes, cost: KdfCost, random_bytes: RandomBytes
) -> Slot:
    return make_person_slot(
        vault_id=ring.vault_id,
        slot_id=creation.new_id(random_bytes),
        label=label,
        passphrase=passphrase,
        cost=cost,
        urk=urk,
        master=ring.master,
        epoch=ring.epoch,
        random_bytes=random_bytes,
    )
