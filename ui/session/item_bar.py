"""The foot of the workspace: what can be done with the item that is open, or with the form that is open under it."""

from __future__ import annotations

from app.domain.session import ItemKind
from app.services.workspace import ItemView, WorkspaceView
from ui.components import ActionBar, HintButton


class ItemBar(ActionBar):
    """Record a decision, add an action, escalate, next item; while a form is open: cancel it or save it."""

    def __init__(self) -> None:
        super().__init__()
        self.decide = HintButton(
            self.tr("Record &decision"), icon="gavel", short=self.tr("Decision"), name="record-decision"
        )
        self.add_action = HintButton(
            self.tr("&Add action"), icon="checklist", short=self.tr("Action"), name="add-action"
        )
        self.escalate = HintButton(
            self.tr("&Escalate…"), icon="arrow-big-up-line", short=self.tr("Escalate…"), kind="quiet", name="escalate"
        )
        self.next = HintButton(self.tr("&Next item"), kind="primary", hint="Ctrl Enter", name="next-item")
        self.cancel = HintButton(self.tr("Cancel"), kind="quiet", name="composer-cancel")
        self.save_and_another = HintButton(self.tr("Save, add anothe&r"), name="composer-another")
        self.save = HintButton(self.tr("&Save"), kind="primary", hint="Ctrl Enter", name="composer-save")
        for button in (self.decide, self.add_action, self.escalate):
            self.add(button)
        for button in (self.next, self.cancel, self.save_and_another, self.save):
            self.add_right(button)

    def show_for(self, view: WorkspaceView, one: ItemView | None, *, has_form: bool, is_action: bool) -> None:
        """Show the buttons that fit the item ``one`` of ``view`` and the form that is open under it, if any."""
        is_case = one is not None and one.item.kind is ItemKind.CASE
        self.setVisible(not view.is_read_only)
        self.decide.setVisible(view.takes_notes and not has_form and is_case)
        self.add_action.setVisible(view.takes_notes and not has_form)
        self.escalate.setVisible(view.takes_notes and not has_form and is_case)
        self.next.setVisible(not has_form)
        self.cancel.setVisible(has_form)
        self.save.setVisible(has_form)
        self.save_and_another.setVisible(has_form and is_action)
