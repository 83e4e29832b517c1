"""The tree of keys: one random key for the vault (MK), one for each person (URK), and HKDF for everything below.

MK never comes from a passphrase, so a new passphrase rewrites one slot and nothing else. URK stays the same when the
passphrase or MK changes: what was sealed to a person stays theirs.

``cryptography`` and ``hmac`` are imported inside the functions: who can open a vault is read before the window's first
paint, and that needs no key.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

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


@dataclass(frozen=True, slots=True)
class KeyRing:
    """The open keys of one vault in one person's hands. Never printed, never stored; dropped when the vault locks."""

    vault_id: UUID
    slot_id: UUID
    epoch: int
    master: bytes = field(repr=False)
    urk: bytes = field(repr=False)

    def database_key(self) -> str:
        """Return SQLCipher's raw key: 64 lower-case hex digits."""
        return expand(self.master, MasterLabel.DATABASE).hex()

    def master_key(self, label: MasterLabel) -> bytes:
        """Return the 32-byte key derived from MK for ``label``."""
        return expand(self.master, label)

    def mac(self, label: MasterLabel, content: bytes) -> bytes:
        """Return HMAC-SHA256 of ``content`` under the key for ``label``."""
        import hmac

        return hmac.digest(self.master_key(label), content, "sha256")

    def private_key(self) -> bytes:
        """Return the holder's 32-byte X25519 private key."""
        return expand(self.urk, PersonLabel.SEAL)

    def public_key(self) -> bytes:
        """Return the holder's 32-byte X25519 public key."""
        return public_key_of(self.urk)

    def wrap_own(self, secret: bytes, about: str, nonce: bytes) -> bytes:
        """Wrap a secret of this holder alone (a signing key). ``about`` says what it is; the same is needed back."""
        return wrap(expand(self.urk, PersonLabel.SIGN), secret, self._bound("own", about), nonce)

    def unwrap_own(self, wrapped: bytes, about: str) -> bytes | None:
        """Return the secret, or None when it belongs to another holder or was changed."""
        return unwrap(expand(self.urk, PersonLabel.SIGN), wrapped, self._bound("own", about))

    def wrap_club(self, secret: bytes, about: str, nonce: bytes) -> bytes:
        """Wrap a secret of the whole club (the key of its certificate authority) under MK."""
        return wrap(self.master_key(MasterLabel.ISSUER), secret, self._bound("club", about), nonce)

    def unwrap_club(self, wrapped: bytes, about: str) -> bytes | None:
        """Return the secret, or None when it belongs to another vault or was changed."""
        return unwrap(self.master_key(MasterLabel.ISSUER), wrapped, self._bound("club", about))

    def _bound(self, owner: str, about: str) -> bytes:
        return canonical([owner, self.vault_id.hex, about])
