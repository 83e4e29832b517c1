"""Backups and restoring: whole, checked, in a dated folder; the same passphrases open them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.audit import Act
from app.services.vaults import OpenVault, Surroundings, Unlocked
from app.services.work import Work
from storage import backup as store
from storage.backup import CopiedBackup

__all__ = ["BackupReport", "CopiedBackup", "backup", "backup_closed", "copy", "finish", "restore"]


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A finished backup: its folder and the bytes of the records in it. Told only once every page was checked."""

    folder: Path
    size_bytes: int


def copy(opened: OpenVault, to: Path, *, automatic: bool = False) -> CopiedBackup:
    """Copy the open records below ``to``: the quick half, on the thread that owns the connection.

    ``automatic`` marks one that the schedule made and may thin out.
    Hand the result to ``finish``. Raises DiskFullError, ReadOnlyError, StorageFailedError; nothing is left then.
    """
    now = opened.around.clock()
    local = now.astimezone(opened.around.zone)
    opened.do(_note)
    return store.copy(opened.vault, to, f"{opened.path.stem} {local:%Y-%m-%d %H.%M.%S}", now, automatic=automatic)


def _note(work: Work) -> None:
    work.audit(Act.BACKED_UP, "vault", work.me)


def finish(copied: CopiedBackup) -> BackupReport:
    """Check every page of the copy and put the backup in place: the slow half, on any thread.

    Raises BackupFailedError("check"), DiskFullError, ReadOnlyError, StorageFailedError; nothing is left then.
    """
    made = store.finish(copied)
    return BackupReport(made.folder, made.size_bytes)


def backup(opened: OpenVault, to: Path) -> BackupReport:
    """Both halves in one go, on the thread that owns the connection."""
    return finish(copy(opened, to))


def backup_closed(unlocked: Unlocked, to: Path, around: Surroundings) -> BackupReport:
    """Back up records that no window has open. Raises AlreadyOpenError, and as ``finish``."""
    made = store.backup_closed(unlocked, to, around.clock())
    return BackupReport(made.folder, made.size_bytes)


def restore(backup: Path, to: Path) -> Path:
    """Put a backup back into the folder ``to`` and return the path of the records. Never overwrites anything.

    Raises BackupFailedError("manifest" | "missing" | "changed"), VaultExistsError, DiskFullError, ReadOnlyError.
    """
    return store.restore(backup, to)
