"""Lists of words that a club keeps in the place of those the program brings along, in versions that never change."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import OwnListId
from app.domain.stamps import Stamp

MOST_LINES = 200
LONGEST_LINE = 400


@dataclass(frozen=True, slots=True)
class OwnList:
    """One version of one list; of each name the highest number is in force.

    ``is_shipped`` goes back to what the program brings along; ``lines`` is () then. A list of the club's own making has
    a ``title``; without lines it is put away.
    """

    id: OwnListId
    name: str  # "phrases", "prompts-make-of-it", "prompts-own-<id>"
    number: int
    title: str
    is_shipped: bool
    made: Stamp
    lines: tuple[str, ...]
