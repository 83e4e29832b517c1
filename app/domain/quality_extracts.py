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


@dataclass(frozen=True, slots=True)
class FindingExtract:
    """One question of an observation or a sample, how it was answered, and the evidence."""

    question: str  # the words of the club's list, not of the person who looked
    mark: str  # "yes", "partly", "no", "not-applicable"
    comment: str


@dataclass(frozen=True, slots=True)
class ObservationExtract:
    """Supervision, or somebody's practice, that was observed (practice.md b7)."""

    letterhead: Letterhead
    mark: DocumentMark
    supervisor: str
    supervisee: str
    watched: str  # "supervision", "practice"
    on: date
    observer: str
    findings: tuple[FindingExtract, ...]
    strengths: str
    to_develop: str
    feedback_on: date | None
    done: str
    done_on: date | None
    next_on: date | None
    signatures: tuple[SignatureLine, ...]


@dataclass(frozen=True, slots=True)
class SampleExtract:
    """A dip sample of one pair's records (practice.md b8). The sessions are days: no child is in it."""

    letterhead: Letterhead
    mark: DocumentMark
    supervisor: str
    supervisee: str
    since: date
    until: date
    rule: str  # "drawn", "newest", "all"
    drawn_from: int
    days: tuple[date, ...]
    on: date
    auditor: str
    findings: tuple[FindingExtract, ...]
    strengths: str
    to_develop: str
    learning: str
    feedback_on: date | None
    done: str
    done_on: date | None
    signatures: tuple[SignatureLine, ...]
