"""Who to call: the club's own numbers, checked once a year."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.domain.changes import Changes
from app.domain.organisation import EmergencyContact
from app.services import organisation
from app.services.organisation import ContactForm
from ui.components import HintButton, IconButton, Text, UndoStrip
from ui.components.naming import named
from ui.desk import Desk
from ui.settings.group import Group
from ui.theme import box, px
from ui.wording import day_in_prose

LEAST_BESIDE = 760  # px at 100 % text: with less, who it is could not be read beside number and note


class CallsGroup(Group):
    """Label and number in a row each; saved together."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Who to call"),
            self.tr("These numbers are shown on every case, in this order, when a child may be in danger."),
            "calls",
            width=1000,
        )
        self._shown: tuple[EmergencyContact, ...] = ()
        self._rows: list[tuple[EmergencyContact | None, QLineEdit, QLineEdit, QLineEdit]] = []
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        box(self._grid, 0, 8)
        self._lines: list[tuple[list[Text], list[QLineEdit], IconButton]] = []
        self._is_stacked = False
        self._share()
        self.items.addWidget(self._table)
        self._undo = UndoStrip("calls-undo")
        self.items.addWidget(self._undo)
        add = HintButton(self.tr("&Add a number"), kind="quiet", icon="plus", name="add-contact")
        add.clicked.connect(lambda: self._add_row(None, focus=True))
        self._may_change = desk.sight.manages_people
        self.items.addWidget(add)
        add.setVisible(self._may_change)
        self._checked = Text("", "hint", "contacts-checked")
        self.items.addWidget(self._checked)
        save = HintButton(self.tr("I have &checked these numbers"), kind="primary", name="contacts-save")
        save.clicked.connect(self._save_checked)
        self.items.addWidget(save)
        save.setVisible(self._may_change)
        self._ask()

    def refresh(self, changes: Changes) -> None:
        """Read the numbers again when the organisation changed."""
        if changes.organisation:
            self._ask()

    def _ask(self) -> None:
        self.desk.ask(organisation.contacts).then(self._show)

    def _show(self, contacts: tuple[EmergencyContact, ...]) -> None:
        self._shown = contacts
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows, self._lines = [], []
        for contact in contacts:
            self._add_row(contact)
        dates = [contact.checked_on for contact in contacts if contact.checked_on is not None]
        words = self.tr("Not checked yet.")
        if dates and len(dates) == len(contacts):
            words = self.tr("Last checked %1.").replace("%1", day_in_prose(min(dates)))
        self._checked.setText(words)

    def _add_row(self, contact: EmergencyContact | None, *, focus: bool = False) -> None:
        number = len(self._rows) + 1
        edits = [named(QLineEdit(), f"contact-{part}-{number}") for part in ("label", "number", "note")]
        names = (self.tr("Who, row %1"), self.tr("Number, row %1"), self.tr("Note, row %1"))
        values = (contact.label, contact.number, contact.note) if contact is not None else ("", "", "")
        for edit, name, value in zip(edits, names, values, strict=True):
            edit.setAccessibleName(name.replace("%1", str(number)))
            edit.setText(value)
            edit.setReadOnly(not self._may_change)
            edit.setCursorPosition(0)  # a field that is too narrow shows how it begins
        remove = IconButton("x", self.tr("Remove row %1").replace("%1", str(number)), name=f"contact-remove-{number}")
        row = (contact, edits[0], edits[1], edits[2])
        remove.clicked.connect(lambda: self._remove(row))
        heads = [Text(words, "strong", wrap=False) for words in (self.tr("Who"), self.tr("Number"), self.tr("Note"))]
        self._lines.append((heads, edits, remove))
        self._place(number)
        remove.setVisible(self._may_change)  # once it has a parent: it would be a window of its own
        self._rows.append(row)
        if focus:
            edits[0].setFocus()

    def _place(self, number: int) -> None:
        """Put a row of the list beside its heads, or each part below the other where there is little room."""
        heads, edits, remove = self._lines[number - 1]
        for part, (head, edit) in enumerate(zip(heads, edits, strict=True)):
            if self._is_stacked:
                line = 4 * number + part
                self._grid.addWidget(head, line, 0)
                self._grid.addWidget(edit, line, 1)
            else:
                self._grid.addWidget(head, 0, part)
                self._grid.addWidget(edit, number, part)
            head.setVisible(self._is_stacked or number == 1)
        if self._is_stacked:
            self._grid.addWidget(remove, 4 * number, 2)
            self._grid.setRowMinimumHeight(4 * number + 3, px(12))
        else:
            self._grid.addWidget(remove, number, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Stack the parts of each row in narrow windows."""
        super().resizeEvent(event)
        is_stacked = self.width() < px(LEAST_BESIDE)
        if is_stacked != self._is_stacked:
            self._is_stacked = is_stacked
            for line in range(self._grid.rowCount()):
                self._grid.setRowMinimumHeight(line, 0)
            self._share()
            for number in range(1, len(self._lines) + 1):
                self._place(number)

    def _share(self) -> None:
        for column, share in enumerate((0, 1, 0) if self._is_stacked else (5, 3, 5)):
            self._grid.setColumnStretch(column, share)

    def _remove(self, row: tuple[EmergencyContact | None, QLineEdit, QLineEdit, QLineEdit]) -> None:
        contact, label = row[0], row[1].text()
        if contact is None:
            self._ask()
            return
        self.desk.do(organisation.delete_contact, contact.id).then(failed=self.tell)
        words = self.tr("Removed “%1”.").replace("%1", label)
        self._undo.offer(words, lambda: self._bring_back(contact))

    def _bring_back(self, contact: EmergencyContact) -> None:
        self.desk.do(organisation.restore_contact, contact).then(failed=self.tell)

    def _forms(self) -> tuple[ContactForm, ...]:
        return tuple(
            ContactForm(contact.id if contact is not None else None, label.text(), number.text(), note.text())
            for contact, label, number, note in self._rows
            if label.text().strip() or number.text().strip()
        )

    def leave(self) -> None:
        """Save what was typed, without saying that it was checked."""
        typed = [(form.id, form.label, form.number, form.note) for form in self._forms()]
        before = [(contact.id, contact.label, contact.number, contact.note) for contact in self._shown]
        if self._may_change and typed != before:
            self.desk.do(organisation.save_contacts, self._forms(), checked=False).then(failed=self.tell)

    def _save_checked(self) -> None:
        self.desk.do(organisation.save_contacts, self._forms(), checked=True).then(self._saved, failed=self.tell)

    def _saved(self, _value: object) -> None:
        self.say(self.tr("Saved. Holdfast will ask again in a year."))
