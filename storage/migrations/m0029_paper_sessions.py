"""Of a session: that its notes were written on paper first, when, and where the paper is."""

from __future__ import annotations

from typing import Any


def upgrade(db: Any) -> None:
    """Add the column on an open connection, inside the runner's transaction."""
    db.execute("ALTER TABLE session ADD COLUMN paper TEXT")
