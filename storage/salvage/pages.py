"""The pages of a SQLCipher database, each opened and proved by itself, so that a damaged one spoils no other.

SQLCipher gives up at the first page whose HMAC does not hold. The format is its version 4 (docs/vault-format.md):
4096-byte pages; of each the last 80 bytes are an IV of 16 and an HMAC-SHA512 of 64 over the encrypted bytes, the IV
and the page's number; the first 16 bytes of page 1 are the salt, in plain.
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from storage import files

PAGE_BYTES = 4096
_SALT_BYTES = 16
_IV_BYTES, _MAC_BYTES = 16, 64
USABLE_BYTES = PAGE_BYTES - _IV_BYTES - _MAC_BYTES
_SALT_MASK = 0x3A
_MAC_ROUNDS = 2
_PLAIN_START = b"SQLite format 3\x00"


class Pages:
    """The pages of one file, decrypted when asked for. Numbers begin with 1."""

    def __init__(self, path: Path, raw_key: str) -> None:
        """``raw_key`` is SQLCipher's key, 64 hex digits. Raises as ``storage.files.as_app_errors``."""
        with files.as_app_errors(), files.open_ordinary(path) as file:
            self._raw = file.read()
        self._key = bytes.fromhex(raw_key)
        salt = bytes(byte ^ _SALT_MASK for byte in self._raw[:_SALT_BYTES])
        self._mac_key = hashlib.pbkdf2_hmac("sha512", self._key, salt, _MAC_ROUNDS, 32)
        self.count = -(-len(self._raw) // PAGE_BYTES)  # a piece at the end counts as a page, and is damaged
        self._opened: dict[int, bytes | None] = {}

    def page(self, number: int) -> bytes | None:
        """Return the usable bytes of a page, None when it is damaged or not there."""
        if number not in self._opened:
            self._opened[number] = self._open(number)
        return self._opened[number]

    def damaged(self) -> tuple[int, ...]:
        """Return the numbers of the pages that do not hold. Reads every page."""
        return tuple(number for number in range(1, self.count + 1) if self.page(number) is None)

    def _open(self, number: int) -> bytes | None:
        start = (number - 1) * PAGE_BYTES
        raw = self._raw[start : start + PAGE_BYTES]
        if number < 1 or len(raw) != PAGE_BYTES:
            return None
        begin = _SALT_BYTES if number == 1 else 0
        sealed, mac = raw[begin:-_MAC_BYTES], raw[-_MAC_BYTES:]
        wanted = hmac.new(self._mac_key, sealed + number.to_bytes(4, "little"), hashlib.sha512).digest()
        if not hmac.compare_digest(wanted, mac):
            return None
        iv, body = sealed[-_IV_BYTES:], sealed[:-_IV_BYTES]
        decryptor = Cipher(algorithms.AES256(self._key), modes.CBC(iv)).decryptor()
        plain = decryptor.update(body) + decryptor.finalize()
        return _PLAIN_START + plain if number == 1 else plain
