"""Other agencies in a multi-agency session: who is asked, what each takes on, when it stands in its own record."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.errors import InputError
from app.domain.group import TaskKind
from app.domain.ids import AgencyId, AgencyTaskId, SessionId
from app.services import groups
from app.services.groups import AgencyForm, GroupView, TaskForm
from ui.asking import AskingSheet
from ui.components import DateField, GrowingText, SegmentedChoice
from ui.components.naming import named
from ui.desk import Desk
from ui.problems import in_words
from ui.wording.groups import task_name


class AddAgencySheet(AskingSheet):
    """An agency that is asked to come, also one that cannot."""

    def __init__(self, desk: Desk, group_id: SessionId) -> None:
        super().__init__(
            desk,
            desk.tr("Add an agency"),
            desk.tr("Also one that cannot come: it gets an extract of its own."),
            desk.tr("&Add"),
            "group-add-agency",
            height=460,
        )
        self._id = group_id
        self._lines: dict[str, QLineEdit] = {}
        for key, label in (
            ("name", self.tr("&Which agency?")),
            ("person", self.tr("W&ho is asked to come?")),
            ("role", self.tr("What do they &do there?")),
            ("contact", self.tr("How are they &reached?")),
        ):
            self._lines[key] = named(QLineEdit(), f"group-add-agency-{key}")
            self.ask(key, label, self._lines[key], optional=key != "name")
        self.body.addStretch(1)
        self._lines["name"].setFocus()
        self.keep(f"group-add-agency-{group_id}")

    def primary(self) -> None:
        """Put it on the list."""
        for field in self.fields.values():
            field.clear_problem()
        form = AgencyForm(**{key: line.text() for key, line in self._lines.items()})
        self.do(groups.invite, self._id, form).then(self.settled, failed=self.refused)


class TakesOnSheet(AskingSheet):
    """A decision or an action of one agency, or what it has to know. It goes into that agency's extract alone."""

    def __init__(self, desk: Desk, group_id: SessionId) -> None:
        super().__init__(
            desk,
            desk.tr("What an agency takes on"),
            desk.tr("It stands in this agency’s extract and in no other’s."),
            desk.tr("&Record it"),
            "agency-takes-on",
            height=600,
        )
        self._id = group_id
        self._agency = named(QComboBox(), "agency-takes-on-agency")
        self.ask("agency", self.tr("Which a&gency?"), self._agency)
        self._kind = SegmentedChoice(
            [(kind.value, task_name(kind)) for kind in TaskKind],
            name="agency-takes-on-kind",
            label=self.tr("What it is"),
        )
        self._kind.set_value(TaskKind.DECISION.value)
        self._kind.chosen.connect(self._chosen)
        self.body.addWidget(self._kind)
        self._texts: dict[str, GrowingText] = {}
        for key, label in (("what", self.tr("&What is it?")), ("why", self.tr("Wh&y?"))):
            self._texts[key] = GrowingText(min_lines=1, name=f"agency-takes-on-{key}")
            self.ask(key, label, self._texts[key])
        self._person = named(QLineEdit(), "agency-takes-on-person")
        self.ask("person", self.tr("Who t&here is responsible?"), self._person, optional=True)
        self._due = DateField(desk.today, name="agency-takes-on-due")
        self.ask("due_on", self.tr("By whe&n?"), self._due)
        self.body.addStretch(1)
        self._texts["what"].setFocus()
        self._chosen(TaskKind.DECISION.value)
        desk.ask(groups.view, group_id).then(self._show)

    def _show(self, view: GroupView) -> None:
        for one in view.agencies:
            self._agency.addItem(one.name, one.id)
        children = "-".join(str(one.child.case_id) for one in view.children)
        self.keep(f"agency-takes-on-{self._id}-{children}")

    def _chosen(self, key: str) -> None:
        is_known = TaskKind(key) is TaskKind.TO_KNOW
        for name in ("person", "due_on"):
            self.fields[name].setVisible(not is_known)

    def _day(self) -> date | None:
        kind = TaskKind(self._kind.value() or TaskKind.DECISION.value)
        return None if kind is TaskKind.TO_KNOW else self._due.date()

    def primary(self) -> None:
        """Record it."""
        for field in self.fields.values():
            field.clear_problem()
        agency_id = self._agency.currentData()
        if agency_id is None:
            self.fields["agency"].set_problem(self.tr("Add the agency first"))
            return
        try:
            due_on = self._day()
        except InputError as error:
            self.fields["due_on"].set_problem(in_words(error))
            return
        form = TaskForm(
            kind=TaskKind(self._kind.value() or TaskKind.DECISION.value),
            what=self._texts["what"].text(),
            why=self._texts["why"].text(),
            person=self._person.text(),
            due_on=due_on,
        )
        self.do(groups.take_on, cast(AgencyId, agency_id), form).then(self.settled, failed=self.refused)


class RecordedSheet(AskingSheet):
    """An agency has told that it stands in its own record."""

    def __init__(self, desk: Desk, task_id: AgencyTaskId, agency: str) -> None:
        super().__init__(
            desk,
            desk.tr("In the record of %1").replace("%1", agency),
            desk.tr("Each agency records its own decisions. Note when they told you that they have."),
            desk.tr("&Note it"),
            "agency-recorded",
            height=380,
        )
        self._id = task_id
        self._on = DateField(desk.today, name="agency-recorded-on")
        self._on.set_date(desk.today())
        self._by = named(QLineEdit(), "agency-recorded-by")
        self.ask("on", self.tr("&When?"), self._on)
        self.ask("by", self.tr("W&ho told you?"), self._by)
        self.body.addStretch(1)
        self._by.setFocus()
        self.keep(f"agency-recorded-{task_id}")

    def primary(self) -> None:
        """Note it."""
        for field in self.fields.values():
            field.clear_problem()
        day = self.day_in("on", self._on)
        if day is not None:
            self.do(groups.recorded, self._id, day, self._by.text()).then(self.settled, failed=self.refused)
