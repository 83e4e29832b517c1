"""What stands on the door: which records these are and who can open them. Read without a key.

Light: the unlock page shows it, so the window's start loads it before anything else of the records.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from storage.keys import header


class SlotLabel(NamedTuple):
    """One way into a vault, as it can be read without a key. ``kind`` is "person" or "recovery"."""

    slot_id: UUID
    kind: str
    label: str
    needs_file: bool = False  # a key file besides the passphrase


def labels(path: Path) -> tuple[SlotLabel, ...]:
    """Return who can open the vault. What a restore that was cut short had begun is taken back first.

    Raises NotAVaultError, DamagedVaultError, StorageFailedError; AlreadyOpenError while a restore is under way.
    """
    if any(True for _ in path.parent.glob("* replaced *.unfinished")):
        from storage import replacing  # hardly ever needed, and the window's start waits for what is loaded

        replacing.settle(path)
    slots = header.read(path)[0].slots
    return tuple(SlotLabel(slot.slot_id, slot.kind.value, slot.label, slot.kdf.file) for slot in slots)


def name_of(path: Path) -> str:
    """Return the file's name as people read it: "riverside-juniors-fc.vault" gives "Riverside Juniors FC"."""
    words_of = path.stem.replace("-", " ").replace("_", " ").split()
    return " ".join(word.upper() if len(word) < 3 else word.capitalize() for word in words_of) or path.stem
