"""The register's rules: how long a course counts, what is missing, on both sides of each edge."""

from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from app.domain.ids import DeviceId, PersonId, TrainingId
from app.domain.people import Role
from app.domain.stamps import Stamp
from app.domain.training import (
    Evidence,
    Held,
    Progress,
    Topic,
    TopicRule,
    Training,
    held_on,
    needed_by,
    standing,
)

DEE = PersonId(UUID(int=1))
MADE = Stamp(DEE, datetime(2026, 1, 1, tzinfo=UTC), DeviceId(UUID(int=9)))
TODAY = date(2026, 11, 22)


def course(
    number: int,
    on: date | None,
    expires: date | None,
    progress: Progress = Progress.ATTENDED,
    topic: Topic = Topic.ONLINE,
) -> Training:
    """Return one course."""
    return Training(
        id=TrainingId(UUID(int=number)),
        person_id=DEE,
        topic=topic,
        course="A course",
        level="",
        provider="",
        progress=progress,
        on=on,
        hours=None,
        expires_on=expires,
        evidence=Evidence.TOLD,
        seen_by=None,
        applied="",
        made=MADE,
    )


@pytest.mark.parametrize(
    ("on", "months", "until"),
    [
        (date(2026, 11, 22), 36, date(2029, 11, 22)),
        (date(2024, 2, 29), 36, date(2027, 2, 28)),  # a leap day
        (date(2026, 8, 31), 18, date(2028, 2, 29)),  # the end of a shorter month
        (date(2026, 11, 22), 0, None),  # for good
    ],
)
def test_until_when_a_course_counts(on: date, months: int, until: date | None) -> None:
    assert TopicRule(Topic.SAFEGUARDING, months, frozenset(), 0).runs_out_on(on) == until


@pytest.mark.parametrize(
    ("today", "held"),
    [
        (date(2026, 11, 1), Held.IN_DATE),  # 61 days before
        (date(2026, 11, 2), Held.EXPIRING),  # 60
        (date(2027, 1, 1), Held.EXPIRING),  # the last day
        (date(2027, 1, 2), Held.EXPIRED),
    ],
)
def test_how_a_course_stands(today: date, held: Held) -> None:
    assert held_on(date(2027, 1, 1), today, 60) is held
    assert held_on(None, today, 60) is Held.IN_DATE


@pytest.mark.parametrize(("by", "held"), [(TODAY, Held.STILL_TIME), (date(2026, 11, 21), Held.MISSING)])
def test_what_is_not_held_is_missing_from_the_day_after(by: date, held: Held) -> None:
    found = standing(Topic.ONLINE, [], needed_by=by, today=TODAY, warn_days=60)
    assert found is not None
    assert (found.held, found.by) == (held, by)


def test_the_course_that_counts_longest_is_taken_and_what_is_to_come_counts_for_nothing() -> None:
    courses = [
        course(1, date(2026, 1, 1), date(2027, 1, 1)),
        course(2, date(2025, 1, 1), date(2028, 1, 1)),
        course(3, TODAY, None, Progress.BOOKED),
        course(4, None, None, Progress.OFFERED),
        course(5, date(2026, 1, 1), None, topic=Topic.GROOMING),
    ]
    found = standing(Topic.ONLINE, courses, needed_by=None, today=TODAY, warn_days=60)
    assert found is not None
    assert (found.by, found.newest, found.booked_on) == (date(2028, 1, 1), courses[1], TODAY)
    forever = standing(Topic.ONLINE, [*courses, course(6, TODAY, None)], needed_by=None, today=TODAY, warn_days=60)
    assert forever is not None
    assert (forever.held, forever.by) == (Held.IN_DATE, None)


def test_a_booking_that_has_passed_is_no_booking() -> None:
    past = course(1, date(2026, 11, 21), None, Progress.BOOKED)
    assert standing(Topic.ONLINE, [past], needed_by=None, today=TODAY, warn_days=60) is None


@pytest.mark.parametrize(
    ("role", "supervises", "by"),
    [
        (Role.SUPERVISOR, False, date(2026, 1, 1)),  # before they begin
        (Role.PRACTITIONER, True, date(2026, 1, 1)),  # whoever supervises, whatever they are called
        (Role.PRACTITIONER, False, None),
    ],
)
def test_who_needs_to_be_trained_to_supervise(role: Role, supervises: bool, by: date | None) -> None:
    rule = TopicRule(Topic.SUPERVISING, 36, frozenset({Role.SUPERVISOR}), 0)
    assert needed_by(rule, role, date(2026, 1, 1), supervises=supervises) == by


def test_the_weeks_of_a_topic_count_from_the_start_and_are_not_for_everybody_who_supervises() -> None:
    rule = TopicRule(Topic.LAW, 12, frozenset({Role.SUPERVISOR}), 24)
    assert needed_by(rule, Role.SUPERVISOR, date(2026, 1, 1), supervises=True) == date(2026, 6, 18)
    assert needed_by(rule, Role.PRACTITIONER, date(2026, 1, 1), supervises=True) is None
