"""Two files of one child put together: every row that was turned from one to the other, and what was there before."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    """CREATE TABLE case_merger (
        id BLOB PRIMARY KEY NOT NULL, kept BLOB NOT NULL REFERENCES child_case,
        former BLOB NOT NULL REFERENCES child_case, reason TEXT NOT NULL, made_by BLOB NOT NULL,
        made_at TEXT NOT NULL, made_device BLOB NOT NULL, undone TEXT, undone_reason TEXT NOT NULL,
        CHECK (kept <> former)
    ) STRICT""",
    # A file is put away under one other at most.
    "CREATE UNIQUE INDEX merger_by_former ON case_merger (former) WHERE undone IS NULL",
    "CREATE INDEX merger_by_kept ON case_merger (kept)",
    """CREATE TABLE case_merger_row (
        merger_id BLOB NOT NULL REFERENCES case_merger ON DELETE CASCADE, of_table TEXT NOT NULL,
        of_column TEXT NOT NULL, record_id BLOB NOT NULL, PRIMARY KEY (merger_id, of_table, of_column, record_id)
    ) STRICT""",
    # What stood on the kept file then. A row that is in neither list was written since, whatever the clock said.
    """CREATE TABLE case_merger_own (
        merger_id BLOB NOT NULL REFERENCES case_merger ON DELETE CASCADE, record_id BLOB NOT NULL,
        PRIMARY KEY (merger_id, record_id)
    ) STRICT""",
)


def upgrade(db: Any) -> None:
    """Make the tables on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)
