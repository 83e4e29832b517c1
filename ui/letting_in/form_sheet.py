"""A sheet with a few fields and days: problems at their fields, anything else in a banner at the top."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from app.domain.errors import InputError
from ui.asking import AskingSheet
from ui.components import DateField, FormField
from ui.problems import in_words


class FormSheet(AskingSheet):
    """Put fields in with ``add``; ``primary`` is what the main button does."""

    def add(self, key: str, label: str, control: QWidget, *, hint: str = "", optional: bool = False) -> FormField:
        """Put a field below those put before and return it."""
        self.ask(key, label, control, optional=optional)
        self.fields[key].set_hint(hint)
        return self.fields[key]

    def clear_problems(self) -> None:
        """Take away what was said before."""
        for field in self.fields.values():
            field.clear_problem()

    def day(self, key: str, control: DateField) -> date | None:
        """Return the day in a field; what is wrong with it is said there, and None comes back."""
        try:
            when = control.date()
        except InputError as error:
            self.fields[key].set_problem(in_words(error))
            control.setFocus()
            return None
        if when is None:
            self.fields[key].set_problem(self.tr("Say which day"))
            control.setFocus()
        return when
