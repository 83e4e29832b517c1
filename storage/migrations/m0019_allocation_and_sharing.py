"""Giving a child's case to somebody, and decisions to share information about a child."""

from __future__ import annotations

from typing import Any

_STAMP = "made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL"

_STATEMENTS = (
    f"""CREATE TABLE allocation (
        id BLOB PRIMARY KEY NOT NULL, case_id BLOB NOT NULL REFERENCES child_case,
        person BLOB NOT NULL REFERENCES person, "on" TEXT NOT NULL, review_on TEXT, training TEXT NOT NULL,
        experience TEXT NOT NULL, time TEXT NOT NULL, {_STAMP}, training_note TEXT NOT NULL,
        experience_note TEXT NOT NULL, time_note TEXT NOT NULL, action_required TEXT NOT NULL,
        how_reviewed TEXT NOT NULL
    ) STRICT""",
    'CREATE INDEX allocation_by_case ON allocation (case_id, "on")',
    f"""CREATE TABLE sharing (
        id BLOB PRIMARY KEY NOT NULL, case_id BLOB NOT NULL REFERENCES child_case, "on" TEXT NOT NULL,
        is_shared INTEGER NOT NULL, basis TEXT NOT NULL, consent TEXT NOT NULL, {_STAMP}, with_whom TEXT NOT NULL,
        what TEXT NOT NULL, why TEXT NOT NULL, consent_note TEXT NOT NULL
    ) STRICT""",
    'CREATE INDEX sharing_by_case ON sharing (case_id, "on")',
)


def upgrade(db: Any) -> None:
    """Make the tables on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)
