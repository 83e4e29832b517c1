"""Half-filled forms outside a session. What is typed is sealed to the writer; the row says which form it is."""

from __future__ import annotations

from typing import Any

_STATEMENTS = (
    """CREATE TABLE form_draft (
        id BLOB PRIMARY KEY NOT NULL, writer BLOB NOT NULL REFERENCES person, form TEXT NOT NULL,
        saved_at TEXT NOT NULL, UNIQUE (writer, form)
    ) STRICT""",
)


def upgrade(db: Any) -> None:
    """Make the table on an open connection, inside the runner's transaction."""
    for statement in _STATEMENTS:
        db.execute(statement)
