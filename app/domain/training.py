"""The register of training: what each person has done, when it runs out, what is still missing (practice.md b12)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.ids import PersonId, TrainingId
from app.domain.people import Role
from app.domain.requests import months_after
from app.domain.stamps import Stamp


class Topic(StrEnum):
    """What a course is about."""

    INDUCTION = "induction"  # duties towards children, and what to do with a concern (S1-23)
    SAFEGUARDING = "safeguarding"
    BEING_SUPERVISED = "being-supervised"  # what supervision is for (S2-53)
    SUPERVISING = "supervising"  # for supervisors (S1-12, S2-58, S4-9)
    LEAD = "lead"  # for the safeguarding lead and deputies
    LAW = "law-and-research"  # law, policy, research (S4-10)
    ONLINE = "online"  # the threats of S3-3
    GROOMING = "grooming"
    EXPLOITATION = "exploitation"
    RADICALISATION = "radicalisation"
    FIRST_AID = "first-aid"
    CPD = "cpd"  # professional development, in hours (S0-9, S4-5)
    REGISTRATION = "registration"  # with a professional body: ``provider``; its number is ``level``, renewed by the end
    WATCHING = "watching"  # somebody else at a safeguarding process (S3-22); see app.domain.watching
    OTHER = "other"


class Progress(StrEnum):
    """How far it has come (S3-10: made available and attended)."""

    OFFERED = "offered"
    BOOKED = "booked"
    ATTENDED = "attended"
    APPLIED = "applied"  # it shows in what they do


class Evidence(StrEnum):
    """What shows that it was done."""

    TOLD = "told"  # as they said, nothing was seen
    CERTIFICATE = "certificate"
    LIST = "list"  # a provider's list of who was there


DONE = frozenset({Progress.ATTENDED, Progress.APPLIED})


@dataclass(frozen=True, slots=True)
class Training:
    """One course of one person, or their registration with a professional body.

    ``on`` is the day it was, or is booked for; None while it is only offered.
    """

    id: TrainingId
    person_id: PersonId
    topic: Topic
    course: str
    level: str
    provider: str
    progress: Progress
    on: date | None
    hours: int | None
    expires_on: date | None  # the last day on which it counts; None: it does not run out
    evidence: Evidence
    seen_by: PersonId | None  # who saw what shows it; None while nobody has
    applied: str  # what it changed in practice
    made: Stamp

    @property
    def counts(self) -> bool:
        """True once it was attended: what is booked or offered trains nobody."""
        return self.progress in DONE


@dataclass(frozen=True, slots=True)
class TopicRule:
    """How long a topic counts (months, 0 for good), which roles need it, and within how many weeks (0: beforehand)."""

    topic: Topic
    months: int
    needed_by: frozenset[Role]
    weeks: int

    def runs_out_on(self, on: date) -> date | None:
        """Return the last day on which a course of that day counts."""
        return months_after(on, self.months) if self.months else None


class Held(StrEnum):
    """How somebody stands in one topic."""

    IN_DATE = "in-date"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    STILL_TIME = "still-time"  # not held, and not needed yet
    MISSING = "missing"  # not held, and needed by now


WANTING = frozenset({Held.EXPIRING, Held.EXPIRED, Held.MISSING})


@dataclass(frozen=True, slots=True)
class TopicStanding:
    """How one person stands in one topic. ``by`` is when it runs out or ran out, or by when it is needed.

    ``booked_on`` is the day of the next course that is booked.
    """

    topic: Topic
    held: Held
    by: date | None
    newest: Training | None
    booked_on: date | None


def standing(
    topic: Topic, records: Iterable[Training], *, needed_by: date | None, today: date, warn_days: int
) -> TopicStanding | None:
    """Return how somebody stands in a topic, from their ``records``; None when they neither hold nor need it.

    Of several courses the one that counts longest is taken. ``needed_by`` is None when their role does not ask for it.
    """
    mine = [one for one in records if one.topic is topic]
    booked = min(
        (one.on for one in mine if one.progress is Progress.BOOKED and one.on and one.on >= today), default=None
    )
    done = [one for one in mine if one.progress in DONE]
    if not done:
        if needed_by is None:
            return TopicStanding(topic, Held.STILL_TIME, None, None, booked) if booked else None
        held = Held.STILL_TIME if today <= needed_by else Held.MISSING
        return TopicStanding(topic, held, needed_by, None, booked)
    best = max(done, key=lambda one: (one.expires_on or date.max, one.on or date.min, one.id))
    return TopicStanding(topic, held_on(best.expires_on, today, warn_days), best.expires_on, best, booked)


def held_on(expires_on: date | None, today: date, warn_days: int) -> Held:
    """Return how a course that was done stands: it counts up to and with its last day."""
    if expires_on is None:
        return Held.IN_DATE
    if today > expires_on:
        return Held.EXPIRED
    return Held.EXPIRING if (expires_on - today).days <= warn_days else Held.IN_DATE


def needed_by(rule: TopicRule, role: Role, since: date, *, supervises: bool) -> date | None:
    """Return by when somebody in a role since a day needs a topic, None when they do not.

    Whoever supervises needs what supervisors need, whatever their role, and before they begin (S1-12).
    """
    asked = role in rule.needed_by or (supervises and Role.SUPERVISOR in rule.needed_by and rule.weeks == 0)
    if not asked:
        return None
    return since + timedelta(weeks=rule.weeks)
