"""Whether the pages of a SQLCipher file are as they were written: the HMAC at the end of each, without decrypting it.

The format is SQLCipher's version 4 (docs/vault-format.md): 4096-byte pages; of each the last 80 bytes are an IV of 16
and an HMAC-SHA512 of 64 over the encrypted bytes, the IV and the page's number; the first 16 bytes of page 1 are the
salt, in plain. SQLCipher's own look (``integrity.damaged_pages``) finds the same and takes twice as long.
"""

from __future__ import annotations

import hashlib
import hmac

PAGE_BYTES = 4096
LOCK_PAGE = 0x40000000 // PAGE_BYTES + 1  # SQLite locks bytes there and never writes it; SQLCipher passes over it too
SALT_BYTES = 16
IV_BYTES, MAC_BYTES = 16, 64
_SALT_MASK = 0x3A
_ROUNDS = 2
_KEY_BYTES = 32


class PageMacs:
    """The HMACs of one file's pages. Numbers begin with 1."""

    def __init__(self, raw_key: str, salt: bytes) -> None:
        """``raw_key`` is SQLCipher's key, 64 hex digits; ``salt`` the first 16 bytes of the file."""
        masked = bytes(byte ^ _SALT_MASK for byte in salt)
        key = hashlib.pbkdf2_hmac("sha512", bytes.fromhex(raw_key), masked, _ROUNDS, _KEY_BYTES)
        self._begun = hmac.new(key, digestmod="sha512")

    def holds(self, number: int, page: bytes | memoryview) -> bool:
        """Return whether the page is whole and is this one; a piece of one is not. Nothing is ever in ``LOCK_PAGE``."""
        if len(page) != PAGE_BYTES:
            return False
        if number == LOCK_PAGE:
            return True
        mac = self._begun.copy()
        mac.update(page[SALT_BYTES if number == 1 else 0 : -MAC_BYTES])
        mac.update(number.to_bytes(4, "little"))
        return hmac.compare_digest(mac.digest(), page[-MAC_BYTES:])
