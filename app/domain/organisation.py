"""The organisation, its supervision policy and the numbers it calls (practice.md b1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.ids import ContactId, OrganisationId, PolicyId
from app.domain.people import Role
from app.domain.stamps import Stamp


@dataclass(frozen=True, slots=True)
class Organisation:
    """The club or charity whose records these are. One in a vault."""

    id: OrganisationId
    name: str
    reference_prefix: str  # "RJ" gives case references RJ-001, RJ-002, ...
    address: str
    telephone: str
    email: str
    charity_number: str
    logo_png: bytes | None
    made: Stamp


@dataclass(frozen=True, slots=True)
class Interval:
    """How often people in a role are supervised, in weeks, and how often while new in it (practice.md d)."""

    role: Role
    weeks: int
    new_weeks: int
    new_for_weeks: int


@dataclass(frozen=True, slots=True)
class PolicyRules:
    """The figures of a supervision policy. Where the guidance is silent they are our own defaults (practice.md d)."""

    intervals: tuple[Interval, ...]
    case_weeks: int  # each open case discussed at least this often (default 4)
    read_and_sign_weeks: int  # supervisor reads and signs the file (default 4)
    read_and_sign_protection_days: int  # the same for a child on a protection plan (default 14)
    record_within_days: int  # "promptly recorded": working days (default 5)
    drift_sessions_without_progress: int  # default 2
    drift_times_carried: int  # default 2
    drift_plan_months: int  # default 9
    warn_days_before: int  # amber this many days before a date (default 7)
    after_disclosure_days: int = 7  # a child told somebody: supervised about it within so many days


@dataclass(frozen=True, slots=True)
class PolicySection:
    """One section of the written policy."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class SupervisionPolicy:
    """The organisation's written rules for supervision, versioned, with a review date (S1-1 to S1-9, S1-26)."""

    id: PolicyId
    version: int
    approved_by: str
    approved_on: date | None
    review_on: date | None
    sections: tuple[PolicySection, ...]
    rules: PolicyRules
    made: Stamp


@dataclass(frozen=True, slots=True)
class EmergencyContact:
    """One number to call, in the club's own order. Checked once a year."""

    id: ContactId
    label: str
    number: str
    note: str
    position: int
    checked_on: date | None
    made: Stamp
