"""Open a copy and look: a backup read only, in the same window, with the keys that are open or with a passphrase."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from app.domain.audit import Act
from app.domain.errors import BackupFailedError, NotAllowedError
from app.domain.ids import Ids, PersonId
from app.services.surroundings import Surroundings
from app.services.vaults import OpenVault, Unlocked
from app.services.work import Work
from storage import looking, shelf, unlocking
from storage.anchor import AnchorResult


def is_backup(path: Path) -> bool:
    """Return whether the vault at ``path`` lies in a backup's folder: written to, it could not be put back any more."""
    try:
        return shelf.read(path.parent).manifest.name == path.name
    except BackupFailedError:
        return False


def vault_in(backup: Path) -> Path:
    """Return the vault in a backup's folder. Raises BackupFailedError("manifest")."""
    return backup / shelf.read(backup).manifest.name


def unlock_as(opened: OpenVault, path: Path) -> Unlocked:
    """Return the open keys of a copy for the person whose records are open. Quick.

    Raises WrongPassphraseError when that person had another key then; NotAVaultError, DamagedVaultError.
    """
    return unlocking.unlock_as(path, opened.vault.ring)


def look(unlocked: Unlocked, around: Surroundings, *, home: Path | None) -> OpenVault:
    """Open the copy on this thread for reading only. ``home`` are the records one comes back to after a lock.

    Raises as ``storage.looking.look``; NotAllowedError("recovery") for a recovery sheet.
    """
    vault = looking.look(unlocked, around.data_folder, random_bytes=around.random_bytes)
    try:
        if vault.person_id is None:
            raise NotAllowedError("recovery")
        ids = Ids(around.clock, around.random_bytes)
        opened = OpenVault(vault, PersonId(vault.person_id), around, ids, AnchorResult.NONE)
        opened.home = home
        with suppress(BackupFailedError):
            opened.copy_made_at = shelf.read(unlocked.path.parent).manifest.made_at.astimezone(around.zone)
        opened.know_names()
    except BaseException:
        vault.close()
        raise
    return opened


def note_look(work: Work) -> None:
    """Note in the records themselves that one of their backups was opened."""
    work.audit(Act.COPY_OPENED, "vault", work.me)
