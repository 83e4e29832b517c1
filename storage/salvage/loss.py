"""What a salvage could and could not save, counted: by kind of record and by the days on which they were made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

KINDS = {  # how the audit trail calls the records of a table
    "child_case": "case",
    "case_discussion": "discussion",
    "supervision_pair": "pair",
    "agenda_item": "agenda-item",
    "personal_part": "personal-part",
    "emergency_contact": "contact",
    "export_receipt": "receipt",
    "supervision_policy": "policy",
    "sealed_note": "sealed-note",
}


@dataclass(frozen=True, slots=True)
class Lost:
    """Records of one kind that are gone, and the UTC days of the first and the last of them (None: not known)."""

    kind: str  # as the audit trail calls it
    count: int
    first_on: date | None
    last_on: date | None


@dataclass(frozen=True, slots=True)
class Rescued:
    """The result. ``path`` is the new vault.

    ``kept`` counts the records of each kind that were saved whole. ``earlier`` are records brought back in a state from
    before their last change, ``apart`` those whose words are kept but whose place among the others was lost,
    ``blanked`` those whose words are lost and which say so in their place, ``stand_ins`` entries that only hold a place
    for something lost (a person without a name).
    ``keys_lost`` are labels of people who have to be given a key anew. ``trail_lost`` counts audit entries.
    """

    path: Path
    pages: int
    damaged_pages: tuple[int, ...]
    kept: dict[str, int]
    lost: tuple[Lost, ...]
    earlier: dict[str, int]
    apart: dict[str, int]
    blanked: dict[str, int]
    stand_ins: int
    strays: int
    keys_lost: tuple[str, ...]
    trail_lost: int

    @property
    def kept_in_all(self) -> int:
        """How many records were saved, in whatever state."""
        return sum(self.kept.values()) + sum(self.earlier.values()) + sum(self.apart.values())

    @property
    def lost_in_all(self) -> int:
        """How many records are gone."""
        return sum(one.count for one in self.lost)

    @property
    def is_complete(self) -> bool:
        """True when nothing at all is missing or changed."""
        counts = (self.lost, self.earlier, self.apart, self.blanked, self.stand_ins, self.strays, self.keys_lost)
        return not any(counts) and self.trail_lost == 0


def kind_of(table: str) -> str:
    """Return how the audit trail calls the records of a table."""
    return KINDS.get(table, table.replace("_", "-"))


def counted(kind: str, ids: Iterable[bytes]) -> Lost:
    """Return the loss of these ids. A version 7 id tells the millisecond in which it was made."""
    every = list(ids)
    days = sorted(day for one in every if (day := made_on(one)) is not None)
    return Lost(kind, len(every), days[0] if days else None, days[-1] if days else None)


def made_on(raw: bytes) -> date | None:
    """Return the UTC day on which a version 7 id was made, None for any other id."""
    if len(raw) != 16 or raw[6] >> 4 != 7:
        return None
    return datetime.fromtimestamp(int.from_bytes(raw[:6], "big") / 1000, UTC).date()
