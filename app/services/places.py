"""Where the records' file may live, and what it is called."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from app.domain.errors import AppError
from storage.keys import header

SUFFIX = ".vault"
_SYNCED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud Drive",
    "icloudrive": "iCloud Drive",
    "nextcloud": "Nextcloud",
}


def suggested_file_name(club_name: str) -> str:
    """Return a plain file name for the club's records: "Riverside Juniors FC" gives "riverside-juniors-fc.vault".

    Only letters, figures and hyphens, so that it is allowed on every system; "records.vault" when nothing is left.
    """
    plain = unicodedata.normalize("NFKD", club_name).encode("ascii", "ignore").decode("ascii").lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")
    return f"{stem or 'records'}{SUFFIX}"


def synced_folder(folder: Path) -> str:
    """Return the name of the sync service that seems to copy ``folder`` online, or "".

    A copy made while the records are open can become a conflict copy, so the person is warned (security.md 6).
    """
    for part in folder.parts:
        low = part.casefold()
        for mark, service in _SYNCED.items():
            if low == mark or low.startswith((f"{mark} - ", f"{mark} (")):
                return service
    return ""


def conflict_copies(vault: Path) -> tuple[Path, ...]:
    """Return the siblings of ``vault`` that look like a sync program's conflict copies, sorted by name.

    A sibling with key files of its own for other records is none, whatever its name.
    """
    stem = re.escape(vault.name.removesuffix(SUFFIX))
    looks = re.compile(
        rf"{stem}(-[^.]+| ?\(.*(\d+|conflict).*\)|.*conflicted copy.*){re.escape(SUFFIX)}", re.IGNORECASE
    )
    try:
        names = [path for path in vault.parent.iterdir() if path != vault and looks.fullmatch(path.name)]
    except OSError:
        return ()
    return tuple(sorted(path for path in names if not _are_other_records(vault, path)))


def _are_other_records(vault: Path, sibling: Path) -> bool:
    try:
        return header.read(sibling)[0].vault_id != header.read(vault)[0].vault_id
    except AppError:
        return False
