"""A sheet with a few fields: problems at their fields, anything else in a banner at the top; what was typed stays."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError, FormError, InputError
from ui.components import Banner, DateField, FormField, HintButton, Sheet
from ui.desk import Desk
from ui.wording import explain, field_problem


class FormSheet(Sheet):
    """Put fields in with ``add``; ``primary`` is what the main button does."""

    def __init__(self, desk: Desk, title: str, subtitle: str, verb: str, name: str, *, height: int = 480) -> None:
        super().__init__(desk.window, title, subtitle, name=name, width=640, height=height)
        self.desk = desk
        self.fields: dict[str, FormField] = {}
        self._trouble = Banner("urgent", "", "", icon="alert-circle", name=f"{name}-trouble")
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        self.cancel = HintButton(self.tr("Cancel"), kind="quiet", name=f"{name}-cancel")
        self.cancel.clicked.connect(self.reject)
        self.go_on = HintButton(verb, kind="primary", hint="Ctrl Enter", name=f"{name}-go-on")
        self.go_on.clicked.connect(self.primary)
        self.bar.add_right(self.cancel)
        self.bar.add_right(self.go_on)

    def add(self, key: str, label: str, control: QWidget, *, hint: str = "", optional: bool = False) -> FormField:
        """Put a field below those put before and return it."""
        field = FormField(label, control, hint=hint, optional=optional, name=f"{self.objectName()}-{key}-field")
        self.fields[key] = field
        self.body.addWidget(field)
        return field

    def primary(self) -> None:
        """Do what the sheet is for."""

    def clear_problems(self) -> None:
        """Take away what was said before."""
        self._trouble.hide()
        for field in self.fields.values():
            field.clear_problem()

    def day(self, key: str, control: DateField) -> date | None:
        """Return the day in a field; what is wrong with it is said there, and None comes back."""
        try:
            when = control.date()
        except InputError as error:
            self.fields[key].set_problem(field_problem(error))
            control.setFocus()
            return None
        if when is None:
            self.fields[key].set_problem(self.tr("Say which day"))
            control.setFocus()
        return when

    def done_with(self, _value: object = None) -> None:
        """It is done: close."""
        self.accept()

    def refused(self, error: AppError) -> None:
        """Say what does not fit at its field, or at the top."""
        problems = error.errors if isinstance(error, FormError) else (error,)
        first = None
        for problem in problems:
            if isinstance(problem, InputError) and problem.field in self.fields:
                self.fields[problem.field].set_problem(field_problem(problem))
                first = first or self.fields[problem.field].control
            else:
                told = explain(problem)
                self._trouble.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
                self._trouble.show()
        if first is not None:
            first.setFocus()
