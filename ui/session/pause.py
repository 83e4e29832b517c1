"""Pause: a quiet page. Everything is saved; the numbers for support are there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.organisation import EmergencyContact
from app.services import organisation
from ui.components import HintButton, IconLabel, Text
from ui.desk import Desk
from ui.pages import Page
from ui.theme import box, fix


class PausePage(Page):
    """Carry on, or hide and lock. No exercises, no cheer."""

    bare = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tr("Paused"), "sessions")
        self._desk = desk
        outer = QVBoxLayout()
        box(outer, 24, 0)
        self.column.addLayout(outer, 1)
        outer.addStretch(2)
        inside = QWidget()
        fix(inside, width=460)
        self._inside = QVBoxLayout(inside)
        box(self._inside, 0, 16)
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
        self._inside.addLayout(row)
        self._contacts = Text("", "soft", "pause-contacts")
        self._inside.addWidget(self._contacts)
        outer.addWidget(inside, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)
        desk.ask(organisation.contacts).then(self._show)

    def _show(self, contacts: tuple[EmergencyContact, ...]) -> None:
        """The answer comes behind every save that was asked for, so it can be said now whether they are through."""
        waiting = self._desk.window.has_unsaved()
        self._paused.setText(
            self.tr("Paused. Your last words are not saved yet: Holdfast goes on trying.")
            if waiting
            else self.tr("Paused. Everything is saved.")
        )
        known = [contact for contact in contacts if contact.number]
        self._contacts.setText("\n".join(f"{contact.label}: {contact.number}" for contact in known))

    def arrive(self) -> None:
        """Enter carries on."""
        self._carry_on.setFocus()
