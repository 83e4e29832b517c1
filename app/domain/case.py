"""A child's case: the child, where the case stands, who leads (practice.md b5). Also episodes and read-and-sign."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.ids import CaseId, EpisodeId, PersonId, ReadAndSignId
from app.domain.stamps import Stamp


class CaseStatus(StrEnum):
    """The child's status with services."""

    NONE = "none"
    EARLY_HELP = "early-help"
    CHILD_IN_NEED = "child-in-need"
    CHILD_PROTECTION = "child-protection"
    LOOKED_AFTER = "looked-after"


class Worry(StrEnum):
    """What the worry is about, chiefly."""

    NEGLECT = "neglect"
    EMOTIONAL = "emotional"
    PHYSICAL = "physical"
    SEXUAL = "sexual"
    ONLINE = "online"
    EXPLOITATION = "exploitation"
    GROOMING = "grooming"  # these two with ONLINE and EXPLOITATION are the new threats of S3-3
    RADICALISATION = "radicalisation"
    WELFARE = "welfare"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Case:
    """One child. Everywhere but in the child's own exports and on request the child is initials and reference."""

    id: CaseId
    reference: str  # "RJ-014"
    child_name: str
    initials: str  # "K.T."
    date_of_birth: date | None
    group: str
    worry: Worry
    status: CaseStatus
    status_since: date | None
    lead: PersonId
    supervisor: PersonId
    opened_on: date
    closed_on: date | None
    closed_reason: str
    siblings: tuple[CaseId, ...]
    discuss_every_weeks: int | None  # longer than agreed needs the reason below (practice.md d)
    discuss_reason: str
    plan_since: date | None
    made: Stamp

    def age_on(self, day: date) -> int | None:
        """Return the child's age in whole years on ``day``, or None when the date of birth is not known."""
        born = self.date_of_birth
        if born is None:
            return None
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


FILE_OUT, PAPER_OUT, PUT_BACK = "file-taken-out", "paper-taken-out", "put-back"
OF_THE_FILE = frozenset({FILE_OUT, PAPER_OUT, PUT_BACK})


@dataclass(frozen=True, slots=True)
class Episode:
    """Something that happened, with its time (S0-30, S0-32): in the child's life, or to the child's file."""

    id: EpisodeId
    case_id: CaseId
    happened_at: datetime  # aware, UTC
    kind: str  # key of a kind of episode, such as "missing", "late-collection"
    what: str
    made: Stamp

    @property
    def is_of_the_file(self) -> bool:
        """True when it happened to the file: something was taken out of it. No worry, and no contact."""
        return self.kind in OF_THE_FILE


@dataclass(frozen=True, slots=True)
class ReadAndSign:
    """The supervisor read the child's file and signed that they did (S3-13, S3-16)."""

    id: ReadAndSignId
    case_id: CaseId
    comment: str
    made: Stamp


def child_initials(full_name: str) -> str:
    """Return a child's initials with full stops: "Kezia Tarn" gives "K.T."; "" gives "?"."""
    parts = [part for part in full_name.replace("-", " ").split() if part[0].isalnum()]
    if len(parts) > 3:
        parts = [parts[0], parts[-1]]
    return "".join(f"{part[0].upper()}." for part in parts) or "?"
