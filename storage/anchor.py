"""The anchor: this computer's memory of how far a vault had got. The only thing that notices an old copy put back.

After each unlock and each hour, {vault id, seq, head hash, time, HMAC} goes to the person's own data folder. A vault
that no longer holds that hash at that seq is older than, or differs from, the one last used here (security.md 5).
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from storage import files
from storage.audit import AuditHead, AuditLog
from storage.keys.hierarchy import MasterLabel, canonical, same
from storage.keys.ring import KeyRing

_FORMAT = 1
_MAX_BYTES = 4096


class AnchorResult(StrEnum):
    """What a vault is, compared with the one last used on this computer."""

    SAME_OR_NEWER = "same-or-newer"
    OLDER_OR_DIFFERENT = "older-or-different"
    NONE = "none"  # never used here, or its anchor cannot be read


@dataclass(frozen=True, slots=True)
class Anchor:
    """What was written down. ``at`` is aware, UTC."""

    vault_id: UUID
    head: AuditHead
    at: datetime
    mac: bytes


def path_of(folder: Path, vault_id: UUID) -> Path:
    """Return the anchor's file for a vault in the person's own data folder."""
    return folder / f"anchor-{vault_id.hex}.json"


def write(folder: Path, ring: KeyRing, head: AuditHead, now: datetime) -> None:
    """Write down how far the vault has got. Raises DiskFullError, ReadOnlyError, StorageFailedError."""
    content = _content(ring.vault_id, head, now.astimezone(UTC))
    raw = canonical(content | {"mac": ring.mac(MasterLabel.ANCHOR, canonical(content)).hex()}) + b"\n"
    target = path_of(folder, ring.vault_id)
    fresh = target.with_name(target.name + ".new")
    try:
        with files.as_app_errors():
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            fresh.unlink(missing_ok=True)
            files.write_new(fresh, raw)
            files.replace(fresh, target)
            files.sync_folder(folder)
    finally:
        files.remove_all((fresh,))


def read(folder: Path, vault_id: UUID) -> Anchor | None:
    """Return the anchor of a vault, or None when there is none that can be read. Its MAC is not checked here."""
    try:
        with path_of(folder, vault_id).open("rb") as file:
            raw = file.read(_MAX_BYTES + 1)
    except OSError:
        return None
    with suppress(ValueError, TypeError, KeyError, RecursionError):
        content = json.loads(raw)
        head = AuditHead(_whole(content["seq"]), bytes.fromhex(content["head"]))
        anchor = Anchor(
            UUID(content["vault"]), head, datetime.fromisoformat(content["at"]), bytes.fromhex(content["mac"])
        )
        if content["format"] == _FORMAT and anchor.vault_id == vault_id and anchor.at.tzinfo is not None:
            return anchor
    return None


def compare(folder: Path, ring: KeyRing, audit: AuditLog, former_keys: Iterable[bytes] = ()) -> AnchorResult:
    """Return what the open vault is, compared with the anchor in ``folder``. Reads one row; changes nothing.

    ``former_keys`` are the ``anchor-v1`` keys from before the vault's key was changed: this computer may not have seen
    the records since.
    """
    anchor = read(folder, ring.vault_id)
    if anchor is None:
        return AnchorResult.NONE
    content = canonical(_content(anchor.vault_id, anchor.head, anchor.at))
    keys = (ring.master_key(MasterLabel.ANCHOR), *former_keys)
    genuine = any(same(anchor.mac, hmac.digest(key, content, "sha256")) for key in keys)
    if genuine and audit.hash_at(anchor.head.seq) == anchor.head.hash:
        return AnchorResult.SAME_OR_NEWER
    return AnchorResult.OLDER_OR_DIFFERENT


def _content(vault_id: UUID, head: AuditHead, at: datetime) -> dict[str, object]:
    return {
        "format": _FORMAT,
        "vault": vault_id.hex,
        "seq": head.seq,
        "head": head.hash.hex(),
        "at": at.astimezone(UTC).isoformat(timespec="seconds"),
    }


def _whole(value: object) -> int:
    """Return a whole number as it was written. Raises ValueError for anything else, such as 1e999."""
    if type(value) is not int:
        raise ValueError
    return value
