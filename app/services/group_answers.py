"""After a group is finished: each who was there reads the record and answers; something is added; the next is planned.

An answer and an addition name no child, as nothing that is kept of a group does: a child's matter goes on its file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain import rights, words
from app.domain.audit import Act
from app.domain.errors import InputError, NotAllowedError
from app.domain.group import Attendance, GroupAddition, GroupAnswer, GroupSession
from app.domain.ids import PersonId, SessionId
from app.domain.session import OVER, AcknowledgementWay
from app.services import access, due
from app.services.group_names import noticed
from app.services.group_planning import GroupPlan
from app.services.work import Work


def answer(
    work: Work, group_id: SessionId, person_id: PersonId, way: AcknowledgementWay, is_agreed: bool, comment: str = ""
) -> None:
    """Keep what a member says to the finished record: read here, read on paper, or not agreed with a reason.

    Given under their own key, or under the facilitator's when they read it there or it comes back on paper. Nobody
    changes it afterwards. Raises NotFoundError, NotAllowedError("answer"), AlreadyFinishedError for who was not there
    or has answered, InputError("comment", "missing" | "names-somebody").
    """
    group = access.group_to_see(work, group_id)
    if work.me != person_id and not rights.may_record_group(work.viewer, group):
        raise NotAllowedError("answer")
    comment = words.prose("comment", comment)
    if noticed(work, comment, adults_too=False):
        raise InputError("comment", "names-somebody")
    given = GroupAnswer(way, is_agreed, comment, work.now, work.me)
    _save(work, group.answered(person_id, given), Act.ACKNOWLEDGED)


def add_to_record(work: Work, group_id: SessionId, text: str) -> None:
    """Add something to the finished record of a group: the facilitator, or who was there.

    Raises NotFoundError, NotAllowedError("record"; "not-finished"), InputError("text", "missing" | "names-somebody").
    """
    group = access.group_to_see(work, group_id)
    if not rights.sits_in_group(work.viewer, group):
        raise NotAllowedError("record")
    if group.state not in OVER:
        raise NotAllowedError("not-finished")
    text = words.prose("text", text, is_needed=True)
    if noticed(work, text, adults_too=False):
        raise InputError("text", "names-somebody")
    _save(work, group.with_addition(GroupAddition(text, work.stamp())), Act.ADDED_TO)


def _save(work: Work, group: GroupSession, act: Act) -> None:
    work.groups.save(group)
    work.audit(act, "group", group.id, group)
    work.changed(sessions={group.id})


def as_last_time(work: Work, group_id: SessionId) -> GroupPlan:
    """Return the plan of the next session of a group that meets again: the same people, terms and agenda.

    Its day is as far from this one as this one was from the one before it under the same name, else four weeks on, and
    never in the past. Who has left is not asked again. Raises NotFoundError, NotAllowedError("plan").
    """
    group = access.group_to_see(work, group_id)
    if not rights.may_plan_group(work.viewer, group.kind):
        raise NotAllowedError("plan")
    people = access.people(work)
    asked = [one.person_id for one in group.members if one.attendance is not Attendance.ABSENT]
    if group.facilitator != work.me:
        asked.append(group.facilitator)
    return GroupPlan(
        kind=group.kind,
        title=group.title,
        on=_next_day(work, group),
        at=group.planned_at,
        members=tuple(one for one in asked if one != work.me and people[one].left_on is None),
        length_min=group.length_min,
        place=group.place,
        agenda="\n".join(group.agenda),
        agreement_id=group.agreement_id,
        trigger=group.trigger,
    )


def _next_day(work: Work, group: GroupSession) -> date:
    earlier = [
        one.planned_on
        for one in work.groups.all()
        if one.title.casefold() == group.title.casefold() and one.planned_on < group.planned_on
    ]
    step = (group.planned_on - max(earlier)).days if earlier else 28
    step = max(7, round(step / 7) * 7)  # the same day of the week
    day = group.planned_on + timedelta(days=step)
    while day < work.today:
        day += timedelta(days=step)
    return day


@dataclass(frozen=True, slots=True)
class GroupToAnswer:
    """A finished record of a group that somebody who was there has not answered. ``waiting`` are their names."""

    group_id: SessionId
    title: str
    held_on: date
    waiting: tuple[str, ...]
    is_mine: bool  # the person at the keyboard is among them


def to_answer(work: Work) -> tuple[GroupToAnswer, ...]:
    """Return the records that wait for my answer, and those I hold that wait for others', longest waiting first."""
    people = access.people(work)
    found = []
    for group in work.groups.all():
        is_mine = work.me in group.unanswered
        if not group.unanswered or not (is_mine or rights.may_record_group(work.viewer, group)):
            continue
        names = tuple(due.name_of(people, one) for one in group.unanswered)
        found.append(GroupToAnswer(group.id, group.title, due.held_on(work, group), names, is_mine))
    return tuple(sorted(found, key=lambda line: (line.held_on, line.group_id)))
