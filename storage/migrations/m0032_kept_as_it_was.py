"""How often each record on the kept file had been changed when two files were put together."""

from __future__ import annotations

from typing import Any


def upgrade(db: Any) -> None:
    """Add the column on an open connection, inside the runner's transaction.

    Of files that were put together before it is 0: too much is then called changed since, and never too little, the
    kept file's own card, which was not listed then, included.
    """
    db.execute("ALTER TABLE case_merger_own ADD COLUMN revisions INTEGER NOT NULL DEFAULT 0")
    db.execute(
        "INSERT OR IGNORE INTO case_merger_own (merger_id, record_id) "
        "SELECT id, kept FROM case_merger WHERE undone IS NULL"
    )
