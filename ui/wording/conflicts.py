"""Copies that a sync program left beside the records, in words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication


def _tr(words: str) -> str:
    return QCoreApplication.translate("Conflicts", words)


def conflict_words(found: Sequence[Path]) -> tuple[str, str] | None:
    """Return a headline and what to do, or None when there is no such copy."""
    if not found:
        return None
    names = ", ".join(path.name for path in found)
    what = _tr("Beside your records lies another copy of them: {names}.").format(names=names)
    then = _tr(
        "A program that copies folders online makes such copies when two computers wrote at once. Open each, see which "
        "is the newer, and write in that one only. Then move the records out of the folder that is copied online."
    )
    return what, then
