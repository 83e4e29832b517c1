"""First run, step 4: who you supervise, who supervises you, and a second key holder. May be skipped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.components import FormField, HintButton, IconButton, Rule, Text
from ui.components.naming import named
from ui.entry.step import Step
from ui.theme import box, fix, nest

WEEKS = (2, 4, 6, 8, 12, 17, 26)
SHARES = (24, 26, 22)  # of the width: name, what they do, how often
USUAL_WEEKS = 6  # half-termly practice; practice.md d


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """One row as typed: name, what they do, how often in weeks."""

    name: str
    work: str
    weeks: int


class _PersonRow(QWidget):
    def __init__(self, number: int, names: tuple[str, str, str]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        box(row, 0, 8)
        self.name = named(QLineEdit(), f"person-name-{number}")
        self.work = named(QLineEdit(), f"person-work-{number}")
        self.weeks = named(QComboBox(), f"person-weeks-{number}")
        for weeks in WEEKS:
            self.weeks.addItem(self.tr("Every %1 weeks").replace("%1", str(weeks)), weeks)
        self.weeks.setCurrentIndex(WEEKS.index(USUAL_WEEKS))
        for control, words in zip((self.name, self.work, self.weeks), names, strict=True):
            control.setAccessibleName(words)
        for control, share in zip((self.name, self.work, self.weeks), SHARES, strict=True):
            fix(control, min_width=100)
            row.addWidget(control, share)
        self.remove = IconButton("x", self.tr("Remove this row"), name=f"person-remove-{number}")
        row.addWidget(self.remove)

    def keep_room(self) -> None:
        """Have no cross, but the room of one, so that the fields stand below those of other rows."""
        policy = self.remove.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.remove.setSizePolicy(policy)
        self.remove.hide()

    def entry(self) -> PersonEntry:
        return PersonEntry(self.name.text().strip(), self.work.text().strip(), int(self.weeks.currentData()))


class PeopleStep(Step):
    """Add a few people now, or skip. An agreement is begun for each of them."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Who do you supervise?"),
            self.tr("Add a few people now, or skip this. Holdfast will start an agreement for each of them."),
            "people-step",
            width=800,
        )
        self._rows: list[_PersonRow] = []
        self._number = 0
        heads = QHBoxLayout()
        box(heads, 0, 8)
        for words, share in zip((self.tr("Name"), self.tr("What they do"), self.tr("How often")), SHARES, strict=True):
            heads.addWidget(fix(Text(words, "strong"), min_width=100), share)
        heads.addWidget(fix(QWidget(), width=36))  # above the crosses
        nest(self.column, heads)
        self._list = QVBoxLayout()
        box(self._list, 0, 8)
        nest(self.column, self._list)
        add = HintButton(self.tr("&Add another"), kind="quiet", icon="plus", name="add-person")
        add.clicked.connect(lambda: self._add_row(focus=True))
        foot = QHBoxLayout()
        box(foot, 0, 0)
        foot.addWidget(add)
        foot.addStretch(1)
        nest(self.column, foot)
        self.column.addWidget(Rule())
        names = (
            self.tr("Name of your supervisor"),
            self.tr("What your supervisor does"),
            self.tr("How often you meet your supervisor"),
        )
        self.supervisor = _PersonRow(0, names)
        self.supervisor.keep_room()
        self.supervisor_field = FormField(
            self.tr("Who supervises &you?"),
            self.supervisor,
            hint=self.tr("People who lead on safeguarding need supervision too."),
            name="supervisor-field",
        )
        self.supervisor.setFocusProxy(self.supervisor.name)
        self.column.addWidget(self.supervisor_field)
        self.second_key = named(QCheckBox(self.tr("Give a second person a &key of their own")), "second-key")
        self.second_name = named(QComboBox(), "second-key-person")
        self.second_name.setAccessibleName(self.tr("Who gets the second key"))
        self._key_row = QWidget()
        rows = QVBoxLayout(self._key_row)
        box(rows, 0, 4)
        key = QHBoxLayout()
        box(key, 0, 12)
        key.addWidget(self.second_key)
        key.addWidget(self.second_name)
        key.addStretch(1)
        nest(rows, key)
        words = self.tr(
            "If you are away, somebody else can open the records. They choose their own passphrase, "
            "now or when they are next here."
        )
        rows.addWidget(Text(words, "hint", "second-key-hint"))
        self.column.addWidget(self._key_row)
        self.supervisor.name.textChanged.connect(self._offer_keys)
        self.second_key.toggled.connect(self.second_name.setEnabled)
        for _ in range(3):
            self._add_row()
        self._offer_keys()

    def _add_row(self, *, focus: bool = False) -> None:
        self._number += 1
        names = (
            self.tr("Name of person %1").replace("%1", str(self._number)),
            self.tr("What person %1 does").replace("%1", str(self._number)),
            self.tr("How often you meet person %1").replace("%1", str(self._number)),
        )
        row = _PersonRow(self._number, names)
        row.remove.clicked.connect(lambda: self._remove_row(row))
        row.name.textChanged.connect(self._offer_keys)
        self._rows.append(row)
        self._list.addWidget(row)
        if focus:
            row.name.setFocus()

    def _remove_row(self, row: _PersonRow) -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        if not self._rows:
            self._add_row()
        self._rows[min(place, len(self._rows) - 1)].name.setFocus()
        self._offer_keys()

    def _offer_keys(self) -> None:
        chosen = self.second_name.currentText()
        names = [entry.name for entry in self.supervisees()]
        supervisor = self.supervisor_entry()
        if supervisor is not None:
            names.append(supervisor.name)
        self.second_name.clear()
        self.second_name.addItems(names)
        if chosen in names:
            self.second_name.setCurrentText(chosen)
        self._key_row.setVisible(bool(names))  # there is nobody yet who could be given one
        self.second_name.setEnabled(self.second_key.isChecked())

    def supervisees(self) -> tuple[PersonEntry, ...]:
        """Return the rows in which a name is typed."""
        return tuple(entry for row in self._rows if (entry := row.entry()).name)

    def supervisor_entry(self) -> PersonEntry | None:
        """Return who supervises you, or None when no name is typed."""
        entry = self.supervisor.entry()
        return entry if entry.name else None

    def key_for(self) -> str:
        """Return the name of the person who gets a second key, or ""."""
        return self.second_name.currentText() if self.second_key.isChecked() else ""

    def arrive(self) -> None:
        """Begin with the first name."""
        self._rows[0].name.setFocus()

    def missing(self) -> Sequence[tuple[str, FormField]]:
        """Nothing here is required."""
        return ()
