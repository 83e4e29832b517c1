"""Moving to a new computer: a checked copy on a stick, with instructions that anybody can follow."""

from __future__ import annotations

from pathlib import Path

import resources
from app.services import backups
from app.services.backup_keeping import MOVE_NAME
from app.services.backups import BackupReport, CopiedBackup
from app.services.vaults import OpenVault
from storage import files

READ_ME = "READ ME FIRST.txt"


def copy(opened: OpenVault, stick: Path) -> CopiedBackup:
    """Copy the open records into a folder of ours on ``stick``: the quick half. Raises as ``backups.copy``."""
    return backups.copy(opened, stick / MOVE_NAME)


def finish(copied: CopiedBackup) -> BackupReport:
    """Check every page of the copy and put the instructions beside it. Raises as ``backups.finish``."""
    report = backups.finish(copied)
    note = report.folder.parent / READ_ME
    with files.as_app_errors():
        note.unlink(missing_ok=True)
        files.write_new(note, resources.read_text("custody/move.txt").replace("\n", "\r\n").encode("utf-8"))
    return report


def instructions() -> str:
    """Return the instructions as they stand on the stick."""
    return resources.read_text("custody/move.txt")
