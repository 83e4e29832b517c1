"""Taking a disagreement further, in stages with clocks, until there is a written outcome (practice.md b10, S2-38).

What is written stays: each stage, each answer and everybody who was told is a dated entry of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain.action import Action, ActionState
from app.domain.drift import Lateness, lateness, working_days_after
from app.domain.errors import AlreadyFinishedError
from app.domain.ids import CaseId, EscalationId, PersonId
from app.domain.stamps import Stamp


class Source(StrEnum):
    """What it comes from."""

    CASE = "case"  # the case as a whole
    DECISION = "decision"
    ACTION = "action"  # about the child, and late
    DISAGREEMENT = "disagreement"  # a record of supervision that was not agreed with


class Scope(StrEnum):
    """Within the organisation, or with another agency: each has a route of its own (CROY in practice.md)."""

    INTERNAL = "internal"
    BETWEEN = "between-agencies"


class Voice(StrEnum):
    """Professional challenge: given, or received (S0-21)."""

    GIVEN = "given"
    RECEIVED = "received"


class Subject(StrEnum):
    """What the disagreement is about (b10, after CUMB, WARW and KIRK)."""

    THRESHOLD = "referral-threshold"
    ASSESSMENT = "assessment-outcome"
    PLAN = "plan"
    ROLES = "roles"
    SHARING = "information-sharing"
    SERVICE = "service"
    DRIFT = "drift"
    OWN_MANAGEMENT = "own-management"


class Urgency(StrEnum):
    """How soon an answer is needed (CHES). A child in danger now is reported, not escalated."""

    TODAY = "today"
    USUAL = "usual"


class Way(StrEnum):
    """How somebody was reached."""

    TELEPHONE = "telephone"
    MEETING = "meeting"
    MESSAGE = "message"
    LETTER = "letter"


class Settlement(StrEnum):
    """How it ended."""

    AGREED = "agreed"
    DECIDED = "decided"  # by somebody with the authority to
    ACCEPTED = "accepted"  # we accept the other view; the dissent stays on record
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class RouteStage:
    """One stage of a route: working days for an answer, usually and when it is needed today."""

    key: str
    title: str
    who: str
    days: int
    days_today: int


@dataclass(frozen=True, slots=True)
class EscalationRoute:
    """The stages of one route, as the club has them."""

    scope: Scope
    stages: tuple[RouteStage, ...]
    made: Stamp


@dataclass(frozen=True, slots=True)
class EscalationRules:
    """The club's routes and clocks; defaults and sources in resources/policy/escalation.toml."""

    routes: Mapping[Scope, tuple[RouteStage, ...]]
    settle_within_days: int  # working days, all stages together
    warn_days: int
    ask_action_late_days: int
    ask_not_agreed_days: int  # working days


@dataclass(frozen=True, slots=True)
class Step:
    """One stage that was begun: to whom, how, by when an answer is wanted, and the answer."""

    stage: str  # key of the route's stage
    title: str  # as the route called it then
    whom: str
    way: Way
    started_on: date
    due_on: date
    answer: str
    answered_on: date | None
    answer_by: PersonId | None  # who wrote the answer down
    made: Stamp


@dataclass(frozen=True, slots=True)
class Told:
    """Somebody who was told: who, when (aware, UTC), and of what."""

    who: str
    at: datetime
    of_what: str
    made: Stamp


@dataclass(frozen=True, slots=True)
class Escalation:
    """A disagreement about one child that was taken further. ``other_side`` is a person with role and agency."""

    id: EscalationId
    case_id: CaseId
    source: Source
    source_id: UUID | None  # of the decision, action or discussion; None for the case as a whole
    scope: Scope
    voice: Voice
    subject: Subject
    urgency: Urgency
    raised_by: PersonId
    other_side: str
    agreed: str
    disputed: str
    why_matters: str
    wishes: str  # the child's
    safe_meanwhile: str
    steps: tuple[Step, ...]
    told: tuple[Told, ...]
    settlement: Settlement | None
    outcome: str
    learning: str  # for the organisation; never part of the child's record
    closed_on: date | None
    closed_by: PersonId | None
    made: Stamp

    @property
    def current(self) -> Step:
        """The stage it is at, or ended at."""
        return self.steps[-1]

    @property
    def waits_since(self) -> date | None:
        """The day it was answered, while it waits for the outcome or the next stage; None otherwise."""
        return None if self.closed_on is not None else self.current.answered_on

    @property
    def due_on(self) -> date | None:
        """The last day on which what comes next is on time; None once it is closed.

        An answer is due as the stage says. Once there is one, the outcome is written, or the next stage begun, the
        same day.
        """
        if self.closed_on is not None:
            return None
        return self.current.answered_on or self.current.due_on

    def taken_further(self, step: Step) -> Escalation:
        """Return it at one more stage. Raises AlreadyFinishedError once it is closed."""
        self._open()
        return replace(self, steps=(*self.steps, step))

    def answered(self, answer: str, on: date, by: PersonId) -> Escalation:
        """Return it with the answer to the stage it is at. Raises AlreadyFinishedError: closed, or answered already."""
        self._open()
        if self.current.answered_on is not None:
            raise AlreadyFinishedError
        step = replace(self.current, answer=answer, answered_on=on, answer_by=by)
        return replace(self, steps=(*self.steps[:-1], step))

    def with_told(self, told: Told) -> Escalation:
        """Return it with somebody more who was told, also once it is closed."""
        return replace(self, told=tuple(sorted((*self.told, told), key=lambda one: one.at)))

    def closed(self, settlement: Settlement, outcome: str, learning: str, on: date, by: PersonId) -> Escalation:
        """Return it with its written outcome. Raises AlreadyFinishedError once it is closed."""
        self._open()
        return replace(self, settlement=settlement, outcome=outcome, learning=learning, closed_on=on, closed_by=by)

    def _open(self) -> None:
        if self.closed_on is not None:
            raise AlreadyFinishedError


def answer_due_on(stage: RouteStage, urgency: Urgency, started_on: date) -> date:
    """Return by when an answer is wanted. One that is needed today is wanted that day, weekend or not."""
    return working_days_after(started_on, stage.days_today if urgency is Urgency.TODAY else stage.days)


def clock(one: Escalation, today: date, warn_days: int) -> Lateness:
    """Return how the clock of an escalation stands: late from the day after ``due_on``."""
    return Lateness.FINE if one.due_on is None else lateness(one.due_on, today, warn_days)


def asks_for_action(action: Action, today: date, rules: EscalationRules, times_carried: int) -> bool:
    """True when an action about a child stays open so long that taking it further should be asked about (S0-22)."""
    if action.state is not ActionState.OPEN or action.case_id is None:
        return False
    late = (today - action.due_on).days
    return late >= rules.ask_action_late_days or (late > 0 and len(action.carried) >= times_carried)


def asks_for_disagreement(answered_on: date, today: date, rules: EscalationRules) -> bool:
    """True once a record that was not agreed with has stayed so for the club's working days (S0-22)."""
    return today > working_days_after(answered_on, rules.ask_not_agreed_days)
