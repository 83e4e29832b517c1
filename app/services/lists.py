"""A list or a note that leaves as a file: written whole, or not at all."""

from __future__ import annotations

import secrets
from pathlib import Path

from app.domain.errors import InputError
from storage import files

SUFFIX = ".csv"
_NOT_OURS = {
    ".csv": "not-a-list",
    ".pdf": "not-a-pdf",
    ".ics": "not-a-calendar",
    ".docx": "not-a-document",
    ".md": "not-a-wording",
    ".png": "not-such-a-file",
    ".jpg": "not-such-a-file",
    ".txt": "not-such-a-file",
}


def save(target: Path, content: bytes, suffix: str = SUFFIX) -> None:
    """Write ``content`` to ``target``, in the place of a file that is there (the person was asked about that).

    Only another file of the same ``suffix`` is ever replaced, otherwise InputError("target", "not-a-list" |
    "not-a-pdf" | "not-a-calendar" | "not-a-document" | "not-a-wording" | "not-such-a-file"). Raises ReadOnlyError,
    DiskFullError, StorageFailedError; what was there before stays whole then.
    """
    if (target.exists() or target.is_symlink()) and not (target.suffix == suffix and files.is_ordinary(target)):
        raise InputError("target", _NOT_OURS[suffix])
    beside = target.with_name(f".{secrets.token_hex(8)}.holdfast-part")
    try:
        with files.as_app_errors():
            files.write_new(beside, content)
            files.replace(beside, target)
            files.sync_folder(target.parent)
    finally:
        files.remove_all((beside,))
