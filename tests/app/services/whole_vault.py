"""Every row of a vault, to compare what something changes and whether it is set back."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from tests.app.services.small_club import SmallClub


def snapshot(club: SmallClub, but: Collection[str]) -> dict[str, list[Any]]:
    """Return every row of every table but those named and the trail, which say what was done and stay."""
    db = club.opened.vault.db
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
    return {
        name: sorted(map(repr, db.execute(f'SELECT * FROM "{name}"').fetchall()))  # noqa: S608  names of the schema
        for name in names
        if name not in (*but, "audit", "audit_salt") and not name.startswith(("search", "sqlite"))
    }
