"""A record of before the vault, written on paper or elsewhere and entered later: marked as such wherever it is shown.

It is nobody's session: who spoke, and who wrote it down, stands in it as it stands on the paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import CaseId, EarlierId
from app.domain.stamps import Stamp


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
