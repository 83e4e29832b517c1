"""Feedback and what was done about it, leaders' visits, supervisors' objectives."""

from __future__ import annotations

from typing import Any

_MADE = "made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL"
_STATEMENTS = (
    """CREATE TABLE feedback (
        id BLOB PRIMARY KEY NOT NULL, about BLOB NOT NULL REFERENCES person, quarter_on TEXT NOT NULL,
        author BLOB REFERENCES person, answers TEXT NOT NULL, comment TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE feedback_response (
        id BLOB PRIMARY KEY NOT NULL, about BLOB NOT NULL REFERENCES person, "on" TEXT NOT NULL, told_on TEXT,
        {_MADE}, text TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE leadership_visit (
        id BLOB PRIMARY KEY NOT NULL, "on" TEXT NOT NULL, done_on TEXT, {_MADE}, who TEXT NOT NULL,
        "where" TEXT NOT NULL, heard TEXT NOT NULL, done TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE objective (
        id BLOB PRIMARY KEY NOT NULL, person_id BLOB NOT NULL REFERENCES person, due_on TEXT NOT NULL, reached TEXT,
        measured_on TEXT, {_MADE}, what TEXT NOT NULL, measure TEXT NOT NULL, found TEXT NOT NULL
    ) STRICT""",
)


def upgrade(db: Any) -> None:
    """Make the tables on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)
