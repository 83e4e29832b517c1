"""Sealed notes: text that only the people named can open, whoever else holds a key to the vault (security.md 4).

The body is AES-256-GCM under a random key of its own, bound to vault, note and version; that key is sealed with HPKE
(X25519, HKDF-SHA256, ChaCha20-Poly1305, ``info`` = note id) to each reader's public key: 80 bytes a reader.
Nothing here knows tables or people; ``storage.sealed_notes`` does.

A name on a note carries a tag that only somebody who can open the note can make. Whoever writes a name into the file by
hand has no such tag, so nobody's next unlock seals the note to them (``is_named``).
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from app.domain.errors import DamagedVaultError, SealedError
from storage.keys.hierarchy import KEY_BYTES, NONCE_BYTES, canonical, expand, same, unwrap, wrap

_NAMED = "named-v1"
SEALED_KEY_BYTES = 32 + KEY_BYTES + 16

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True, slots=True)
class SealedNote:
    """A sealed note as it is kept: ``body`` for everyone's eyes, ``keys`` one sealed key for each reader id."""

    vault_id: UUID
    note_id: UUID
    version: int
    body: bytes = field(repr=False)
    keys: Mapping[UUID, bytes] = field(repr=False)
    tags: Mapping[UUID, bytes] = field(default_factory=dict, repr=False)  # one for each name, see ``is_named``


def seal(
    plaintext: bytes,
    note_id: UUID,
    version: int,
    vault_id: UUID,
    readers: Mapping[UUID, bytes],
    random_bytes: Callable[[int], bytes],
    named: Iterable[UUID] = (),
) -> SealedNote:
    """Return ``plaintext`` sealed to ``readers`` (reader id -> 32-byte X25519 public key), under a fresh key.

    ``named`` are the people who get a tag: they may be let in later by any reader without being asked about.

    Raises ValueError without a reader: nobody could ever open it.
    """
    if not readers:
        raise ValueError("a note is sealed to at least one reader")
    key = random_bytes(KEY_BYTES)
    body = wrap(key, plaintext, _binding(vault_id, note_id, version), random_bytes(NONCE_BYTES))
    keys = {reader: _sealed_key(key, public_key, note_id) for reader, public_key in readers.items()}
    return SealedNote(vault_id, note_id, version, body, keys, {one: _tag(key, note_id, one) for one in named})


def unseal(sealed: SealedNote, reader_id: UUID, private_key: bytes) -> bytes:
    """Return the plaintext for a reader and their 32-byte X25519 private key.

    Raises SealedError when the note is not sealed to this reader or the key is another's, DamagedVaultError("sealed")
    when the reader's key opens and the body does not.
    """
    key = _note_key(sealed, reader_id, private_key)
    plaintext = unwrap(key, sealed.body, _binding(sealed.vault_id, sealed.note_id, sealed.version))
    if plaintext is None:
        raise DamagedVaultError("sealed")
    return plaintext


def add_reader(sealed: SealedNote, by: UUID, private_key: bytes, reader_id: UUID, public_key: bytes) -> SealedNote:
    """Return the note with one more reader, added by the present reader ``by``. Raises SealedError when they are none.

    The body stays as it is: who could read it before still can.
    """
    key = _note_key(sealed, by, private_key)
    return replace(sealed, keys={**sealed.keys, reader_id: _sealed_key(key, public_key, sealed.note_id)})


def tag_for(sealed: SealedNote, by: UUID, private_key: bytes, named: UUID) -> bytes:
    """Return the tag of one more name, made by the present reader ``by``. Raises SealedError when they are none."""
    return _tag(_note_key(sealed, by, private_key), sealed.note_id, named)


def is_named(sealed: SealedNote, by: UUID, private_key: bytes, named: UUID, tag: bytes | None) -> bool:
    """True when somebody who could open the note put that name on it. Raises SealedError when ``by`` is no reader."""
    return tag is not None and same(tag_for(sealed, by, private_key, named), tag)


def _tag(key: bytes, note_id: UUID, named: UUID) -> bytes:
    return hmac.digest(expand(key, _NAMED), note_id.bytes + named.bytes, "sha256")


def _note_key(sealed: SealedNote, reader_id: UUID, private_key: bytes) -> bytes:
    wrapped = sealed.keys.get(reader_id)
    if wrapped is None or len(wrapped) != SEALED_KEY_BYTES:
        raise SealedError
    try:
        return _SUITE.decrypt(wrapped, X25519PrivateKey.from_private_bytes(private_key), info=sealed.note_id.bytes)
    except InvalidTag:
        raise SealedError from None


def _sealed_key(key: bytes, public_key: bytes, note_id: UUID) -> bytes:
    return _SUITE.encrypt(key, X25519PublicKey.from_public_bytes(public_key), info=note_id.bytes)


def _binding(vault_id: UUID, note_id: UUID, version: int) -> bytes:
    return canonical([vault_id.hex, note_id.hex, version])
