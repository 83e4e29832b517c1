"""Escalation: the clocks and prompts, on both sides of each edge, and that what was written stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from app.domain.action import Action, ActionState, CarriedOver
from app.domain.drift import Lateness, working_days_after
from app.domain.errors import AlreadyFinishedError
from app.domain.escalation import (
    Escalation,
    EscalationRules,
    RouteStage,
    Scope,
    Settlement,
    Source,
    Step,
    Subject,
    Told,
    Urgency,
    Voice,
    Way,
    answer_due_on,
    asks_for_action,
    asks_for_disagreement,
    clock,
)
from app.domain.ids import ActionId, CaseId, DeviceId, EscalationId, PairId, PersonId
from app.domain.session import Function
from app.domain.stamps import Stamp

DEE = PersonId(UUID(int=1))
MADE = Stamp(DEE, datetime(2026, 11, 16, 9, tzinfo=UTC), DeviceId(UUID(int=9)))
RULES = EscalationRules(routes={}, settle_within_days=5, warn_days=1, ask_action_late_days=7, ask_not_agreed_days=5)
STAGE = RouteStage("managers", "Our lead to their manager", "Their team manager", 2, 0)


def step(started: date, due: date, answered: date | None = None) -> Step:
    """Return a stage."""
    by = None if answered is None else DEE
    return Step(
        "managers",
        "Managers",
        "A manager",
        Way.TELEPHONE,
        started,
        due,
        "" if not answered else "Yes",
        answered,
        by,
        MADE,
    )


def escalation(*steps: Step) -> Escalation:
    """Return an open escalation at the last of ``steps``."""
    return Escalation(
        id=EscalationId(UUID(int=5)),
        case_id=CaseId(UUID(int=6)),
        source=Source.CASE,
        source_id=None,
        scope=Scope.BETWEEN,
        voice=Voice.GIVEN,
        subject=Subject.SHARING,
        urgency=Urgency.USUAL,
        raised_by=DEE,
        other_side="A school",
        agreed="",
        disputed="Whether to tell us",
        why_matters="We do not know",
        wishes="To be asked",
        safe_meanwhile="Seen daily",
        steps=steps,
        told=(),
        settlement=None,
        outcome="",
        learning="",
        closed_on=None,
        closed_by=None,
        made=MADE,
    )


@pytest.mark.parametrize(
    ("day", "days", "end"),
    [
        (date(2026, 11, 16), 0, date(2026, 11, 16)),
        (date(2026, 11, 16), 4, date(2026, 11, 20)),  # Monday to Friday
        (date(2026, 11, 16), 5, date(2026, 11, 23)),  # over a weekend
        (date(2026, 11, 20), 1, date(2026, 11, 23)),  # Friday to Monday
        (date(2026, 11, 21), 1, date(2026, 11, 23)),  # Saturday to Monday
        (date(2028, 2, 28), 1, date(2028, 2, 29)),  # a leap day
        (date(2026, 12, 31), 1, date(2027, 1, 1)),  # into the next year; bank holidays are not known here
    ],
)
def test_working_days(day: date, days: int, end: date) -> None:
    assert working_days_after(day, days) == end


@pytest.mark.parametrize(
    ("urgency", "started", "due"),
    [
        (Urgency.USUAL, date(2026, 11, 16), date(2026, 11, 18)),
        (Urgency.USUAL, date(2026, 11, 19), date(2026, 11, 23)),
        (Urgency.TODAY, date(2026, 11, 19), date(2026, 11, 19)),
        (Urgency.TODAY, date(2026, 11, 21), date(2026, 11, 21)),  # needed today is today, also on a Saturday
    ],
)
def test_an_answer_is_wanted_as_the_route_says(urgency: Urgency, started: date, due: date) -> None:
    assert answer_due_on(STAGE, urgency, started) == due


@pytest.mark.parametrize(
    ("today", "stands"),
    [
        (date(2026, 11, 16), Lateness.FINE),
        (date(2026, 11, 17), Lateness.SOON),  # the day before
        (date(2026, 11, 18), Lateness.SOON),  # the day
        (date(2026, 11, 19), Lateness.LATE),  # the day after
    ],
)
def test_the_clock_of_an_answer(today: date, stands: Lateness) -> None:
    one = escalation(step(date(2026, 11, 16), date(2026, 11, 18)))
    assert clock(one, today, RULES.warn_days) is stands


@pytest.mark.parametrize(
    ("today", "stands"), [(date(2026, 11, 17), Lateness.SOON), (date(2026, 11, 18), Lateness.LATE)]
)
def test_an_answer_alone_settles_nothing(today: date, stands: Lateness) -> None:
    one = escalation(step(date(2026, 11, 16), date(2026, 11, 30), answered=date(2026, 11, 17)))
    assert (one.waits_since, clock(one, today, RULES.warn_days)) == (date(2026, 11, 17), stands)


def test_only_the_last_stage_has_a_clock_and_a_settled_one_has_none() -> None:
    one = escalation(step(date(2026, 11, 2), date(2026, 11, 4)), step(date(2026, 11, 5), date(2026, 11, 9)))
    assert one.due_on == date(2026, 11, 9)
    closed = one.closed(Settlement.DECIDED, "They tell us", "", date(2026, 11, 9), DEE)
    assert (closed.due_on, closed.waits_since, clock(closed, date(2027, 1, 1), 1)) == (None, None, Lateness.FINE)


def test_what_was_written_stays() -> None:
    one = escalation(step(date(2026, 11, 16), date(2026, 11, 18)))
    answered = one.answered("Ask again", date(2026, 11, 17), DEE)
    with pytest.raises(AlreadyFinishedError):
        answered.answered("Another", date(2026, 11, 17), DEE)
    further = answered.taken_further(step(date(2026, 11, 17), date(2026, 11, 19)))
    assert [one.answer for one in further.steps] == ["Ask again", ""]
    closed = further.closed(Settlement.AGREED, "Settled", "", date(2026, 11, 18), DEE)
    with pytest.raises(AlreadyFinishedError):
        closed.answered("Late", date(2026, 11, 18), DEE)
    with pytest.raises(AlreadyFinishedError):
        closed.taken_further(step(date(2026, 11, 18), date(2026, 11, 18)))
    with pytest.raises(AlreadyFinishedError):
        closed.closed(Settlement.WITHDRAWN, "Other", "", date(2026, 11, 18), DEE)
    later = Told("Mum", datetime(2026, 11, 19, 9, tzinfo=UTC), "", MADE)
    earlier = Told("Lorraine Okafor", datetime(2026, 11, 17, 9, tzinfo=UTC), "", MADE)
    assert [one.who for one in closed.with_told(later).with_told(earlier).told] == ["Lorraine Okafor", "Mum"]


def action(due: date, carried: int = 0, **changes: object) -> Action:
    """Return an open action about a child."""
    carry = CarriedOver(None, "Not yet", date(2026, 10, 1), due, MADE)
    made = Action(
        id=ActionId(UUID(int=3)),
        pair_id=PairId(UUID(int=2)),
        session_id=None,
        item_id=None,
        case_id=CaseId(UUID(int=6)),
        what="Ring the school",
        owner=DEE,
        due_on=due,
        measure="",
        obstacles="",
        difference="",
        function=Function.MANAGEMENT,
        state=ActionState.OPEN,
        closed_on=None,
        outcome="",
        carried=(carry,) * carried,
        made=MADE,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("due", "carried", "changes", "asks"),
    [
        (date(2026, 11, 15), 0, {}, True),  # a week late
        (date(2026, 11, 16), 0, {}, False),  # six days
        (date(2026, 11, 21), 2, {}, True),  # carried over twice, and late again by a day
        (date(2026, 11, 22), 2, {}, False),  # carried over twice, due today
        (date(2026, 11, 21), 1, {}, False),
        (date(2026, 11, 1), 0, {"state": ActionState.DONE}, False),
        (date(2026, 11, 1), 0, {"case_id": None}, False),  # a personal action is nobody's escalation
    ],
)
def test_when_an_action_asks_to_be_taken_further(
    due: date, carried: int, changes: dict[str, object], asks: bool
) -> None:
    assert asks_for_action(action(due, carried, **changes), date(2026, 11, 22), RULES, times_carried=2) is asks


@pytest.mark.parametrize(("today", "asks"), [(date(2026, 11, 23), False), (date(2026, 11, 24), True)])
def test_when_a_disagreement_asks_to_be_taken_further(today: date, asks: bool) -> None:
    assert asks_for_disagreement(date(2026, 11, 16), today, RULES) is asks  # five working days end on Monday the 23rd
