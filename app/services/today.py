"""Today: the next session, what has slipped, what waits for an answer (ui.md 4, screen 3), as facts without wording.

What is "mine" here: as owner, in my pairs, or of a child whose case I supervise. The lead sees every drifting case.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date, datetime, timedelta

from app.domain.agreement import AgreementState
from app.domain.case import Case
from app.domain.drift import Lateness, lateness, working_days_after
from app.domain.ids import AgreementId, CaseId, PairId, PersonId, SessionId
from app.domain.people import Person, SupervisionPair
from app.domain.rights import may_record_session
from app.domain.session import ItemKind, ItemState, Session, SessionKind, SessionState
from app.services import (
    access,
    actions,
    ad_hoc,
    decisions,
    disposing,
    due,
    escalation_prompts,
    escalations,
    guests,
    leavers,
    notices,
    policy,
    reminders,
    requests,
    training,
)
from app.services.actions import ActionRow
from app.services.ad_hoc import Unreported
from app.services.decisions import ToApprove
from app.services.due import CaseStanding, SessionDue
from app.services.escalation_prompts import Prompt
from app.services.escalations import EscalationRow
from app.services.guests import Asked
from app.services.leavers import Leaver
from app.services.notices import Told
from app.services.policy import REVIEW_AHEAD_DAYS, Asks
from app.services.reminders import Reminders
from app.services.training import RegisterRow
from app.services.work import Work
from app.services.workspace import pair_actions, title_on

AHEAD_DAYS = 14
CONTACTS_EVERY_DAYS = 365


@dataclass(frozen=True, slots=True)
class NextSession:
    """The next session of this person's own: the one under way or planned soonest. ``with_*`` is the other one."""

    session: Session
    with_name: str
    with_known_as: str
    with_title: str
    items: int
    items_from_supervisee: int
    cases: int
    earlier_actions: int
    is_supervisor: bool
    may_start: bool
    agreement_missing: bool


@dataclass(frozen=True, slots=True)
class DraftLine:
    """Notes of mine that are not finished. ``record_lateness`` by the agreed working days (practice.md d)."""

    session_id: SessionId
    kind: SessionKind
    with_name: str
    held_on: date
    saved_at: datetime
    record_due_on: date
    record_lateness: Lateness


@dataclass(frozen=True, slots=True)
class SessionDueLine:
    """A pair of mine whose next session is due, late, or booked within 14 days."""

    due: SessionDue
    supervisor_name: str
    supervisee_name: str


@dataclass(frozen=True, slots=True)
class DriftLine:
    """A drifting case, worst first, and the next agenda the child is on."""

    case: Case
    standing: CaseStanding
    on_agenda_on: date | None
    on_agenda_of: SessionId | None


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """A finished record of a pair of mine that nobody has answered yet, longest waiting first."""

    session_id: SessionId
    kind: SessionKind
    with_name: str  # whose answer is waited for
    held_on: date
    finished_on: date
    answer_due_on: date | None
    is_mine_to_answer: bool


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """An agreement of a pair of mine to review by a day, or a draft that is not signed by both."""

    agreement_id: AgreementId
    pair_id: PairId
    supervisee_name: str
    is_draft: bool
    review_on: date
    lateness: Lateness


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything on the page. Lists are whole: the window shows four rows and "Show all"."""

    date: date
    unreported: tuple[Unreported, ...]
    drafts: tuple[DraftLine, ...]
    next_session: NextSession | None
    sessions_today: int
    actions_due: tuple[ActionRow, ...]
    sessions_due: tuple[SessionDueLine, ...]
    drifting: tuple[DriftLine, ...]
    to_acknowledge: tuple[WaitingLine, ...]
    agreements_to_review: tuple[ReviewLine, ...]
    without_agreement: tuple[PairId, ...]  # pairs of mine with no agreement at all, not even a draft
    needs_recovery_sheet: bool
    needs_second_key: bool  # only one person can open the records
    left_with_key: tuple[Leaver, ...]  # for who can take it away
    contacts_need_check: bool
    requests_open: int  # requests to see records that wait for an answer
    records_to_review: int  # come to the end of their period, or wait for this person as the second of two
    escalations: tuple[EscalationRow, ...] = ()  # open, of cases I work on; the one that is due first first
    to_take_further: tuple[Prompt, ...] = ()  # stays open, and nobody has escalated it (S0-22)
    training: tuple[RegisterRow, ...] = ()  # runs out, has run out or is missing, and nothing is booked
    told: tuple[Told, ...] = ()  # who was let into something of mine, who stands in for whom
    reminders: Reminders = field(default_factory=Reminders)
    asked: tuple[Asked, ...] = ()  # who asks to be let in, and what I asked for
    to_approve: tuple[ToApprove, ...] = ()  # judgements of others about children whose file I sign (S1-41)
    policy: Asks = Asks.NOTHING  # whether the club's policy waits for approval or review (S1-26)

    @property
    def late_actions(self) -> int:
        """How many of the actions due are late."""
        return sum(row.lateness is Lateness.LATE for row in self.actions_due)

    @property
    def late_sessions(self) -> int:
        """How many of the sessions due are late."""
        return sum(line.due.lateness is Lateness.LATE for line in self.sessions_due)

    @property
    def is_empty(self) -> bool:
        """True when nothing is waiting."""
        return not any(getattr(self, one.name) for one in fields(self) if one.name not in ("date", "sessions_today"))


def today(work: Work) -> TodayView:
    """Return the page of the day for the person at the keyboard."""
    work.read_once()  # people, pairs, cases and agreements are asked for by almost every part of it
    people = access.people(work)
    mine = access.working_pairs(work)
    coming = _coming(work, mine)
    agreements, without = _to_review(work, mine, people)
    return TodayView(
        date=work.today,
        unreported=ad_hoc.unreported(work),
        drafts=_drafts(work, mine, people),
        next_session=_next_session(work, mine, people, coming),
        sessions_today=sum(session.planned_on == work.today for session in coming),
        actions_due=_actions_due(work),
        sessions_due=_sessions_due(work, mine, people),
        drifting=_drifting(work),
        to_acknowledge=_to_acknowledge(work, mine, people),
        agreements_to_review=agreements,
        without_agreement=without,
        needs_recovery_sheet=work.viewer.leads and not work.has_recovery_sheet,
        needs_second_key=work.viewer.leads and len(work.key_holders()) == 1,
        left_with_key=leavers.with_key(work),
        contacts_need_check=work.viewer.leads and _contacts_need_check(work),
        requests_open=requests.open_count(work),
        records_to_review=disposing.waiting_count(work),
        escalations=escalations.waiting(work),
        to_take_further=escalation_prompts.mine(work),
        training=training.wanting(work),
        told=notices.unread(work),
        reminders=reminders.reminders(work),
        asked=guests.asked(work),
        to_approve=decisions.to_approve(work),
        policy=policy.asks(work),
    )


def _coming(work: Work, mine: dict[PairId, SupervisionPair]) -> list[Session]:
    """Return my sessions under way or planned from today on, soonest first."""
    found = [
        session
        for session in work.sessions.in_state(SessionState.DRAFT, SessionState.PLANNED)
        if session.pair_id in mine and (session.state is SessionState.DRAFT or session.planned_on >= work.today)
    ]
    return sorted(found, key=lambda session: (session.planned_on, session.planned_at, session.id))


def _other(work: Work, pair: SupervisionPair) -> PersonId:
    return pair.supervisor if pair.supervisee == work.me else pair.supervisee


def _next_session(
    work: Work, mine: dict[PairId, SupervisionPair], people: dict[PersonId, Person], coming: list[Session]
) -> NextSession | None:
    session = next((one for one in coming if one.state is SessionState.PLANNED), None)
    if session is None:
        return None
    pair = mine[session.pair_id]
    other = people[_other(work, pair)]
    items = [item for item in work.agenda.of_session(session.id) if item.state is not ItemState.REMOVED]
    return NextSession(
        session=session,
        with_name=other.full_name,
        with_known_as=other.known_as,
        with_title=title_on(work.appointments.of(other.id), work.today),
        items=len(items),
        items_from_supervisee=sum(item.proposed_by == pair.supervisee for item in items),
        cases=sum(item.kind is ItemKind.CASE for item in items),
        earlier_actions=len(pair_actions(work, session, people)),
        is_supervisor=pair.supervisee != work.me,
        may_start=may_record_session(work.viewer, pair),
        agreement_missing=work.agreements.current(pair.id) is None,
    )


def _drafts(work: Work, mine: dict[PairId, SupervisionPair], people: dict[PersonId, Person]) -> tuple[DraftLine, ...]:
    """Return sessions I have begun to write, saved last first; one begun and still blank is among them."""
    saved = dict(work.drafts.sessions_of(work.me))
    figures = due.rules(work)
    agreed = due.signed_agreements(work)
    lines = []
    for session in work.sessions.in_state(SessionState.DRAFT, SessionState.PLANNED):
        pair = mine.get(session.pair_id)
        if pair is None or pair.supervisee == work.me:
            continue
        if session.state is SessionState.PLANNED and session.id not in saved:
            continue
        held = due.held_on(work, session)
        days = agreed[pair.id].terms.record_within_days if pair.id in agreed else figures.record_within_days
        lines.append(
            DraftLine(
                session_id=session.id,
                kind=session.kind,
                with_name=due.name_of(people, pair.supervisee),
                held_on=held,
                saved_at=saved.get(session.id) or session.started_at or session.made.at,
                record_due_on=working_days_after(held, days),
                record_lateness=due.record_lateness(held, work.today, days),
            )
        )
    return tuple(sorted(lines, key=lambda line: (line.saved_at, line.session_id), reverse=True))


def _actions_due(work: Work) -> tuple[ActionRow, ...]:
    """Return my open actions that are late or due within 14 days, late first."""
    last = work.today + timedelta(days=AHEAD_DAYS)
    supervisors = {work.me, *work.viewer.covers}
    supervised = {case.id for case in work.cases.all() if case.supervisor in supervisors}
    mine = access.working_pairs(work)
    near = [
        action
        for action in work.actions.open()
        if action.due_on <= last and (action.owner == work.me or action.pair_id in mine or action.case_id in supervised)
    ]
    return actions.rows(work, near)


def _sessions_due(
    work: Work, mine: dict[PairId, SupervisionPair], people: dict[PersonId, Person]
) -> tuple[SessionDueLine, ...]:
    last = work.today + timedelta(days=AHEAD_DAYS)
    under_way = {session.pair_id for session in work.sessions.in_state(SessionState.DRAFT)}
    lines = []
    for one in due.sessions_due(work, mine.values()):
        if one.booked is not None and one.booked[1] == work.today:
            continue  # it stands in the card of the next session, or behind it today
        is_near = one.due_on <= last or (one.booked is not None and one.booked[1] <= last)
        if is_near and one.pair.id not in under_way:
            lines.append(
                SessionDueLine(one, due.name_of(people, one.pair.supervisor), due.name_of(people, one.pair.supervisee))
            )
    return tuple(lines)


def _drifting(work: Work) -> tuple[DriftLine, ...]:
    seen = [case for case in access.cases(work) if case.closed_on is None]
    standings = due.standings(work, seen)
    found = [(case, standings[case.id]) for case in seen if standings[case.id].drift]
    if not found:
        return ()
    planned: dict[CaseId, SessionId] = {}
    for session_id, case_id in work.agenda.open_case_items():
        planned.setdefault(case_id, session_id)
    days = {
        session.id: session.planned_on for session in work.sessions.in_state(SessionState.PLANNED, SessionState.DRAFT)
    }
    lines = []
    for case, standing in found:
        on_agenda = planned.get(case.id)
        lines.append(DriftLine(case, standing, None if on_agenda is None else days[on_agenda], on_agenda))
    return tuple(sorted(lines, key=lambda line: (line.standing.due_on or date.max, line.case.id)))


def _to_acknowledge(
    work: Work, mine: dict[PairId, SupervisionPair], people: dict[PersonId, Person]
) -> tuple[WaitingLine, ...]:
    agreed = due.signed_agreements(work)
    lines = []
    for session in work.sessions.in_state(SessionState.FINISHED):
        pair = mine.get(session.pair_id)
        if pair is None or session.finished_at is None:
            continue
        finished = session.finished_at.astimezone(work.zone).date()
        agreement = agreed.get(pair.id)
        answer_due = None
        if agreement is not None:
            answer_due = working_days_after(finished, agreement.terms.comment_within_days)
        lines.append(
            WaitingLine(
                session_id=session.id,
                kind=session.kind,
                with_name=due.name_of(people, pair.supervisee),
                held_on=due.held_on(work, session),
                finished_on=finished,
                answer_due_on=answer_due,
                is_mine_to_answer=pair.supervisee == work.me,
            )
        )
    return tuple(sorted(lines, key=lambda line: (line.finished_on, line.session_id)))


def _to_review(
    work: Work, mine: dict[PairId, SupervisionPair], people: dict[PersonId, Person]
) -> tuple[tuple[ReviewLine, ...], tuple[PairId, ...]]:
    """Return agreements of mine to sign or to review, soonest first, and pairs without any."""
    newest: dict[PairId, ReviewLine] = {}
    known = set()
    active = {pair.id: pair for pair in mine.values() if due.is_active(pair, work.today) and not pair.is_cover}
    for agreement in work.agreements.all():  # newest version first
        pair = active.get(agreement.pair_id)
        if pair is None or pair.id in known:
            continue
        if agreement.state is AgreementState.ENDED:
            continue
        known.add(pair.id)
        is_draft = agreement.state is AgreementState.DRAFT
        if not is_draft and agreement.review_on > work.today + timedelta(days=REVIEW_AHEAD_DAYS):
            continue
        newest[pair.id] = ReviewLine(
            agreement_id=agreement.id,
            pair_id=pair.id,
            supervisee_name=due.name_of(people, pair.supervisee),
            is_draft=is_draft,
            review_on=agreement.review_on,
            lateness=lateness(agreement.review_on, work.today, REVIEW_AHEAD_DAYS),
        )
    lines = tuple(sorted(newest.values(), key=lambda line: (line.review_on, line.agreement_id)))
    return lines, tuple(sorted(pair_id for pair_id in active if pair_id not in known))


def _contacts_need_check(work: Work) -> bool:
    """True when a number was not checked for a year (ui.md 5, the safety line)."""
    oldest = work.today - timedelta(days=CONTACTS_EVERY_DAYS)
    return any(contact.checked_on is None or contact.checked_on < oldest for contact in work.contacts.all())
