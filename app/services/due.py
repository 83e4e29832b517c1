"""When things are due: sessions, discussions of a child, reading and signing. And which children are drifting.

The figures come from the signed agreement of the pair, else from the club's policy (practice.md d). Lists work on
mappings that are read once, so that the number of queries does not grow with the number of rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.action import Action, ActionState
from app.domain.agreement import Agreement, AgreementState, AgreementTerms
from app.domain.case import Case, CaseStatus
from app.domain.discussion import Better
from app.domain.drift import (
    DriftLimits,
    DriftReason,
    Lateness,
    drift_reasons,
    due_on,
    lateness,
    working_days_after,
)
from app.domain.errors import NotFoundError
from app.domain.group import GroupSession
from app.domain.ids import CaseId, PairId, PersonId, SessionId
from app.domain.organisation import PolicyRules
from app.domain.people import Appointment, Person, SupervisionPair
from app.domain.session import Session
from app.services.work import Work

ANSWERS_KEPT = 6  # more answers than any limit of the policy asks for


def rules(work: Work) -> PolicyRules:
    """Return the figures of the policy in force. A vault has a policy from its first day."""
    policy = work.policies.current()
    if policy is None:
        raise NotFoundError
    return policy.rules


def held_on(work: Work, session: Session | GroupSession) -> date:
    """Return the local day a session was, or will be, held on."""
    return session.planned_on if session.started_at is None else session.started_at.astimezone(work.zone).date()


def is_active(pair: SupervisionPair, on: date) -> bool:
    """True when the pair works together on that day."""
    return pair.starts_on <= on and (pair.ends_on is None or on <= pair.ends_on)


def signed_agreements(work: Work) -> dict[PairId, Agreement]:
    """Return the newest signed agreement of every pair that has one."""
    newest: dict[PairId, Agreement] = {}
    for agreement in work.agreements.all():
        if agreement.state is AgreementState.SIGNED:
            known = newest.get(agreement.pair_id)
            if known is None or agreement.version > known.version:
                newest[agreement.pair_id] = agreement
    return newest


def record_lateness(held: date, today: date, within_days: int) -> Lateness:
    """Return how the writing up of a session stands: soon past the agreed working days, late past twice as many.

    Source: practice.md d, "promptly recorded" (5 working days, red at 10).
    """
    if today > working_days_after(held, 2 * within_days):
        return Lateness.LATE
    return Lateness.SOON if today > working_days_after(held, within_days) else Lateness.FINE


@dataclass(frozen=True, slots=True)
class SessionDue:
    """When the next session of a pair is due, and what is booked. ``every_weeks`` is what was agreed."""

    pair: SupervisionPair
    every_weeks: int
    last_on: date | None
    due_on: date
    lateness: Lateness
    booked: tuple[SessionId, date] | None


def sessions_due(work: Work, pairs: Iterable[SupervisionPair]) -> tuple[SessionDue, ...]:
    """Return when each active pair of ``pairs`` should next meet, earliest first.

    The interval is the agreement's, else the policy's for the role, and shorter while new in it (practice.md d).
    """
    figures = rules(work)
    agreed = signed_agreements(work)
    held = work.sessions.last_held()
    booked: dict[PairId, tuple[SessionId, date]] = {}
    for session in reversed(work.sessions.planned_between(work.today, work.today + timedelta(days=3660))):
        booked.setdefault(session.pair_id, (session.id, session.planned_on))
    appointed = _appointments(work)
    found = []
    for pair in pairs:
        if not is_active(pair, work.today):
            continue
        agreement = agreed.get(pair.id)
        weeks = (
            agreement.terms.every_weeks
            if agreement is not None
            else role_weeks(figures, appointed.get(pair.supervisee), work.today)
        )
        last = held.get(pair.id)
        due = due_on(last or pair.starts_on, weeks)
        found.append(
            SessionDue(pair, weeks, last, due, lateness(due, work.today, figures.warn_days_before), booked.get(pair.id))
        )
    return tuple(sorted(found, key=lambda row: (row.due_on, row.pair.id)))


def role_weeks(figures: PolicyRules, appointment: Appointment | None, on: date) -> int:
    """Return the policy's interval in weeks for that appointment; the longest one when there is none."""
    for interval in figures.intervals:
        if appointment is not None and interval.role is appointment.role:
            is_new = on < appointment.starts_on + timedelta(weeks=interval.new_for_weeks)
            return interval.new_weeks if is_new else interval.weeks
    return max((interval.weeks for interval in figures.intervals), default=17)


def _appointments(work: Work) -> dict[PersonId, Appointment]:
    """Return the appointment each person holds today."""
    held: dict[PersonId, Appointment] = {}
    for appointment in work.appointments.all():
        if appointment.starts_on <= work.today and (appointment.ends_on is None or work.today <= appointment.ends_on):
            known = held.get(appointment.person_id)
            if known is None or known.starts_on < appointment.starts_on:
                held[appointment.person_id] = appointment
    return held


@dataclass(frozen=True, slots=True)
class CaseStanding:
    """Where one child's case stands today. A closed case is due for nothing.

    ``agreed_weeks`` is the longest the child may go without being discussed.
    """

    agreed_weeks: int
    last_discussed_on: date | None
    due_on: date | None
    lateness: Lateness
    drift: tuple[DriftReason, ...]
    open_actions: int
    most_carried: int
    last_signed_on: date | None
    sign_due_on: date | None
    sign_lateness: Lateness


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What the standing of one case follows from. ``answers`` newest first, ``actions`` the open ones."""

    last_discussed_on: date | None
    answers: tuple[Better | None, ...]
    actions: tuple[Action, ...]
    last_signed_on: date | None


def standing(
    case: Case, facts: CaseFacts, terms: AgreementTerms | None, figures: PolicyRules, on: date
) -> CaseStanding:
    """Return where the case stands on the day ``on``."""
    weeks = agreed_weeks(case, terms, figures)
    most_carried = max((len(action.carried) for action in facts.actions), default=0)
    last = facts.last_discussed_on
    if case.closed_on is not None:
        fine = Lateness.FINE
        return CaseStanding(
            weeks, last, None, fine, (), len(facts.actions), most_carried, facts.last_signed_on, None, fine
        )
    due = due_on(last or case.opened_on, weeks)
    sign_due = sign_due_on(case, facts.last_signed_on, figures)
    reasons = drift_reasons(
        today=on,
        opened_on=case.opened_on,
        last_discussed_on=last,
        answers=facts.answers,
        most_carried=most_carried,
        plan_since=case.plan_since,
        limits=DriftLimits(
            case_weeks=weeks,
            sessions_without_progress=figures.drift_sessions_without_progress,
            times_carried=figures.drift_times_carried,
            plan_months=figures.drift_plan_months,
        ),
    )
    return CaseStanding(
        agreed_weeks=weeks,
        last_discussed_on=last,
        due_on=due,
        lateness=lateness(due, on, figures.warn_days_before),
        drift=reasons,
        open_actions=len(facts.actions),
        most_carried=most_carried,
        last_signed_on=facts.last_signed_on,
        sign_due_on=sign_due,
        sign_lateness=lateness(sign_due, on, figures.warn_days_before),
    )


def agreed_weeks(case: Case, terms: AgreementTerms | None, figures: PolicyRules) -> int:
    """Return how many weeks the child may go without being discussed.

    The agreement's figure, else the policy's. The case's own figure stands when it is shorter, or when it is longer
    with a reason and the child is not on a protection plan (practice.md d).
    """
    agreed = figures.case_weeks if terms is None else terms.case_weeks
    own = case.discuss_every_weeks
    if own is None:
        return agreed
    is_allowed = bool(case.discuss_reason.strip()) and case.status is not CaseStatus.CHILD_PROTECTION
    return own if own <= agreed or is_allowed else agreed


def sign_due_on(case: Case, last_signed_on: date | None, figures: PolicyRules) -> date:
    """Return the last day on which reading and signing the child's file is on time (S3-16, practice.md d)."""
    since = last_signed_on or case.opened_on
    if case.status is CaseStatus.CHILD_PROTECTION:
        return since + timedelta(days=figures.read_and_sign_protection_days)
    return since + timedelta(weeks=figures.read_and_sign_weeks)


def terms_by_case(work: Work) -> Callable[[Case], AgreementTerms | None]:
    """Return a function that tells which signed terms hold for a case: those of its supervisor with its lead."""
    agreed = signed_agreements(work)
    by_people: dict[tuple[PersonId, PersonId], AgreementTerms] = {}
    for pair in work.pairs.all():
        if pair.id in agreed and is_active(pair, work.today):
            by_people[pair.supervisor, pair.supervisee] = agreed[pair.id].terms
    return lambda case: by_people.get((case.supervisor, case.lead))


def standings(work: Work, cases: Iterable[Case], on: date | None = None) -> dict[CaseId, CaseStanding]:
    """Return where each of ``cases`` stands (on another day when ``on`` is given), from a fixed number of queries."""
    day = on or work.today
    figures = rules(work)
    terms = terms_by_case(work)
    discussed = work.discussions.last_discussed()
    answers = work.discussions.answers(ANSWERS_KEPT)
    signed = work.read_and_signs.last()
    open_actions: dict[CaseId, list[Action]] = {}
    for action in work.actions.open():
        if action.case_id is not None:
            open_actions.setdefault(action.case_id, []).append(action)
    return {
        case.id: standing(
            case,
            CaseFacts(
                discussed.get(case.id),
                answers.get(case.id, ()),
                tuple(open_actions.get(case.id, ())),
                signed.get(case.id),
            ),
            terms(case),
            figures,
            day,
        )
        for case in cases
    }


def standing_of(work: Work, case: Case) -> CaseStanding:
    """Return where one case stands today, from its own records only."""
    held = work.discussions.of_case(case.id)
    signed = [made.made.at.astimezone(work.zone).date() for made in work.read_and_signs.of_case(case.id)]
    on_paper = [one.held_on for one in work.earlier.of_case(case.id) if one.is_discussion]
    days = [*(one.held_on for one in held), *(day for day in on_paper if day >= case.opened_on)]
    facts = CaseFacts(
        last_discussed_on=max(days, default=None),
        answers=tuple(one.content.better for one in held if one.content.better is not None)[:ANSWERS_KEPT],
        actions=tuple(action for action in work.actions.of_case(case.id) if action.state is ActionState.OPEN),
        last_signed_on=max(signed, default=None),
    )
    return standing(case, facts, terms_by_case(work)(case), rules(work), work.today)


def name_of(people: Mapping[PersonId, Person], person_id: PersonId) -> str:
    """Return the full name of a person on file, or "" for one who is not."""
    person = people.get(person_id)
    return "" if person is None else person.full_name
