"""Writing in a group's session: decisions with an owner, actions, and the end, when drafts become records.

Each child gets a part on their own file. What is kept of the group names no child and nobody's own matters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from app.domain import words
from app.domain.audit import Act
from app.domain.discussion import Better, CaseDiscussion, DiscussionContent
from app.domain.errors import AppError, FormError, InputError, NotAllowedError, NotFoundError
from app.domain.group import Attendance, Confidence, GroupChild, GroupNotes, GroupSession, read_confidence
from app.domain.ids import (
    ActionId,
    AgendaItemId,
    CaseId,
    DecisionId,
    DiscussionId,
    PersonId,
    SessionId,
)
from app.domain.people import SupervisionPair
from app.domain.session import SessionKind, SessionState
from app.services import access, actions, agendas, decisions, drafting, due
from app.services.actions import ActionForm
from app.services.decisions import DecisionForm
from app.services.group_names import noticed
from app.services.group_planning import child_form, group_form
from app.services.work import Work

CHILD_TEXTS = (
    "why_discussed",
    "what_happened",
    "lived_experience",
    "childs_words",
    "analysis",
    "not_known",
    "other_views",
    "advice",
)
NOTE_TEXTS = ("agreed_too_easily", "process", "about_agencies", "learning", "interruptions")
TAKE_ON = "take_on"  # field of a child's form among peers: "1" puts the child on the presenter's next agenda


@dataclass(frozen=True, slots=True)
class GroupAction:
    """What is asked about an action agreed in a group. The owner is somebody of the club."""

    what: str
    owner: PersonId
    due_on: date
    measure: str = ""
    difference: str = ""


@dataclass(frozen=True, slots=True)
class GroupFinish:
    """What is asked at the end. ``keep_names``: the shared learning was read again and names nobody it must not."""

    blank_reasons: Mapping[CaseId, str] = field(default_factory=dict)
    keep_names: bool = False


def decide(work: Work, group_id: SessionId, item_id: AgendaItemId, form: DecisionForm) -> DecisionId:
    """Record a decision about a child; ``form.decided_by`` is the responsible supervisor, the facilitator if None.

    Peers advise and decide nothing. Raises NotFoundError, NotAllowedError ("record", "peers-advise"),
    AlreadyFinishedError, FormError as ``decisions.record``, InputError("decided_by", "not-in-group").
    """
    group, child = _child(work, group_id, item_id)
    if group.kind is SessionKind.PEER:
        raise NotAllowedError("peers-advise")
    owner = form.decided_by or group.facilitator
    came = {Attendance.INVITED, Attendance.PRESENT}
    if owner not in {group.facilitator, *(one.person_id for one in group.members if one.attendance in came)}:
        raise InputError("decided_by", "not-in-group")
    made = decisions.in_group(work, group, child, replace(form, decided_by=owner, is_endorsed=False))
    work.decisions.in_groups.save(made)
    work.audit(Act.CREATED, "group-decision", made.id, made)
    work.changed(sessions={group.id}, cases={child.case_id})
    return made.id


def take_back(work: Work, group_id: SessionId, record_id: DecisionId | ActionId) -> None:
    """Take a decision or an action back while the session is not finished.

    Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError.
    """
    group = access.group_to_record(work, group_id)
    decision = next((one for one in work.decisions.of_session(group.id) if one.id == record_id), None)
    action = next((one for one in work.actions.of_group(group.id) if one.id == record_id), None)
    if decision is not None:
        work.decisions.delete(decision.id)
        work.audit(Act.DELETED, "group-decision", decision.id, decision)
        work.changed(sessions={group.id}, cases={decision.case_id})
    elif action is not None:
        work.actions.delete(action.id)
        work.audit(Act.DELETED, "action", action.id, action)
        work.changed(sessions={group.id}, actions={action.id})
    else:
        raise NotFoundError


def add_action(work: Work, group_id: SessionId, item_id: AgendaItemId, form: GroupAction) -> ActionId:
    """Record an action about a child, to be followed up by the owner's own pair, else by the child's.

    Raises NotFoundError, NotAllowedError ("record", "peers-advise"), AlreadyFinishedError, FormError as
    ``actions.add``, InputError("owner", "no-pair") when nobody would follow it up.
    """
    group, child = _child(work, group_id, item_id)
    if group.kind is SessionKind.PEER:
        raise NotAllowedError("peers-advise")
    pair = _follows_up(work, form.owner, child.case_id)
    if pair is None:
        raise InputError("owner", "no-pair")
    asked = ActionForm(
        pair_id=pair.id,
        what=form.what,
        owner=form.owner,
        due_on=form.due_on,
        case_id=child.case_id,
        measure=form.measure,
        difference=form.difference,
    )
    return actions.write(work, asked, group_id=group.id)


def _follows_up(work: Work, owner: PersonId, case_id: CaseId) -> SupervisionPair | None:
    """The pair in which the owner is supervised; else that of the child's lead and supervisor; else any they are in."""
    case = work.cases.get(case_id)
    active = [pair for pair in work.pairs.all() if due.is_active(pair, work.today) and not pair.is_cover]
    wanted = (
        lambda pair: pair.supervisee == owner,
        lambda pair: (pair.supervisor, pair.supervisee) == (case.supervisor, case.lead),
        lambda pair: pair.supervisor == owner,
    )
    return next((pair for fits in wanted for pair in active if fits(pair)), None)


def _child(work: Work, group_id: SessionId, item_id: AgendaItemId) -> tuple[GroupSession, GroupChild]:
    group = access.group_to_record(work, group_id)
    child = next((one for one in work.group_children.of_session(group.id) if one.id == item_id), None)
    if child is None:
        raise NotFoundError
    return group, child


# The end


def finish(work: Work, group_id: SessionId, form: GroupFinish) -> tuple[CaseId, ...]:
    """Finish the session: what is typed becomes one part for each child and the notes of the group, or nothing does.

    Returns the children whom peers wanted on a supervisor's agenda and for whom no session is planned yet. Raises
    NotFoundError, NotAllowedError("record"), AlreadyFinishedError, FormError with "blank_reasons" ("missing", fact
    ``case_id``: S0-13), "members" ("not-noted" while it is open who came), "learning" ("names-somebody"; the
    other notes when they name a child), "confidence" ("not-figures").
    """
    group = access.group_to_record(work, group_id)
    if group.state is SessionState.PLANNED:
        group = group.started(work.now)
    errors: list[AppError] = []
    waited_for = [one for one in work.agencies.of_session(group.id) if one.attendance is Attendance.INVITED]
    if group.of(Attendance.INVITED) or waited_for:
        errors.append(InputError("members", "not-noted"))
    notes = _notes(work, group, form, errors)
    contents = _contents(work, group, form, errors)
    if errors:
        raise FormError(tuple(one for one in errors if isinstance(one, InputError)))
    for child, content in contents:
        _write_part(work, group, child, content)
    waiting = _take_on(work, group)
    finished = group.finished(work.now, notes)
    work.groups.save(finished)
    for child in work.group_children.of_session(group.id):
        work.form_drafts.delete(work.me, child_form(group.id, child.case_id))
    work.form_drafts.delete(work.me, group_form(group.id))
    work.audit(Act.FINISHED, "group", group.id, finished)
    work.changed(sessions={group.id}, cases={child.case_id for child, _content in contents})
    return waiting


def _notes(work: Work, group: GroupSession, form: GroupFinish, errors: list[AppError]) -> GroupNotes:
    typed = drafting.kept_form(work, group_form(group.id))
    texts = {name: words.prose(name, typed.get(name, "")) for name in NOTE_TEXTS}
    if group.kind is not SessionKind.MULTI_AGENCY:
        texts["process"] = ""
    confidence: tuple[Confidence, ...] = ()
    try:
        confidence = read_confidence(typed.get("confidence", ""))
    except InputError as error:
        errors.append(error)
    for name, text in texts.items():
        if not form.keep_names and noticed(work, text, adults_too=name == "learning"):
            errors.append(InputError(name, "names-somebody"))
    friend = typed.get("critical_friend", "")
    named = PersonId(UUID(friend)) if friend else None
    return GroupNotes(
        critical_friend=None if named is None else work.people.get(named).id,
        confidence=confidence,
        **{name: texts[name] for name in NOTE_TEXTS},  # type: ignore[arg-type]  # each of them is a text
    )


def _contents(
    work: Work, group: GroupSession, form: GroupFinish, errors: list[AppError]
) -> list[tuple[GroupChild, DiscussionContent]]:
    recorded = {one.case_id for one in work.decisions.of_session(group.id)}
    recorded |= {one.case_id for one in work.actions.of_group(group.id) if one.case_id is not None}
    recorded |= {one.case_id for one in work.agency_tasks.of_session(group.id)}
    found = []
    for child in work.group_children.of_session(group.id):
        content = content_of(drafting.kept_form(work, child_form(group.id, child.case_id)))
        if not drafting.holds_words(content) and child.case_id not in recorded:
            continue
        if not content.lived_experience.strip():
            reason = words.prose("blank_reasons", form.blank_reasons.get(child.case_id, ""))
            if not reason.strip():
                errors.append(InputError("blank_reasons", "missing", case_id=child.case_id))
            content = replace(content, lived_blank_reason=reason)
        found.append((child, content))
    return found


def content_of(typed: Mapping[str, str]) -> DiscussionContent:
    """Return what is typed about a child as the content of a child's part."""
    texts: dict[str, Any] = {name: words.prose(name, typed.get(name, "")) for name in CHILD_TEXTS}
    better = typed.get("better", "")
    return DiscussionContent(**texts, better=Better(better) if better else None)


def _write_part(work: Work, group: GroupSession, child: GroupChild, content: DiscussionContent) -> None:
    part = CaseDiscussion(
        id=DiscussionId(work.ids.new()),
        session_id=group.id,
        item_id=child.id,
        case_id=child.case_id,
        held_on=due.held_on(work, group),
        supervisor=group.facilitator,
        practitioner=child.presenter,
        content=content,
        made=work.stamp(),
    )
    work.discussions.in_groups.save(part)
    work.audit(Act.CREATED, "group-part", part.id, part)


def _take_on(work: Work, group: GroupSession) -> tuple[CaseId, ...]:
    """Put the children whom peers want decided on the agenda of the presenter's own supervision (practice.md b6)."""
    waiting: list[CaseId] = []
    for child in work.group_children.of_session(group.id):
        if group.kind is not SessionKind.PEER:
            break
        if not drafting.kept_form(work, child_form(group.id, child.case_id)).get(TAKE_ON):
            continue
        coming = [
            one
            for pair in work.pairs.of(child.presenter)
            if pair.supervisee == child.presenter
            for one in work.sessions.of_pair(pair.id)
            if one.kind is SessionKind.ONE_TO_ONE and one.state in (SessionState.PLANNED, SessionState.DRAFT)
        ]
        if not coming:
            waiting.append(child.case_id)
            continue
        following = min(coming, key=lambda one: (one.planned_on, one.planned_at))
        agendas.bring_in_between(work, following.id, child.case_id)
        work.changed(sessions={following.id})
    return tuple(waiting)
