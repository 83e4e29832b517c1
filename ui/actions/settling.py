"""Done, carry on, drop: each asks for the one line that makes it worth having."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QLineEdit

from app.domain.errors import InputError
from app.services import actions
from app.services.actions import ActionRow
from ui.asking import AskingSheet
from ui.components import DateField, Flow, FormField, GrowingText, HintButton, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.wording import field_problem


class _Settle(AskingSheet):
    """What the three share: the action in words."""

    def __init__(self, desk: Desk, row: ActionRow, title: str, verb: str, name: str) -> None:
        super().__init__(desk, title, "", verb, name, height=420)
        self.row = row
        self.body.insertWidget(0, Text(row.action.what, "strong"))


class DoneSheet(_Settle):
    """What shows that it is done, and what it changed."""

    def __init__(self, desk: Desk, row: ActionRow) -> None:
        super().__init__(desk, row, desk.tr("Done"), desk.tr("&Done"), "action-done")
        about = self.tr("What shows that it is done, and what did it change for the child?")
        if row.case_label is None:
            about = self.tr("What shows that it is done, and what did it change?")
        self._outcome = GrowingText(min_lines=3, name="done-outcome")
        self.fields["outcome"] = FormField(about, self._outcome, optional=True)
        self.body.addWidget(self.fields["outcome"])
        self._on = DateField(desk.today, name="done-on")
        self._on.set_date(desk.today())
        self.fields["on"] = FormField(self.tr("Done &on"), self._on)
        self.body.addWidget(self.fields["on"])
        self.body.addStretch(1)
        drop = HintButton(self.tr("&No longer needed…"), kind="quiet", name="action-to-drop")
        drop.clicked.connect(self._drop)
        self.bar.add(drop)
        self._outcome.setFocus()
        self.keep(f"action-done-{row.action.id}")

    def _drop(self) -> None:
        self.reject()
        self.desk.open("action-drop", self.row)

    def primary(self) -> None:
        """Record it as done."""
        try:
            on = self._on.date()
        except InputError as error:
            self.fields["on"].set_problem(field_problem(error))
            return
        self.do(actions.done, self.row.action.id, self._outcome.text(), on=on).then(self.settled, failed=self.refused)


class CarryOnSheet(_Settle):
    """Why it is carried on, and until when. The number of times is counted."""

    def __init__(self, desk: Desk, row: ActionRow) -> None:
        super().__init__(desk, row, desk.tr("Carry on"), desk.tr("&Carry on"), "action-carry")
        self._reason = named(QLineEdit(), "carry-reason")
        self.fields["reason"] = FormField(self.tr("What got in the &way?"), self._reason)
        self.body.addWidget(self.fields["reason"])
        self._due = DateField(desk.today, name="carry-due")
        self._due.set_date(desk.today() + timedelta(weeks=2))
        self.fields["due_on"] = self.fields["new_due"] = FormField(self.tr("&By when now?"), self._due)
        self.body.addWidget(self.fields["due_on"])
        quick = Flow()
        for weeks, words in ((1, self.tr("In a week")), (2, self.tr("In two weeks")), (4, self.tr("In four weeks"))):
            button = HintButton(words, small=True, name=f"carry-{weeks}")
            button.clicked.connect(
                lambda _on=False, weeks=weeks: self._due.set_date(desk.today() + timedelta(weeks=weeks))
            )
            quick.add(button)
        self.body.addWidget(quick)
        self.body.addStretch(1)
        self._reason.setFocus()
        self.keep(f"action-carry-on-{row.action.id}")

    def primary(self) -> None:
        """Carry it on to the new date."""
        due = self.day_in("due_on", self._due, self.tr("Say by when it will be done now"))
        if due is None:
            return
        self.do(actions.carry_on, self.row.action.id, self._reason.text(), due).then(self.settled, failed=self.refused)


class DropSheet(_Settle):
    """Why it is no longer needed."""

    def __init__(self, desk: Desk, row: ActionRow) -> None:
        super().__init__(desk, row, desk.tr("Drop"), desk.tr("&Drop"), "action-drop")
        self._reason = named(QLineEdit(), "drop-reason")
        self.fields["reason"] = FormField(self.tr("Why is it no longer &needed?"), self._reason)
        self.body.addWidget(self.fields["reason"])
        self.body.addStretch(1)
        self._reason.setFocus()
        self.keep(f"action-drop-{row.action.id}")

    def primary(self) -> None:
        """Drop it with the reason."""
        self.do(actions.drop, self.row.action.id, self._reason.text()).then(self.settled, failed=self.refused)
