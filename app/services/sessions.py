"""Sessions: the list, and the one door through which screens reach what can be done with a session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.domain import rights
from app.domain.drift import Lateness, working_days_after
from app.domain.people import SupervisionPair
from app.domain.session import Session, SessionState
from app.services import access, due, names_then
from app.services.discussions import add_to_record, correct
from app.services.drafting import save_child_draft, save_composer, save_personal_draft, save_place
from app.services.finish_review import finish_view
from app.services.finishing import FinishForm, finish
from app.services.handing_over import acknowledge, handover
from app.services.planning import cancel, move, plan, start
from app.services.work import Work
from app.services.workspace import case_context, workspace

__all__ = [
    "FinishForm",
    "SessionRow",
    "acknowledge",
    "add_to_record",
    "cancel",
    "case_context",
    "correct",
    "finish",
    "finish_view",
    "handover",
    "listing",
    "move",
    "plan",
    "save_child_draft",
    "save_composer",
    "save_personal_draft",
    "save_place",
    "start",
    "workspace",
]

COMING = frozenset({SessionState.PLANNED, SessionState.DRAFT})


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session in the list.

    ``not_held`` is a planned day that passed with nothing recorded; ``record_due_on`` the last day on which the
    record of a begun session is on time, ``record_lateness`` how that stands (practice.md d).
    """

    session: Session
    pair: SupervisionPair
    held_on: date
    supervisor_name: str
    supervisee_name: str
    agreement_missing: bool
    not_held: bool
    record_due_on: date | None
    record_lateness: Lateness
    may_plan: bool = True


def listing(work: Work, when: Literal["coming", "past"] = "coming") -> tuple[SessionRow, ...]:
    """Return the sessions this person may see: those not over, soonest first, or all others, latest first."""
    pairs = access.pairs(work)
    people = access.people(work)
    agreed = due.signed_agreements(work)
    within = due.rules(work).record_within_days
    was_turned = work.person_mergers.turned_a_pair()  # asked once: in most clubs nobody was on file twice
    rows = []
    for session in work.sessions.all():
        pair = pairs.get(session.pair_id)
        if pair is None or (session.state in COMING) is not (when == "coming"):
            continue
        if not rights.may_see_session(work.viewer, session, pair):
            continue
        held = due.held_on(work, session)
        then = names_then.of_session(work, session, pair) if was_turned else pair
        is_begun = session.state is SessionState.DRAFT
        agreement = agreed.get(pair.id)
        days = within if agreement is None else agreement.terms.record_within_days
        has_agreement = session.agreement_id is not None or (session.state in COMING and agreement is not None)
        rows.append(
            SessionRow(
                session=session,
                pair=pair,
                held_on=held,
                supervisor_name=due.name_of(people, then.supervisor),
                supervisee_name=due.name_of(people, then.supervisee),
                agreement_missing=not has_agreement,
                not_held=session.state is SessionState.PLANNED and session.planned_on < work.today,
                record_due_on=working_days_after(held, days) if is_begun else None,
                record_lateness=due.record_lateness(held, work.today, days) if is_begun else Lateness.FINE,
                may_plan=rights.may_write_pair(work.viewer, pair),
            )
        )
    if when == "coming":
        rows.sort(key=lambda row: (row.session.planned_on, row.session.planned_at, row.session.id))
    else:
        rows.sort(key=lambda row: (row.held_on, row.session.planned_at, row.session.id), reverse=True)
    return tuple(rows)
