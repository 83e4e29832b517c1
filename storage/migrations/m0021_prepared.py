"""Whether somebody looked at their actions before a session, beside the last notes and the items."""

from __future__ import annotations

from typing import Any


def upgrade(db: Any) -> None:
    """Add the column on an open connection, inside the runner's transaction."""
    db.execute("ALTER TABLE preparation ADD COLUMN has_checked_actions INTEGER NOT NULL DEFAULT 0")
