"""A sheet that asks for a line or two and does one thing: fields, one button, problems shown where they are."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError, InputError
from ui.components import Banner, FormField, HintButton, Sheet
from ui.desk import Desk
from ui.problems import parts, show_at_fields
from ui.wording import explain


class AskingSheet(Sheet):
    """A title, fields, one button; what does not fit is shown at its field, and what was typed stays."""

    def __init__(self, desk: Desk, title: str, subtitle: str, verb: str, name: str, *, height: int = 440) -> None:
        super().__init__(desk.window, title, subtitle, name=name, height=height)
        self.desk = desk
        self._trouble = Banner("urgent", "", "", icon="alert-circle", name=f"{name}-trouble")
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        self.fields: dict[str, FormField] = {}
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name=f"{name}-cancel")
        cancel.clicked.connect(self.reject)
        self._go_on = HintButton(verb, kind="primary", hint="Ctrl Enter", name=f"{name}-go-on")
        self._go_on.clicked.connect(self.primary)
        self.bar.add_right(cancel)
        self.bar.add_right(self._go_on)

    def ask(self, key: str, label: str, control: QWidget, *, optional: bool = False) -> None:
        """Add a field; errors for ``key`` are shown at it."""
        self.fields[key] = FormField(label, control, optional=optional)
        self.body.addWidget(self.fields[key])

    def set_verb(self, verb: str) -> None:
        """Say something else on the button, when what it does has changed."""
        self._go_on.set_words(verb)

    def primary(self) -> None:
        """Close. Each sheet does what it is for first."""
        self.accept()

    def settled(self, _value: object) -> None:
        """It is done: close."""
        self.accept()

    def refused(self, error: AppError) -> None:
        """Show what does not fit at its field."""
        if all(isinstance(one, InputError) and one.field in self.fields for one in parts(error)):
            show_at_fields(error, self.fields)
            return
        told = explain(error)
        self._trouble.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._trouble.show()
