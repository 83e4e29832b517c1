"""The figures of a Section 11 pack: each is nothing but the rows it was counted from (practice.md b13; S2-54, S2-61).

A figure has no number of its own. How many, how long, how late: all of it is worked out from ``rows``, so that whoever
opens a figure sees what it was counted from, and a number that no row stands behind cannot exist.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from statistics import median
from uuid import UUID

from app.domain.ids import CaseId, PairId, PersonId, ReturnId
from app.domain.improving import quarter_end, quarter_of
from app.domain.stamps import Stamp


class Figure(StrEnum):
    """What is counted. How each is counted stands in resources/policy/section11.toml."""

    NAMED_SUPERVISOR = "named-supervisor"
    LEADS_SUPERVISED = "leads-supervised"
    LEAD_PRACTITIONERS = "lead-practitioners"
    AGREEMENT_SIGNED = "agreement-signed"
    AGREEMENT_IN_DATE = "agreement-in-date"
    MET = "met"
    HELD = "held"
    DUE_HELD = "due-held"
    HOURS = "hours"
    MOVED = "moved"
    RECORDED_IN_TIME = "recorded-in-time"
    RECORD_DELAY = "record-delay"
    ANSWERED = "answered"
    COVERS_MANAGEMENT = "covers-management"
    COVERS_SUPPORT = "covers-support"
    COVERS_DEVELOPMENT = "covers-development"
    COVERS_MEDIATION = "covers-mediation"
    COVERS_REFLECTION = "covers-reflection"
    AD_HOC = "ad-hoc"
    AFTER_DISCLOSURE = "after-disclosure"
    GROUPS = "groups"
    DISCUSSED = "discussed"
    DISCUSSED_IN_TIME = "discussed-in-time"
    PROTECTION_IN_TIME = "protection-in-time"
    DRIFTING = "drifting"
    FILES_SIGNED = "files-signed"
    DECISIONS_ENDORSED = "decisions-endorsed"
    ENTERED = "entered"
    ACTIONS_DONE = "actions-done"
    ACTIONS_ON_TIME = "actions-on-time"
    ACTIONS_CARRIED = "actions-carried"
    ESCALATIONS = "escalations"
    TRAINING = "training"
    SUPERVISORS_TRAINED = "supervisors-trained"
    SUPERVISORS_OBSERVED = "supervisors-observed"
    OBSERVATIONS = "observations"
    SAMPLES = "samples"
    FEEDBACK = "feedback"
    FEEDBACK_ANSWERED = "feedback-answered"
    VISITS = "visits"
    OBJECTIVES = "objectives"
    POLICY = "policy"


class RowKind(StrEnum):
    """What a row of a figure is."""

    PERSON = "person"
    PAIR = "pair"
    SESSION = "session"
    GROUP = "group"
    CASE = "case"
    DECISION = "decision"
    EPISODE = "episode"
    RECEIPT = "receipt"
    ACTION = "action"
    ESCALATION = "escalation"
    REVIEW = "review"
    VISIT = "visit"
    OBJECTIVE = "objective"
    POLICY = "policy"


class Unit(StrEnum):
    """How a figure reads."""

    SHARE = "share"  # so many of so many
    NUMBER = "number"  # so many
    HOURS = "hours"  # minutes held of minutes planned
    DAYS = "days"  # the middle and the longest


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One record that a figure looked at. ``counts`` says whether it is one of those that are counted.

    ``amount`` is minutes or days, ``of_amount`` the minutes that were planned. ``note`` is a stable key that says why
    it counts or not ("cancelled", a topic of training); never a word somebody wrote.
    """

    kind: RowKind
    id: UUID
    counts: bool
    on: date | None = None
    amount: int = 0
    of_amount: int = 0
    people: tuple[PersonId, ...] = ()
    pair_id: PairId | None = None
    case_id: CaseId | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure: its rows, and what follows from them."""

    key: Figure
    rows: tuple[EvidenceRow, ...]

    @property
    def count(self) -> int:
        """How many of its rows count."""
        return sum(row.counts for row in self.rows)

    @property
    def of(self) -> int:
        """How many there are to count from."""
        return len(self.rows)

    @property
    def minutes(self) -> int:
        """Minutes of the rows that count."""
        return sum(row.amount for row in self.rows if row.counts)

    @property
    def of_minutes(self) -> int:
        """Minutes that were planned, of every row."""
        return sum(row.of_amount for row in self.rows)

    @property
    def middle(self) -> float | None:
        """The median of the amounts that count, None without any."""
        found = [row.amount for row in self.rows if row.counts]
        return float(median(found)) if found else None

    @property
    def longest(self) -> int:
        """The largest amount that counts, 0 without any."""
        return max((row.amount for row in self.rows if row.counts), default=0)

    def tally(self) -> Tally:
        """Return what follows from the rows, without them."""
        return Tally(self.count, self.of, self.minutes, self.of_minutes, self.middle, self.longest)


FEW = 3  # fewer children than these are not told to who sees figures only: one or two may be known to everybody


class Kept(StrEnum):
    """What of a tally is not told, because it would point at one child or two."""

    NOTHING = "nothing"
    ALL = "all"  # fewer than FEW there are: ``count`` and ``of`` are 0
    COUNT = "count"  # fewer than FEW count: ``count`` is 0
    OTHERS = "others"  # fewer than FEW do not count: ``count`` is the least that it can be


@dataclass(frozen=True, slots=True)
class Tally:
    """A figure without its rows: numbers, and nothing that says of whom, of what or of which day."""

    count: int
    of: int
    minutes: int = 0
    of_minutes: int = 0
    middle: float | None = None
    longest: int = 0
    kept: Kept = Kept.NOTHING

    @property
    def percent(self) -> int | None:
        """The share in whole per cent, halves rounded up; None when there is nothing to count from, or it is kept."""
        if not self.of or self.kept is not Kept.NOTHING:
            return None
        return (200 * self.count + self.of) // (2 * self.of)

    def coarse(self) -> Tally:
        """Return it with fewer than ``FEW`` on either side not told; that all of them count is told."""
        if self.of < FEW:
            return Tally(0, 0, kept=Kept.ALL)
        if self.count < FEW:
            return Tally(0, self.of, kept=Kept.COUNT)
        others, least = self.of - self.count, max(FEW, self.of - FEW + 1)
        if others >= FEW or (not others and (least == self.of or self.of >= 2 * FEW - 1)):
            return Tally(self.count, self.of)
        return Tally(least, self.of, kept=Kept.OTHERS)


@dataclass(frozen=True, slots=True)
class Month:
    """One month of a figure: its first day, how many count and how many do not."""

    first: date
    count: int
    others: int


def by_month(rows: Iterable[EvidenceRow], since: date, until: date) -> tuple[Month, ...]:
    """Return the rows month by month, both months of the period's ends included, empty months too."""
    found: dict[tuple[int, int], list[bool]] = {}
    for row in rows:
        if row.on is not None:
            found.setdefault((row.on.year, row.on.month), []).append(row.counts)
    months = []
    year, month = since.year, since.month
    while (year, month) <= (until.year, until.month):
        marks = found.get((year, month), [])
        months.append(Month(date(year, month, 1), sum(marks), len(marks) - sum(marks)))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return tuple(months)


def year_to(until: date) -> date:
    """Return the first day of the twelve months that end on ``until``."""
    leap = until.month == 2 and until.day == 29
    return date(until.year - 1, until.month, 28 if leap else until.day) + timedelta(days=1)


def are_whole_quarters(since: date, until: date) -> bool:
    """True when the days are whole quarters of the year, one or several."""
    return since == quarter_of(since) and until == quarter_end(quarter_of(until))


def last_four_quarters(today: date) -> tuple[date, date]:
    """Return the first and the last day of the four quarters that were over yesterday at the latest."""
    until = quarter_of(today) - timedelta(days=1)
    return year_to(until), until


LOWEST, HIGHEST = 0, 3  # the scale of a Section 11 self-assessment (GM11)


@dataclass(frozen=True, slots=True)
class StandardAnswer:
    """How the club stands in one standard: its own score and what the partnership made of it, kept apart (b13)."""

    standard: str  # key
    own: int | None
    moderated: int | None
    evidence: str
    to_improve: str
    deadline: date | None

    @property
    def is_empty(self) -> bool:
        """True while nothing is answered."""
        return self == StandardAnswer(self.standard, None, None, "", "", None)


@dataclass(frozen=True, slots=True)
class SectionElevenReturn:
    """One self-assessment of a period. ``names_people`` says that the pack lists adults by name, once chosen."""

    id: ReturnId
    since: date
    until: date
    due_on: date | None
    returned_on: date | None
    names_people: bool
    made: Stamp
    answers: tuple[StandardAnswer, ...]
    moderated_by: str
    works: str
    next_steps: str

    def answer(self, standard: str) -> StandardAnswer:
        """Return the answer to a standard, an empty one while there is none."""
        found = next((one for one in self.answers if one.standard == standard), None)
        return found or StandardAnswer(standard, None, None, "", "", None)

    def with_answer(self, answer: StandardAnswer) -> SectionElevenReturn:
        """Return it with this answer in the place of the one to the same standard."""
        kept = tuple(one for one in self.answers if one.standard != answer.standard)
        return replace(self, answers=kept if answer.is_empty else (*kept, answer))


def hours(minutes: int) -> str:
    """Return minutes as hours with one decimal, none when whole: "41.5"."""
    whole, tenths = divmod((minutes * 10 + 30) // 60, 10)
    return f"{whole}.{tenths}" if tenths else str(whole)
