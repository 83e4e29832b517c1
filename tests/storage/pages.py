"""Every page of a vault's database in plain bytes, also what no row points to any more: for whoever looks for leavings.

SQLCipher 4: AES-256-CBC, a page ends with 16 bytes of IV and 64 of HMAC; the first page begins with 16 bytes of salt.
"""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE, RESERVED, IV, SALT = 4096, 80, 16, 16


def plain_bytes(path: Path, raw_key: str) -> bytes:
    """Return all pages of ``path`` decrypted with SQLCipher's raw key (64 hex digits), one after the other."""
    raw, key, found = path.read_bytes(), bytes.fromhex(raw_key), bytearray()
    for start in range(0, len(raw), PAGE):
        page = raw[start : start + PAGE]
        body = page[SALT if start == 0 else 0 : PAGE - RESERVED]
        turn = Cipher(AES(key), CBC(page[PAGE - RESERVED : PAGE - RESERVED + IV])).decryptor()
        found += turn.update(body) + turn.finalize()
    return bytes(found)
