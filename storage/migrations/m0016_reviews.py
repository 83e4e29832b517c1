"""Observations of supervision and dip samples of its records."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    """CREATE TABLE review (
        id BLOB PRIMARY KEY NOT NULL, kind TEXT NOT NULL, pair_id BLOB NOT NULL REFERENCES supervision_pair,
        "by" BLOB NOT NULL REFERENCES person, "on" TEXT NOT NULL, watched TEXT, both_agreed INTEGER NOT NULL,
        since TEXT, until TEXT, rule TEXT, drawn_from INTEGER NOT NULL, feedback_on TEXT, done_on TEXT, next_on TEXT,
        made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL, sessions TEXT NOT NULL,
        findings TEXT NOT NULL, strengths TEXT NOT NULL, to_develop TEXT NOT NULL, learning TEXT NOT NULL,
        done TEXT NOT NULL
    ) STRICT""",
    'CREATE INDEX review_by_pair ON review (pair_id, "on")',
)


def upgrade(db: Any) -> None:
    """Make the table on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)
