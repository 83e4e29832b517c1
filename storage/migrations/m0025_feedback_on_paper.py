"""Feedback without a name that came on paper, and so was handed in by somebody who may read the others."""

from __future__ import annotations

from typing import Any


def upgrade(db: Any) -> None:
    """Add the column on an open connection, inside the runner's transaction."""
    db.execute("ALTER TABLE feedback ADD COLUMN on_paper INTEGER NOT NULL DEFAULT 0")
