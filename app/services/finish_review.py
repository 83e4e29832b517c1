"""Before a session is finished: what it holds, what finishing would do, and what it still needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta

from app.domain.action import Action
from app.domain.discussion import Better, Decision, DiscussionContent
from app.domain.ids import AgendaItemId, CaseId, SessionId
from app.domain.people import Person, SupervisionPair
from app.domain.session import (
    AgendaItem,
    Function,
    ItemState,
    Session,
    SessionState,
)
from app.services import access, due
from app.services.drafting import holds_words
from app.services.work import Work
from app.services.workspace import (
    Drafts,
    ItemView,
    functions_covered,
    item_views,
    pair_actions,
)


@dataclass(frozen=True, slots=True)
class Material:
    """Everything a session that is to be finished holds."""

    session: Session
    pair: SupervisionPair
    items: tuple[AgendaItem, ...]
    drafts: Drafts
    decisions: tuple[Decision, ...]
    actions: tuple[Action, ...]
    following: Session | None  # the pair's next session, when it is planned already

    def is_discussed(self, item: AgendaItem) -> bool:
        """True when something about the child was written, chosen or decided."""
        draft = self.drafts.child.get(item.id)
        if draft is not None and holds_words(draft.content):
            return True
        return any(one.item_id == item.id for one in self.decisions)

    def content(self, item: AgendaItem) -> DiscussionContent:
        """What is written about the child so far."""
        draft = self.drafts.child.get(item.id)
        return DiscussionContent() if draft is None else draft.content

    def holds(self, item: AgendaItem) -> bool:
        """True when the item is in the record: words, a decision or an action."""
        return (
            self.drafts.hold_text(item.id)
            or self.is_discussed(item)
            or any(one.item_id == item.id for one in self.actions)
        )


def material(work: Work, session_id: SessionId) -> Material:
    """Return what the session holds. Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError."""
    session, pair = access.session_to_record(work, session_id)
    return Material(
        session=session,
        pair=pair,
        items=work.agenda.of_session(session.id),
        drafts=Drafts.of(work, session),
        decisions=work.decisions.of_session(session.id),
        actions=work.actions.of_session(session.id),
        following=_following(work, session),
    )


@dataclass(frozen=True, slots=True)
class CaseToFinish:
    """One child discussed in the session, and what is still to say. ``better`` is the answer given so far."""

    case_id: CaseId
    item_id: AgendaItemId
    initials: str
    reference: str
    has_decision: bool
    lived_is_blank: bool
    better: Better | None


@dataclass(frozen=True, slots=True)
class FinishView:
    """The read-out before finishing (ui.md 4c). Words written under a removed item are kept all the same."""

    session: Session
    supervisee: Person
    covered: tuple[ItemView, ...]
    left: tuple[ItemView, ...]
    kept_from_removed: tuple[AgendaItemId, ...]
    functions: frozenset[Function]
    cases: tuple[CaseToFinish, ...]
    decisions: int
    actions: int
    earlier_total: int
    earlier_looked_at: int
    open_forms: tuple[AgendaItemId, ...]
    next_booked: tuple[SessionId, date, time] | None
    next_due_on: date
    next_suggested_on: date
    next_suggested_at: time
    comment_within_days: int | None  # from the agreement: working days for the other person's answer
    agreement_missing: bool


def finish_view(work: Work, session_id: SessionId) -> FinishView:
    """Return what finishing would do and what it still needs.

    Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError.
    """
    found = material(work, session_id)
    session, pair = found.session, found.pair
    people = access.people(work)
    views = item_views(work, session, found.items, found.drafts, None)
    earlier = pair_actions(work, session, people)
    agreement = work.agreements.current(pair.id)
    interval = due.sessions_due(work, (pair,))
    weeks = interval[0].every_weeks if interval else due.role_weeks(due.rules(work), None, work.today)
    held = due.held_on(work, session)
    following = found.following
    return FinishView(
        session=session,
        supervisee=people[pair.supervisee],
        covered=tuple(view for view in views if view.has_text or view.item.state is ItemState.COVERED),
        left=tuple(view for view in views if not view.has_text and view.item.state is not ItemState.COVERED),
        kept_from_removed=tuple(
            item.id for item in found.items if item.state is ItemState.REMOVED and found.holds(item)
        ),
        functions=functions_covered(views),
        cases=_cases_to_finish(work, found),
        decisions=len(found.decisions),
        actions=len(found.actions),
        earlier_total=len(earlier),
        earlier_looked_at=sum(one.is_looked_at for one in earlier),
        open_forms=open_forms(found),
        next_booked=None if following is None else (following.id, following.planned_on, following.planned_at),
        next_due_on=held + timedelta(weeks=weeks),
        next_suggested_on=max(held + timedelta(weeks=weeks), work.today),
        next_suggested_at=session.planned_at,
        comment_within_days=None if agreement is None else agreement.terms.comment_within_days,
        agreement_missing=agreement is None,
    )


def _cases_to_finish(work: Work, found: Material) -> tuple[CaseToFinish, ...]:
    cases = []
    for item in found.items:
        if item.case_id is None or not found.is_discussed(item):
            continue
        case = work.cases.get(item.case_id)
        content = found.content(item)
        cases.append(
            CaseToFinish(
                case_id=case.id,
                item_id=item.id,
                initials=case.initials,
                reference=case.reference,
                has_decision=any(one.item_id == item.id for one in found.decisions),
                lived_is_blank=not (content.lived_experience.strip() or content.lived_blank_reason.strip()),
                better=content.better,
            )
        )
    return tuple(cases)


def open_forms(found: Material) -> tuple[AgendaItemId, ...]:
    """Return the items under which a decision or action form is half filled."""
    return tuple(draft.item_id for draft in found.drafts.composers if any(text.strip() for _, text in draft.fields))


def _following(work: Work, session: Session) -> Session | None:
    later = [
        other
        for other in work.sessions.of_pair(session.pair_id)
        if other.state is SessionState.PLANNED and other.id != session.id and other.planned_on >= work.today
    ]
    return min(later, key=lambda other: (other.planned_on, other.planned_at), default=None)
