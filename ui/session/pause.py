"""Pause: a quiet page. Everything is saved; the numbers for support are there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.organisation import EmergencyContact
from app.services import organisation
from ui.components import Centred, HintButton, IconLabel, Text, selectable
from ui.desk import Desk
from ui.pages import Page
from ui.theme import box, nest
from ui.wording.shipped import shipped


class PausePage(Page):
    """Carry on, or hide and lock. No exercises, no cheer."""

    bare = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tr("Paused"), "sessions")
        self._desk = desk
        middle = Centred("pause-body", width=460)
        self._inside = middle.inside
        self.column.addWidget(middle, 1)
        self._inside.addWidget(IconLabel("cup", "ink3", 32))
        self._paused = Text(self.tr("Paused."), "page-title", "paused")
        self._inside.addWidget(self._paused)
        row = QHBoxLayout()
        box(row, 0, 8)
        self._carry_on = HintButton(self.tr("&Carry on"), kind="primary", name="pause-carry-on")
        self._carry_on.clicked.connect(desk.window.back)
        lock = HintButton(self.tr("&Hide and lock"), hint="F12", icon="lock", name="pause-lock")
        lock.clicked.connect(desk.window.lock_asked)
        row.addWidget(self._carry_on)
        row.addWidget(lock)
        row.addStretch(1)
        nest(self._inside, row)
        self._contacts = QVBoxLayout()
        box(self._contacts, (0, 8, 0, 0), 8)
        nest(self._inside, self._contacts)
        desk.ask(organisation.contacts).then(self._show)

    def _show(self, contacts: tuple[EmergencyContact, ...]) -> None:
        """The answer comes behind every save that was asked for, so it can be said now whether they are through."""
        waiting = self._desk.window.has_unsaved()
        self._paused.setText(
            self.tr("Paused. Your last words are not saved yet: Holdfast goes on trying.")
            if waiting
            else self.tr("Paused. Everything is saved.")
        )
        for contact in contacts:
            if contact.number:
                self._contacts.addWidget(_line(contact))

    def begin_at(self) -> QWidget | None:
        """Enter carries on."""
        return self._carry_on


def _line(contact: EmergencyContact) -> QWidget:
    """Return whom to call, and the number beside it."""
    line = QWidget()
    row = QHBoxLayout(line)
    box(row, 0, 12)
    row.addWidget(Text(shipped(contact.label), "soft"), 1)
    number = selectable(Text(contact.number, "strong", wrap=False))
    number.setObjectName("pause-number")
    number.setAccessibleName(f"{shipped(contact.label)}: {contact.number}")
    row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
    return line
