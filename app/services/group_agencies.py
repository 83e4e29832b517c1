"""Other agencies in a multi-agency session: who was present or invited, what each has taken on about the child.

Each agency records its own decisions (S2-73), also one that was invited and did not come. An extract is made for one of
them and holds nothing of another's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.domain import words
from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError, NotFoundError
from app.domain.group import Agency, AgencyTask, Attendance, GroupSession, TaskKind
from app.domain.ids import AgencyId, AgencyTaskId, SessionId
from app.domain.rights import may_record_group
from app.domain.session import SessionKind
from app.services import access, due
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class AgencyForm:
    """What is asked about an agency. Only its name is needed; who comes may be known later."""

    name: str
    person: str = ""
    role: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class TaskForm:
    """What an agency has decided or will do, or what it needs to know. Why is needed for a decision, the day for an
    action.
    """

    kind: TaskKind
    what: str
    why: str = ""
    person: str = ""
    due_on: date | None = None


def invite(work: Work, group_id: SessionId, form: AgencyForm) -> AgencyId:
    """Put an agency on the list and return its id.

    Raises NotFoundError, NotAllowedError ("record", "not-multi-agency"), AlreadyFinishedError, FormError for "name"
    ("missing", "taken") and the other lines.
    """
    group = _group(work, group_id)
    there = work.agencies.of_session(group.id)
    texts = _lines(form)
    if any(one.name.casefold() == texts["name"].casefold() for one in there):
        raise FormError((InputError("name", "taken"),))
    agency = Agency(
        id=AgencyId(work.ids.new()),
        session_id=group.id,
        position=len(there) + 1,
        **texts,
        attendance=Attendance.INVITED,
        made=work.stamp(),
    )
    _save(work, agency, Act.CREATED)
    return agency.id


def _lines(form: AgencyForm) -> dict[str, str]:
    errors: list[InputError] = []
    texts: dict[str, str] = {}
    for name in ("name", "person", "role", "contact"):
        try:
            texts[name] = words.line(name, getattr(form, name), is_needed=name == "name")
        except InputError as error:
            errors.append(error)
    if errors:
        raise FormError(tuple(errors))
    return texts


def came(work: Work, agency_id: AgencyId, how: Attendance) -> None:
    """Note whether the agency came. Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError."""
    agency = work.agencies.get(agency_id)
    _group(work, agency.session_id)
    if agency.attendance is not how:
        _save(work, replace(agency, attendance=how), Act.CHANGED)


def uninvite(work: Work, agency_id: AgencyId) -> None:
    """Take an agency off the list. Raises as ``came``; NotAllowedError("has-notes") once it has taken anything on."""
    agency = work.agencies.get(agency_id)
    group = _group(work, agency.session_id)
    if any(one.agency_id == agency.id for one in work.agency_tasks.of_session(group.id)):
        raise NotAllowedError("has-notes")
    work.agencies.delete(agency.id)
    work.audit(Act.DELETED, "agency", agency.id, agency)
    work.changed(sessions={group.id})


def take_on(work: Work, agency_id: AgencyId, form: TaskForm) -> AgencyTaskId:
    """Record what an agency has taken on about the child of the session, and return its id.

    Raises as ``came``; InputError("child", "missing") while no child is on the list; FormError for "what" ("missing"),
    "why" ("missing" for a decision), "due_on" ("missing" for an action, "in-the-past").
    """
    agency = work.agencies.get(agency_id)
    group = _group(work, agency.session_id)
    children = work.group_children.of_session(group.id)
    if not children:
        raise InputError("child", "missing")
    errors: list[InputError] = []
    texts = {"what": "", "why": "", "person": ""}
    for name in texts:
        needed = name == "what" or (name == "why" and form.kind is TaskKind.DECISION)
        clean = words.line if name == "person" else words.prose
        try:
            texts[name] = clean(name, getattr(form, name), is_needed=needed)
        except InputError as error:
            errors.append(error)
    if form.kind is TaskKind.ACTION and form.due_on is None:
        errors.append(InputError("due_on", "missing"))
    if form.due_on is not None and form.due_on < due.held_on(work, group):
        errors.append(InputError("due_on", "in-the-past"))
    if errors:
        raise FormError(tuple(errors))
    task = AgencyTask(
        id=AgencyTaskId(work.ids.new()),
        session_id=group.id,
        agency_id=agency.id,
        case_id=children[0].case_id,
        kind=form.kind,
        due_on=form.due_on,
        recorded_on=None,
        made=work.stamp(),
        what=texts["what"],
        why=texts["why"],
        person=texts["person"] or agency.person,
        recorded_by="",
    )
    _save_task(work, task, Act.CREATED)
    return task.id


def give_back(work: Work, task_id: AgencyTaskId) -> None:
    """Take back what was noted, while the session is not finished. Raises as ``came``."""
    task = work.agency_tasks.get(task_id)
    _group(work, task.session_id)
    work.agency_tasks.delete(task.id)
    work.audit(Act.DELETED, "agency-task", task.id, task)
    work.changed(sessions={task.session_id}, cases={task.case_id})


def recorded(work: Work, task_id: AgencyTaskId, on: date, by: str) -> None:
    """Note that the agency has entered it in its own record: when, and who said so (S2-73). Also after the end.

    Raises NotFoundError, NotAllowedError("record"), AlreadyFinishedError when it was noted, InputError for "on"
    ("in-the-future") and "by" ("missing").
    """
    task = work.agency_tasks.get(task_id)
    group = access.group_to_see(work, task.session_id)
    if not may_record_group(work.viewer, group):
        raise NotAllowedError("record")
    if on > work.today:
        raise InputError("on", "in-the-future")
    _save_task(work, task.recorded(on, words.line("by", by, is_needed=True)), Act.CHANGED)


def _group(work: Work, group_id: SessionId) -> GroupSession:
    group = access.group_to_record(work, group_id)
    if group.kind is not SessionKind.MULTI_AGENCY:
        raise NotAllowedError("not-multi-agency")
    return group


def _save(work: Work, agency: Agency, act: Act) -> None:
    work.agencies.save(agency)
    work.audit(act, "agency", agency.id, agency)
    work.changed(sessions={agency.session_id})


def _save_task(work: Work, task: AgencyTask, act: Act) -> None:
    work.agency_tasks.save(task)
    work.audit(act, "agency-task", task.id, task)
    work.changed(sessions={task.session_id}, cases={task.case_id})


def extract_of(work: Work, agency_id: AgencyId) -> tuple[GroupSession, Agency, tuple[AgencyTask, ...]]:
    """Return the finished session, the agency and what is that agency's own in it, for its extract.

    Raises NotFoundError, NotAllowedError("record") for who neither facilitated it nor leads, InputError("record",
    "not-finished").
    """
    agency = work.agencies.get(agency_id)
    group = access.group_to_see(work, agency.session_id)
    if not (may_record_group(work.viewer, group) or work.viewer.leads):
        raise NotAllowedError("record")
    if group.is_open:
        raise InputError("record", "not-finished")
    if not work.group_children.of_session(group.id):
        raise NotFoundError
    mine = tuple(one for one in work.agency_tasks.of_session(group.id) if one.agency_id == agency.id)
    return group, agency, mine
