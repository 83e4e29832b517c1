"""The places to sign in a document that left: whose each is, and what is known of the signature once it was given."""

from __future__ import annotations

from typing import Any


def upgrade(db: Any) -> None:
    """Add the column on an open connection, inside the runner's transaction."""
    db.execute("ALTER TABLE export_receipt ADD COLUMN signatures TEXT NOT NULL DEFAULT '[]'")
