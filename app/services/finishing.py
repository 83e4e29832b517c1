"""The end of a session: drafts become records in one transaction.

Not one word may be lost here. Whatever holds text becomes part of a record, also under an item that was not reached
or was taken off; a form that is still half filled stops the finishing until it is saved or dropped.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from app.domain import words
from app.domain.audit import Act
from app.domain.discussion import Better, CaseDiscussion, DiscussionContent
from app.domain.errors import FormError, InputError, NotAllowedError
from app.domain.ids import AgendaItemId, CaseId, DiscussionId, PersonalPartId, SessionId
from app.domain.people import SupervisionPair
from app.domain.personal import HandedOn, PersonalNote, PersonalPart
from app.domain.session import (
    ItemState,
    Session,
    SessionState,
)
from app.services import agendas, due, planning, prompts
from app.services.finish_review import Material, material, open_forms
from app.services.work import Work


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
    challenge: str = ""
    handed_on: HandedOn | None = None


def finish(work: Work, session_id: SessionId, form: FinishForm) -> SessionId | None:
    """Finish the session: its drafts become one case discussion for each child and one sealed personal part.

    Returns the id of the next session when one is planned. Either all of it happens or nothing. Raises
    NotFoundError, NotAllowedError ("record"; "open-form" while a decision or action form is half filled),
    AlreadyFinishedError, FormError with InputError for "blank_reasons" ("missing", fact ``case_id``: S0-13),
    "better" ("not-discussed"), "next_on"/"next_at" ("missing"), "ended_at", "to_whom", "policy", "handed_on"; and
    InputError of ``planning.plan``.
    """
    found = material(work, session_id)
    if open_forms(found):
        raise NotAllowedError("open-form")
    contents = _contents(found, form)
    interruptions = words.prose("interruptions", form.interruptions)
    challenge, handed_on = words.prose("challenge", form.challenge), _handed_on(work, form.handed_on)
    session = found.session
    if session.state is SessionState.PLANNED:
        current = work.agreements.current(found.pair.id)
        session = replace(session.started(work.now), agreement_id=None if current is None else current.id)
    session = replace(session, ended_at=_ended_at(work, session, found, form))
    for item_id, content in contents.items():
        _write_discussion(work, found, session, item_id, content)
    _write_personal_part(work, found, challenge, handed_on)
    _close_items(work, found)
    finished = session.finished(work.me, work.now, interruptions=interruptions, next_on=form.next_on)
    work.sessions.save(finished)
    work.drafts.delete_session(session.id, work.me)
    for item in found.items:
        work.form_drafts.delete(work.me, prompts.form(item.id))
    work.audit(Act.FINISHED, "session", session.id, finished)
    work.changed(
        sessions={session.id},
        people={found.pair.supervisee, found.pair.supervisor},
        cases={item.case_id for item in found.items if item.case_id is not None},
    )
    return _plan_next(work, found, form)


def _contents(found: Material, form: FinishForm) -> dict[AgendaItemId, DiscussionContent]:
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


def _ended_at(work: Work, session: Session, found: Material, form: FinishForm) -> datetime:
    begun = session.started_at or work.now
    if form.ended_at is not None:
        if form.ended_at > work.now:
            raise InputError("ended_at", "in-the-future")
        if form.ended_at < begun:
            raise InputError("ended_at", "before")
        return form.ended_at
    if session.paper is not None and session.ended_at is not None:
        return session.ended_at  # as the paper says
    if begun.astimezone(work.zone).date() == work.today:
        return work.now
    return max(begun, found.drafts.saved_at or begun)


def _write_discussion(
    work: Work, found: Material, session: Session, item_id: AgendaItemId, content: DiscussionContent
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


def _handed_on(work: Work, one: HandedOn | None) -> HandedOn | None:
    """Return what is noted of a hand-over, checked: to whom and under which policy, and not before it happens."""
    if one is None:
        return None
    errors = [InputError("handed_on", "in-the-future")] if one.on > work.today else []
    texts = {}
    for name in ("to_whom", "policy"):
        try:
            texts[name] = words.line(name, getattr(one, name), is_needed=True)
        except InputError as error:
            errors.append(error)
    if errors:
        raise FormError(tuple(errors))
    return HandedOn(one.on, texts["to_whom"], texts["policy"])


def _write_personal_part(work: Work, found: Material, challenge: str, handed_on: HandedOn | None) -> None:
    notes = tuple(
        PersonalNote(item.id, found.drafts.personal[item.id].text)
        for item in found.items
        if item.id in found.drafts.personal and found.drafts.personal[item.id].text.strip()
    )
    save_personal_part(work, found.session.id, found.pair, notes, challenge, handed_on)


def save_personal_part(
    work: Work,
    session_id: SessionId,
    pair: SupervisionPair,
    notes: tuple[PersonalNote, ...],
    challenge: str = "",
    handed_on: HandedOn | None = None,
) -> None:
    """Write the one personal part of a session, sealed to its readers. Also without notes: a comment may come."""
    part = PersonalPart(PersonalPartId(work.ids.new()), session_id, notes, "", work.stamp(), challenge, handed_on)
    work.personal.save(part, work.readers_for(pair))
    work.audit(Act.CREATED, "personal-part", part.id, part)


def _close_items(work: Work, found: Material) -> None:
    for item in found.items:
        state = item.state
        if found.holds(item):
            state = ItemState.COVERED
        elif state is ItemState.OPEN:
            state = ItemState.LEFT
        if state is not item.state:
            work.agenda.save(replace(item, state=state))


def _plan_next(work: Work, found: Material, form: FinishForm) -> SessionId | None:
    if form.next_on is None or form.next_at is None:
        return None
    session = found.session
    carried = [
        agendas.Wanted(item.kind, item.topic, item.title, item.function, item.proposed_by, item.case_id, item.minutes)
        for item in found.items
        if item.id in form.carry_items and item.state is not ItemState.COVERED and not found.holds(item)
    ]
    following = found.following
    if following is not None and (following.planned_on, following.planned_at) == (form.next_on, form.next_at):
        agendas.bring_over(work, following.id, carried)
        return following.id
    return planning.plan(
        work, found.pair.id, form.next_on, form.next_at, session.length_min, session.place, carried=carried
    )
