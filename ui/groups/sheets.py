"""Small questions in a group's session: which child, what was decided and who owns it, what will be done."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.group import Attendance
from app.domain.ids import AgendaItemId, CaseId, PersonId, SessionId
from app.services import cases, groups
from app.services.cases import CaseRow
from app.services.decisions import DecisionForm
from app.services.groups import GroupAction, GroupView
from ui.asking import AskingSheet
from ui.components import DateField, GrowingText
from ui.components.authority import AuthorityChoice
from ui.components.naming import named
from ui.desk import Desk


def _fill_with_people(box: QComboBox, view: GroupView, *, only_who_came: bool = False) -> None:
    """Offer the facilitator and everybody of the club in this group, or of them those who are expected or came."""
    box.clear()
    box.addItem(view.facilitator_name, view.group.facilitator)
    for one in view.members:
        if only_who_came and one.attendance in (Attendance.APOLOGIES, Attendance.ABSENT):
            continue
        box.addItem(one.name, one.person_id)


class AddChildSheet(AskingSheet):
    """A child by initials and number, and who brings the question."""

    def __init__(self, desk: Desk, group_id: SessionId) -> None:
        super().__init__(
            desk,
            desk.tr("Add a child"),
            desk.tr("What is said goes on this child’s file alone, and opens it to nobody."),
            desk.tr("&Add"),
            "group-add-child",
            height=400,
        )
        self._id = group_id
        self._child = named(QComboBox(), "group-add-child-case")
        self._who = named(QComboBox(), "group-add-child-presenter")
        self.ask("case_id", self.tr("Which &child?"), self._child)
        self.ask("presenter", self.tr("Who &brings the question?"), self._who)
        self.body.addStretch(1)
        desk.ask(cases.listing).then(self._offer)
        desk.ask(groups.view, group_id).then(lambda view: _fill_with_people(self._who, view))

    def _offer(self, rows: tuple[CaseRow, ...]) -> None:
        for row in rows:
            if row.case.closed_on is None:
                self._child.addItem(f"{row.case.initials} · {row.case.reference}", row.case.id)
        self._child.setFocus()

    def primary(self) -> None:
        """Put the child on the list."""
        for field in self.fields.values():
            field.clear_problem()
        case_id, who = self._child.currentData(), self._who.currentData()
        if case_id is None:
            self.fields["case_id"].set_problem(self.tr("There is no case to choose"))
            return
        adding = self.desk.do(groups.add_child, self._id, cast(CaseId, case_id), cast(PersonId, who))
        adding.then(self.settled, failed=self.refused)


class GroupDecisionSheet(AskingSheet):
    """What was decided, why, and who is responsible for it."""

    def __init__(self, desk: Desk, group_id: SessionId, place: AgendaItemId) -> None:
        super().__init__(
            desk,
            desk.tr("Record a decision"),
            desk.tr("It stands on this child’s file, with the person responsible for it."),
            desk.tr("&Record it"),
            "group-decision",
            height=660,
        )
        self._id, self._place = group_id, place
        self._texts: dict[str, GrowingText] = {}
        for key, label, needed in (
            ("what", self.tr("&What was decided?"), True),
            ("why", self.tr("Wh&y?"), True),
            ("options_not_taken", self.tr("What was &not chosen, also not to refer?"), False),
            ("effect_on_child", self.tr("What it means for the &child"), False),
        ):
            self._texts[key] = GrowingText(min_lines=1, name=f"group-decision-{key.replace('_', '-')}")
            self.ask(key, label, self._texts[key], optional=not needed)
        self._authority = AuthorityChoice("group-decision-authority")
        self.ask("authority", self.tr("Wh&ose decision is it?"), self._authority)
        self._owner = named(QComboBox(), "group-decision-owner")
        self.ask("decided_by", self.tr("Responsible &supervisor"), self._owner)
        self.body.addStretch(1)
        self._texts["what"].setFocus()
        desk.ask(groups.view, group_id).then(self._show)

    def _show(self, view: GroupView) -> None:
        _fill_with_people(self._owner, view, only_who_came=True)
        child = view.child(self._place)
        whose = f"{child.initials} {child.reference}"
        self.set_title(
            self.tr("Record a decision about %1").replace("%1", whose),
            self.tr("It stands on this child’s file, with the person responsible for it."),
        )
        self.keep(f"group-decision-{self._id}-{child.child.case_id}")

    def primary(self) -> None:
        """Record it."""
        for field in self.fields.values():
            field.clear_problem()
        texts = {key: editor.text() for key, editor in self._texts.items()}
        form = DecisionForm(
            what=texts["what"],
            why=texts["why"],
            options_not_taken=texts["options_not_taken"],
            effect_on_child=texts["effect_on_child"],
            authority=self._authority.value(),
            decided_by=cast("PersonId | None", self._owner.currentData()),
        )
        self.do(groups.decide, self._id, self._place, form).then(self.settled, failed=self.refused)


class GroupActionSheet(AskingSheet):
    """What will be done, by whom, by when, and how it will be known."""

    def __init__(self, desk: Desk, group_id: SessionId, place: AgendaItemId) -> None:
        super().__init__(
            desk,
            desk.tr("Add an action"),
            desk.tr("It is followed up in the owner’s own supervision."),
            desk.tr("&Add it"),
            "group-action",
            height=560,
        )
        self._id, self._place = group_id, place
        self._what = GrowingText(min_lines=1, name="group-action-what")
        self.ask("what", self.tr("&What will be done?"), self._what)
        self._owner = named(QComboBox(), "group-action-owner")
        self.ask("owner", self.tr("W&ho?"), self._owner)
        self._due = DateField(desk.today, name="group-action-due")
        self.ask("due_on", self.tr("By whe&n?"), self._due)
        self._measure = named(QLineEdit(), "group-action-measure")
        self.ask("measure", self.tr("How will we &know it is done?"), self._measure, optional=True)
        self._difference = named(QLineEdit(), "group-action-difference")
        self.ask("difference", self.tr("What &difference should it make?"), self._difference, optional=True)
        self.body.addStretch(1)
        self._what.setFocus()
        desk.ask(groups.view, group_id).then(self._show)

    def _show(self, view: GroupView) -> None:
        _fill_with_people(self._owner, view)
        child = view.child(self._place)
        self.set_title(
            self.tr("Add an action about %1").replace("%1", f"{child.initials} {child.reference}"),
            self.tr("It is followed up in the owner’s own supervision."),
        )
        self.keep(f"group-action-{self._id}-{child.child.case_id}")

    def primary(self) -> None:
        """Add it."""
        for field in self.fields.values():
            field.clear_problem()
        day = self.day_in("due_on", self._due)
        if day is None:
            return
        form = GroupAction(
            what=self._what.text(),
            owner=cast(PersonId, self._owner.currentData()),
            due_on=day,
            measure=self._measure.text(),
            difference=self._difference.text(),
        )
        self.do(groups.add_action, self._id, self._place, form).then(self.settled, failed=self.refused)
