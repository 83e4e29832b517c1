"""The tree of keys: one random key for the vault (MK), one for each person (URK), and HKDF for everything below.

MK never comes from a passphrase, so a new passphrase rewrites one slot and nothing else. URK stays the same when the
passphrase or MK changes: what was sealed to a person stays theirs.

``cryptography`` and ``hmac`` are imported inside the functions: who can open a vault is read before the window's first
paint, and that needs no key.
"""

from __future__ import annotations

import json
from enum import StrEnum

KEY_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16


class MasterLabel(StrEnum):
    """What a key derived from MK is for."""

    DATABASE = "db-v1"
    HEADER = "header-mac-v1"
    ANCHOR = "anchor-v1"
    AUDIT = "audit-digest-v1"
    BACKUP = "backup-v1"
    ROTATE = "rotate-v1"
    ISSUER = "issuer-v1"


class PersonLabel(StrEnum):
    """What a key derived from a person's URK is for."""

    WRAP_MASTER = "mk-wrap-v1"
    SEAL = "seal-v1"
    SIGN = "sign-v1"


def expand(key: bytes, label: str, salt: bytes | None = None) -> bytes:
    """Return the 32-byte HKDF-SHA256 key of ``key`` for ``label``."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, salt, label.encode("ascii")).derive(key)


def canonical(value: object) -> bytes:
    """Return the one JSON spelling of ``value``: keys sorted, no spaces, ASCII only."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode("ascii")


def wrap(key: bytes, secret: bytes, bound_to: bytes, nonce: bytes) -> bytes:
    """Return nonce + AES-256-GCM(key, secret), bound to ``bound_to``. The nonce is 12 bytes, never used twice."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return nonce + AESGCM(key).encrypt(nonce, secret, bound_to)


def unwrap(key: bytes, wrapped: bytes, bound_to: bytes) -> bytes | None:
    """Return what ``wrap`` was given, or None when the key, the binding or a byte is not the same."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(wrapped) < NONCE_BYTES + TAG_BYTES:
        return None
    try:
        return AESGCM(key).decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], bound_to)
    except InvalidTag:
        return None


def same(left: bytes, right: bytes) -> bool:
    """Compare two MACs in constant time."""
    import hmac

    return hmac.compare_digest(left, right)


def public_key_of(urk: bytes) -> bytes:
    """Return the 32-byte X25519 public key that belongs to a URK."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    return X25519PrivateKey.from_private_bytes(expand(urk, PersonLabel.SEAL)).public_key().public_bytes_raw()
