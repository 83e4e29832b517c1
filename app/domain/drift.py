"""Drift: no change at a pace right for the child (S1-36, practice.md d). The rule always gives its reasons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.discussion import Better


class DriftSign(StrEnum):
    """One sign of drift."""

    NOT_DISCUSSED = "not-discussed"  # figure: whole weeks since last discussed
    NO_PROGRESS = "no-progress"  # figure: sessions
    CARRIED = "carried"  # figure: times carried over
    OLD_PLAN = "old-plan"  # figure: months


@dataclass(frozen=True, slots=True)
class DriftReason:
    """A sign with its figure."""

    sign: DriftSign
    figure: int


@dataclass(frozen=True, slots=True)
class DriftLimits:
    """From the agreement and the policy. ``case_weeks`` is the longest the child may go without being discussed."""

    case_weeks: int
    sessions_without_progress: int
    times_carried: int
    plan_months: int


def drift_reasons(
    *,
    today: date,
    opened_on: date,
    last_discussed_on: date | None,
    answers: tuple[Better | None, ...],
    most_carried: int,
    plan_since: date | None,
    limits: DriftLimits,
) -> tuple[DriftReason, ...]:
    """Return why a case is drifting on ``today``; an empty tuple when it is not.

    ``answers`` are the newest first answers to "better for the child since last time?"; ``most_carried`` is the
    highest number of times an open action of the child was carried over. Source: practice.md d (own thresholds,
    after [[SWIN]] and [[DB17]]); each is configurable.
    """
    reasons = []
    since = last_discussed_on or opened_on
    if today > due_on(since, limits.case_weeks):
        reasons.append(DriftReason(DriftSign.NOT_DISCUSSED, (today - since).days // 7))
    latest = answers[: limits.sessions_without_progress]
    if len(latest) == limits.sessions_without_progress and all(answer is Better.NO for answer in latest):
        reasons.append(DriftReason(DriftSign.NO_PROGRESS, len(latest)))
    if most_carried >= limits.times_carried:
        reasons.append(DriftReason(DriftSign.CARRIED, most_carried))
    if plan_since is not None:
        months = (today.year - plan_since.year) * 12 + today.month - plan_since.month - (today.day < plan_since.day)
        if months >= limits.plan_months:
            reasons.append(DriftReason(DriftSign.OLD_PLAN, months))
    return tuple(reasons)


def due_on(since: date, weeks: int) -> date:
    """Return the last day on which the next discussion, session or signing is on time."""
    return since + timedelta(weeks=weeks)


def working_days_after(day: date, days: int) -> date:
    """Return the day that is ``days`` working days (Monday to Friday) after ``day``."""
    end = day
    while days > 0:
        end += timedelta(days=1)
        days -= end.weekday() < 5
    return end


class Lateness(StrEnum):
    """How a date stands: fine, soon (amber from 7 days before) or late (from 1 day after; practice.md d)."""

    FINE = "fine"
    SOON = "soon"
    LATE = "late"


def lateness(due: date, today: date, warn_days: int) -> Lateness:
    """Return how ``due`` stands on ``today``."""
    if today > due:
        return Lateness.LATE
    return Lateness.SOON if (due - today).days <= warn_days else Lateness.FINE
