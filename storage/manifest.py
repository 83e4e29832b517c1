"""The manifest of a backup: which files, how long, their SHA-256, and how far the records had got.

Anybody can write one; it is a list to compare with, never a proof. What proves a backup is its key (the HMAC of every
page). So everything read from it is checked for form first, and no name in it can lead out of its folder.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.errors import BackupFailedError
from storage import files
from storage.audit import AuditHead
from storage.keys import header as headers
from storage.keys.hierarchy import canonical

NAME = "manifest.json"
_FORMAT = 1
_MAX_BYTES = 16 * 1024
_HEX = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself. ``files`` maps each of its three names to (bytes, SHA-256 in hex).

    ``automatic`` is True when the schedule made it: only those may be thinned out.
    """

    vault_id: UUID
    name: str  # file name of the vault
    made_at: datetime  # aware, UTC
    schema: int
    head: AuditHead
    files: dict[str, tuple[int, str]]
    automatic: bool

    @property
    def size_bytes(self) -> int:
        """Bytes of the database."""
        return self.files[self.name][0]

    def encoded(self) -> bytes:
        """Return the manifest's file."""
        content: dict[str, object] = {
            "format": _FORMAT,
            "vault": self.vault_id.hex,
            "name": self.name,
            "made_at": self.made_at.astimezone(UTC).isoformat(timespec="seconds"),
            "schema": self.schema,
            "audit": {"seq": self.head.seq, "head": self.head.hash.hex()},
            "files": {name: {"size": size, "sha256": digest} for name, (size, digest) in self.files.items()},
        }
        return canonical(content | ({"automatic": True} if self.automatic else {})) + b"\n"


def file_names(vault_name: str) -> tuple[str, str, str]:
    """Return the names of a vault's three files: the database and the two key files."""
    path = Path(vault_name)
    return vault_name, headers.keys_path(path).name, headers.copy_path(path).name


def read(folder: Path) -> Manifest:
    """Return the manifest in ``folder``. Raises BackupFailedError("manifest") when there is none that can be read."""
    try:
        with files.open_ordinary(folder / NAME) as file:
            raw = file.read(_MAX_BYTES + 1)
        if len(raw) > _MAX_BYTES:
            raise ValueError
        return _parsed(json.loads(raw.decode("ascii")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        raise BackupFailedError("manifest") from None


def _parsed(content: Any) -> Manifest:
    name = content["name"]
    if (
        content["format"] != _FORMAT
        or not isinstance(name, str)
        or name in {"", ".", ".."}
        or set(name) & set("/\\:\0")
    ):
        raise ValueError
    listed = {entry: (fact["size"], fact["sha256"]) for entry, fact in content["files"].items()}
    if set(listed) != set(file_names(name)):
        raise ValueError
    if not all(type(size) is int and size >= 0 and _HEX.fullmatch(digest) for size, digest in listed.values()):
        raise ValueError
    made_at = datetime.fromisoformat(content["made_at"])
    seq, head, schema = content["audit"]["seq"], bytes.fromhex(content["audit"]["head"]), content["schema"]
    if made_at.tzinfo is None or type(seq) is not int or type(schema) is not int or len(head) != 32 or seq < 0:
        raise ValueError
    vault_id = UUID(hex=content["vault"])
    automatic = content.get("automatic") is True
    return Manifest(vault_id, name, made_at.astimezone(UTC), schema, AuditHead(seq, head), listed, automatic)
