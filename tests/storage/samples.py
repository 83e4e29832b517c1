"""What the tests of the vault share: invented people, passphrases, a clock, cheap key derivation (8 MiB, one pass)."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from storage import key_changes, opening, unlocking
from storage.keys.kdf import TEST_COST
from storage.keys.recovery import RecoveryKey
from storage.migrations import Step, m0001_custody, m0003_former_keys, m0007_letting_in
from storage.vault import Vault

NOW = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
AMINA = UUID("0192d4a0-0000-7000-8000-00000000a001")
BEN = UUID("0192d4a0-0000-7000-8000-00000000b002")
CERI = UUID("0192d4a0-0000-7000-8000-00000000c003")
AMINAS = "marsh kettle drum sparrow"
BENS = "gosling amber trailer plum"
OTHER = "lantern orchard wicket tide"


def _notes(db: Any) -> None:
    m0007_letting_in.tag_names(db)
    db.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT")
    m0003_former_keys.upgrade(db)


STEPS: tuple[Step, ...] = ((1, m0001_custody.upgrade), (2, _notes))


def new_vault(path: Path, passphrase: str = AMINAS) -> Vault:
    """Return a new vault at ``path`` that Amina holds, open."""
    return opening.create(
        path,
        label="AK",
        person_id=AMINA,
        passphrase=passphrase,
        cost=TEST_COST,
        random_bytes=secrets.token_bytes,
        now=NOW,
        steps=STEPS,
    )


def reopened(path: Path, passphrase: str = AMINAS, place: int = 0) -> Vault:
    """Return the vault opened with the slot at ``place`` of the unlock window."""
    return open_vault(path, unlocking.labels(path)[place].slot_id, passphrase)


def open_vault(path: Path, slot_id: UUID, passphrase: str = AMINAS, steps: tuple[Step, ...] = STEPS) -> Vault:
    """Return the vault opened with a slot and its passphrase."""
    return opening.connect(unlocking.unlock(path, slot_id, passphrase), steps=steps)


def open_by_sheet(path: Path, groups: str) -> Vault:
    """Return the vault opened with the recovery sheet."""
    return opening.connect(unlocking.unlock_with_recovery(path, groups), steps=STEPS)


def make_sheet(vault: Vault) -> RecoveryKey:
    """Put a new recovery sheet in force and return its key."""
    prepared, key = key_changes.new_recovery(vault)
    key_changes.apply(vault, prepared, now=NOW)
    return key


def files_in(folder: Path) -> dict[str, bytes]:
    """Return every file below ``folder`` by its relative name."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
