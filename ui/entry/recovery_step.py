"""First run, step 3 (and Settings later): the printed recovery sheet, and proof that it can be read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.components import Banner, Flow, FormField, HintButton, TwoColumns, limited
from ui.components.naming import named
from ui.entry.recovery_card import RecoveryCard
from ui.entry.step import Step
from ui.pages import LayoutMode
from ui.theme import box, nest


class RecoveryStep(Step):
    """Print or copy the sheet, say who keeps it, type two groups back from the paper.

    The groups come from outside (``set_groups``) and are forgotten with the widget: they are stored nowhere.
    """

    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, club: str, made_on: date, checked: tuple[int, int], *, may_save: bool = False) -> None:
        super().__init__(
            self.tr("Print your recovery sheet"),
            self.tr(
                "These eight groups open the records if the passphrase is lost. "
                "Without them, nobody can recover the notes. Not us, not anyone."
            ),
            "recovery-step",
            width=980,
        )
        self._checked = checked
        self._groups: tuple[str, ...] = ()
        self.card = RecoveryCard(club, made_on)
        self._columns = TwoColumns(left_share=5, right_share=4, gap=32)
        left = QWidget()
        form = QVBoxLayout(left)
        box(form, 0, 16)
        form.addWidget(self._print_row(may_save=may_save))
        self.keeper = named(QLineEdit(), "keeper")
        self.keeper_field = FormField(
            self.tr("&Who keeps it, and where?"),
            self.keeper,
            hint=self.tr("A trustee or the chair is a good choice, rather than the safeguarding lead."),
            name="keeper-field",
        )
        form.addWidget(self.keeper_field)
        nest(form, self._typed_row())
        form.addWidget(
            Banner(
                "attn",
                "",
                self.tr(
                    "Anyone with this sheet and the file can read everything. "
                    "Do not photograph it or keep it with the laptop."
                ),
                icon="alert-triangle",
                name="sheet-warning",
            )
        )
        form.addStretch(1)
        nest(self._columns.left, limited(left, 480))
        right = self._columns.right
        right.addWidget(self.card)
        self._show_again = HintButton(self.tr("Show the &groups again"), kind="quiet", icon="eye", name="show-groups")
        self._show_again.clicked.connect(self.uncover)
        self._show_again.hide()
        right.addWidget(self._show_again, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._columns)

    def _print_row(self, *, may_save: bool) -> QWidget:
        row = Flow(gap=12)
        self.print_button = HintButton(self.tr("P&rint…"), icon="printer", name="print-sheet")
        self.print_button.clicked.connect(self.print_asked)
        self._copied = HintButton(self.tr("I have copied it by &hand"), kind="quiet", name="copied-by-hand")
        self._copied.clicked.connect(self.cover)
        row.add(self.print_button)
        row.add(self._copied)
        if may_save:
            save = HintButton(self.tr("Save as a &file…"), kind="quiet", name="save-recovery-sheet")
            save.clicked.connect(self.save_asked)
            row.add(save)
        return row

    def _typed_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        box(row, 0, 12)
        self.typed = []
        self.typed_fields = []
        for number in self._checked:
            edit = named(QLineEdit(), f"group-{number}")
            field = FormField(
                self.tr("Type group &%1 from the paper").replace("%1", str(number)), edit, name=f"group-{number}-field"
            )
            self.typed.append(edit)
            self.typed_fields.append(field)
            row.addWidget(field)
        return row

    def set_groups(self, groups: tuple[str, ...]) -> None:
        """Show the eight groups of the sheet that was just made."""
        self._groups = groups
        self.uncover()

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """In narrow windows the sheet stands below the fields."""
        super().set_layout_mode(mode)
        self._columns.set_stacked(not mode.agenda_beside)

    def arrive(self) -> None:
        """Begin with printing."""
        self.print_button.setFocus()

    def cover(self) -> None:
        """Cover the groups: they have been printed, or copied by hand."""
        self.card.show_groups(())
        self._show_again.show()
        self.print_button.set_words(self.tr("P&rint again…"))
        self.keeper.setFocus()

    def uncover(self) -> None:
        """Show the groups (again), until the step is left."""
        self.card.show_groups(self._groups)
        self._show_again.hide()

    def typed_groups(self) -> dict[int, str]:
        """Return what was typed, by the number of the group (1 to 8)."""
        return {number: edit.text() for number, edit in zip(self._checked, self.typed, strict=True)}

    def missing(self) -> Sequence[tuple[str, FormField]]:
        """Return what is missing before the sheet counts as kept."""
        problems = []
        if not self.keeper.text().strip():
            problems.append((self.tr("Say who keeps the sheet, and where"), self.keeper_field))
        for number, edit, field in zip(self._checked, self.typed, self.typed_fields, strict=True):
            if not edit.text().strip():
                problems.append((self.tr("Group %1 is not typed yet").replace("%1", str(number)), field))
        return problems

    def tell_wrong(self, numbers: Sequence[int]) -> None:
        """Say which of the typed groups is not what the sheet says."""
        fields = dict(zip(self._checked, self.typed_fields, strict=True))
        problems = [
            (
                self.tr("Group %1 is not what the sheet says. Look at it once more.").replace("%1", str(number)),
                fields[number],
            )
            for number in numbers
        ]
        for words, field in problems:
            field.set_problem(words)
        self.show_problems(self.tr("That is not what the sheet says"), problems)
