"""Disagreements about a child that were taken further, and the club's own routes for them."""

from __future__ import annotations

from typing import Any

_STAMP = "made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL"

_STATEMENTS = (
    f"""CREATE TABLE escalation (
        id BLOB PRIMARY KEY NOT NULL, case_id BLOB NOT NULL REFERENCES child_case, source TEXT NOT NULL,
        source_id BLOB, scope TEXT NOT NULL, voice TEXT NOT NULL, subject TEXT NOT NULL, urgency TEXT NOT NULL,
        raised_by BLOB NOT NULL REFERENCES person, settlement TEXT, closed_on TEXT,
        closed_by BLOB REFERENCES person, {_STAMP},
        other_side TEXT NOT NULL, agreed TEXT NOT NULL, disputed TEXT NOT NULL, why_matters TEXT NOT NULL,
        wishes TEXT NOT NULL, safe_meanwhile TEXT NOT NULL, steps TEXT NOT NULL, told TEXT NOT NULL,
        outcome TEXT NOT NULL, learning TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX escalation_by_case ON escalation (case_id, made_at)",
    "CREATE INDEX escalation_open ON escalation (closed_on)",
    f"""CREATE TABLE escalation_route (
        scope TEXT PRIMARY KEY NOT NULL, {_STAMP}, stages TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
)


def upgrade(db: Any) -> None:
    """Make the tables on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)
