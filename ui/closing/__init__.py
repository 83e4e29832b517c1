"""Leaving and closing: packages for another body, and the key of one that was being shown when a lock came."""

from __future__ import annotations

from app.domain.retention import RecordClass
from ui.closing.key_sheet import unless_key_waits
from ui.closing.sources import of_kind, of_matters
from ui.desk import Desk


def install(desk: Desk) -> None:
    """Show a package's key again to whoever made it, until they say that they have it."""
    if desk.vault.is_copy:
        return
    if desk.sight.manages_people:
        unless_key_waits(desk, of_kind(RecordClass.CHILD))  # every kind keeps its key in the same place
    if "matters" in desk.sight.places:
        unless_key_waits(desk, of_matters(""))
