"""Two entries of one person put together, and every value that was changed for it."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    """CREATE TABLE person_merger (
        id BLOB PRIMARY KEY NOT NULL, kept BLOB NOT NULL REFERENCES person, former BLOB NOT NULL REFERENCES person,
        reason TEXT NOT NULL, made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL, undone TEXT,
        undone_reason TEXT NOT NULL, CHECK (kept <> former)
    ) STRICT""",
    # An entry is put away under one other at most.
    "CREATE UNIQUE INDEX person_merger_by_former ON person_merger (former) WHERE undone IS NULL",
    "CREATE INDEX person_merger_by_kept ON person_merger (kept)",
    """CREATE TABLE person_merger_row (
        merger_id BLOB NOT NULL REFERENCES person_merger ON DELETE CASCADE, of_table TEXT NOT NULL,
        of_column TEXT NOT NULL, record_id BLOB NOT NULL, was ANY, became ANY,
        PRIMARY KEY (merger_id, of_table, of_column, record_id)
    ) STRICT""",
)


def upgrade(db: Any) -> None:
    """Make the tables on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)
