"""The agenda of a session: items to go through, added by either, reordered, removed with Undo; functions covered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import AppError, InputError
from app.domain.ids import AgendaItemId, CaseId, SessionId
from app.domain.session import Function, ItemState
from app.services import agendas, cases, preparing
from app.services.cases import CaseRow
from app.services.preparing import Taken
from app.services.workspace import WorkspaceView
from ui.components import (
    AgendaList,
    AgendaRow,
    Flow,
    FormField,
    HintButton,
    IconLabel,
    Rule,
    Sheet,
    Text,
    UndoStrip,
)
from ui.components.naming import named
from ui.desk import Desk
from ui.kept_sheet import KeptSheet
from ui.session.words import is_done, item_detail, item_title
from ui.sharing.answers import AnswersSheet
from ui.sharing.share import ShareSheet
from ui.theme import box, nest
from ui.wording import explain, field_problem
from ui.wording.practice import function_name


class AgendaPane(QFrame):
    """``chosen(item id)``; ``changed`` after any change to the agenda itself."""

    chosen = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, session_id: SessionId) -> None:
        super().__init__()
        self._desk, self._session_id = desk, session_id
        self._view: WorkspaceView | None = None
        self.setProperty("frame", "side")
        column = QVBoxLayout(self)
        box(column, (14, 14, 10, 14), 8)
        head = QHBoxLayout()
        box(head, (10, 0, 4, 0), 8)
        head.addWidget(Text(self.tr("Agenda"), "heading", wrap=False), 1)
        self._count = Text("", "hint", "agenda-count", wrap=False)
        head.addWidget(self._count)
        nest(column, head)
        self._list = AgendaList("agenda", self.tr("Agenda"))
        self._list.chosen.connect(self.chosen)
        self._list.moved.connect(self._move)
        column.addWidget(self._list, 1)
        self._undo = UndoStrip("agenda-undo")
        column.addWidget(self._undo)
        self._buttons = Flow(gap=4)
        self._add = HintButton(self.tr("Add i&tem"), kind="quiet", icon="plus", small=True, name="agenda-add-item")
        self._add.clicked.connect(self.add_item)
        self._remove = HintButton(self.tr("Remove"), kind="quiet", icon="x", small=True, name="agenda-remove-item")
        self._remove.clicked.connect(self._remove_item)
        self._buttons.add(self._add)
        self._buttons.add(self._remove)
        column.addWidget(self._buttons)
        column.addWidget(Rule())
        column.addWidget(Text(self.tr("Covered so far"), "strong"))
        self._functions = QGridLayout()
        box(self._functions, 0, 4)
        nest(column, self._functions)
        self.setFocusProxy(self._list)

    def show_view(self, view: WorkspaceView, current: AgendaItemId | None) -> None:
        """Show the items and the functions covered."""
        self._view = view
        today = self._desk.today()
        rows = []
        for one in view.items:
            done = is_done(one)
            now = one.item.id == current
            state = "now" if now else "done" if done else "skipped" if one.item.state is ItemState.LEFT else "todo"
            rows.append(AgendaRow(one.item.id, item_title(one), item_detail(one, today), state))  # type: ignore[arg-type]  # the four states
        self._list.set_rows(rows)
        if current is not None:
            self._list.set_current(current)
        done_count = sum(is_done(one) for one in view.items)
        words = self.tr("%1 of %2 done").replace("%1", str(done_count)).replace("%2", str(len(view.items)))
        self._count.setText(words)
        self._buttons.setVisible(view.may_plan)
        self._show_functions(view)

    def mark(self, item_id: AgendaItemId) -> None:
        """Show which item is open now."""
        if self._view is not None:
            self.show_view(self._view, item_id)

    def _show_functions(self, view: WorkspaceView) -> None:
        while (item := self._functions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, function in enumerate(Function):
            covered = function in view.covered
            line = QWidget()
            row = QHBoxLayout(line)
            box(row, 0, 4)
            row.addWidget(IconLabel("check" if covered else "minus", "good" if covered else "ink3", 16))
            label = Text(function_name(function), "caption", wrap=False)
            said = self.tr("%1: covered") if covered else self.tr("%1: not yet")
            label.setAccessibleName(said.replace("%1", function_name(function)))
            row.addWidget(label, 1)
            self._functions.addWidget(line, number // 2, number % 2)

    def _move(self, key: object, by: int) -> None:
        self._desk.do(agendas.move_item, cast(AgendaItemId, key), by < 0).then(self._done)

    def add_item(self) -> None:
        """Ask what is to be added to the agenda."""
        sheet = AddItemSheet(self._desk, self._session_id, self._add_child)
        sheet.added.connect(self.changed)
        sheet.open()

    def _add_child(self, case_id: CaseId) -> None:
        """A child was put on file from here: it comes on this agenda."""
        self._desk.do(agendas.add_case, self._session_id, case_id).then(self._done)

    def _remove_item(self) -> None:
        key = self._list.current_key()
        one = next((one for one in self._view.items if one.item.id == key), None) if self._view else None
        if one is None:
            return
        self._desk.do(agendas.remove_item, one.item.id).then(self._done)
        words = self.tr("Removed “%1”.").replace("%1", item_title(one))
        self._undo.offer(words, lambda: self._restore(one.item.id))

    @Slot()
    def share(self) -> None:
        """Show what can leave the session before it is held: a form to prepare with, its date for a calendar."""
        if self._view is not None:
            ShareSheet(self._desk, self._view, self.were_taken).open()

    def read_form(self, path: Path) -> None:
        """Show what a preparation form says that came back, to be taken or left."""
        sheet = AnswersSheet(self._desk, self._session_id)
        sheet.taken.connect(self.were_taken)
        sheet.open()
        sheet.read(path)

    def were_taken(self, taken: object, words: str) -> None:
        """A preparation form was read into the agenda: show it, and offer to undo it."""
        self.changed.emit()
        self._undo.offer(words, lambda: self._undo_answers(cast(Taken, taken)))

    def _undo_answers(self, taken: Taken) -> None:
        self._desk.do(preparing.undo, taken).then(self._done)

    def _restore(self, item_id: AgendaItemId) -> None:
        self._desk.do(agendas.restore_item, item_id).then(self._done)

    def _done(self, _value: object) -> None:
        self.changed.emit()


class AddItemSheet(Sheet):
    """A title with its function, or a child."""

    added = Signal()

    def __init__(self, desk: Desk, session_id: SessionId, new_child: Callable[[CaseId], object] | None = None) -> None:
        """``new_child`` is told of a child who is put on file from here; without it nobody is."""
        super().__init__(desk.window, "", name="add-item", width=520, height=440)
        self.new_child = new_child
        self.set_title(self.tr("Add an item"))
        self._desk, self._session_id = desk, session_id
        self._child = named(QComboBox(), "item-child")
        self._child.addItem(self.tr("Not about one child"), None)
        self._child.activated.connect(lambda _index: self._show_fields())
        self.body.addWidget(FormField(self.tr("About a &child?"), self._child))
        if desk.sight.opens_cases and new_child is not None:
            new = HintButton(
                self.tr("A child who is not on file &yet…"), kind="link", icon="plus", name="item-new-child"
            )
            new.clicked.connect(self._put_on_file)
            self.body.addWidget(new, 0, Qt.AlignmentFlag.AlignLeft)
        self._about = named(QLineEdit(), "item-title-field")
        self._title_field = FormField(self.tr("What is it a&bout?"), self._about)
        self.body.addWidget(self._title_field)
        self._function = named(QComboBox(), "item-function")
        for function in Function:
            self._function.addItem(function_name(function), function)
        self._function_field = FormField(self.tr("It is chie&fly"), self._function)
        self.body.addWidget(self._function_field)
        self.body.addStretch(1)
        self._kept = KeptSheet(desk, self, f"add-item-{session_id}")
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="item-cancel")
        cancel.clicked.connect(self._kept.give_up)
        go_on = HintButton(self.tr("&Add"), kind="primary", hint="Ctrl Enter", name="item-go-on")
        go_on.clicked.connect(self.primary)
        self.bar.add_right(cancel)
        self.bar.add_right(go_on)
        self._about.setFocus()
        desk.ask(cases.listing).then(self._offer)

    def _offer(self, rows: tuple[CaseRow, ...]) -> None:
        for row in rows:
            if row.case.closed_on is None:
                self._child.addItem(f"{row.case.initials} · {row.case.reference}", row.case.id)
        self._kept.begin()

    def _put_on_file(self) -> None:
        """Put the child on file first; then it stands on this agenda, and one is still here."""
        desk, opened = self._desk, self.new_child
        self._kept.give_up()
        desk.open("new-case", opened)

    def _show_fields(self) -> None:
        about_child = self._child.currentData() is not None
        self._title_field.setVisible(not about_child)
        self._function_field.setVisible(not about_child)

    def primary(self) -> None:
        """Add it."""
        self._title_field.clear_problem()
        case_id = self._child.currentData()
        if case_id is not None:
            self._kept.do(agendas.add_case, self._session_id, case_id).then(self._added, failed=self._refused)
            return
        self._kept.do(agendas.add_item, self._session_id, self._about.text(), self._function.currentData()).then(
            self._added, failed=self._refused
        )

    def _added(self, _item: AgendaItemId) -> None:
        self.added.emit()
        self.accept()

    def _refused(self, error: AppError) -> None:
        words = field_problem(error) if isinstance(error, InputError) else explain(error).what_happened
        self._title_field.setVisible(True)
        self._title_field.set_problem(words)
