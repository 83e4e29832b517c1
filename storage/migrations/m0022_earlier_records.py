"""Records of before the vault, entered later from paper."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    """CREATE TABLE earlier_record (
        id BLOB PRIMARY KEY NOT NULL, case_id BLOB NOT NULL REFERENCES child_case, held_on TEXT NOT NULL,
        kind TEXT NOT NULL, made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL,
        author TEXT NOT NULL, with_whom TEXT NOT NULL, kept_at TEXT NOT NULL, text TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX earlier_record_by_case ON earlier_record (case_id, held_on)",
)


def upgrade(db: Any) -> None:
    """Make the table on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)
