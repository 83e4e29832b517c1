"""People, what they are appointed to, and who supervises whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import AppointmentId, PairId, PersonId
from app.domain.stamps import Stamp


class Role(StrEnum):
    """What a person may see and how often they are supervised follow from this (practice.md c3 and d)."""

    LEAD = "lead"  # designated safeguarding lead, club welfare officer
    DEPUTY = "deputy"
    SUPERVISOR = "supervisor"  # supervises others, is not the lead
    LEAD_PRACTITIONER = "lead-practitioner"
    PRACTITIONER = "practitioner"  # coach, youth worker, volunteer with children
    MANAGER = "manager"  # line manager who checks quality
    PROGRAMME_LEAD = "programme-lead"  # runs a programme or section: sees status and figures, no words
    TRUSTEE = "trustee"  # or the lead of a committee
    AUDITOR = "auditor"  # named, between two dates, for a sample


@dataclass(frozen=True, slots=True)
class Person:
    """An adult of the organisation. Children are never a Person: they are a Case."""

    id: PersonId
    full_name: str
    known_as: str  # the name used on screen in sentences: "Priya"
    initials: str  # "PN"
    email: str
    telephone: str
    started_on: date | None
    left_on: date | None
    made: Stamp


@dataclass(frozen=True, slots=True)
class Appointment:
    """What the organisation appointed a person to, by whom it was authorised, from when (S1-27, S0-10)."""

    id: AppointmentId
    person_id: PersonId
    role: Role
    title: str  # "U12 girls lead coach"
    group: str  # "U12 girls"
    line_manager: PersonId | None
    authorised_by: str
    starts_on: date
    ends_on: date | None
    made: Stamp


@dataclass(frozen=True, slots=True)
class SupervisionPair:
    """One supervisor and one supervisee. ``is_cover`` marks a pair made for ad hoc talks of a day between two people
    who are no pair otherwise; who takes a supervisor's place for a time is a ``Cover``.
    """

    id: PairId
    supervisor: PersonId
    supervisee: PersonId
    starts_on: date
    ends_on: date | None
    is_cover: bool
    made: Stamp


def initials_of(full_name: str) -> str:
    """Return the initials of a name, upper case, at most three: "Priya Nair" gives "PN", "" gives "?"."""
    parts = [part for part in full_name.replace("-", " ").split() if part[0].isalnum()]
    if len(parts) > 3:
        parts = [parts[0], parts[1], parts[-1]]
    return "".join(part[0].upper() for part in parts) or "?"


def known_as_of(full_name: str) -> str:
    """Return the first word of a name, or the whole of it when it is one word."""
    return full_name.split()[0] if full_name.split() else full_name
