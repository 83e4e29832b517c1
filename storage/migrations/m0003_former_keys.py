"""What is still needed of a vault key that was changed: three keys derived from it, never the key itself.

``rotate`` proves a new key to who has not unlocked since; ``anchor`` proves what another computer wrote down before;
``audit`` checks digests up to row ``until_seq``.
"""

from __future__ import annotations

from typing import Any


def upgrade(db: Any) -> None:
    """Create the table on an open connection, inside the runner's transaction."""
    db.execute(
        """CREATE TABLE former_key (
            epoch INTEGER PRIMARY KEY CHECK (epoch > 0),
            until_seq INTEGER NOT NULL,
            rotate BLOB NOT NULL CHECK (length(rotate) = 32),
            anchor BLOB NOT NULL CHECK (length(anchor) = 32),
            audit BLOB NOT NULL CHECK (length(audit) = 32)
        ) STRICT"""
    )
