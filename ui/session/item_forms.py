"""Recording under an item: the decision or action form that is open, kept while half filled, saved to the records."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.ids import ActionId, AgendaItemId, DecisionId, PersonId, SessionId
from app.domain.session import ItemKind
from app.services import actions, decisions
from app.services.actions import ActionForm
from app.services.workspace import ItemView, WorkspaceView
from ui.components import PersonChoice
from ui.desk import Desk
from ui.session.composers import ActionComposer, DecisionComposer
from ui.session.item_pane import ItemPane
from ui.session.keeping import Keeping
from ui.session.words import item_title


class ItemForms(QObject):
    """One form at a time under the item that is shown.

    ``toggled`` when a form was opened or closed, ``recorded`` when a decision or an action is on record.
    """

    toggled = Signal()
    recorded = Signal()
    writer_moved = Signal()  # into another field of the note or of the form

    def __init__(self, desk: Desk, session_id: SessionId, pane: ItemPane, keeping: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._id, self._pane, self._keeping = desk, session_id, pane, keeping
        self._view: WorkspaceView | None = None
        self._one: ItemView | None = None
        self._form: DecisionComposer | ActionComposer | None = None
        self._put_aside: dict[tuple[AgendaItemId, str], dict[str, str]] = {}
        self._under_way: tuple[DecisionComposer | ActionComposer, AgendaItemId] | None = None
        self._again = False
        self._is_writing = False  # in the form, and not in the note above it

    @property
    def is_open(self) -> bool:
        """Whether a form is open."""
        return self._form is not None

    @property
    def is_action(self) -> bool:
        """Whether the form that is open is for an action."""
        return isinstance(self._form, ActionComposer)

    def show_for(self, view: WorkspaceView, one: ItemView) -> None:
        """Another item is shown, and the form under the one before is gone with it: reopen what was half filled."""
        self.update(view, one)
        self._form = None
        if self._pane.note is not None:
            self._pane.note.entered.connect(lambda: self._writes(in_form=False))
        half_filled = one.composer
        if half_filled is None or not view.takes_notes:
            self.toggled.emit()
            return
        self._put_aside[one.item.id, half_filled.kind] = dict(half_filled.fields)
        if half_filled.kind == "decision":
            self.decide()
        else:
            self.add_action()

    def update(self, view: WorkspaceView, one: ItemView) -> None:
        """The same item was read again."""
        self._view, self._one = view, one

    def decide(self) -> None:
        """Open the form for a decision about the child of this item."""
        view, one = self._view, self._one
        if view is not None and one is not None and self._may_open(view) and one.item.kind is ItemKind.CASE:
            self._open(DecisionComposer(one.initials, self._desk.today))

    def add_action(self) -> None:
        """Open the form for an action."""
        view, one = self._view, self._one
        if view is None or one is None or not self._may_open(view):
            return
        people = [PersonChoice(person.id, person.full_name, "") for person in (view.supervisee, view.supervisor)]
        today = self._desk.today()
        named_days = {
            "tomorrow": self.tr("Tomorrow"),
            "one-week": self.tr("In a week"),
            "next-session": self.tr("Next session"),
        }
        quick = [(named_days[key], day) for key, day in actions.quick_dates(today, None).items()]
        self._open(ActionComposer(item_title(one), people, quick, self._desk.today))

    def put_aside(self) -> None:
        """Close the form unrecorded. What is typed is kept under the item until it is recorded or cancelled."""
        form, one = self._form, self._one
        if form is None or one is None:
            return
        if form.holds_words():
            self._put_aside[one.item.id, form.objectName()] = form.draft()
            self._keeping.flush()
            self._desk.window.announce(self.tr("What you typed is kept under this item."))
            self._close(form)
        else:
            self.cancel()

    def place(self) -> tuple[str, int] | None:
        """Return the field of the open form and the cursor in it, or None when the note was written in last."""
        return self._form.place() if self._form is not None and self._is_writing else None

    def go_to(self, field: str, cursor: int) -> bool:
        """Put the cursor into a field of the open form; False when there is no such field."""
        return self._form is not None and self._form.go_to(field, cursor)

    def cancel(self) -> None:
        """Close the form; nothing of it is kept."""
        if self._form is not None and self._one is not None:
            self._keeping.forget_form(self._form, self._one.item.id)
            self._close(self._form)

    def save(self, *, again: bool = False) -> None:
        """Record what the form says, once; ``again`` opens another action after it."""
        view, one, form = self._view, self._one, self._form
        if view is None or one is None or form is None or self._under_way is not None:
            return
        self._again = again and self.is_action
        if isinstance(form, DecisionComposer):
            decision = form.filled()
            if decision is not None:
                self._under_way = (form, one.item.id)
                answer = self._desk.do(decisions.record, self._id, one.item.id, decision)
                answer.then(self._decision_recorded, failed=self._refused)
            return
        filled = form.filled()
        if filled is not None:
            self._under_way = (form, one.item.id)
            action = self._action(form, view, one, *filled)
            self._desk.do(actions.add, action).then(self._action_added, failed=self._refused)

    def _may_open(self, view: WorkspaceView) -> bool:
        return view.takes_notes and self._form is None

    def _open(self, form: DecisionComposer | ActionComposer) -> None:
        if self._one is None:
            return
        self._form = form
        form.restore(self._put_aside.pop((self._one.item.id, form.objectName()), {}))
        form.entered.connect(lambda: self._writes(in_form=True))
        self._keeping.watch_form(form, self._one.item.id)
        self._pane.fold()
        self._pane.add_at_foot(form)
        self.toggled.emit()
        form.begin()
        self._is_writing = True
        self._pane.reveal(form)

    def _writes(self, *, in_form: bool) -> None:
        self._is_writing = in_form
        self.writer_moved.emit()

    def _close(self, form: DecisionComposer | ActionComposer) -> None:
        self._form = None
        self._is_writing = False
        form.hide()
        form.deleteLater()
        self._pane.unfold()
        self.toggled.emit()
        if self._pane.note is not None:
            self._pane.note.resume()

    def _action(
        self, form: ActionComposer, view: WorkspaceView, one: ItemView, owner: PersonId, due_on: date
    ) -> ActionForm:
        return ActionForm(
            pair_id=view.pair.id,
            what=form.text("what"),
            owner=owner,
            due_on=due_on,
            session_id=self._id,
            item_id=one.item.id,
            case_id=one.item.case_id,
            measure=form.text("measure"),
            obstacles=form.text("obstacles"),
            difference=form.text("difference"),
            review=form.text("review"),
            function=one.item.function,
        )

    def _decision_recorded(self, _id: DecisionId) -> None:
        self._recorded(self.tr("Decision recorded"))

    def _action_added(self, _id: ActionId) -> None:
        self._recorded(self.tr("Action added"))

    def _recorded(self, words: str) -> None:
        if self._under_way is not None:
            form, item_id = self._under_way
            self._under_way = None
            self._put_aside.pop((item_id, form.objectName()), None)
            self._keeping.forget_form(form, item_id)
            if form is self._form:
                self._close(form)
            else:
                self._again = False  # somebody went on to another item meanwhile
        self.recorded.emit()
        self._desk.window.announce(words)
        if self._again:
            self.add_action()

    def _refused(self, error: AppError) -> None:
        under_way, self._under_way = self._under_way, None
        if under_way is not None and under_way[0] is self._form:
            under_way[0].refuse(error)
        else:
            self._desk.trouble.emit(error)
