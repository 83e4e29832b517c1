"""What came before and what after: by the order of the audit trail, which only grows.

A clock that is set back, or was ahead, moves nothing to the other side of what was done. Only where a salvage lost the
row of the trail is the clock all that is left.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.domain.audit import Act
from storage.repositories.codec import bound

_WRITES = (Act.CREATED, Act.CHANGED, Act.FINISHED, Act.ACKNOWLEDGED, Act.SIGNED, Act.ENDORSED, Act.ADDED_TO, Act.ENDED)
WRITTEN = f"act IN ({', '.join(repr(act.value) for act in _WRITES)})"
"""The acts that leave something in a record, as a condition on the trail; reading and taking out leave nothing."""


def place_of(db: Any, record_id: UUID, act: Act) -> int | None:
    """Return the number of the last row that says this of a record, or None."""
    row = db.execute(
        "SELECT max(seq) FROM audit WHERE record_id = ? AND act = ?", (bound(record_id), act.value)
    ).fetchone()
    return None if row[0] is None else int(row[0])


def made_in(db: Any, record_id: UUID) -> int:
    """Return the number of the row with which a record came to be; 0 when that was lost: then everything came after."""
    row = db.execute("SELECT coalesce(min(seq), 0) FROM audit WHERE record_id = ?", (bound(record_id),)).fetchone()
    return int(row[0])
