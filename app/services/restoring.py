"""What a backup has not got, and putting it in the place of the records; the replaced files are kept aside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from app.domain.audit import Act
from app.services.surroundings import Surroundings
from app.services.vaults import OpenVault
from storage import anchor, replacing, shelf

_DRAFTS = frozenset({Act.OPENED, Act.BACKED_UP, Act.COPY_OPENED})  # nothing of the records is missing with these


@dataclass(frozen=True, slots=True)
class Missing:
    """What was done after a backup, by the audit trail. ``made_at`` is the backup's, local.

    ``entries`` are all rows after it that changed something; the others say what kind. ``exact`` is False when the
    records themselves could not be read and only this computer's memory of them tells the number. ``differs`` is True
    when the backup is no earlier state of these records: something is in it that they do not have.
    """

    made_at: datetime
    entries: int
    sessions: int = 0
    notes: int = 0
    decisions: int = 0
    actions: int = 0
    exact: bool = True
    differs: bool = False
    last_at: datetime | None = None  # local; when the newest of them was last used, as far as known


def missing_since(opened: OpenVault, backup: Path) -> Missing:
    """Compare a backup with the open records, on their thread. Raises BackupFailedError("manifest")."""
    found = shelf.read(backup).manifest
    made_at = found.made_at.astimezone(opened.around.zone)
    audit = opened.vault.audit
    if found.vault_id != opened.vault.vault_id or audit.hash_at(found.head.seq) != found.head.hash:
        return Missing(made_at, entries=0, differs=True)
    deeds = opened.read(lambda work: work.trail.deeds_after(found.head.seq))

    def many(act: Act, *kinds: str) -> int:
        return sum(number for done, kind, number in deeds if done == act and kind in kinds)

    (last,) = audit.entries(newest_first=True, limit=1)
    return Missing(
        made_at,
        entries=sum(number for act, _kind, number in deeds if act not in _DRAFTS),
        sessions=many(Act.FINISHED, "session", "group"),
        notes=many(Act.CREATED, "discussion", "group-part", "personal-part") + many(Act.ADDED_TO, "addition"),
        decisions=many(Act.CREATED, "decision", "group-decision"),
        actions=many(Act.CREATED, "action"),
        last_at=last.at.astimezone(opened.around.zone),
    )


def missing_by_memory(around: Surroundings, backup: Path, vault_id: UUID | None = None) -> Missing:
    """Compare a backup with what this computer remembers, where the records cannot be read. Any thread.

    Raises BackupFailedError("manifest").
    """
    found = shelf.read(backup).manifest
    made_at = found.made_at.astimezone(around.zone)
    kept = anchor.read(around.data_folder, vault_id or found.vault_id)
    if kept is None or kept.vault_id != found.vault_id:
        return Missing(made_at, entries=0, exact=False, differs=vault_id not in (None, found.vault_id))
    later = max(0, kept.head.seq - found.head.seq)
    return Missing(made_at, entries=later, exact=False, last_at=kept.at.astimezone(around.zone))


def replace(backup: Path, path: Path, around: Surroundings) -> Path:
    """Put the backup in the place of the records at ``path``, which nobody may have open; any thread.

    Returns the folder that keeps the replaced files. Raises BackupFailedError("manifest" | "missing" | "changed"),
    AlreadyOpenError, NotAVaultError, DiskFullError, ReadOnlyError, StorageFailedError: the records stand then.
    """
    local = around.clock().astimezone(around.zone)
    return replacing.replace(backup, path, f"{local:%Y-%m-%d %H.%M.%S}")
