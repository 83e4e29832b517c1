"""A folder of backups: what stands there, whether one is still whole, and taking one away.

Only folders that carry our manifest for this vault count. Whatever else lies there is never touched.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from app.domain.errors import AppError, BackupFailedError
from storage import backup, files, manifest
from storage.manifest import Manifest


@dataclass(frozen=True, slots=True)
class Shelved:
    """One backup on the shelf."""

    folder: Path
    manifest: Manifest


def read(folder: Path) -> Shelved:
    """Return the backup in ``folder``. Raises BackupFailedError("manifest") when it is none."""
    return Shelved(folder, manifest.read(folder))


def standing(shelf: Path, vault_id: UUID | None = None) -> tuple[Shelved, ...]:
    """Return the backups of that vault (None: of any) in the folder ``shelf``, newest first.

    Files that are missing or cut short leave a backup out: it could not be put back. A folder that cannot be read
    counts as empty.
    """
    found = []
    try:
        folders = [one for one in shelf.iterdir() if one.is_dir() and not one.is_symlink()]
    except OSError:
        return ()
    for folder in folders:
        if folder.name.endswith(backup.UNFINISHED):
            continue
        with suppress(BackupFailedError):
            one = read(folder)
            if vault_id in (None, one.manifest.vault_id) and _is_complete(one):
                found.append(one)
    return tuple(sorted(found, key=lambda one: (one.manifest.made_at, one.manifest.head.seq, one.folder), reverse=True))


def is_whole(one: Shelved) -> bool:
    """Return whether every file is, byte by byte, what the manifest says. Reads all of it."""
    try:
        backup.compare(one.folder, one.manifest)
    except AppError:
        return False
    return True


def remove(one: Shelved) -> None:
    """Take a backup away. It loses its name first, so that a crash leaves no half backup that looks like one.

    A folder with anything in it that is not ours is left as it is. Raises as ``storage.files.as_app_errors``.
    """
    ours = {*manifest.file_names(one.manifest.name), manifest.NAME}
    with files.as_app_errors():
        if {entry.name for entry in one.folder.iterdir()} - ours:
            return
        gone = one.folder.with_name(one.folder.name + backup.UNFINISHED)
        files.replace(one.folder, gone)
    backup.remove_folder(gone, one.manifest.name)


def _is_complete(one: Shelved) -> bool:
    try:
        return all((one.folder / name).stat().st_size == size for name, (size, _) in one.manifest.files.items())
    except OSError:
        return False
