"""What this computer remembers of the backups of one set of records: the second place, and the last failure.

One small file in the program's own folder, like the anchor. It holds an id, times and codes: no path and no name.
A file that cannot be read counts as none: what it says is a reminder, never a proof.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from storage import files

_FORMAT = 1
_MAX_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Failure:
    """A backup by the schedule that could not be made. ``code`` is that of the error, ``where`` first or second."""

    at: datetime  # aware, UTC
    code: str
    where: str


@dataclass(frozen=True, slots=True)
class Memory:
    """``second_at`` is when the newest backup in the second place was made."""

    second_at: datetime | None = None
    failure: Failure | None = None

    def with_second(self, made_at: datetime) -> Memory:
        """The second place has a backup of that moment now."""
        return replace(self, second_at=made_at)

    def with_failure(self, failure: Failure | None) -> Memory:
        """The last try failed so, or did not fail."""
        return replace(self, failure=failure)


def load(folder: Path, vault_id: UUID) -> Memory:
    """Return what is remembered. Raises nothing."""
    with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
        with _path(folder, vault_id).open("rb") as file:
            content = json.loads(file.read(_MAX_BYTES))
        if content["format"] == _FORMAT:
            failed = content.get("failure")
            failure = None if failed is None else Failure(_at(failed["at"]), str(failed["code"]), str(failed["where"]))
            second = content.get("second_at")
            return Memory(None if second is None else _at(second), failure)
    return Memory()


def save(folder: Path, vault_id: UUID, memory: Memory) -> None:
    """Remember it. Raises DiskFullError, ReadOnlyError, StorageFailedError."""
    failed = memory.failure
    content: dict[str, Any] = {
        "format": _FORMAT,
        "second_at": None if memory.second_at is None else _text(memory.second_at),
        "failure": None if failed is None else {"at": _text(failed.at), "code": failed.code, "where": failed.where},
    }
    target = _path(folder, vault_id)
    beside = target.with_name(target.name + ".new")
    try:
        with files.as_app_errors():
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            beside.unlink(missing_ok=True)
            files.write_new(beside, json.dumps(content).encode("ascii"))
            files.replace(beside, target)
    finally:
        files.remove_all((beside,))


def _path(folder: Path, vault_id: UUID) -> Path:
    return folder / f"backups-{vault_id.hex}.json"


def _at(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("times are aware")
    return at


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")
