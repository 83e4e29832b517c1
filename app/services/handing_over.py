"""After a session is finished: the other person reads the record, and answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.domain import rights, words
from app.domain.action import Action
from app.domain.audit import Act
from app.domain.discussion import CaseDiscussion, Decision
from app.domain.drift import working_days_after
from app.domain.errors import NotAllowedError
from app.domain.ids import PersonId, SessionId
from app.domain.people import Person
from app.domain.personal import HandedOn
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
from app.services import access, due, on_paper
from app.services.finishing import save_personal_part
from app.services.on_paper import PaperMark
from app.services.work import Work
from app.services.workspace import (
    Drafts,
    functions_covered,
    item_views,
    title_on,
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
    challenge: str
    handed_on: HandedOn | None
    is_sealed: bool
    answer_due_on: date | None
    may_answer: bool
    paper: PaperMark | None = None


def handover(work: Work, session_id: SessionId) -> HandoverView:
    """Return the finished record of a session as the supervisee reads it.

    Raises NotFoundError when it may not be seen, NotAllowedError("not-finished").
    """
    session, pair = access.session_to_see(work, session_id)
    if session.state not in OVER:
        raise NotAllowedError("not-finished")
    people = access.people(work)
    part, is_sealed = access.personal_part(work, session, pair)
    views = item_views(work, session, access.agenda_to_see(work, session, pair), Drafts({}, {}, ()), part)
    agreement = None if session.agreement_id is None else work.agreements.get(session.agreement_id)
    finished_on = None if session.finished_at is None else session.finished_at.astimezone(work.zone).date()
    answer_due = None
    if finished_on is not None and agreement is not None:
        answer_due = working_days_after(finished_on, agreement.terms.comment_within_days)
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
        challenge="" if part is None else part.challenge,
        handed_on=None if part is None else part.handed_on,
        is_sealed=is_sealed,
        answer_due_on=answer_due,
        may_answer=session.state is SessionState.FINISHED and rights.works_in(work.viewer, pair),
        paper=on_paper.mark(work, session),
    )


def comment_form(session_id: SessionId) -> str:
    """Return under which name a comment that is not given yet is kept."""
    return f"handover-{session_id}"


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
        work.personal.save(replace(part, comment=comment), work.readers_as_named(session.id, pair))
    work.form_drafts.delete(work.me, comment_form(session.id))
    work.sessions.save(answered)
    work.audit(Act.ACKNOWLEDGED, "session", session.id, answered)
    work.changed(sessions={session.id}, people={pair.supervisee})
