""" "I can't remember it": the eight groups from the recovery sheet, and a new passphrase."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import AppError, WrongRecoveryKeyError
from app.services.vaults import SlotLabel
from ui.components import ActionBar, Banner, FormField, HintButton, ScrollBody, Text, limited
from ui.components.naming import named
from ui.entry.passphrase_step import PassphraseChoice
from ui.pages import Page
from ui.theme import box, nest
from ui.wording import explain

GROUPS = 8


class RecoveryPage(Page):
    """``recover_asked(groups, slot_id, new passphrase)``."""

    bare = True
    recover_asked = Signal(str, object, str)
    given_up = Signal()

    def __init__(self, people: Sequence[SlotLabel], random_bytes: Callable[[int], bytes]) -> None:
        super().__init__(self.tr("Open with the recovery sheet"), "recovery")
        body = ScrollBody(margins=(52, 36, 52, 24), spacing=16)
        self.column.addWidget(body, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        box(column, 0, 16)
        column.addWidget(Text(self.title, "page-title"))
        column.addWidget(
            Text(
                self.tr(
                    "Type the eight groups from the paper. Capitals, spaces, 0 for O and 1 for I do not matter. "
                    "Then choose a new passphrase. Print a new sheet afterwards: until then this one still opens "
                    "the records."
                ),
                "soft",
            )
        )
        self._banner = Banner("urgent", "", "", icon="alert-circle", name="recovery-problem")
        self._banner.hide()
        column.addWidget(self._banner)
        grid = QGridLayout()
        box(grid, 0, 12)
        self._edits: list[QLineEdit] = []
        self._fields: list[FormField] = []
        for number in range(1, GROUPS + 1):
            edit = named(QLineEdit(), f"recovery-group-{number}")
            field = FormField(
                self.tr("Group %1").replace("%1", str(number)), edit, name=f"recovery-group-{number}-field"
            )
            self._edits.append(edit)
            self._fields.append(field)
            grid.addWidget(field, (number - 1) // 4, (number - 1) % 4)
        nest(column, grid)
        self._who = named(QComboBox(), "recovery-who")
        for label in people:
            self._who.addItem(label.label, label.slot_id)
        column.addWidget(FormField(self.tr("&Who are you?"), self._who, name="recovery-who-field"))
        self._choice = PassphraseChoice(random_bytes)
        column.addWidget(self._choice)
        nest(body.column, limited(inside, 560))
        body.column.addStretch(1)
        bar = ActionBar()
        back = HintButton(self.tr("&Back"), name="recovery-back")
        back.clicked.connect(self.given_up)
        self._go_on = HintButton(self.tr("&Open my records"), kind="primary", name="recovery-go-on")
        self._go_on.clicked.connect(self.primary)
        bar.add(back)
        bar.add_right(self._go_on)
        self.column.addWidget(bar)

    def arrive(self) -> None:
        """Begin with the first group."""
        self._edits[0].setFocus()

    def primary(self) -> None:
        """Try the groups, when nothing is missing."""
        self._banner.hide()
        for field in self._fields:
            field.clear_problem()
        for edit, field in zip(self._edits, self._fields, strict=True):
            if not edit.text().strip():
                field.set_problem(self.tr("Type it from the paper"))
                edit.setFocus()
                return
        if not self._choice.is_complete():
            return
        groups = " ".join(edit.text().strip() for edit in self._edits)
        self._go_on.setEnabled(False)
        self.recover_asked.emit(groups, self._who.currentData(), self._choice.text())

    def tell(self, error: AppError) -> None:
        """Say which group is wrong, or what else happened; what was typed stays."""
        self._go_on.setEnabled(True)
        if isinstance(error, WrongRecoveryKeyError) and error.group is not None:
            self._fields[error.group - 1].set_problem(self.tr("Look at this group once more"))
            self._edits[error.group - 1].setFocus()
            return
        if isinstance(error, WrongRecoveryKeyError):
            self._banner.set_words(
                self.tr("This sheet does not open these records."),
                self.tr("Every group is typed correctly, so it may be an older sheet, or one of other records."),
            )
        else:
            told = explain(error)
            self._banner.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._banner.show()
