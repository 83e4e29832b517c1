"""Packages that left for another body."""

from __future__ import annotations

from typing import Any


def upgrade(db: Any) -> None:
    """Make the table on an open connection, inside the runner's transaction."""
    db.execute(
        """CREATE TABLE package (
            id BLOB PRIMARY KEY NOT NULL, record_class TEXT NOT NULL, receiver TEXT NOT NULL, sha256 TEXT NOT NULL,
            received_on TEXT, received_by TEXT NOT NULL, made_by BLOB NOT NULL, made_at TEXT NOT NULL,
            made_device BLOB NOT NULL, records TEXT NOT NULL
        ) STRICT"""
    )
