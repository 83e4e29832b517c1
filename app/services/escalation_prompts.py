"""When to ask whether something should be taken further: it stays open, and nobody has escalated it (S0-22)."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.action import Action
from app.domain.case import Case
from app.domain.discussion import CaseDiscussion
from app.domain.escalation import EscalationRules, Source, asks_for_action, asks_for_disagreement
from app.domain.ids import CaseId
from app.domain.session import SessionState
from app.services import access, due, escalation_routes
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class Prompt:
    """Something about a child that stays open. ``since`` is when the action was due, or the record not agreed with."""

    case_id: CaseId
    case_label: tuple[str, str]
    source: Source
    source_id: UUID
    words: str  # what was to be done; "" for a disagreement
    since: date
    days: int


@dataclass(frozen=True, slots=True)
class SourceOffer:
    """Something an escalation about a child can come from. ``words`` as typed; ``on`` its day."""

    source: Source
    source_id: UUID | None
    words: str
    on: date | None


@dataclass(frozen=True, slots=True)
class BeginOffer:
    """What there is to choose from when an escalation begins."""

    case_label: tuple[str, str]
    sources: tuple[SourceOffer, ...]
    rules: EscalationRules


def of_case(work: Work, case_id: CaseId) -> tuple[Prompt, ...]:
    """Return what stays open about one child. Nothing for who does not work on the case.

    Raises NotFoundError when the case may not be seen.
    """
    case = access.case_to_see(work, case_id)
    if not access.may_add_to(work, case):
        return ()
    return _prompts(work, [case], work.actions.of_case(case_id))


def mine(work: Work) -> tuple[Prompt, ...]:
    """Return what stays open about the children whose cases this person leads or supervises, longest first."""
    me = {work.me, *work.viewer.covers}
    cases = [case for case in work.cases.all() if case.closed_on is None and me & {case.lead, case.supervisor}]
    return _prompts(work, cases, work.actions.open()) if cases else ()


def offer(work: Work, case_id: CaseId) -> BeginOffer:
    """Return what there is to choose from when an escalation begins; sources newest first, the case before all.

    Raises NotFoundError, NotAllowedError("add-to-case").
    """
    case = access.case_to_add_to(work, case_id)
    found = [
        SourceOffer(Source.DECISION, one.id, one.what, one.decided_at.astimezone(work.zone).date())
        for one in work.decisions.of_case(case_id)
    ]
    found += [
        SourceOffer(Source.ACTION, one.id, one.what, one.due_on)
        for one in work.actions.of_case(case_id)
        if one.closed_on is None
    ]
    found += [
        SourceOffer(Source.DISAGREEMENT, one.id, "", answered_on) for one, answered_on in _not_agreed(work, {case.id})
    ]
    found.sort(key=lambda one: (one.on or date.min, str(one.source_id)), reverse=True)
    everything = (SourceOffer(Source.CASE, None, "", None), *found)
    return BeginOffer((case.initials, case.reference), everything, escalation_routes.rules(work))


def _prompts(work: Work, cases: Sequence[Case], actions: Iterable[Action]) -> tuple[Prompt, ...]:
    rules, figures = escalation_routes.rules(work), due.rules(work)
    known = {case.id: case for case in cases}
    found = [
        _prompt(work, known[action.case_id], Source.ACTION, action.id, action.what, action.due_on)
        for action in actions
        if action.case_id is not None
        and action.case_id in known
        and asks_for_action(action, work.today, rules, figures.drift_times_carried)
    ]
    found += [
        _prompt(work, known[one.case_id], Source.DISAGREEMENT, one.id, "", answered_on)
        for one, answered_on in _not_agreed(work, known)
        if asks_for_disagreement(answered_on, work.today, rules)
    ]
    taken = {one.source_id for one in work.escalations.all()} if found else set()
    return tuple(sorted((one for one in found if one.source_id not in taken), key=lambda one: (one.since, one.words)))


def _not_agreed(work: Work, case_ids: Container[CaseId]) -> list[tuple[CaseDiscussion, date]]:
    """Return the discussions of these children in sessions whose record was not agreed with, and the day of that."""
    return [
        (one, session.acknowledgement.at.astimezone(work.zone).date())
        for session in work.sessions.in_state(SessionState.NOT_AGREED)
        if session.acknowledgement is not None
        for one in work.discussions.of_session(session.id)
        if one.case_id in case_ids
    ]


def _prompt(work: Work, case: Case, source: Source, source_id: UUID, text: str, since: date) -> Prompt:
    return Prompt(case.id, (case.initials, case.reference), source, source_id, text, since, (work.today - since).days)
