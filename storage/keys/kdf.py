"""From a passphrase to a key: RFC 8265 normalisation, then Argon2id 1.3 with the cost kept in each slot."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from app.domain.errors import DamagedVaultError, InputError, StorageFailedError

ARGON2ID = "argon2id"
ARGON2_VERSION = 19  # 1.3
RECOVERY_KDF = "hkdf-sha256"
SALT_BYTES = 16
KEY_BYTES = 32
MAX_CHARACTERS = 1024  # far above anything typed; keeps a pasted file out

_M_KIB = range(8 * 1024, 1024 * 1024 + 1)
_T = range(1, 17)
_P = range(1, 17)


class KdfCost(NamedTuple):
    """How a slot's key is derived: memory in KiB, passes, lanes, and whether a key file goes in as well.

    A recovery slot needs none of it (160 random bits).
    """

    m_kib: int
    t: int
    p: int
    name: str = ARGON2ID
    v: int = ARGON2_VERSION
    file: bool = False

    def content(self) -> dict[str, object]:
        """Return the cost as it stands in the key files, and in what a slot's box is bound to."""
        content: dict[str, object] = {"name": self.name, "v": self.v, "m": self.m_kib, "t": self.t, "p": self.p}
        return content | {"file": True} if self.file else content

    def checked(self) -> KdfCost:
        """Return itself. Raises DamagedVaultError for a cost outside the limits: it must not freeze the laptop."""
        if self.name == RECOVERY_KDF:
            good = self == RECOVERY_COST
        else:
            good = self.name == ARGON2ID and self.v == ARGON2_VERSION
            good = good and self.m_kib in _M_KIB and self.t in _T and self.p in _P
        if not good:
            raise DamagedVaultError("keys")
        return self


DEFAULT_COST = KdfCost(m_kib=256 * 1024, t=3, p=4)
FALLBACK_COST = KdfCost(m_kib=64 * 1024, t=3, p=4)  # RFC 9106, second choice; only where memory runs out
TEST_COST = KdfCost(m_kib=8 * 1024, t=1, p=1)  # for tests only
RECOVERY_COST = KdfCost(m_kib=0, t=0, p=0, name=RECOVERY_KDF, v=1)


def normalised(passphrase: str) -> bytes:
    """Return the UTF-8 bytes of a passphrase as RFC 8265 OpaqueString: NFC, every space U+0020, case kept.

    Raises InputError("passphrase", "empty" | "too-long" | "odd-character").
    """
    if not passphrase:
        raise InputError("passphrase", "empty")
    if len(passphrase) > MAX_CHARACTERS:
        raise InputError("passphrase", "too-long", most=MAX_CHARACTERS)
    spaced = "".join(" " if unicodedata.category(letter) == "Zs" else letter for letter in passphrase)
    text = unicodedata.normalize("NFC", spaced)
    if any(_refused(letter) for letter in text):
        raise InputError("passphrase", "odd-character")
    return text.encode("utf-8")


def derive(passphrase: bytes, salt: bytes, cost: KdfCost) -> bytes:
    """Return the 32-byte key for normalised passphrase bytes and a slot's salt (0.7 to 0.9 s at the default cost).

    Safe on any thread. Raises DamagedVaultError for a cost outside the limits, MemoryError when the computer
    cannot give the memory.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # not needed for a window's first paint

    cost.checked()
    argon = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.t, lanes=cost.p, memory_cost=cost.m_kib)
    return argon.derive(passphrase)


def derive_new(passphrase: bytes, salt: bytes, cost: KdfCost) -> tuple[bytes, KdfCost]:
    """Return (key, cost really used) for a slot being made: falls back to 64 MiB when memory runs out.

    Raises StorageFailedError("memory") when that is not to be had either.
    """
    try:
        return derive(passphrase, salt, cost), cost
    except MemoryError:
        if cost.m_kib <= FALLBACK_COST.m_kib:
            raise StorageFailedError("memory") from None
    try:
        return derive(passphrase, salt, FALLBACK_COST), FALLBACK_COST
    except MemoryError:
        raise StorageFailedError("memory") from None


def derive_known(passphrase: bytes, salt: bytes, cost: KdfCost) -> bytes:
    """Return the key of an existing slot, as ``derive``, with StorageFailedError("memory") for MemoryError."""
    try:
        return derive(passphrase, salt, cost)
    except MemoryError:
        raise StorageFailedError("memory") from None


def _refused(letter: str) -> bool:
    """True for what RFC 8264 keeps out of free-form text: controls, format and private characters, fillers, old jamo.

    An unassigned character is refused too: a later Unicode version might normalise it differently.
    """
    code = ord(letter)
    return (
        unicodedata.category(letter).startswith("C")
        or 0x1100 <= code <= 0x11FF
        or 0xA960 <= code <= 0xA97C
        or 0xD7B0 <= code <= 0xD7FB
        or 0xFE00 <= code <= 0xFE0F
        or 0xE0100 <= code <= 0xE01EF
        or code in {0x034F, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x3164, 0xFFA0}
    )
