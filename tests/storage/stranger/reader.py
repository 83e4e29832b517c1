"""Reads a vault as a stranger would who has docs/vault-format.md, a key, and not one line of Holdfast.

Nothing of the program is imported here, on purpose. Ids come back as hex, times as written.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlcipher3 import dbapi2 as sqlcipher

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class Stranger:
    """One open vault. Made with ``by_passphrase`` or ``by_sheet``."""

    def __init__(self, vault: Path, header: dict[str, Any], slot: dict[str, Any], slot_key: bytes) -> None:
        kind, ident, owner = header["format"], header["vault"], slot["id"]
        urk = opened(slot_key, slot["box"], [kind, ident, owner, slot["kind"], slot["kdf"], slot["salt"]])
        master_bound = [kind, ident, owner, slot["kind"], slot["epoch"]]
        self.master = opened(derived(urk, "mk-wrap-v1"), slot["mk"], master_bound)
        self.private = X25519PrivateKey.from_private_bytes(derived(urk, "seal-v1"))
        self.vault_id, self.slot_id = ident, owner
        if waiting := slot.get("pending"):
            proved = canonical([kind, ident, owner, waiting["epoch"], waiting["sealed"]])
            if hmac.digest(derived(self.master, "rotate-v1"), proved, "sha256").hex() != waiting["mac"]:
                raise ValueError("the waiting key was changed")
            info = b"holdfast-mk-v1" + canonical([ident, owner, waiting["epoch"]])
            self.master = SUITE.decrypt(bytes.fromhex(waiting["sealed"]), self.private, info=info)
        signed = {name: header[name] for name in ("format", "vault", "gen", "db_epoch", "slots")}
        mac = hmac.digest(derived(self.master, "header-mac-v1"), canonical(signed), "sha256")
        if mac.hex() != header["mac"]:
            raise ValueError("the key files were changed")
        self.db = sqlcipher.connect(f"file:{vault}?mode=ro", uri=True)
        self.db.execute(f"PRAGMA key = \"x'{derived(self.master, 'db-v1').hex()}'\"")

    @classmethod
    def by_passphrase(cls, vault: Path, label: str, passphrase: str, stick: Path | None = None) -> Stranger:
        """Open with the passphrase, and the key file if one is needed, of the slot that carries ``label``."""
        header = key_file(vault)
        slot = next(one for one in header["slots"] if one["label"] == label and one["kind"] == "person")
        spaced = "".join(" " if unicodedata.category(one) == "Zs" else one for one in passphrase)
        cost = slot["kdf"]
        derive = Argon2id(
            salt=bytes.fromhex(slot["salt"]), length=32, iterations=cost["t"], lanes=cost["p"], memory_cost=cost["m"]
        ).derive
        key = derive(unicodedata.normalize("NFC", spaced).encode())
        if stick is not None:
            key = derived(key + bytes.fromhex(json.loads(stick.read_bytes())["secret"]), "key-file-v1")
        return cls(vault, header, slot, key)

    @classmethod
    def by_sheet(cls, vault: Path, typed: str) -> Stranger:
        """Open with the eight groups of the recovery sheet."""
        header = key_file(vault)
        slot = next(one for one in header["slots"] if one["kind"] == "recovery")
        groups = typed.upper().translate(str.maketrans("OIL", "011")).replace("-", " ").split()
        number = 0
        for group in groups:
            for letter in group[:4]:  # the fifth only checks the other four
                number = number << 5 | LETTERS.index(letter)
        secret = number.to_bytes(20, "big")
        return cls(vault, header, slot, derived(secret, "recovery-v1", bytes.fromhex(slot["salt"])))

    def rows(self, table: str) -> Iterator[dict[str, Any]]:
        """Yield the rows of ``table`` as dictionaries, ids in hex."""
        cursor = self.db.execute(f'SELECT * FROM "{table}"')  # noqa: S608  # names come from sqlite_schema
        names = [column[0] for column in cursor.description]
        for row in cursor:
            yield {
                name: value.hex() if isinstance(value, bytes) else value for name, value in zip(names, row, strict=True)
            }

    def tables(self) -> list[str]:
        """Return the names of all tables."""
        return [name for (name,) in self.db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]

    def sealed_note(self, note_id: str) -> bytes:
        """Return the text of a sealed note. Raises LookupError when it is not sealed to this key."""
        version, body = self.db.execute(
            "SELECT version, body FROM sealed_note WHERE note_id = ?", (bytes.fromhex(note_id),)
        ).fetchone()
        found = self.db.execute(
            "SELECT sealed FROM sealed_key WHERE note_id = ? AND slot_id = ?",
            (bytes.fromhex(note_id), bytes.fromhex(self.slot_id)),
        ).fetchone()
        if found is None:
            raise LookupError(note_id)
        note_key = SUITE.decrypt(found[0], self.private, info=bytes.fromhex(note_id))
        return opened(note_key, body.hex(), [self.vault_id, note_id, version])

    def audit_head(self) -> tuple[int, str]:
        """Return the last number and hash of the audit chain, each worked out anew. Raises ValueError at a break."""
        seq, hash_ = 0, hashlib.sha256(b"holdfast-audit-v1" + bytes.fromhex(self.vault_id)).digest()
        names = ("seq", "at", "clock_was", "person_id", "act", "kind", "record_id", "digest")
        for row in sorted(self.rows("audit"), key=lambda one: int(one["seq"])):
            hash_ = hashlib.sha256(hash_ + canonical([row[name] for name in names])).digest()
            seq += 1
            if row["seq"] != seq or row["hash"] != hash_.hex():
                raise ValueError(f"the chain breaks at {seq}")
        return seq, hash_.hex()


def key_file(vault: Path) -> dict[str, Any]:
    """Return the key file with the higher generation of the two that can be read."""
    found = []
    for name in (f"{vault.name}.keys", f"{vault.name}.keys.copy"):
        header = json.loads((vault.parent / name).read_bytes())
        content = {key: value for key, value in header.items() if key != "sum"}
        if hashlib.sha256(canonical(content)).hexdigest() == header["sum"]:
            found.append(header)
    return max(found, key=lambda header: int(header["gen"]))


def canonical(value: object) -> bytes:
    """Return the one JSON spelling."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def derived(key: bytes, label: str, salt: bytes | None = None) -> bytes:
    """Return HKDF-SHA256 of ``key`` for ``label``, 32 bytes."""
    return HKDF(SHA256(), 32, salt, label.encode("ascii")).derive(key)


def opened(key: bytes, sealed: str, bound_to: object) -> bytes:
    """Return what a sealed field (hex: nonce, then AES-256-GCM) holds."""
    raw = bytes.fromhex(sealed)
    return AESGCM(key).decrypt(raw[:12], raw[12:], canonical(bound_to))
