"""Of a case discussion: what was seen oneself, what is an opinion, the view before, and wording that was looked at."""

from __future__ import annotations

from typing import Any

_COLUMNS = ("observed", "opinion", "first_view", "language")


def upgrade(db: Any) -> None:
    """Add the columns on an open connection, inside the runner's transaction."""
    for table in ("case_discussion_text", "group_part_text"):
        for column in _COLUMNS:
            db.execute(f"ALTER TABLE {table} ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
