"""A new vault key on its way to people who are not here: sealed to each, proved by the key before (security.md 2).

Each remaining slot gets the new MK as HPKE to the holder's public key, with an HMAC under the ``rotate-v1`` key of the
MK that the slot still holds. At their next unlock the holder takes MK from their slot, checks the HMAC, opens the new
MK and wraps it for their slot anew. Who only has the files can forge neither; who held the old MK could forge the
HMAC, and then the anchor is what tells.
"""

from __future__ import annotations

import hmac
from dataclasses import replace
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from storage.keys.hierarchy import KEY_BYTES, MasterLabel, canonical, same
from storage.keys.ring import KeyRing
from storage.keys.slots import FORMAT, Pending, RandomBytes, Slot, wrapped_master

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)
_INFO = b"holdfast-mk-v1"


def offered(slot: Slot, fresh: KeyRing, public_key: bytes, rotate_key: bytes) -> Slot:
    """Return ``slot`` with the MK of ``fresh`` waiting in it, in place of one that waited before.

    ``public_key`` is the holder's, ``rotate_key`` the ``rotate-v1`` key of the MK that the slot holds.
    """
    info = _info(fresh.vault_id, slot.slot_id, fresh.epoch)
    sealed = _SUITE.encrypt(fresh.master, X25519PublicKey.from_public_bytes(public_key), info=info)
    mac = hmac.digest(rotate_key, _proved(fresh.vault_id, slot.slot_id, fresh.epoch, sealed), "sha256")
    return slot._replace(pending=Pending(fresh.epoch, sealed, mac))


def taken(slot: Slot, ring: KeyRing) -> KeyRing | None:
    """Return the keys with the new MK that waits in ``slot``; None when it is forged, damaged or another's.

    ``ring`` holds the MK that the slot still has. Without anything waiting it is returned as it is.
    """
    pending = slot.pending
    if pending is None:
        return ring
    proof = ring.mac(MasterLabel.ROTATE, _proved(ring.vault_id, slot.slot_id, pending.epoch, pending.sealed))
    if not same(proof, pending.mac) or pending.epoch <= slot.epoch:
        return None
    private = X25519PrivateKey.from_private_bytes(ring.private_key())
    try:
        master = _SUITE.decrypt(pending.sealed, private, info=_info(ring.vault_id, slot.slot_id, pending.epoch))
    except InvalidTag:
        return None
    return replace(ring, epoch=pending.epoch, master=master) if len(master) == KEY_BYTES else None


def rewrapped(slot: Slot, ring: KeyRing, random_bytes: RandomBytes) -> Slot:
    """Return ``slot`` with the MK of ``ring`` wrapped for its holder, and nothing waiting."""
    fresh = slot._replace(epoch=ring.epoch, pending=None)
    return fresh._replace(mk=wrapped_master(fresh, ring.vault_id, ring.urk, ring.master, random_bytes))


def _info(vault_id: UUID, slot_id: UUID, epoch: int) -> bytes:
    return _INFO + canonical([vault_id.hex, slot_id.hex, epoch])


def _proved(vault_id: UUID, slot_id: UUID, epoch: int, sealed: bytes) -> bytes:
    return canonical([FORMAT, vault_id.hex, slot_id.hex, epoch, sealed.hex()])
