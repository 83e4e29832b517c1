"""Of a case discussion: risk from adults, risk from other children, and who advised and as what."""

from __future__ import annotations

from typing import Any

_COLUMNS = ("from_adults", "from_children", "advised_by")


def upgrade(db: Any) -> None:
    """Add the columns on an open connection, inside the runner's transaction."""
    for table in ("case_discussion_text", "group_part_text"):
        for column in _COLUMNS:
            db.execute(f"ALTER TABLE {table} ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")
