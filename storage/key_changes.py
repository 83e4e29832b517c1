"""Everything that changes who can open the vault, in two halves.

Preparing a slot is slow (Argon2id), safe on any thread and writes nothing; ``apply`` puts it in force on the thread
that owns the connection.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from app.domain.audit import Act
from app.domain.errors import InputError, NotAllowedError, NotFoundError, WrongPassphraseError
from storage import creation, unlocking
from storage.holders import Holder
from storage.keys import header as headers
from storage.keys import passphrases, recovery
from storage.keys.hierarchy import KEY_BYTES, public_key_of
from storage.keys.kdf import DEFAULT_COST, KdfCost
from storage.keys.recovery import RecoveryKey
from storage.keys.ring import KeyRing
from storage.keys.slots import Slot, SlotKind, make_person_slot, make_recovery_slot, open_person_slot, rewrap
from storage.vault import RandomBytes, Vault


@dataclass(frozen=True, slots=True)
class PreparedKey:
    """A slot that is ready to be written."""

    slot: Slot
    act: Act
    person_id: UUID | None  # None for the recovery sheet
    public_key: bytes | None  # None when the slot keeps its key (a new passphrase)
    replaces: UUID | None = None  # the slot that goes


@dataclass(frozen=True, slots=True)
class WayIn:
    """What a person has to open their slot with."""

    passphrase: str = field(repr=False)
    key_file: bytes | None = field(repr=False)


# Preparing: slow, any thread


def new_holder(
    ring: KeyRing, label: str, person_id: UUID, passphrase: str, cost: KdfCost, random_bytes: RandomBytes
) -> PreparedKey:
    """Return a slot for one more person. Raises InputError("label" | "passphrase", ..), StorageFailedError."""
    kept_label, raw = creation.checked_label(label), passphrases.checked(passphrase)
    urk = random_bytes(KEY_BYTES)
    slot = _person_slot(ring, kept_label, raw, urk, cost, random_bytes)
    return PreparedKey(slot, Act.KEY_ADDED, person_id, public_key_of(urk))


def reset(ring: KeyRing, holder: Holder, passphrase: str, cost: KdfCost, random_bytes: RandomBytes) -> PreparedKey:
    """Return a new slot, with a new URK, in place of the old one of a person who forgot their passphrase.

    Their URK is in nobody else's reach: their sealed notes stay closed to them until a reader of each, or the recovery
    sheet, seals them anew (``sealed.reseal_for``), and their signing key is gone.
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


def new_way_in(
    ring: KeyRing, slot: Slot, person_id: UUID | None, now: WayIn, then: WayIn, cost: KdfCost, random_bytes: RandomBytes
) -> PreparedKey:
    """Return the present holder's ``slot`` under another passphrase or key file, all keys as they were.

    Whether a new passphrase is good enough is the caller's to ask. Raises WrongPassphraseError when ``now`` does not
    open it, StorageFailedError.
    """
    raw = unlocking.known_bytes(then.passphrase)
    key_files = () if now.key_file is None else (now.key_file,)
    if open_person_slot(slot, ring.vault_id, unlocking.known_bytes(now.passphrase), key_files) is None:
        raise WrongPassphraseError
    fresh = rewrap(slot, ring.vault_id, ring.urk, raw, then.key_file, cost, random_bytes)
    return PreparedKey(fresh, Act.KEY_CHANGED, person_id, None)


def new_recovery(vault: Vault) -> tuple[PreparedKey, RecoveryKey]:
    """Return a recovery slot in place of the one before, and the key to print for it: it is kept nowhere. Quick.

    Once it is in force, seal to it what was sealed earlier: ``sealed.reseal_for(RECOVERY_READER)``, each reader at
    their next unlock. Raises NotAllowedError("recovery") when opened with the sheet it would replace.
    """
    if vault.is_recovery:
        raise NotAllowedError("recovery")
    ring, old = vault.ring, vault.header.recovery_slot()
    secret, urk = vault.random_bytes(recovery.SECRET_BYTES), vault.random_bytes(KEY_BYTES)
    slot = make_recovery_slot(
        vault_id=ring.vault_id,
        slot_id=creation.new_id(vault.random_bytes),
        secret=secret,
        urk=urk,
        master=ring.master,
        epoch=ring.epoch,
        random_bytes=vault.random_bytes,
    )
    prepared = PreparedKey(slot, Act.RECOVERY_MADE, None, public_key_of(urk), old.slot_id if old else None)
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


# Putting in force: quick, on the connection's thread


def apply(vault: Vault, prepared: PreparedKey, *, now: datetime) -> None:
    """Put a prepared key in force: audit row, holder and both key files.

    Raises InputError("person", "holds-a-key") when that person has a slot already, NotAllowedError("too-many"),
    NotFoundError when the slot to replace is gone, DiskFullError, ReadOnlyError, StorageFailedError: the old
    keys hold then.
    """
    header = vault.header
    if prepared.replaces is not None:
        if header.slot(prepared.replaces) is None:
            raise NotFoundError
        slots = tuple(prepared.slot if old.slot_id == prepared.replaces else old for old in header.slots)
        header = header._replace(slots=slots)
    else:
        if prepared.act is Act.KEY_ADDED and any(one.person_id == prepared.person_id for one in vault.holders()):
            raise InputError("person", "holds-a-key")
        header = header.with_slot(prepared.slot)
    if len(header.slots) > headers.MAX_SLOTS:
        raise NotAllowedError("too-many")
    row = None if prepared.public_key is None else (prepared.slot.slot_id, prepared.person_id, prepared.public_key)
    vault.put_keys_in_force(header, prepared.act, prepared.person_id, now, row=row, gone=prepared.replaces)


def remove_holder(vault: Vault, slot_id: UUID, *, now: datetime) -> None:
    """Take a person's key away. An old copy of the files still opens with it until the vault's key changes.

    Raises NotFoundError, NotAllowedError("own-key") for the slot in use, NotAllowedError("last-holder").
    """
    holder = _holder(vault, slot_id)
    if slot_id == vault.slot_id:
        raise NotAllowedError("own-key")
    if [slot.slot_id for slot in vault.header.slots if slot.kind is SlotKind.PERSON] == [slot_id]:
        raise NotAllowedError("last-holder")
    header = vault.header.without_slot(slot_id)
    vault.put_keys_in_force(header, Act.KEY_REMOVED, holder.person_id, now, gone=slot_id)


# Both halves in one go


def add_holder(
    vault: Vault, label: str, person_id: UUID, passphrase: str, *, now: datetime, cost: KdfCost = DEFAULT_COST
) -> UUID:
    """Let one more person open the vault and return their slot's id. Slow. Raises as ``new_holder`` and ``apply``."""
    prepared = new_holder(vault.ring, label, person_id, passphrase, cost, vault.random_bytes)
    apply(vault, prepared, now=now)
    return prepared.slot.slot_id


def change_passphrase(vault: Vault, old: str, new: str, *, now: datetime, cost: KdfCost = DEFAULT_COST) -> None:
    """Change the present holder's passphrase; all keys, and a key file, stay. Slow (two Argon2id).

    Raises NotAllowedError("recovery") when opened with the recovery key, and as ``new_way_in`` and ``apply``.
    """
    passphrases.checked(new)
    _change_way_in(vault, old, WayIn(new, vault.key_file), now, cost)


def change_key_file(
    vault: Vault, passphrase: str, key_file: bytes | None, *, now: datetime, cost: KdfCost = DEFAULT_COST
) -> None:
    """Need ``key_file`` besides the passphrase from now on, or none; all keys stay. Slow (two Argon2id).

    Raises NotAllowedError("recovery") when opened with the recovery key, and as ``new_way_in`` and ``apply``.
    """
    _change_way_in(vault, passphrase, WayIn(passphrase, key_file), now, cost)
    vault.key_file = key_file


def _change_way_in(vault: Vault, passphrase: str, then: WayIn, now: datetime, cost: KdfCost) -> None:
    slot = vault.header.slot(vault.slot_id)
    if slot is None or vault.is_recovery:
        raise NotAllowedError("recovery")
    present = WayIn(passphrase, vault.key_file)
    apply(vault, new_way_in(vault.ring, slot, vault.person_id, present, then, cost, vault.random_bytes), now=now)


def reset_passphrase(
    vault: Vault, slot_id: UUID, passphrase: str, *, now: datetime, cost: KdfCost = DEFAULT_COST
) -> UUID:
    """Give another person a new passphrase and return their new slot's id. Slow. Raises as ``reset`` and ``apply``."""
    prepared = reset(vault.ring, _holder(vault, slot_id), passphrase, cost, vault.random_bytes)
    apply(vault, prepared, now=now)
    return prepared.slot.slot_id


def _holder(vault: Vault, slot_id: UUID) -> Holder:
    for holder in vault.holders():
        if holder.slot_id == slot_id:
            return holder
    raise NotFoundError
