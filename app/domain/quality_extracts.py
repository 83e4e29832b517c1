"""What documents about training, observations and samples can be made from. No child has a field in any of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.extracts import DocumentMark, Letterhead, SignatureLine


@dataclass(frozen=True, slots=True)
class CourseExtract:
    """One course as a document tells it."""

    topic: str  # key, such as "safeguarding"
    course: str
    level: str
    provider: str
    progress: str  # "offered", "booked", "attended", "applied"
    on: date | None
    hours: int | None
    expires_on: date | None
    evidence: str  # "told", "certificate", "list"
    seen_by: str
    applied: str


@dataclass(frozen=True, slots=True)
class TopicExtract:
    """How somebody stands in one topic."""

    topic: str
    held: str  # "in-date", "expiring", "expired", "still-time", "missing"
    by: date | None


@dataclass(frozen=True, slots=True)
class PersonTrainingExtract:
    """One person's training."""

    person: str
    role: str
    topics: tuple[TopicExtract, ...]
    courses: tuple[CourseExtract, ...]


@dataclass(frozen=True, slots=True)
class TrainingExtract:
    """The training record of one person, or of everybody on file (practice.md b12). ``about`` is whose."""

    letterhead: Letterhead
    mark: DocumentMark
    about: str
    of_club: bool
    on: date
    people: tuple[PersonTrainingExtract, ...]
    signatures: tuple[SignatureLine, ...]
