"""Taking everything out: the sheet that asks and shows how far it is, and what runs behind it."""

from __future__ import annotations

from ui.closing.key_sheet import unless_key_waits
from ui.desk import Desk
from ui.everything.sheet import KEY


def install(desk: Desk) -> None:
    """Show the key of what was taken out again to whoever took it out, until they say that they have it."""
    if desk.sight.manages_people and not desk.vault.is_copy:
        unless_key_waits(desk, KEY)
