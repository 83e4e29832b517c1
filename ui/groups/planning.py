"""Bring a group together: its form, who is asked, when, on which terms; move it, or cancel it with a reason."""

from __future__ import annotations

from datetime import time, timedelta
from typing import cast

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import InputError
from app.domain.group import GroupAgreement, Trigger
from app.domain.ids import GroupAgreementId, PersonId, SessionId
from app.domain.session import SessionKind
from app.services import groups, people
from app.services.groups import GroupPlan, GroupView
from app.services.people import PersonRow
from ui.asking import AskingSheet
from ui.components import (
    DateField,
    FormField,
    GrowingText,
    HintButton,
    NumberField,
    SegmentedChoice,
    Text,
    TimeField,
)
from ui.components.combo import choose
from ui.components.naming import named
from ui.desk import Desk
from ui.problems import in_words
from ui.theme import box, fix, nest
from ui.wording.groups import trigger_name, what_it_is
from ui.wording.practice import kind_name

KINDS = (SessionKind.GROUP, SessionKind.MULTI_AGENCY, SessionKind.PEER)


class PlanGroupSheet(AskingSheet):
    """The planner facilitates and writes. The agreement of the group is chosen, or the lack of one is said."""

    def __init__(self, desk: Desk, after: SessionId | None = None) -> None:
        super().__init__(
            desk,
            desk.tr("Plan a group session"),
            desk.tr("You lead the talk and write its record. Children are added on its page."),
            desk.tr("&Plan it"),
            "plan-group",
            height=620,
        )
        self._after = after
        self._kind = SegmentedChoice(
            [(kind.value, kind_name(kind)) for kind in KINDS], name="plan-group-kind", label=self.tr("Form")
        )
        self._kind.set_value(SessionKind.GROUP.value)
        self._kind.chosen.connect(self._chosen)
        self.body.addWidget(self._kind)
        self._about = Text(what_it_is(SessionKind.GROUP), "hint")
        self.body.addWidget(self._about)
        self._called = named(QLineEdit(), "plan-group-title")
        self.ask("title", self.tr("What is it &called?"), self._called)
        self._trigger = named(QComboBox(), "plan-group-trigger")
        self._trigger.addItem(self.tr("Choose"), None)
        for trigger in Trigger:
            self._trigger.addItem(trigger_name(trigger), trigger.value)
        self.ask("trigger", self.tr("Wh&y do the agencies sit together?"), self._trigger)
        self.fields["trigger"].hide()
        self._add_when()
        self._people = QWidget()
        self._ticks: dict[PersonId, QCheckBox] = {}
        box(QVBoxLayout(self._people), 0, 6)
        self.ask("members", self.tr("Who of the club is asked to come?"), self._people)
        self._agenda = GrowingText(min_lines=2, name="plan-group-agenda")
        self.ask("agenda", self.tr("A&genda, a line for each item"), self._agenda, optional=True)
        self._agreement = named(QComboBox(), "plan-group-agreement")
        self.ask("agreement", self.tr("&Agreement of the group"), self._agreement)
        write = HintButton(self.tr("Write an agreement do&wn…"), small=True, name="plan-group-agree")
        write.clicked.connect(self._write_agreement)
        line = QHBoxLayout()
        box(line, 0, 0)
        line.addWidget(write)
        line.addStretch(1)
        nest(self.body, line)
        self.body.addStretch(1)
        desk.ask(groups.agreements).then(self._offer_agreements)
        desk.ask(people.listing).then(self._offer_people)

    def _add_when(self) -> None:
        self._on = DateField(self.desk.today, name="plan-group-on")
        self._on.set_date(self.desk.today() + timedelta(days=14))
        self._at = TimeField(name="plan-group-at")
        self._at.set_time(time(19))
        self._length = NumberField(15, 240, 90, suffix=self.tr(" minutes"), name="plan-group-length")
        self._place = named(QLineEdit(), "plan-group-place")
        for parts in (
            (("on", self.tr("&Day"), self._on, 2), ("at", self.tr("&Time"), self._at, 1)),
            (("length_min", self.tr("&How long"), self._length, 1), ("place", self.tr("Wh&ere"), self._place, 2)),
        ):
            row = QHBoxLayout()
            box(row, 0, 12)
            for key, label, control, share in parts:
                self.fields[key] = FormField(label, control, optional=key == "place")
                row.addWidget(self.fields[key], share)
            nest(self.body, row)
        fix(self._length, min_width=140)

    def _offer_people(self, rows: tuple[PersonRow, ...]) -> None:
        inside = self._people.layout()
        assert inside is not None  # noqa: S101  given where it was made
        for row in rows:
            if row.person.left_on is None and row.person.id != self.desk.vault.me and row.person.id not in self._ticks:
                tick = named(QCheckBox(row.person.full_name), f"plan-group-{row.person.id}")
                self._ticks[row.person.id] = tick
                inside.addWidget(tick)
        if self._after is None:
            self.keep("plan-group")
            self.take_focus_soon()
        else:
            self.desk.ask(groups.as_last_time, self._after).then(self._fill)

    def _fill(self, plan: GroupPlan) -> None:
        """The same people, terms and agenda as last time, so that nothing is typed again."""
        self._kind.set_value(plan.kind.value)
        self._chosen(plan.kind.value)
        self._called.setText(plan.title)
        self._on.set_date(plan.on)
        self._at.set_time(plan.at)
        self._length.setValue(plan.length_min)
        self._place.setText(plan.place)
        self._agenda.set_text(plan.agenda)
        for person_id, tick in self._ticks.items():
            tick.setChecked(person_id in plan.members)
        choose(self._agreement, plan.agreement_id)
        if plan.trigger is not None:
            choose(self._trigger, plan.trigger.value)
        self.keep(f"plan-group-after-{self._after}")
        self._on.setFocus()

    def _offer_agreements(self, made: tuple[GroupAgreement, ...]) -> None:
        self._agreement.clear()
        self._agreement.addItem(self.tr("None yet"), None)
        for one in made:
            self._agreement.addItem(one.name, one.id)
        if made:
            self._agreement.setCurrentIndex(1)
        none = self.tr("Without one, nobody has agreed on confidentiality and its limits.")
        self.fields["agreement"].set_hint("" if made else none)

    def _chosen(self, key: str) -> None:
        kind = SessionKind(key)
        self._about.setText(what_it_is(kind))
        self.fields["trigger"].setVisible(kind is SessionKind.MULTI_AGENCY)

    def _write_agreement(self) -> None:
        from ui.groups.agreement import GroupAgreementSheet

        sheet = GroupAgreementSheet(self.desk)
        sheet.accepted.connect(lambda: self.desk.ask(groups.agreements).then(self._offer_agreements))
        sheet.open()

    def primary(self) -> None:
        """Plan it and open its page."""
        for field in self.fields.values():
            field.clear_problem()
        day = self.day_in("on", self._on)
        try:
            at = self._at.time()
        except InputError as error:
            self.fields["at"].set_problem(in_words(error))
            return
        if day is None:
            return
        if at is None:
            self.fields["at"].set_problem(self.tr("Say at what time"))
            return
        trigger = self._trigger.currentData()
        form = GroupPlan(
            kind=SessionKind(self._kind.value() or KINDS[0].value),
            title=self._called.text(),
            on=day,
            at=at,
            members=tuple(person_id for person_id, tick in self._ticks.items() if tick.isChecked()),
            length_min=self._length.value(),
            place=self._place.text(),
            agenda=self._agenda.text(),
            agreement_id=cast("GroupAgreementId | None", self._agreement.currentData()),
            trigger=Trigger(trigger) if trigger else None,
        )
        self.do(groups.plan, form).then(self._planned, failed=self.refused)

    def _planned(self, group_id: SessionId) -> None:
        self.accept()
        self.desk.open("group", group_id)


class MoveGroupSheet(AskingSheet):
    """Another day, or cancelled: either way a reason."""

    def __init__(self, desk: Desk, group_id: SessionId) -> None:
        super().__init__(
            desk,
            desk.tr("Change this session"),
            desk.tr("Sessions move only when they must. The reason is kept."),
            desk.tr("&Move it"),
            "move-group",
            height=460,
        )
        self._id = group_id
        self._how = SegmentedChoice(
            [("move", self.tr("Move it")), ("cancel", self.tr("Cancel it"))],
            name="move-group-how",
            label=self.tr("Move or cancel"),
        )
        self._how.set_value("move")
        self._how.chosen.connect(self._chosen)
        self.body.addWidget(self._how)
        self._on = DateField(desk.today, name="move-group-on")
        self._at = TimeField(name="move-group-at")
        self._reason = named(QLineEdit(), "move-group-reason")
        self.ask("on", self.tr("&Day"), self._on)
        self.ask("at", self.tr("&Time"), self._at)
        self.ask("reason", self.tr("&Why?"), self._reason)
        self.body.addStretch(1)
        desk.ask(groups.view, group_id).then(self._show)

    def _show(self, view: GroupView) -> None:
        self._on.set_date(view.group.planned_on)
        self._at.set_time(view.group.planned_at)
        self.keep(f"move-group-{self._id}")
        self.take_focus_soon()

    def _chosen(self, key: str) -> None:
        self.set_verb(self.tr("&Cancel it") if key == "cancel" else self.tr("&Move it"))
        for name in ("on", "at"):
            self.fields[name].setVisible(key == "move")

    def primary(self) -> None:
        """Move or cancel it."""
        for field in self.fields.values():
            field.clear_problem()
        if self._how.value() == "cancel":
            self.do(groups.cancel, self._id, self._reason.text()).then(self.settled, failed=self.refused)
            return
        day = self.day_in("on", self._on)
        try:
            at = self._at.time()
        except InputError as error:
            self.fields["at"].set_problem(in_words(error))
            return
        if day is None or at is None:
            return
        self.do(groups.move, self._id, day, at, self._reason.text()).then(self.settled, failed=self.refused)
