"""Beside a case discussion: age, drift, the last decision, earlier actions to settle."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.action import ActionState
from app.domain.drift import Lateness
from app.domain.errors import AppError, InputError
from app.domain.ids import SessionId
from app.services import actions
from app.services.workspace import CaseContext, EarlierAction
from ui.actions.rows import carried_in_words
from ui.components import Banner, FormField, HintButton, Rule, ScrollBody, SegmentedChoice, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.theme import box, nest
from ui.wording import day_in_list, day_in_prose, due, explain, field_problem
from ui.wording.practice import drift_sentence


class EarlierActionRow(QWidget):
    """One earlier action: Done, Carry on or Drop; the last two ask for one line of reason."""

    def __init__(self, desk: Desk, session_id: SessionId, earlier: EarlierAction, *, may_write: bool) -> None:
        super().__init__()
        self._desk, self._session_id, self._earlier = desk, session_id, earlier
        action = earlier.action
        self.setObjectName("earlier-action")
        column = QVBoxLayout(self)
        box(column, (0, 8, 0, 8), 6)
        column.addWidget(Text(action.what, "body"))
        state = due(action.due_on, desk.today()) if action.state is ActionState.OPEN else ""
        late = earlier.lateness is Lateness.LATE and action.state is ActionState.OPEN
        was_due = self.tr("due %1").replace("%1", day_in_list(action.due_on, desk.today())) if late else ""
        standing = "" if may_write else self._standing()
        parts = [earlier.owner_name, was_due, state, carried_in_words(len(action.carried)), standing]
        column.addWidget(Text(" · ".join(part for part in parts if part), "urgent" if late else "caption"))
        self._choice = SegmentedChoice(
            [("done", self.tr("Done")), ("carry", self.tr("Carry on")), ("drop", self.tr("Drop"))],
            name=f"settle-{action.id}",
            label=self.tr("What becomes of: %1").replace("%1", action.what),
        )
        if action.state is not ActionState.OPEN:
            self._choice.set_value("done" if action.state is ActionState.DONE else "drop")
        elif earlier.is_looked_at:
            self._choice.set_value("carry")
        self._choice.chosen.connect(self._chosen)
        line = QHBoxLayout()
        box(line, 0, 0)
        line.addWidget(self._choice)
        if not may_write:  # what became of it is said above
            self._choice.hide()
        line.addStretch(1)
        nest(column, line)
        self._reason = named(QLineEdit(), "settle-reason")
        self._reason.returnPressed.connect(self._settle)
        self._field = FormField(self.tr("Why?"), self._reason)
        self._keep = HintButton(self.tr("Keep"), small=True, name="settle-keep")
        self._keep.clicked.connect(self._settle)
        for widget in (self._field, self._keep):
            widget.hide()
            column.addWidget(widget)

    def _standing(self) -> str:
        """Return what became of it, in words, where there is nothing to press."""
        state = self._earlier.action.state
        if state is ActionState.OPEN:
            return self.tr("Carried on") if self._earlier.is_looked_at else self.tr("Open")
        return self.tr("Done") if state is ActionState.DONE else self.tr("Dropped")

    def _chosen(self, key: str) -> None:
        if key == "done":
            self._desk.do(actions.done, self._earlier.action.id).then(failed=self._refused)
            return
        self._field.show()
        self._keep.show()
        self._reason.setFocus()

    def _settle(self) -> None:
        key, reason, action = self._choice.value(), self._reason.text(), self._earlier.action
        if key == "carry":
            new_due = max(action.due_on, self._desk.today()) + timedelta(weeks=2)
            answer = self._desk.do(actions.carry_on, action.id, reason, new_due, self._session_id)
        else:
            answer = self._desk.do(actions.drop, action.id, reason)
        answer.then(self._settled, failed=self._refused)

    def _settled(self, _value: None) -> None:
        self._field.hide()
        self._keep.hide()

    def _refused(self, error: AppError) -> None:
        self._field.show()
        self._keep.show()
        words = field_problem(error) if isinstance(error, InputError) else explain(error).what_happened
        self._field.set_problem(words)


class ContextPane(ScrollBody):
    """About one child. Empty until a case item is shown."""

    open_case_asked = Signal(object)

    def __init__(
        self, desk: Desk, session_id: SessionId, *, margins: tuple[int, int, int, int] = (16, 16, 16, 16)
    ) -> None:
        super().__init__("context", margins=margins, spacing=12)
        self.setProperty("frame", "panel" if any(margins) else "")
        self._desk, self._session_id = desk, session_id

    def show_context(self, context: CaseContext, *, may_write: bool) -> None:
        """Show what is known about this child."""
        self.clear()
        title = context.initials
        if context.age is not None:
            title = self.tr("%1, age %2").replace("%1", context.initials).replace("%2", str(context.age))
        self.column.addWidget(Text(title, "card-title", "context-title"))
        about = " · ".join(part for part in (context.reference, context.group) if part)
        self.column.addWidget(Text(about, "caption"))
        if context.drift:
            agreed = self.tr("Agreed: every %1 weeks.").replace("%1", str(context.agreed_weeks))
            self.column.addWidget(
                Banner("attn", drift_sentence(context.drift), agreed, icon="hourglass", name="context-drift")
            )
        if context.last_decision is not None and context.last_decided_on is not None:
            on = day_in_prose(context.last_decided_on)
            self.column.addWidget(Text(self.tr("Last decision, %1").replace("%1", on), "strong"))
            self.column.addWidget(Text(context.last_decision.what, "soft"))
        if context.earlier_actions:
            self.column.addWidget(Text(self.tr("Earlier actions"), "strong"))
        for earlier in context.earlier_actions:
            self.column.addWidget(Rule())
            self.column.addWidget(EarlierActionRow(self._desk, self._session_id, earlier, may_write=may_write))
        link = HintButton(self.tr("Open full case"), kind="link", name="open-full-case")
        link.clicked.connect(lambda: self.open_case_asked.emit(context.case_id))
        row = QHBoxLayout()
        box(row, 0, 0)
        row.addWidget(link)
        row.addStretch(1)
        row.addWidget(Text("Ctrl O", "hint", wrap=False))
        nest(self.column, row)
        self.column.addStretch(1)
