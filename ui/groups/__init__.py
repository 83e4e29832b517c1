"""Supervision in a group: planning, the session, a child's page in it, the end."""

from __future__ import annotations

from functools import partial

from ui.desk import Desk
from ui.groups.agencies import AddAgencySheet, RecordedSheet, TakesOnSheet
from ui.groups.agreement import GroupAgreementSheet
from ui.groups.answering import AddToRecordSheet, AnswerSheet
from ui.groups.child import GroupChildPage
from ui.groups.finish import FinishGroupSheet
from ui.groups.page import GroupPage
from ui.groups.planning import MoveGroupSheet, PlanGroupSheet
from ui.groups.sheets import AddChildSheet, GroupActionSheet, GroupDecisionSheet


def install(desk: Desk) -> None:
    """Register "group" (session id), "group-child" (session id, place) and the sheets of both.

    "group-agreement" takes nothing; "plan-group" nothing, or the id of the session it is to be like; "move-group",
    "finish-group", "group-add-child", "group-add-to", "group-add-agency" and "agency-takes-on" a session id;
    "group-answer" a session id and a member's; "group-decision" and "group-action" a session id and a child's place;
    "agency-recorded" the id of what was taken on and the agency's name.
    """
    desk.add_route("group", partial(GroupPage, desk))
    desk.add_route("group-child", partial(GroupChildPage, desk))
    desk.add_route("plan-group", lambda after=None: PlanGroupSheet(desk, after).open())
    desk.add_route("group-answer", lambda group_id, person_id: AnswerSheet(desk, group_id, person_id).open())
    desk.add_route("group-add-to", lambda group_id: AddToRecordSheet(desk, group_id).open())
    desk.add_route("group-agreement", lambda: GroupAgreementSheet(desk).open())
    desk.add_route("move-group", lambda group_id: MoveGroupSheet(desk, group_id).open())
    desk.add_route("finish-group", lambda group_id: FinishGroupSheet(desk, group_id).open())
    desk.add_route("group-add-child", lambda group_id: AddChildSheet(desk, group_id).open())
    desk.add_route("group-add-agency", lambda group_id: AddAgencySheet(desk, group_id).open())
    desk.add_route("agency-takes-on", lambda group_id: TakesOnSheet(desk, group_id).open())
    desk.add_route("agency-recorded", lambda task_id, agency: RecordedSheet(desk, task_id, agency).open())
    desk.add_route("group-decision", lambda group_id, place: GroupDecisionSheet(desk, group_id, place).open())
    desk.add_route("group-action", lambda group_id, place: GroupActionSheet(desk, group_id, place).open())
