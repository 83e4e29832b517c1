"""The records that the figures of a Section 11 pack are counted from: read once, as they stood on the last day.

Whoever leads, and whoever sees figures only, has the whole club counted; a line manager the people they manage and
their pairs (practice.md c3). Restricted matters and the words of personal parts are never read for a figure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from itertools import groupby

from app.domain import rights
from app.domain.access_matrix import Standing
from app.domain.action import Action
from app.domain.agreement import Agreement, AgreementState, AgreementTerms
from app.domain.case import Case, Episode
from app.domain.discussion import Decision
from app.domain.errors import InputError, NotAllowedError
from app.domain.escalation import Escalation
from app.domain.exports import DocumentKind, ExportReceipt
from app.domain.group import GroupSession
from app.domain.ids import CaseId, PairId, PersonId, SessionId
from app.domain.improving import Feedback, FeedbackResponse, LeadershipVisit, Objective, shown
from app.domain.organisation import PolicyRules, SupervisionPolicy
from app.domain.people import Appointment, Person, SupervisionPair
from app.domain.reviews import Review
from app.domain.session import AgendaItem, Session
from app.domain.training import Training
from app.domain.year import Entry
from app.services import access, ad_hoc, due, year
from app.services.work import Work
from storage.repositories.discussions import DiscussedOn


@dataclass(frozen=True, slots=True)
class Period:
    """The days that are counted, both included."""

    since: date
    until: date

    def holds(self, day: date | None) -> bool:
        """True when the day is one of the period."""
        return day is not None and self.since <= day <= self.until


@dataclass(frozen=True, slots=True)
class Reading:
    """What may be counted. People are those who hold a role on the last day, with that role.

    ``agreements`` are the newest that both had signed by then, ``discussed`` and ``signed_files`` end that day.
    """

    period: Period
    today: date
    zone: tzinfo
    rules: PolicyRules
    people: Mapping[PersonId, Person]
    roles: Mapping[PersonId, Appointment]
    pairs: Mapping[PairId, SupervisionPair]
    agreements: Mapping[PairId, Agreement]
    sessions: tuple[Session, ...]
    dates: tuple[tuple[SupervisionPair, Entry], ...]  # of the year, with the pair each belongs to
    groups: tuple[GroupSession, ...]
    covered: Mapping[SessionId, tuple[AgendaItem, ...]]
    cases: Mapping[CaseId, Case]
    discussed: Mapping[CaseId, tuple[DiscussedOn, ...]]
    signed_files: Mapping[CaseId, date]
    told: tuple[Episode, ...]
    decisions: tuple[Decision, ...]
    receipts: tuple[ExportReceipt, ...]
    actions: tuple[Action, ...]
    escalations: tuple[Escalation, ...]
    training: Mapping[PersonId, tuple[Training, ...]]
    reviews: tuple[Review, ...]
    feedback: tuple[Feedback, ...]  # only what may be shown
    responses: tuple[FeedbackResponse, ...]
    visits: tuple[LeadershipVisit, ...]
    objectives: tuple[Objective, ...]
    policy: SupervisionPolicy | None

    def day(self, at: datetime) -> date:
        """Return the local day of a moment."""
        return at.astimezone(self.zone).date()

    def held_on(self, session: Session | GroupSession) -> date:
        """Return the local day a session was, or was to be, held on."""
        return session.planned_on if session.started_at is None else self.day(session.started_at)

    @property
    def active_pairs(self) -> tuple[SupervisionPair, ...]:
        """Pairs that work together on the last day; not those of a single talk."""
        return tuple(
            pair for pair in self.pairs.values() if not pair.is_cover and due.is_active(pair, self.period.until)
        )

    @property
    def supervisors(self) -> tuple[PersonId, ...]:
        """Who supervises on the last day, each once."""
        return tuple(dict.fromkeys(pair.supervisor for pair in self.active_pairs))

    def terms(self, case: Case) -> AgreementTerms | None:
        """Return the terms between a case's supervisor and its lead, on the last day."""
        for pair in self.active_pairs:
            if (pair.supervisor, pair.supervisee) == (case.supervisor, case.lead) and pair.id in self.agreements:
                return self.agreements[pair.id].terms
        return None


def read(work: Work, period: Period) -> Reading:
    """Read what this person may have counted.

    Raises NotAllowedError("figures"), InputError("until", "before-start" | "in-the-future").
    """
    if not rights.may_see_figures(work.viewer):
        raise NotAllowedError("figures")
    if period.until < period.since:
        raise InputError("until", "before-start")
    if period.until > work.today:
        raise InputError("until", "in-the-future")
    pairs = _pairs(work)
    cases = {case.id: case for case in _cases(work)}
    people, roles = _people(work, period.until, pairs)
    covered = sorted(work.agenda.covered(), key=lambda item: item.session_id)
    last = [(case, day) for case, day in work.read_and_signs.days() if day <= period.until]
    courses: dict[PersonId, list[Training]] = {}
    for one in work.training.all():
        if one.on is not None and one.on <= period.until:
            courses.setdefault(one.person_id, []).append(one)
    return Reading(
        period=period,
        today=work.today,
        zone=work.zone,
        rules=due.rules(work),
        people=people,
        roles=roles,
        pairs=pairs,
        agreements=_agreements(work, period.until, pairs),
        sessions=tuple(one for one in work.sessions.all() if one.pair_id in pairs),
        dates=year.dates(work, pairs.values(), period.since),
        groups=tuple(one for one in work.groups.all() if _sees_group(work, one)),
        covered={key: tuple(items) for key, items in groupby(covered, key=lambda item: item.session_id)},
        cases=cases,
        discussed=_discussed(work, period.until, cases),
        signed_files={case: day for case, day in last if case in cases},
        told=tuple(one for one in work.episodes.of_kinds([ad_hoc.TOLD]) if one.case_id in cases),
        decisions=tuple(one for one in work.decisions.all() if one.case_id in cases),
        receipts=tuple(
            one for one in work.receipts.all() if one.kind is DocumentKind.CASE_RECORD and one.case_id in cases
        ),
        actions=tuple(one for one in work.actions.all() if one.pair_id in pairs or one.case_id in cases),
        escalations=tuple(one for one in work.escalations.all() if one.case_id in cases),
        training={person: tuple(found) for person, found in courses.items()},
        reviews=tuple(one for one in work.reviews.all() if one.pair_id in pairs),
        feedback=tuple(one for one in shown(work.feedback.all(), work.today) if _of_mine(work, one.about)),
        responses=tuple(one for one in work.feedback_responses.all() if _of_mine(work, one.about)),
        visits=work.visits.all() if rights.sees_figures_of_club(work.viewer) else (),
        objectives=tuple(one for one in work.objectives.all() if _of_mine(work, one.person_id)),
        policy=_policy(work, period.until),
    )


def _pairs(work: Work) -> dict[PairId, SupervisionPair]:
    every = {pair.id: pair for pair in work.pairs.all()}
    if rights.sees_figures_of_club(work.viewer):
        return every
    return {key: pair for key, pair in every.items() if key in work.viewer.managed_pairs}


def _cases(work: Work) -> tuple[Case, ...]:
    every = work.cases.all()
    if rights.sees_figures_of_club(work.viewer):
        return every
    shared = access.pairs_of_case(work)
    return tuple(
        case
        for case in every
        if Standing.MANAGER in rights.standings_for_case(work.viewer, case, shared.get(case.id, frozenset()))
    )


def _people(
    work: Work, until: date, pairs: Mapping[PairId, SupervisionPair]
) -> tuple[dict[PersonId, Person], dict[PersonId, Appointment]]:
    mine = work.viewer.manages | {one for pair in pairs.values() for one in (pair.supervisor, pair.supervisee)}
    roles: dict[PersonId, Appointment] = {}
    for one in work.appointments.all():
        if one.starts_on <= until and (one.ends_on is None or until <= one.ends_on):
            known = roles.get(one.person_id)
            if known is None or known.starts_on <= one.starts_on:
                roles[one.person_id] = one
    people = {
        person.id: person
        for person in work.people.all()
        if person.id in roles
        and (person.left_on is None or until <= person.left_on)
        and (rights.sees_figures_of_club(work.viewer) or person.id in mine)
    }
    return people, {key: one for key, one in roles.items() if key in people}


def _agreements(work: Work, until: date, pairs: Mapping[PairId, SupervisionPair]) -> dict[PairId, Agreement]:
    """Return the newest version of each pair that both had signed by the last day."""
    newest: dict[PairId, Agreement] = {}
    for one in work.agreements.all():
        if one.pair_id not in pairs or one.state is AgreementState.DRAFT:
            continue
        if one.starts_on > until or any(signature.on > until for signature in one.signatures):
            continue
        known = newest.get(one.pair_id)
        if known is None or known.version < one.version:
            newest[one.pair_id] = one
    return newest


def _discussed(work: Work, until: date, cases: Mapping[CaseId, Case]) -> dict[CaseId, tuple[DiscussedOn, ...]]:
    found: dict[CaseId, list[DiscussedOn]] = {}
    for one in work.discussions.days():
        if one.case_id in cases and one.on <= until:
            found.setdefault(one.case_id, []).append(one)
    return {case: tuple(days) for case, days in found.items()}


def _of_mine(work: Work, person_id: PersonId) -> bool:
    return rights.sees_figures_of_club(work.viewer) or person_id in work.viewer.manages


def _sees_group(work: Work, one: GroupSession) -> bool:
    return rights.sees_figures_of_club(work.viewer) or one.facilitator in work.viewer.manages


def _policy(work: Work, until: date) -> SupervisionPolicy | None:
    """Return the policy in force on the last day: the newest approved by then, else the newest written by then."""
    there = [one for one in work.policies.all() if one.made.at.astimezone(work.zone).date() <= until]
    approved = [one for one in there if one.approved_on is not None and one.approved_on <= until]
    return max(approved or there, key=lambda one: one.version, default=None)


def as_of(action: Action, until: date, zone: tzinfo) -> Action:
    """Return the action with what had been carried over by the last day."""
    kept = tuple(one for one in action.carried if one.made.at.astimezone(zone).date() <= until)
    if len(kept) == len(action.carried):
        return action
    due_on = action.carried[len(kept)].old_due_on
    return replace(action, carried=kept, due_on=due_on)
