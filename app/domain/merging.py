"""Two files that turned out to be of one child, put together; taken apart again when that was wrong."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from app.domain.ids import CaseId, MergerId
from app.domain.rights import Viewer
from app.domain.stamps import Stamp


@dataclass(frozen=True, slots=True)
class Merger:
    """Everything on the file ``former`` stands on the file ``kept``, until it is undone."""

    id: MergerId
    kept: CaseId
    former: CaseId
    reason: str
    made: Stamp
    undone: Stamp | None
    undone_reason: str


@dataclass(frozen=True, slots=True)
class Written:
    """What was written on the kept file since two were put together, as one thing: nobody but a person can say whose.

    ``rows`` are the table and the id of each row that goes with it, the one that is asked about first: a place on an
    agenda with the discussion, the decisions and the actions under it, or one thing by itself. ``is_gone``: it was
    taken out again, or put on another file, and what it said before is kept.
    """

    rows: tuple[tuple[str, UUID], ...]
    is_gone: bool = False

    @property
    def id(self) -> UUID:
        """The id of the row that is asked about."""
        return self.rows[0][1]


def may_put_together(viewer: Viewer) -> bool:
    """Putting two files of one child together, and taking them apart: lead and deputies, who see every child's."""
    return viewer.leads
