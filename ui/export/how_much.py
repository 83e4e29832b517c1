"""How much of a child's file goes out: one discussion, or the whole file between two days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.domain.errors import InputError
from ui.components import Card, DateField, Flow, FormField, Text
from ui.components.naming import named
from ui.theme import box
from ui.wording import field_problem


class HowMuch(Card):
    """Two radio buttons; for the whole file a first and a last day, each may stay empty."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__("how-much")
        self._today = today
        row = Flow(gap=16)
        self._one = named(QRadioButton(self.tr("One &discussion")), "one-discussion")
        self._whole = named(QRadioButton(self.tr("The &whole file, day by day")), "whole-file")
        self._one.setChecked(True)
        group = QButtonGroup(self)
        for button in (self._one, self._whole):
            group.addButton(button)
            row.add(button)
        self.body.addWidget(row)
        self._days = self._day_fields()
        self._days.hide()
        self.body.addWidget(self._days)
        self._whole.toggled.connect(self._switched)

    def only_whole(self) -> None:
        """There is no discussion to choose yet."""
        self._one.setEnabled(False)
        self._whole.setChecked(True)

    def first(self) -> QWidget:
        """Return the chosen button."""
        return self._whole if self.is_whole else self._one

    def _day_fields(self) -> QWidget:
        holder = named(QWidget(), "chronology-days")
        column = QVBoxLayout(holder)
        box(column, 0, 8)
        row = Flow(gap=16)
        self._since = DateField(self._today, name="since", prefer="past")
        self._until = DateField(self._today, name="until", prefer="past")
        self._since_field = FormField(self.tr("Fr&om"), self._since, name="since-field")
        self._until_field = FormField(self.tr("&To"), self._until, name="until-field")
        self._until.set_date(self._today())
        for field, edit in ((self._since_field, self._since), (self._until_field, self._until)):
            row.add(field)
            edit.date_changed.connect(self._days_changed)
        column.addWidget(row)
        column.addWidget(Text(self.tr("Leave “From” empty to begin with the first entry."), "hint"))
        return holder

    def _switched(self, whole: bool) -> None:
        self._days.setVisible(whole)
        self.changed.emit()

    def _days_changed(self, _day: object) -> None:
        self.show_problem(None)
        self.changed.emit()

    @property
    def is_whole(self) -> bool:
        """True while the whole file is chosen."""
        return self._whole.isChecked()

    def days(self) -> tuple[date | None, date | None]:
        """Return the first and the last day, None where a field is empty. Raises InputError for what is no day."""
        return self._since.date(), self._until.date()

    def show_problem(self, error: InputError | None) -> bool:
        """Say below its field what is wrong with a day; True when the problem belongs to one of the two."""
        fields = {"since": self._since_field, "until": self._until_field}
        for field in fields.values():
            field.clear_problem()
        if error is None or error.field not in fields:
            return False
        fields[error.field].set_problem(field_problem(error))
        return True
