"""A record of before the vault, written on paper or elsewhere and entered later: marked as such wherever it is shown.

It is nobody's session: who spoke, and who wrote it down, stands in it as it stands on the paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import CaseId, EarlierId
from app.domain.stamps import Stamp

_EARLIEST = date(1950, 1, 1)  # a day before it is a slip of the century


def day_problem(on: date | None, today: date) -> str | None:
    """Return what is wrong with the day on a paper ("missing", "in-the-future", "too-far"), or None."""
    if on is None:
        return "missing"
    if on > today:
        return "in-the-future"
    return "too-far" if on < _EARLIEST else None


class EarlierKind(StrEnum):
    """What the paper is a record of."""

    DISCUSSION = "discussion"  # the child was discussed in supervision: it counts for "last discussed"
    MEETING = "meeting"  # with others, such as a school or a family
    CALL = "call"
    NOTE = "note"  # what somebody saw or heard


@dataclass(frozen=True, slots=True)
class EarlierRecord:
    """One paper about one child. ``made`` says who entered it and when; ``author`` who wrote it then."""

    id: EarlierId
    case_id: CaseId
    held_on: date  # the day on the paper
    kind: EarlierKind
    author: str
    with_whom: str
    kept_at: str  # where the paper lies, or what became of it
    text: str
    made: Stamp

    @property
    def is_discussion(self) -> bool:
        """True for what counts for the time between discussions."""
        return self.kind is EarlierKind.DISCUSSION
