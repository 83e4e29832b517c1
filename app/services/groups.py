"""Sessions of groups as this person may see them, and the one door through which screens reach what can be done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.domain import rights
from app.domain.action import Action
from app.domain.discussion import CaseDiscussion, Decision
from app.domain.errors import NotFoundError
from app.domain.group import (
    USUAL_FEWEST,
    USUAL_MOST,
    Agency,
    AgencyTask,
    Attendance,
    GroupAgreement,
    GroupAnswer,
    GroupChild,
    GroupSession,
)
from app.domain.ids import AgendaItemId, PersonId, SessionId
from app.domain.session import OVER, SessionKind, SessionState
from app.services import access, due, people
from app.services.group_agencies import (
    AgencyForm,
    TaskForm,
    came,
    give_back,
    invite,
    recorded,
    take_on,
    uninvite,
)
from app.services.group_agreements import agree, agreements
from app.services.group_answers import add_to_record, answer, as_last_time
from app.services.group_names import noticed
from app.services.group_planning import (
    GroupPlan,
    add_child,
    attend,
    cancel,
    child_form,
    group_form,
    move,
    plan,
    remove_child,
    start,
)
from app.services.group_recording import (
    CHILD_TEXTS,
    NOTE_TEXTS,
    TAKE_ON,
    GroupAction,
    GroupFinish,
    add_action,
    decide,
    finish,
    take_back,
)
from app.services.work import Work

__all__ = [
    "CHILD_TEXTS",
    "NOTE_TEXTS",
    "TAKE_ON",
    "AgencyForm",
    "ChildView",
    "GroupAction",
    "GroupFinish",
    "GroupPlan",
    "GroupRow",
    "GroupView",
    "MemberView",
    "TaskForm",
    "add_action",
    "add_child",
    "add_to_record",
    "agree",
    "agreements",
    "answer",
    "as_last_time",
    "attend",
    "came",
    "cancel",
    "child_form",
    "decide",
    "finish",
    "give_back",
    "group_form",
    "invite",
    "listing",
    "move",
    "noticed",
    "plan",
    "recorded",
    "remove_child",
    "start",
    "take_back",
    "take_on",
    "uninvite",
    "view",
]
COMING = frozenset({SessionState.PLANNED, SessionState.DRAFT})


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One session of a group in the list. ``not_held`` is a planned day that passed with nothing recorded."""

    group: GroupSession
    held_on: date
    facilitator_name: str
    agreement_missing: bool
    not_held: bool
    may_record: bool


@dataclass(frozen=True, slots=True)
class MemberView:
    """Somebody of the club who was invited."""

    person_id: PersonId
    name: str
    title: str
    attendance: Attendance
    answer: GroupAnswer | None = None
    may_answer: bool = False  # not answered yet, and this person may record what they say


@dataclass(frozen=True, slots=True)
class ChildView:
    """One child spoken of. ``discussion`` is the part that was recorded; ``tasks`` are other agencies'."""

    child: GroupChild
    initials: str
    reference: str
    presenter_name: str
    discussion: CaseDiscussion | None
    decisions: tuple[Decision, ...]
    actions: tuple[Action, ...]
    tasks: tuple[AgencyTask, ...]
    may_open_case: bool


@dataclass(frozen=True, slots=True)
class GroupView:
    """One session of a group. Children whom this person may not hear of are left out, without a count."""

    group: GroupSession
    held_on: date
    facilitator_name: str
    facilitator_title: str
    members: tuple[MemberView, ...]
    agencies: tuple[Agency, ...]
    children: tuple[ChildView, ...]
    agreement: GroupAgreement | None
    names: Mapping[PersonId, str]
    may_record: bool
    may_export: bool  # an agency's extract
    size_is_unusual: bool  # the guidance reads 4 to 10 people
    may_add: bool = False  # to the finished record
    may_plan_next: bool = False

    @property
    def takes_notes(self) -> bool:
        """True while it is under way and this person writes it."""
        return self.may_record and self.group.state is SessionState.DRAFT

    @property
    def decides(self) -> bool:
        """False among peers, who advise (practice.md b6)."""
        return self.group.kind is not SessionKind.PEER

    def child(self, item_id: AgendaItemId) -> ChildView:
        """Return the child of that place. Raises NotFoundError when it is not there or not for this person."""
        found = next((one for one in self.children if one.child.id == item_id), None)
        if found is None:
            raise NotFoundError
        return found


def listing(work: Work, when: Literal["coming", "past"] = "coming") -> tuple[GroupRow, ...]:
    """Return the sessions of groups this person may see: those not over, soonest first, or the others, latest first."""
    names = access.people(work)
    rows = [
        GroupRow(
            group=group,
            held_on=due.held_on(work, group),
            facilitator_name=due.name_of(names, group.facilitator),
            agreement_missing=group.agreement_id is None,
            not_held=group.state is SessionState.PLANNED and group.planned_on < work.today,
            may_record=rights.may_record_group(work.viewer, group),
        )
        for group in work.groups.all()
        if (group.state in COMING) is (when == "coming") and rights.may_see_group(work.viewer, group)
    ]
    rows.sort(key=lambda row: (row.held_on, row.group.planned_at, row.group.id), reverse=when == "past")
    return tuple(rows)


def view(work: Work, group_id: SessionId) -> GroupView:
    """Return the session. Raises NotFoundError when it may not be seen."""
    group = access.group_to_see(work, group_id)
    names = {person_id: person.full_name for person_id, person in access.people(work).items()}
    present = [one for one in group.members if one.attendance in (Attendance.PRESENT, Attendance.INVITED)]
    agencies = work.agencies.of_session(group.id)
    count = 1 + len(present) + sum(one.attendance is not Attendance.APOLOGIES for one in agencies)
    return GroupView(
        group=group,
        held_on=due.held_on(work, group),
        facilitator_name=names.get(group.facilitator, ""),
        facilitator_title=people.title_of(work, group.facilitator),
        members=_members(work, group, names),
        agencies=agencies,
        children=_children(work, group, names),
        agreement=None if group.agreement_id is None else work.group_agreements.get(group.agreement_id),
        names=names,
        may_record=group.is_open and rights.may_record_group(work.viewer, group),
        may_export=rights.may_record_group(work.viewer, group) or work.viewer.leads,
        size_is_unusual=not USUAL_FEWEST <= count <= USUAL_MOST,
        may_add=group.state in OVER and rights.sits_in_group(work.viewer, group),
        may_plan_next=not group.is_open and rights.may_record_group(work.viewer, group),
    )


def _members(work: Work, group: GroupSession, names: Mapping[PersonId, str]) -> tuple[MemberView, ...]:
    records = rights.may_record_group(work.viewer, group)
    return tuple(
        MemberView(
            person_id=one.person_id,
            name=names.get(one.person_id, ""),
            title=people.title_of(work, one.person_id),
            attendance=one.attendance,
            answer=one.answer,
            may_answer=one.person_id in group.unanswered and (records or one.person_id == work.me),
        )
        for one in group.members
    )


def _children(work: Work, group: GroupSession, names: Mapping[PersonId, str]) -> tuple[ChildView, ...]:
    """The children this person hears of: all of them for who sits in the group, else those they may see anyway."""
    sits_in = rights.sits_in_group(work.viewer, group)
    discussions = {one.item_id: one for one in work.discussions.of_session(group.id)}
    decisions = work.decisions.of_session(group.id)
    actions = work.actions.of_group(group.id)
    tasks = work.agency_tasks.of_session(group.id)
    found = []
    for child in work.group_children.of_session(group.id):
        case = work.cases.get(child.case_id)
        may_open = access.may_see(work, case)
        if not (sits_in or may_open):
            continue
        found.append(
            ChildView(
                child=child,
                initials=case.initials,
                reference=case.reference,
                presenter_name=names.get(child.presenter, ""),
                discussion=discussions.get(child.id),
                decisions=tuple(one for one in decisions if one.case_id == case.id),
                actions=tuple(one for one in actions if one.case_id == case.id),
                tasks=tuple(one for one in tasks if one.case_id == case.id),
                may_open_case=may_open,
            )
        )
    return tuple(found)
