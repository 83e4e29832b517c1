"""The register of training."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    """CREATE TABLE training (
        id BLOB PRIMARY KEY NOT NULL, person_id BLOB NOT NULL REFERENCES person, topic TEXT NOT NULL,
        progress TEXT NOT NULL, "on" TEXT, hours INTEGER, expires_on TEXT, evidence TEXT NOT NULL,
        seen_by BLOB REFERENCES person, made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL,
        course TEXT NOT NULL, level TEXT NOT NULL, provider TEXT NOT NULL, applied TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX training_by_person ON training (person_id, topic)",
)


def upgrade(db: Any) -> None:
    """Make the table on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)
