"""What is killed in the tests of custody: a backup with thinning, a copy onto a stick, a restore, a salvage."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from storage import backup, opening, replacing, shelf, unlocking
from storage.salvage.rescue import rescue
from storage.unlocking import Unlocked
from tests.app.services.conftest import PASSPHRASE

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def keys(path: Path, slot: str) -> Unlocked:
    """Unlock, as the program does."""
    return unlocking.unlock(path, UUID(slot), PASSPHRASE)


def back_up(path: str, slot: str, to: str) -> None:
    """Make an automatic backup, then take the oldest away."""
    vault = opening.connect(keys(Path(path), slot))
    try:
        backup.finish(backup.copy(vault, Path(to), "riverside 2026-11-23 09.00.00", NOW, automatic=True))
        every = shelf.standing(Path(to))
        if len(every) > 1:
            shelf.remove(every[-1])
    finally:
        vault.close()


def to_stick(made: str, stick: str) -> None:
    """Copy a finished backup onto a stick."""
    backup.duplicate(Path(made), Path(stick))


def restore(made: str, path: str) -> None:
    """Put a backup in the place of the records."""
    replacing.replace(Path(made), Path(path), "2026-11-23 09.00.00")


def salvage(path: str, slot: str, target: str) -> None:
    """Save what is whole of a damaged file."""
    rescue(keys(Path(path), slot), Path(target), now=NOW)
