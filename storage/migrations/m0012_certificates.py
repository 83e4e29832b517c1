"""The certificates that sign, whose each is, and which of them were withdrawn."""

from __future__ import annotations

from typing import Any


def upgrade(db: Any) -> None:
    """Make the table on an open connection, inside the runner's transaction."""
    db.execute(
        """CREATE TABLE signer_certificate (
            fingerprint TEXT PRIMARY KEY NOT NULL, person_id BLOB NOT NULL, certificate BLOB NOT NULL,
            withdrawn_at TEXT, withdrawn_because TEXT NOT NULL, made_by BLOB NOT NULL, made_at TEXT NOT NULL,
            made_device BLOB NOT NULL
        ) STRICT"""
    )
