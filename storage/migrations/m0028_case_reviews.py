"""Of an action: which case review it comes from."""

from __future__ import annotations

from typing import Any


def upgrade(db: Any) -> None:
    """Add the column on an open connection, inside the runner's transaction."""
    db.execute("ALTER TABLE action ADD COLUMN review TEXT NOT NULL DEFAULT ''")
