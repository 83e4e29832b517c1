"""What was decided and agreed under an item so far, each removable while the session is not finished."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.action import Action
from app.domain.discussion import Decision
from app.domain.ids import ActionId, DecisionId
from app.services import actions, decisions
from app.services.workspace import ItemView
from ui.components import Row, RowList, UndoStrip
from ui.desk import Desk
from ui.theme import box
from ui.wording import day_in_prose


class DoneList(QWidget):
    """Decisions and actions of one item. Removing offers Undo; nothing is asked."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        box(column, 0, 8)
        self._list = RowList("item-records", self.tr("Decisions and actions of this item"), fit=True, wrap=True)
        self._list.button_clicked.connect(self._remove)
        self._undo = UndoStrip("item-undo")
        column.addWidget(self._list)
        column.addWidget(self._undo)
        self._titles: dict[object, str] = {}
        self._is_decision: set[object] = set()

    def show_item(self, one: ItemView, *, may_change: bool) -> None:
        """Show what was recorded under ``one``."""
        buttons = (("remove", self.tr("Remove")),) if may_change else ()
        rows = [
            Row(
                key=decision.id,
                strong=self.tr("Decision:"),
                title=decision.what,
                detail=self.tr("Why: %1").replace("%1", decision.why),
                icon="gavel",
                icon_colour="accent",
                buttons=buttons,
            )
            for decision in one.decisions
        ]
        rows += [
            Row(
                key=action.id,
                strong=self.tr("Action:"),
                title=action.what,
                detail=self.tr("by %1").replace("%1", day_in_prose(action.due_on)),
                icon="checklist",
                buttons=buttons,
            )
            for action in one.actions
        ]
        self._is_decision = {decision.id for decision in one.decisions}
        self._titles = {row.key: row.title for row in rows}
        self._list.set_rows(rows)
        self._list.setVisible(bool(rows))

    def _remove(self, key: object, _button: str) -> None:
        if key in self._is_decision:
            self._desk.do(decisions.remove, DecisionId(key)).then(self._decision_gone)  # type: ignore[arg-type]  # its id
        else:
            self._desk.do(actions.remove, ActionId(key)).then(self._action_gone)  # type: ignore[arg-type]  # its id

    def _decision_gone(self, removed: Decision) -> None:
        self._offer(removed.what, lambda: self._desk.do(decisions.restore, removed).then(self._back))
        self.changed.emit()

    def _action_gone(self, removed: Action) -> None:
        self._offer(removed.what, lambda: self._desk.do(actions.restore, removed).then(self._back))
        self.changed.emit()

    def _offer(self, title: str, undo: object) -> None:
        words = self.tr("Removed “%1”.").replace("%1", title)
        self._undo.offer(words, undo)  # type: ignore[arg-type]  # what it returns is not looked at

    def _back(self, _value: None) -> None:
        self.changed.emit()
