"""Drift is said with its reasons, on the day it begins and not before."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.discussion import Better
from app.domain.drift import DriftLimits, DriftReason, DriftSign, Lateness, drift_reasons, lateness

LIMITS = DriftLimits(case_weeks=4, sessions_without_progress=2, times_carried=2, plan_months=9)


def reasons(
    today: date,
    last: date | None = None,
    answers: tuple[Better | None, ...] = (),
    carried: int = 0,
    plan: date | None = None,
) -> tuple[DriftReason, ...]:
    return drift_reasons(
        today=today,
        opened_on=date(2026, 9, 3),
        last_discussed_on=last,
        answers=answers,
        most_carried=carried,
        plan_since=plan,
        limits=LIMITS,
    )


def test_a_case_discussed_in_time_is_not_drifting() -> None:
    assert reasons(date(2026, 10, 22), last=date(2026, 9, 24)) == ()


def test_the_day_after_the_agreed_weeks_it_is() -> None:
    assert reasons(date(2026, 10, 23), last=date(2026, 9, 24)) == (DriftReason(DriftSign.NOT_DISCUSSED, 4),)
    assert reasons(date(2026, 11, 12), last=date(2026, 9, 24)) == (DriftReason(DriftSign.NOT_DISCUSSED, 7),)


def test_a_case_never_discussed_counts_from_its_opening() -> None:
    assert reasons(date(2026, 10, 15)) == (DriftReason(DriftSign.NOT_DISCUSSED, 6),)


@pytest.mark.parametrize(
    ("answers", "drifts"),
    [
        ((Better.NO, Better.NO), True),
        ((Better.NO, Better.NO, Better.YES), True),
        ((Better.NO,), False),
        ((Better.NO, Better.TOO_EARLY), False),
        ((Better.NO, None), False),
        ((Better.YES, Better.NO, Better.NO), False),
    ],
)
def test_no_progress_needs_two_sessions_that_said_no(answers: tuple[Better | None, ...], drifts: bool) -> None:
    found = reasons(date(2026, 10, 1), last=date(2026, 9, 24), answers=answers)
    assert found == ((DriftReason(DriftSign.NO_PROGRESS, 2),) if drifts else ())


def test_carried_twice_and_an_old_plan_are_signs_with_their_figures() -> None:
    found = reasons(date(2026, 10, 1), last=date(2026, 9, 24), carried=2, plan=date(2026, 1, 1))
    assert found == (DriftReason(DriftSign.CARRIED, 2), DriftReason(DriftSign.OLD_PLAN, 9))
    assert reasons(date(2026, 10, 1), last=date(2026, 9, 24), carried=1, plan=date(2026, 1, 2)) == ()


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2026, 11, 1), Lateness.FINE),
        (date(2026, 11, 3), Lateness.SOON),
        (date(2026, 11, 10), Lateness.SOON),
        (date(2026, 11, 11), Lateness.LATE),
    ],
)
def test_amber_seven_days_before_and_late_from_the_day_after(today: date, state: Lateness) -> None:
    assert lateness(date(2026, 11, 10), today, 7) is state
