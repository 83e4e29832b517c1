"""Step 8: what a salvage notes: gaps that it found in the audit trail, and records whose place was lost."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    """CREATE TABLE audit_gap (
        first_seq INTEGER PRIMARY KEY CHECK (first_seq > 0),
        last_seq INTEGER NOT NULL CHECK (last_seq >= first_seq),
        noted_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TRIGGER audit_gap_no_update BEFORE UPDATE ON audit_gap
        BEGIN SELECT RAISE(ABORT, 'a gap that was noted stays noted'); END""",
    """CREATE TRIGGER audit_gap_no_delete BEFORE DELETE ON audit_gap
        BEGIN SELECT RAISE(ABORT, 'a gap that was noted stays noted'); END""",
    """CREATE TABLE salvaged_apart (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        noted_at TEXT NOT NULL,
        body TEXT NOT NULL
    ) STRICT""",
)


def upgrade(db: Any) -> None:
    """Create the tables on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)
