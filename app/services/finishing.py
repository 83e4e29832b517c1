"""The end of a session: drafts become records in one transaction, the other person reads, and answers.

Not one word may be lost here. Whatever holds text becomes part of a record, also under an item that was not reached
or was taken off; a form that is still half filled stops the finishing until it is saved or dropped.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from app.domain import rights, words
from app.domain.action import Action
from app.domain.audit import Act
from app.domain.discussion import Better, CaseDiscussion, Decision, DiscussionContent
from app.domain.errors import FormError, InputError, NotAllowedError
from app.domain.ids import AgendaItemId, CaseId, DiscussionId, PersonalPartId, PersonId, SessionId
from app.domain.people import Person, SupervisionPair
from app.domain.personal import PersonalNote, PersonalPart
from app.domain.session import (
    OVER,
    Acknowledgement,
    AcknowledgementWay,
    AgendaItem,
    Function,
    ItemState,
    Session,
    SessionState,
)
from app.services import access, agendas, due, planning
from app.services.drafting import holds_words
from app.services.work import Work
from app.services.workspace import (
    Drafts,
    ItemView,
    functions_covered,
    item_views,
    pair_actions,
    title_on,
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

    @property
    def without_decision(self) -> tuple[CaseToFinish, ...]:
        """The children discussed without a decision; "no change" is one too."""
        return tuple(case for case in self.cases if not case.has_decision)

    @property
    def lived_blank(self) -> tuple[CaseToFinish, ...]:
        """The children whose lived experience is blank without a reason (S0-13)."""
        return tuple(case for case in self.cases if case.lived_is_blank)


@dataclass(frozen=True, slots=True)
class FinishForm:
    """What is asked at the end. ``carry_items`` are items not reached to put on the next agenda.

    ``ended_at`` (aware) is now when not given; for a session of an earlier day, when it was last written in.
    """

    better: Mapping[CaseId, Better] = field(default_factory=dict)
    blank_reasons: Mapping[CaseId, str] = field(default_factory=dict)
    interruptions: str = ""
    next_on: date | None = None
    next_at: time | None = None
    carry_items: frozenset[AgendaItemId] = frozenset()
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Material:
    """Everything a session that is to be finished holds."""

    session: Session
    pair: SupervisionPair
    items: tuple[AgendaItem, ...]
    drafts: Drafts
    decisions: tuple[Decision, ...]
    actions: tuple[Action, ...]

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


def _material(work: Work, session_id: SessionId) -> _Material:
    session, pair = access.session_to_record(work, session_id)
    return _Material(
        session=session,
        pair=pair,
        items=work.agenda.of_session(session.id),
        drafts=Drafts.of(work, session),
        decisions=work.decisions.of_session(session.id),
        actions=work.actions.of_session(session.id),
    )


def finish_view(work: Work, session_id: SessionId) -> FinishView:
    """Return what finishing would do and what it still needs.

    Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError.
    """
    found = _material(work, session_id)
    session, pair = found.session, found.pair
    people = access.people(work)
    views = item_views(work, session, found.items, found.drafts, None)
    earlier = pair_actions(work, session, people)
    agreement = work.agreements.current(pair.id)
    interval = due.sessions_due(work, (pair,))
    weeks = interval[0].every_weeks if interval else due.role_weeks(due.rules(work), None, work.today)
    held = due.held_on(work, session)
    booked = _booked(work, session)
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
        open_forms=_open_forms(found),
        next_booked=None if booked is None else (booked.id, booked.planned_on, booked.planned_at),
        next_due_on=held + timedelta(weeks=weeks),
        next_suggested_on=max(held + timedelta(weeks=weeks), work.today),
        next_suggested_at=session.planned_at,
        comment_within_days=None if agreement is None else agreement.terms.comment_within_days,
        agreement_missing=agreement is None,
    )


def _cases_to_finish(work: Work, found: _Material) -> tuple[CaseToFinish, ...]:
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


def _open_forms(found: _Material) -> tuple[AgendaItemId, ...]:
    return tuple(draft.item_id for draft in found.drafts.composers if any(text.strip() for _, text in draft.fields))


def _booked(work: Work, session: Session) -> Session | None:
    later = [
        other
        for other in work.sessions.of_pair(session.pair_id)
        if other.state is SessionState.PLANNED and other.id != session.id and other.planned_on >= work.today
    ]
    return min(later, key=lambda other: (other.planned_on, other.planned_at), default=None)


def finish(work: Work, session_id: SessionId, form: FinishForm) -> SessionId | None:
    """Finish the session: its drafts become one case discussion for each child and one sealed personal part.

    Returns the id of the next session when one is planned. Either all of it happens or nothing. Raises
    NotFoundError, NotAllowedError ("record"; "open-form" while a decision or action form is half filled),
    AlreadyFinishedError, FormError with InputError for "blank_reasons" ("missing", fact ``case_id``: S0-13),
    "better" ("not-discussed"), "next_on"/"next_at" ("missing"), "ended_at"; and InputError of ``planning.plan``.
    """
    found = _material(work, session_id)
    if _open_forms(found):
        raise NotAllowedError("open-form")
    contents = _contents(found, form)
    interruptions = words.prose("interruptions", form.interruptions)
    session = found.session
    if session.state is SessionState.PLANNED:
        current = work.agreements.current(found.pair.id)
        session = replace(session.started(work.now), agreement_id=None if current is None else current.id)
    session = replace(session, ended_at=_ended_at(work, session, found, form))
    for item_id, content in contents.items():
        _write_discussion(work, found, session, item_id, content)
    _write_personal_part(work, found)
    _close_items(work, found)
    finished = session.finished(work.me, work.now, interruptions=interruptions, next_on=form.next_on)
    work.sessions.save(finished)
    work.drafts.delete_session(session.id, work.me)
    work.audit(Act.FINISHED, "session", session.id, finished)
    work.changed(
        sessions={session.id},
        people={found.pair.supervisee, found.pair.supervisor},
        cases={item.case_id for item in found.items if item.case_id is not None},
    )
    return _plan_next(work, found, form)


def _contents(found: _Material, form: FinishForm) -> dict[AgendaItemId, DiscussionContent]:
    """Return the content of each child's record, checked, by agenda item."""
    errors: list[InputError] = []
    contents: dict[AgendaItemId, DiscussionContent] = {}
    discussed = [item for item in found.items if item.case_id is not None and found.is_discussed(item)]
    if set(form.better) - {item.case_id for item in discussed}:
        errors.append(InputError("better", "not-discussed"))
    for item in discussed:
        content = found.content(item)
        assert item.case_id is not None  # noqa: S101  chosen for it above; tells the type
        if item.case_id in form.better:
            content = replace(content, better=form.better[item.case_id])
        if not content.lived_experience.strip():
            reason = words.prose("blank_reasons", form.blank_reasons.get(item.case_id, ""))
            reason = reason if reason.strip() else content.lived_blank_reason
            if not reason.strip():
                errors.append(InputError("blank_reasons", "missing", case_id=item.case_id))
            content = replace(content, lived_blank_reason=reason)
        contents[item.id] = content
    if (form.next_on is None) is not (form.next_at is None):
        errors.append(InputError("next_at" if form.next_at is None else "next_on", "missing"))
    if errors:
        raise FormError(tuple(errors))
    return contents


def _ended_at(work: Work, session: Session, found: _Material, form: FinishForm) -> datetime:
    begun = session.started_at or work.now
    if form.ended_at is not None:
        if form.ended_at > work.now:
            raise InputError("ended_at", "in-the-future")
        if form.ended_at < begun:
            raise InputError("ended_at", "before")
        return form.ended_at
    if begun.astimezone(work.zone).date() == work.today:
        return work.now
    return max(begun, found.drafts.saved_at or begun)


def _write_discussion(
    work: Work, found: _Material, session: Session, item_id: AgendaItemId, content: DiscussionContent
) -> None:
    item = next(one for one in found.items if one.id == item_id)
    assert item.case_id is not None  # noqa: S101  tells the type
    discussion = CaseDiscussion(
        id=DiscussionId(work.ids.new()),
        session_id=session.id,
        item_id=item.id,
        case_id=item.case_id,
        held_on=due.held_on(work, session),
        supervisor=work.me,
        practitioner=found.pair.supervisee,
        content=content,
        made=work.stamp(),
    )
    work.discussions.save(discussion)
    work.audit(Act.CREATED, "discussion", discussion.id, discussion)


def _write_personal_part(work: Work, found: _Material) -> None:
    notes = tuple(
        PersonalNote(item.id, found.drafts.personal[item.id].text)
        for item in found.items
        if item.id in found.drafts.personal and found.drafts.personal[item.id].text.strip()
    )
    save_personal_part(work, found.session.id, found.pair, notes)


def save_personal_part(
    work: Work, session_id: SessionId, pair: SupervisionPair, notes: tuple[PersonalNote, ...]
) -> None:
    """Write the one personal part of a session, sealed to its readers. Also without notes: a comment may come."""
    part = PersonalPart(PersonalPartId(work.ids.new()), session_id, notes, "", work.stamp())
    work.personal.save(part, work.readers_for(pair))
    work.audit(Act.CREATED, "personal-part", part.id, part)


def _close_items(work: Work, found: _Material) -> None:
    for item in found.items:
        state = item.state
        if found.holds(item):
            state = ItemState.COVERED
        elif state is ItemState.OPEN:
            state = ItemState.LEFT
        if state is not item.state:
            work.agenda.save(replace(item, state=state))


def _plan_next(work: Work, found: _Material, form: FinishForm) -> SessionId | None:
    if form.next_on is None or form.next_at is None:
        return None
    session = found.session
    carried = [
        agendas.Wanted(item.kind, item.topic, item.title, item.function, item.proposed_by, item.case_id, item.minutes)
        for item in found.items
        if item.id in form.carry_items and item.state is not ItemState.COVERED and not found.holds(item)
    ]
    booked = _booked(work, session)
    if booked is not None and (booked.planned_on, booked.planned_at) == (form.next_on, form.next_at):
        agendas.bring_over(work, booked.id, carried)
        return booked.id
    return planning.plan(
        work, found.pair.id, form.next_on, form.next_at, session.length_min, session.place, carried=carried
    )


@dataclass(frozen=True, slots=True)
class HandoverItem:
    """One agenda item as the other person reads it. A child's item has initials and reference, and the child part."""

    item: AgendaItem
    initials: str
    reference: str
    note: str
    discussion: CaseDiscussion | None
    decisions: tuple[Decision, ...]
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class HandoverView:
    """The finished record, and nothing else. ``items`` hold no notes when ``is_sealed``."""

    session: Session
    held_on: date
    supervisor: Person
    supervisor_title: str
    supervisee: Person
    supervisee_title: str
    items: tuple[HandoverItem, ...]
    covered: frozenset[Function]
    not_reached: tuple[AgendaItem, ...]
    names: Mapping[PersonId, str]  # full names, for decisions and actions
    comment: str
    is_sealed: bool
    answer_due_on: date | None
    may_answer: bool


def handover(work: Work, session_id: SessionId) -> HandoverView:
    """Return the finished record of a session as the supervisee reads it.

    Raises NotFoundError when it may not be seen, NotAllowedError("not-finished").
    """
    session, pair = access.session_to_see(work, session_id)
    if session.state not in OVER:
        raise NotAllowedError("not-finished")
    people = access.people(work)
    part, is_sealed = access.personal_part(work, session, pair)
    views = item_views(work, session, work.agenda.of_session(session.id), Drafts({}, {}, ()), part)
    agreement = None if session.agreement_id is None else work.agreements.get(session.agreement_id)
    finished_on = None if session.finished_at is None else session.finished_at.astimezone(work.zone).date()
    answer_due = None
    if finished_on is not None and agreement is not None:
        answer_due = due.working_days_after(finished_on, agreement.terms.comment_within_days)
    return HandoverView(
        session=session,
        held_on=due.held_on(work, session),
        supervisor=people[pair.supervisor],
        supervisor_title=title_on(work.appointments.of(pair.supervisor), due.held_on(work, session)),
        supervisee=people[pair.supervisee],
        supervisee_title=title_on(work.appointments.of(pair.supervisee), due.held_on(work, session)),
        items=tuple(
            HandoverItem(
                item=view.item,
                initials=view.initials,
                reference=view.reference,
                note=view.note or "",
                discussion=view.discussion,
                decisions=view.decisions,
                actions=view.actions,
            )
            for view in views
            if view.item.state is ItemState.COVERED
        ),
        covered=functions_covered(views),
        not_reached=tuple(view.item for view in views if view.item.state is not ItemState.COVERED),
        names={person.id: person.full_name for person in people.values()},
        comment="" if part is None else part.comment,
        is_sealed=is_sealed,
        answer_due_on=answer_due,
        may_answer=session.state is SessionState.FINISHED and rights.works_in(work.viewer, pair),
    )


def acknowledge(work: Work, session_id: SessionId, way: AcknowledgementWay, is_agreed: bool, comment: str = "") -> None:
    """Keep the supervisee's answer to the record: read here or on paper, agreed or not, in their own words.

    Given under the supervisee's own key, or under the supervisor's when the record is handed over or comes back on
    paper. The comment is sealed with the personal part and nobody changes it afterwards. Raises NotFoundError,
    NotAllowedError("answer"), AlreadyFinishedError unless the record is finished and unanswered,
    InputError("comment", "missing") for an answer of "not agreed" without a reason, SealedError when there is a
    comment to seal and this key does not open the personal part.
    """
    session, pair = access.session_to_see(work, session_id)
    if not rights.works_in(work.viewer, pair):
        raise NotAllowedError("answer")
    comment = words.prose("comment", comment, is_needed=not is_agreed)
    answered = session.acknowledged(Acknowledgement(pair.supervisee, way, is_agreed, work.now))
    if comment.strip():
        part = work.personal.of_session(session.id)
        if part is None:
            save_personal_part(work, session.id, pair, ())
            part = work.personal.of_session(session.id)
            assert part is not None  # noqa: S101  written a line above
        work.personal.save(replace(part, comment=comment), work.readers_for(pair))
    work.sessions.save(answered)
    work.audit(Act.ACKNOWLEDGED, "session", session.id, answered)
    work.changed(sessions={session.id}, people={pair.supervisee})
