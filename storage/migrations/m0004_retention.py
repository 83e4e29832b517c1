"""How long records are kept, what stops their disposal, who proposed it, and the permanent log of what was done."""

from __future__ import annotations

from typing import Any

_STAMP = "made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL"

_STATEMENTS = (
    f"""CREATE TABLE retention_period (
        record_class TEXT PRIMARY KEY NOT NULL, years INTEGER, source TEXT NOT NULL, {_STAMP}
    ) STRICT, WITHOUT ROWID""",
    f"""CREATE TABLE retention_hold (
        id BLOB PRIMARY KEY NOT NULL, record_class TEXT NOT NULL, record_id BLOB NOT NULL, {_STAMP},
        released TEXT, reason TEXT NOT NULL, released_reason TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX hold_by_record ON retention_hold (record_id)",
    f"""CREATE TABLE disposal_proposal (
        id BLOB PRIMARY KEY NOT NULL, record_class TEXT NOT NULL, record_id BLOB NOT NULL UNIQUE, {_STAMP},
        reason TEXT NOT NULL, rule TEXT NOT NULL
    ) STRICT""",
    # No reference to any other table: what it tells of is gone.
    f"""CREATE TABLE disposal_log (
        id BLOB PRIMARY KEY NOT NULL, record_class TEXT NOT NULL, record_id BLOB NOT NULL, covered_from TEXT,
        covered_to TEXT, proposed_by BLOB NOT NULL, proposed_at TEXT NOT NULL, {_STAMP},
        rule TEXT NOT NULL, reason TEXT NOT NULL, counts TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX disposal_by_time ON disposal_log (made_at)",
    """CREATE TRIGGER disposal_log_no_update BEFORE UPDATE ON disposal_log
        BEGIN SELECT RAISE(ABORT, 'the disposal log only grows'); END""",
    """CREATE TRIGGER disposal_log_no_delete BEFORE DELETE ON disposal_log
        BEGIN SELECT RAISE(ABORT, 'the disposal log only grows'); END""",
)


def upgrade(db: Any) -> None:
    """Make the tables on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)
