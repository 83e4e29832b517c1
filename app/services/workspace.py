"""The page of one session: its agenda, what is written under each item, the child's context beside it (ui.md 4).

Before it is finished the words are the writer's own drafts, seen by nobody else; afterwards they are the records.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.action import Action, ActionState
from app.domain.case import Case, CaseStatus
from app.domain.discussion import CaseDiscussion, Decision
from app.domain.drafts import ChildDraft, ComposerDraft, PersonalDraft, Place
from app.domain.drift import DriftReason, Lateness, lateness
from app.domain.errors import NotFoundError
from app.domain.ids import AgendaItemId, CaseId, PersonId, SessionId
from app.domain.people import Appointment, Person, SupervisionPair
from app.domain.personal import PersonalPart
from app.domain.rights import may_record_session, may_write_pair, works_in
from app.domain.session import (
    OVER,
    AgendaItem,
    Function,
    ItemKind,
    ItemState,
    Preparation,
    Session,
    SessionKind,
    SessionState,
)
from app.services import access, due, names_then, on_paper
from app.services.drafting import holds_words
from app.services.on_paper import PaperMark
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class EarlierAction:
    """An action from before this session. ``is_looked_at`` once it was closed or carried over here."""

    action: Action
    owner_name: str
    lateness: Lateness
    days_late: int  # negative while there is time
    is_looked_at: bool


@dataclass(frozen=True, slots=True)
class ItemView:
    """One agenda item with what belongs to it. ``initials`` and ``reference`` are "" unless it is a child's.

    ``child``, ``personal`` and ``composer`` are this writer's drafts; ``discussion`` and ``note`` what was recorded.
    ``note`` is None when there is none or when it is sealed to other people (``WorkspaceView.is_sealed``).
    """

    item: AgendaItem
    proposed_by_name: str
    initials: str
    reference: str
    drift: tuple[DriftReason, ...]
    last_covered_on: date | None
    child: ChildDraft | None
    personal: PersonalDraft | None
    composer: ComposerDraft | None
    discussion: CaseDiscussion | None
    note: str | None
    decisions: tuple[Decision, ...]
    actions: tuple[Action, ...]
    earlier_actions: tuple[EarlierAction, ...]  # of the actions item: the pair's from before
    has_text: bool
    may_open_case: bool = False  # the child's file itself, not only what was said in this session


@dataclass(frozen=True, slots=True)
class WorkspaceView:
    """One session as this person may see it. Items that are removed come last, for undo."""

    session: Session
    held_on: date
    pair: SupervisionPair
    supervisor: Person
    supervisee: Person
    supervisee_title: str
    items: tuple[ItemView, ...]
    removed: tuple[AgendaItem, ...]
    covered: frozenset[Function]
    place: Place | None
    saved_at: datetime | None
    preparations: tuple[Preparation, ...]
    agreement_version: int | None
    agreement_missing: bool  # S1-45
    is_sealed: bool  # the personal part exists and this key does not open it
    comment: str
    may_write: bool
    may_plan: bool
    is_read_only: bool
    may_prepare: bool = False  # it lies ahead, and this person is one of the two
    last_session: SessionId | None = None  # whose notes are read beforehand (S1-54)
    paper: PaperMark | None = None

    @property
    def takes_notes(self) -> bool:
        """True while notes can be typed: the session has begun, is not finished, and this person records it."""
        return self.may_write and self.session.state is SessionState.DRAFT


def workspace(work: Work, session_id: SessionId) -> WorkspaceView:
    """Return the session's page. Raises NotFoundError when it may not be seen."""
    session, pair = access.session_to_see(work, session_id)
    people = access.people(work)
    then = names_then.of_session(work, session, pair)
    part, is_sealed = access.personal_part(work, session, pair)
    items = access.agenda_to_see(work, session, pair)
    drafts = Drafts.of(work, session)
    views = item_views(work, session, items, drafts, part)
    appointments = work.appointments.of(pair.supervisee)
    agreement = None if session.agreement_id is None else work.agreements.get(session.agreement_id)
    if agreement is None and session.state not in OVER:
        agreement = work.agreements.current(pair.id)
    is_open = session.state in (SessionState.PLANNED, SessionState.DRAFT)
    return WorkspaceView(
        session=session,
        held_on=due.held_on(work, session),
        pair=pair,
        supervisor=people[then.supervisor],
        supervisee=people[then.supervisee],
        supervisee_title=title_on(appointments, work.today),
        items=views,
        removed=tuple(item for item in items if item.state is ItemState.REMOVED),
        covered=functions_covered(views),
        place=work.drafts.place(session.id, work.me) if is_open else None,
        saved_at=drafts.saved_at,
        preparations=work.preparations.of_session(session.id),
        agreement_version=None if agreement is None else agreement.version,
        agreement_missing=agreement is None,
        is_sealed=is_sealed,
        comment="" if part is None else part.comment,
        may_write=is_open and may_record_session(work.viewer, pair),
        may_plan=is_open and may_write_pair(work.viewer, pair),
        is_read_only=not is_open,
        may_prepare=session.state is SessionState.PLANNED and works_in(work.viewer, pair),
        last_session=_last_session(work, session),
        paper=on_paper.mark(work, session),
    )


def _last_session(work: Work, session: Session) -> SessionId | None:
    """Return the pair's last one to one that is over, before this one."""
    before = [
        one
        for one in work.sessions.of_pair(session.pair_id)
        if one.state in OVER and one.kind is SessionKind.ONE_TO_ONE and one.planned_on <= session.planned_on
    ]
    return before[0].id if before else None


@dataclass(frozen=True, slots=True)
class Drafts:
    """This writer's drafts of one session, by item."""

    child: Mapping[AgendaItemId, ChildDraft]
    personal: Mapping[AgendaItemId, PersonalDraft]
    composers: tuple[ComposerDraft, ...]  # saved last first; one of each kind for an item

    @classmethod
    def of(cls, work: Work, session: Session) -> Drafts:
        """Read them; there are none once the session is over."""
        if session.state not in (SessionState.PLANNED, SessionState.DRAFT):
            return cls({}, {}, ())
        children, personal = work.drafts.of_session(session.id, work.me)
        return cls(
            {draft.item_id: draft for draft in children},
            {draft.item_id: draft for draft in personal},
            work.drafts.composers_of(session.id, work.me),
        )

    @property
    def saved_at(self) -> datetime | None:
        """The last time any of them was saved."""
        moments = [draft.saved_at for draft in self.child.values()]
        moments += [draft.saved_at for draft in self.personal.values()]
        return max((*moments, *(draft.saved_at for draft in self.composers)), default=None)

    def composer(self, item_id: AgendaItemId) -> ComposerDraft | None:
        """The half-filled form under that item that was saved last."""
        return next((draft for draft in self.composers if draft.item_id == item_id), None)

    def hold_text(self, item_id: AgendaItemId) -> bool:
        """True when a word was typed, or a choice made, under that item."""
        child, personal = self.child.get(item_id), self.personal.get(item_id)
        return (child is not None and holds_words(child.content)) or bool(personal and personal.text.strip())


def title_on(appointments: tuple[Appointment, ...], on: date) -> str:
    """Return the title a person holds on a day, the latest begun; "" for none."""
    held = [one for one in appointments if one.starts_on <= on and (one.ends_on is None or on <= one.ends_on)]
    return max(held, key=lambda one: one.starts_on).title if held else ""


def item_views(
    work: Work, session: Session, items: tuple[AgendaItem, ...], drafts: Drafts, part: PersonalPart | None
) -> tuple[ItemView, ...]:
    """Return the views of the items that are not removed, in order; a child who may not be seen is left out."""
    seen = access.cases_in_session(work, session, work.pairs.get(session.pair_id))
    standings = due.standings(work, [seen[item.case_id] for item in items if item.case_id in seen])
    people = access.people(work)
    covered = work.agenda.last_covered(session.pair_id)
    discussions = {one.item_id: one for one in work.discussions.of_session(session.id)}
    notes = {} if part is None else {note.item_id: note.text for note in part.notes}
    decisions = work.decisions.of_session(session.id)
    pairs = access.pairs(work)
    seen_ids = frozenset(seen)
    actions = [one for one in work.actions.of_session(session.id) if access.sees_action(work, one, pairs, seen_ids)]
    views = []
    for item in items:
        if item.state is ItemState.REMOVED or (item.case_id is not None and item.case_id not in seen):
            continue
        case = None if item.case_id is None else seen[item.case_id]
        of_item = tuple(one for one in decisions if one.item_id == item.id)
        acts = tuple(one for one in actions if one.item_id == item.id)
        views.append(
            ItemView(
                item=item,
                proposed_by_name="" if item.proposed_by is None else due.name_of(people, item.proposed_by),
                initials="" if case is None else case.initials,
                reference="" if case is None else case.reference,
                drift=() if case is None else standings[case.id].drift,
                last_covered_on=covered.get(item.topic) if item.topic else None,
                child=drafts.child.get(item.id),
                personal=drafts.personal.get(item.id),
                composer=drafts.composer(item.id),
                discussion=discussions.get(item.id),
                note=notes.get(item.id),
                decisions=of_item,
                actions=acts,
                earlier_actions=pair_actions(work, session, people) if item.kind is ItemKind.ACTIONS else (),
                has_text=drafts.hold_text(item.id)
                or bool(of_item or acts or item.id in discussions or notes.get(item.id)),
                may_open_case=case is not None and access.may_see(work, case),
            )
        )
    return tuple(views)


def functions_covered(views: tuple[ItemView, ...]) -> frozenset[Function]:
    """Return the functions of the items that are covered or hold text (S1-29, S2-11)."""
    found: frozenset[Function] = frozenset()
    for view in views:
        if view.item.state is ItemState.COVERED or view.has_text:
            found |= view.item.functions
    return found


def pair_actions(work: Work, session: Session, people: Mapping[PersonId, Person]) -> tuple[EarlierAction, ...]:
    """Return the pair's actions from before this session: open, or closed or carried over in it, earliest due first."""
    seen = frozenset(case.id for case in access.cases(work))
    pairs = access.pairs(work)
    mine = [one for one in work.actions.of_pair(session.pair_id) if access.sees_action(work, one, pairs, seen)]
    return _earlier(work, session, mine, people)


def _earlier(
    work: Work, session: Session, actions: list[Action], people: Mapping[PersonId, Person]
) -> tuple[EarlierAction, ...]:
    day = due.held_on(work, session)
    warn = due.rules(work).warn_days_before
    found = []
    for action in actions:
        if action.session_id == session.id or action.made.at > (session.finished_at or work.now):
            continue
        carried_here = any(carry.session_id == session.id for carry in action.carried)
        closed_here = action.closed_on is not None and session.started_at is not None and action.closed_on == day
        if action.state is not ActionState.OPEN and not closed_here:
            continue
        stands = lateness(action.due_on, work.today, warn) if action.state is ActionState.OPEN else Lateness.FINE
        found.append(
            EarlierAction(
                action,
                due.name_of(people, action.owner),
                stands,
                (work.today - action.due_on).days,
                carried_here or closed_here,
            )
        )
    return tuple(sorted(found, key=lambda one: (one.action.due_on, one.action.id)))


@dataclass(frozen=True, slots=True)
class CaseContext:
    """What stands beside a case discussion. The child's name is not in it (``cases.name_of_child``)."""

    case_id: CaseId
    initials: str
    reference: str
    age: int | None
    group: str
    status: CaseStatus
    drift: tuple[DriftReason, ...]
    agreed_weeks: int
    last_discussed_on: date | None
    due_on: date | None
    last_decision: Decision | None
    last_decided_on: date | None
    earlier_actions: tuple[EarlierAction, ...]


def case_context(work: Work, session_id: SessionId, case_id: CaseId) -> CaseContext:
    """Return what the two know about the child on this agenda. Raises NotFoundError when it may not be seen."""
    session, _ = access.session_to_see(work, session_id)
    if all(item.case_id != case_id for item in work.agenda.of_session(session.id)):
        raise NotFoundError
    case = access.case_to_see(work, case_id)
    standing = due.standing_of(work, case)
    earlier = [one for one in work.decisions.of_case(case.id) if one.session_id != session.id]
    last = max(earlier, key=lambda one: (one.decided_at, one.id), default=None)
    return CaseContext(
        case_id=case.id,
        initials=case.initials,
        reference=case.reference,
        age=case.age_on(work.today),
        group=case.group,
        status=case.status,
        drift=standing.drift,
        agreed_weeks=standing.agreed_weeks,
        last_discussed_on=standing.last_discussed_on,
        due_on=standing.due_on,
        last_decision=last,
        last_decided_on=None if last is None else last.decided_at.astimezone(work.zone).date(),
        earlier_actions=case_actions(work, session, case),
    )


def case_actions(work: Work, session: Session, case: Case) -> tuple[EarlierAction, ...]:
    """Return the child's actions from before this session: open, or closed or carried over in it."""
    return _earlier(work, session, list(work.actions.of_case(case.id)), access.people(work))
