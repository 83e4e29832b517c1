"""The key file of the person at the keyboard: made on a memory stick, made anew, or wanted no more.

Whoever has one needs it and the passphrase. The recovery sheet never needs one, and a new passphrase set by a lead
does not either: so a lost stick locks nobody out for good.
"""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import NotAllowedError
from app.services.vaults import OpenVault
from storage import files, key_changes
from storage.keys import key_file


def is_needed(opened: OpenVault) -> bool:
    """Return whether the person at the keyboard needs a key file to unlock."""
    slot = opened.vault.header.slot(opened.slot_id)
    return slot is not None and slot.kdf.file


def make(opened: OpenVault, passphrase: str, folder: Path) -> Path:
    """Put a new key file into ``folder``, need it from now on, and return where it is. Slow.

    An earlier one opens nothing any more. On the thread that owns the connection. Raises WrongPassphraseError,
    TooSoonError, KeyFileError, DiskFullError, ReadOnlyError, StorageFailedError: then nothing has changed, and no file
    is left.
    """
    opened.check_passphrase(passphrase)  # before anything is written
    around = opened.around
    path, secret = key_file.write(folder, around.random_bytes)
    try:
        key_changes.change_key_file(opened.vault, passphrase, secret, now=around.clock(), cost=around.cost)
    except BaseException:
        files.remove_all((path,))
        raise
    return path


def give_up(opened: OpenVault, passphrase: str) -> None:
    """Need no key file any more: the passphrase alone opens the records from now on. Slow.

    Raises NotAllowedError("no-key-file") when none is needed, WrongPassphraseError, TooSoonError and as a save.
    """
    if not is_needed(opened):
        raise NotAllowedError("no-key-file")
    with opened.around.tries.counted():
        key_changes.change_key_file(opened.vault, passphrase, None, now=opened.around.clock(), cost=opened.around.cost)
