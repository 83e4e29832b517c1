"""At the end of a session: practice that gave cause for concern has left supervision for a policy (S2-69)."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import InputError
from app.domain.personal import HandedOn
from ui.components import DateField, FormField, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.theme import box
from ui.wording import field_problem


class HandedOnPart(QWidget):
    """A tick, and below it to whom, under which policy and when. What was said is not written here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        column = box(QVBoxLayout(self), 0, 8)
        self._tick = named(QCheckBox(self.tr("Poor or dangerous practice was &handed on")), "handed-on")
        column.addWidget(self._tick)
        self._inside = QWidget()
        inner = box(QVBoxLayout(self._inside), 0, 8)
        told = self.tr(
            "Only the fact stands here and in the session record. You both read it, and so does whoever is let in to "
            "the personal part, such as a line manager you agreed on. What was said goes into a restricted matter; "
            "if one of these people must not know yet, leave this out."
        )
        inner.addWidget(Text(told, "hint"))
        self._whom, self._policy = (named(QLineEdit(), f"handed-on-{key}") for key in ("whom", "policy"))
        self._on = DateField(desk.today, name="handed-on-on")
        self._on.set_date(desk.today())
        self.fields = {
            "to_whom": FormField(self.tr("To wh&om"), self._whom),
            "policy": FormField(self.tr("Under which &policy"), self._policy),
            "handed_on": FormField(self.tr("Handed on, the &day"), self._on),
        }
        for field in self.fields.values():
            inner.addWidget(field)
        column.addWidget(self._inside)
        self._inside.hide()
        self._tick.toggled.connect(self._inside.setVisible)

    def read(self) -> tuple[bool, HandedOn | None]:
        """Return whether the day can be read, and what is filled in; None while the tick is not set."""
        for field in self.fields.values():
            field.clear_problem()
        if not self._tick.isChecked():
            return True, None
        try:
            on = self._on.date()
        except InputError as error:
            self.fields["handed_on"].set_problem(field_problem(error))
            return False, None
        if on is None:
            self.fields["handed_on"].set_problem(self.tr("Fill this in"))
            return False, None
        return True, HandedOn(on, self._whom.text(), self._policy.text())
