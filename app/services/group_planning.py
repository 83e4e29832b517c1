"""Bringing a group together: who is asked, when, on which terms, about which children (practice.md b6, S2-70)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from app.domain import rights, words
from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError
from app.domain.group import (
    FEWEST,
    GROUP_KINDS,
    MOST,
    Attendance,
    GroupChild,
    GroupNotes,
    GroupSession,
    Member,
    Trigger,
)
from app.domain.ids import AgendaItemId, CaseId, GroupAgreementId, PersonId, SessionId
from app.domain.session import Move, SessionKind, SessionState
from app.services import access
from app.services.planning import AHEAD_DAYS, LONGEST_MIN, WRITE_UP_DAYS
from app.services.work import Work

DEFAULT_LENGTH_MIN = 90
MOST_LINES = 30


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """What is asked when a group is planned. ``agenda`` is one line for each item. The planner is the facilitator."""

    kind: SessionKind
    title: str
    on: date
    at: time
    members: tuple[PersonId, ...]
    length_min: int = DEFAULT_LENGTH_MIN
    place: str = ""
    agenda: str = ""
    agreement_id: GroupAgreementId | None = None
    trigger: Trigger | None = None


def plan(work: Work, form: GroupPlan) -> SessionId:
    """Plan a session of a group, this person facilitating, and return its id.

    Raises NotAllowedError("plan"), FormError for "title", "members" ("missing", "too-many"), "on" ("in-the-past",
    "too-far"), "length_min" ("out-of-range"), "trigger" ("missing" across agencies, S2-70), NotFoundError.
    """
    if form.kind not in GROUP_KINDS or not rights.may_plan_group(work.viewer, form.kind):
        raise NotAllowedError("plan")
    members = tuple(dict.fromkeys(one for one in form.members if one != work.me))
    title, place = _checked(work, form, members)
    if form.agreement_id is not None:
        work.group_agreements.get(form.agreement_id)
    for person_id in members:
        access.person_on_file(work, person_id)
    group = GroupSession(
        id=SessionId(work.ids.new()),
        kind=form.kind,
        state=SessionState.PLANNED,
        title=title,
        planned_on=form.on,
        planned_at=form.at.replace(second=0, microsecond=0, tzinfo=None),
        length_min=form.length_min,
        facilitator=work.me,
        agreement_id=form.agreement_id,
        trigger=form.trigger if form.kind is SessionKind.MULTI_AGENCY else None,
        started_at=None,
        finished_at=None,
        made=work.stamp(),
        place=place,
        members=tuple(Member(person_id, Attendance.INVITED) for person_id in members),
        agenda=_lines(form.agenda),
        moves=(),
        notes=GroupNotes(),
    )
    save(work, group, Act.CREATED)
    return group.id


def _checked(work: Work, form: GroupPlan, members: tuple[PersonId, ...]) -> tuple[str, str]:
    errors: list[InputError] = []
    texts = {"title": "", "place": ""}
    for name in texts:
        try:
            texts[name] = words.line(name, getattr(form, name), is_needed=name == "title")
        except InputError as error:
            errors.append(error)
    fewest = 0 if form.kind is SessionKind.MULTI_AGENCY else 1 if form.kind is SessionKind.PEER else FEWEST
    if len(members) < fewest:
        errors.append(InputError("members", "too-few", fewest=fewest))
    if len(members) > MOST:
        errors.append(InputError("members", "too-many", most=MOST))
    if not 15 <= form.length_min <= LONGEST_MIN:
        errors.append(InputError("length_min", "out-of-range", lowest=15, highest=LONGEST_MIN))
    if form.kind is SessionKind.MULTI_AGENCY and form.trigger is None:
        errors.append(InputError("trigger", "missing"))
    try:
        _check_day(work, form.on)
    except InputError as error:
        errors.append(error)
    if errors:
        raise FormError(tuple(errors))
    return texts["title"], texts["place"]


def _check_day(work: Work, on: date) -> None:
    if on < work.today - timedelta(days=WRITE_UP_DAYS):
        raise InputError("on", "in-the-past")
    if on > work.today + timedelta(days=AHEAD_DAYS):
        raise InputError("on", "too-far")


def _lines(text: str) -> tuple[str, ...]:
    kept = [" ".join(line.split()) for line in words.clean(text).split("\n")]
    return tuple(line[: words.LONGEST_LINE] for line in kept if line)[:MOST_LINES]


def save(work: Work, group: GroupSession, act: Act = Act.CHANGED) -> None:
    """Save a session whose rights the caller has checked, with its entry in the trail."""
    work.groups.save(group)
    work.audit(act, "group", group.id, group)
    work.changed(sessions={group.id})


def start(work: Work, group_id: SessionId, at: datetime | None = None) -> None:
    """Begin the session, now or at an earlier aware moment ``at``. Beginning twice changes nothing.

    Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError, InputError("at", "in-the-future").
    """
    group = access.group_to_record(work, group_id)
    if at is not None and at > work.now:
        raise InputError("at", "in-the-future")
    if group.state is SessionState.PLANNED:
        save(work, group.started(at or work.now))


def move(work: Work, group_id: SessionId, on: date, at: time, reason: str) -> None:
    """Move a session that has not begun; a reason is needed (S1-47).

    Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError, InputError for "reason" and "on".
    """
    group = access.group_to_record(work, group_id)
    reason = words.prose("reason", reason, is_needed=True)
    _check_day(work, on)
    save(work, group.moved(Move(group.planned_on, group.planned_at, on, at, reason, work.stamp())))


def cancel(work: Work, group_id: SessionId, reason: str) -> None:
    """Cancel a session that has not begun, with a reason.

    Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError, InputError("reason", "missing").
    """
    group = access.group_to_record(work, group_id)
    reason = words.prose("reason", reason, is_needed=True)
    save(work, group.moved(Move(group.planned_on, group.planned_at, None, None, reason, work.stamp())))


def attend(work: Work, group_id: SessionId, attendance: Mapping[PersonId, Attendance]) -> None:
    """Note who came; somebody who was not invited and came is added.

    Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError.
    """
    group = access.group_to_record(work, group_id)
    known = {one.person_id: one for one in group.members}
    for person_id, how in attendance.items():
        if person_id != group.facilitator:
            known[access.person_on_file(work, person_id).id] = Member(person_id, how)
    changed = replace(group, members=tuple(known.values()))
    if changed != group:
        save(work, changed)


def add_child(work: Work, group_id: SessionId, case_id: CaseId, presenter: PersonId) -> AgendaItemId:
    """Put a child on the group's list, with who brings the question. Returns the id of the place.

    Raises NotFoundError, NotAllowedError ("record", "add-to-case"), AlreadyFinishedError, InputError("case_id",
    "taken"; "one-child" across agencies: an extract is about one child), InputError("presenter", "not-in-group").
    """
    group = access.group_to_record(work, group_id)
    case = access.case_to_add_to(work, case_id)
    there = work.group_children.of_session(group.id)
    if any(one.case_id == case.id for one in there):
        raise InputError("case_id", "taken")
    if there and group.kind is SessionKind.MULTI_AGENCY:
        raise InputError("case_id", "one-child")
    if presenter not in {group.facilitator, *(one.person_id for one in group.members)}:
        raise InputError("presenter", "not-in-group")
    child = GroupChild(AgendaItemId(work.ids.new()), group.id, case.id, presenter, len(there) + 1, work.stamp())
    work.group_children.save(child)
    work.audit(Act.CREATED, "group-child", child.id, child)
    work.changed(sessions={group.id}, cases={case.id})
    return child.id


def remove_child(work: Work, group_id: SessionId, item_id: AgendaItemId) -> None:
    """Take a child off while nothing is written or recorded about them.

    Raises NotFoundError, NotAllowedError ("record", "has-notes"), AlreadyFinishedError.
    """
    group = access.group_to_record(work, group_id)
    child = next((one for one in work.group_children.of_session(group.id) if one.id == item_id), None)
    if child is None:
        return
    recorded = {one.case_id for one in work.decisions.of_session(group.id)}
    recorded |= {one.case_id for one in work.actions.of_group(group.id) if one.case_id is not None}
    recorded |= {one.case_id for one in work.agency_tasks.of_session(group.id)}
    if child.case_id in recorded or work.form_drafts.find(work.me, child_form(group.id, child.case_id)):
        raise NotAllowedError("has-notes")
    work.group_children.delete(child.id)
    work.audit(Act.DELETED, "group-child", child.id, child)
    work.changed(sessions={group.id}, cases={child.case_id})


def group_form(group_id: SessionId) -> str:
    """Return under which name the notes of the group are kept until it is finished."""
    return f"group-{group_id}"


def child_form(group_id: SessionId, case_id: CaseId) -> str:
    """Return under which name the words about a child are kept until the group is finished.

    The child's id is in it: when the child's file is disposed of, the words go too.
    """
    return f"group-{group_id}-{case_id}"
