"""Lists of words a club has of its own: questions to write along, and wording to notice."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    """CREATE TABLE own_list (
        id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, number INTEGER NOT NULL, title TEXT NOT NULL,
        is_shipped INTEGER NOT NULL, made_by BLOB NOT NULL, made_at TEXT NOT NULL, made_device BLOB NOT NULL,
        lines TEXT NOT NULL, UNIQUE (name, number)
    ) STRICT""",
)


def upgrade(db: Any) -> None:
    """Make the table on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)
