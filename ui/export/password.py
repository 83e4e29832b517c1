"""A password on the PDF: offered ready made, or one of one's own; kept nowhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import InputError
from app.services import exporting
from ui.components import Banner, FormField, HintButton
from ui.components.naming import named
from ui.theme import box
from ui.wording import field_problem


class PasswordChoice(QWidget):
    """Off unless ticked. The password stands there to be read: it is told to somebody, by telephone."""

    def __init__(self, random_bytes: Callable[[int], bytes]) -> None:
        super().__init__()
        self._random_bytes = random_bytes
        column = QVBoxLayout(self)
        box(column, 0, 10)
        self._wanted = named(QCheckBox(self.tr("&Lock the PDF with a password")), "lock-pdf")
        self._wanted.toggled.connect(self._toggled)
        column.addWidget(self._wanted)
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        box(inside, 0, 10)
        self._password = named(QLineEdit(), "pdf-password")
        another = HintButton(self.tr("&Another"), icon="refresh", name="another-password")
        another.clicked.connect(self._suggest)
        offered = QWidget()
        row = QHBoxLayout(offered)
        box(row, 0, 8)
        row.addWidget(self._password, 1)
        row.addWidget(another)
        offered.setFocusProxy(self._password)
        self._field = FormField(
            self.tr("Passwor&d of this PDF"),
            offered,
            hint=self.tr("Tell it to whoever receives the PDF by telephone, never in the same message."),
            name="pdf-password-field",
        )
        inside.addWidget(self._field)
        inside.addWidget(
            Banner(
                "attn",
                self.tr("Note it down: Holdfast does not keep it."),
                self.tr(
                    "Without it nobody can open this PDF. A locked PDF is not in the format for long keeping (PDF/A) "
                    "any more: for the child’s own file, save one without a password."
                ),
                name="pdf-password-note",
            )
        )
        column.addWidget(self._inside)
        self._inside.hide()

    def password(self) -> str:
        """Return the password, "" when the PDF is not to be locked."""
        return self._password.text() if self._wanted.isChecked() else ""

    def is_settled(self) -> bool:
        """Say at the field what is wrong with the password; True when nothing is, or none is wanted."""
        self._field.clear_problem()
        if not self._wanted.isChecked():
            return True
        try:
            exporting.check_password(self._password.text())
        except InputError as error:
            self._field.set_problem(field_problem(error))
            self._password.setFocus()
            return False
        return True

    def wipe(self) -> None:
        """Forget the password."""
        self._wanted.setChecked(False)
        self._password.clear()

    def _toggled(self, wanted: bool) -> None:
        self._inside.setVisible(wanted)
        if wanted and not self._password.text():
            self._suggest()

    def _suggest(self) -> None:
        self._password.setText(exporting.suggested_password(self._random_bytes))
