"""Self-assessments under Section 11."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    """CREATE TABLE section11_return (
        id BLOB PRIMARY KEY NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL, due_on TEXT, returned_on TEXT,
        names_people INTEGER NOT NULL, made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL,
        answers TEXT NOT NULL, moderated_by TEXT NOT NULL, works TEXT NOT NULL, next_steps TEXT NOT NULL,
        UNIQUE (since, until)
    ) STRICT""",
)


def upgrade(db: Any) -> None:
    """Make the table on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)
