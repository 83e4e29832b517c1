"""The pages of a SQLCipher database, each opened and proved by itself, so that a damaged one spoils no other.

SQLCipher gives up at the first page whose HMAC does not hold. The format is told of in ``storage.page_macs``.
"""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from storage import files, page_macs
from storage.page_macs import IV_BYTES, MAC_BYTES, PAGE_BYTES, SALT_BYTES, PageMacs

USABLE_BYTES = PAGE_BYTES - IV_BYTES - MAC_BYTES
_PLAIN_START = b"SQLite format 3\x00"


class Pages:
    """The pages of one file, decrypted when asked for. Numbers begin with 1."""

    def __init__(self, path: Path, raw_key: str) -> None:
        """``raw_key`` is SQLCipher's key, 64 hex digits. Raises as ``storage.files.as_app_errors``."""
        with files.as_app_errors(), files.open_ordinary(path) as file:
            self._raw = file.read()
        self._key = bytes.fromhex(raw_key)
        self._macs = PageMacs(raw_key, self._raw[:SALT_BYTES])
        self.count = -(-len(self._raw) // PAGE_BYTES)  # a piece at the end counts as a page, and is damaged
        self._opened: dict[int, bytes | None] = {}

    def page(self, number: int) -> bytes | None:
        """Return the usable bytes of a page, None when it is damaged or not there, or is the one that nothing is in."""
        if number not in self._opened:
            self._opened[number] = self._open(number)
        return self._opened[number]

    def damaged(self) -> tuple[int, ...]:
        """Return the numbers of the pages that do not hold. Reads every page."""
        numbers = range(1, self.count + 1)
        return tuple(one for one in numbers if self.page(one) is None and one != page_macs.LOCK_PAGE)

    def _open(self, number: int) -> bytes | None:
        start = (number - 1) * PAGE_BYTES
        raw = self._raw[start : start + PAGE_BYTES]
        if number < 1 or number == page_macs.LOCK_PAGE or not self._macs.holds(number, raw):
            return None
        begin = SALT_BYTES if number == 1 else 0
        iv, body = raw[-MAC_BYTES - IV_BYTES : -MAC_BYTES], raw[begin : -MAC_BYTES - IV_BYTES]
        decryptor = Cipher(algorithms.AES256(self._key), modes.CBC(iv)).decryptor()
        plain = decryptor.update(body) + decryptor.finalize()
        return _PLAIN_START + plain if number == 1 else plain
