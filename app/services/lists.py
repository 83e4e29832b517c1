"""A list that leaves as a file: written whole, or not at all."""

from __future__ import annotations

import secrets
from pathlib import Path

from storage import files


def save(target: Path, content: bytes) -> None:
    """Write ``content`` to ``target``, in the place of a file that is there (the person was asked about that).

    Raises ReadOnlyError, DiskFullError, StorageFailedError; what was there before stays whole then.
    """
    beside = target.with_name(f".{secrets.token_hex(8)}.holdfast-part")
    try:
        with files.as_app_errors():
            files.write_new(beside, content)
            files.replace(beside, target)
            files.sync_folder(target.parent)
    finally:
        files.remove_all((beside,))
