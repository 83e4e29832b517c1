"""A folder on a memory stick that carries the program and its settings from computer to computer.

The stick has another name or letter on each of them, so what the settings remember on the stick is kept by its way from
the stick's own folder.
"""

from __future__ import annotations

import sys
from pathlib import Path

MARK = "holdfast-portable.txt"
FOLDER = "Holdfast settings"


def program_folder() -> Path | None:
    """Return the folder that the packaged program lies in, as a person sees it; None for a checkout or a wheel."""
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).resolve().parent
    if folder.name == "MacOS":  # inside NAME.app/Contents; beside NAME.app is where a person looks
        return folder.parents[2]
    return folder


def settings_folder(program: Path) -> Path | None:
    """Return where the program in this folder keeps its settings when it is marked as portable, else None."""
    return program / FOLDER if (program / MARK).is_file() else None


def kept(path: str, folder: Path) -> str:
    """Return ``path`` as the settings in ``folder`` keep it: from the stick's folder on, when it lies on the stick."""
    carried = _carried(folder)
    if not path or carried is None or not Path(path).is_relative_to(carried):
        return path
    return Path(path).relative_to(carried).as_posix()


def found(path: str, folder: Path) -> str:
    """Return where a ``path`` that ``kept`` wrote is on this computer."""
    carried = _carried(folder)
    if not path or carried is None or Path(path).is_absolute():
        return path
    return str(carried / path)


def _carried(folder: Path) -> Path | None:
    """Return the folder that holds the program's folder and usually the records, None for settings not on a stick."""
    is_portable = folder.name == FOLDER and (folder.parent / MARK).is_file()
    return folder.parent.parent if is_portable else None
