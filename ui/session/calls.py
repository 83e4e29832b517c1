"""Call first, write later: the club's own numbers, on one sheet, from any screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from app.domain.ids import CaseId
from app.domain.organisation import EmergencyContact
from app.services import organisation
from ui.components import HintButton, Rule, Sheet, Text, selectable
from ui.desk import Desk
from ui.theme import box, nest
from ui.wording.shipped import shipped

NSPCC = "NSPCC"  # the name stands in the label, whatever else a club puts there


class CallsSheet(Sheet):
    """999 first, then the numbers in the club's order. For a child: one step to note that it is reported."""

    def __init__(self, desk: Desk, case_id: CaseId | None = None) -> None:
        super().__init__(desk.window, "", name="calls", height=520)
        self.set_title(
            self.tr("Call first, write later"),
            self.tr("If a child is in danger now, call 999. Your notes are saved; you can finish them afterwards."),
        )
        close = HintButton(self.tr("Close"), kind="primary", name="calls-close")
        close.clicked.connect(self.accept)
        self.bar.add_right(close)
        self._desk, self._case_id = desk, case_id
        if case_id is not None and not desk.vault.is_copy:
            note = HintButton(self.tr("It is &reported…"), icon="clock", name="calls-reported")
            note.clicked.connect(self._note)
            self.bar.add(note)
        desk.ask(organisation.contacts).then(self._show)

    def _note(self) -> None:
        self.accept()
        self._desk.open("reported", self._case_id)

    def _show(self, contacts: tuple[EmergencyContact, ...]) -> None:
        for place, contact in enumerate(contacts):
            if place:
                self.body.addWidget(Rule())
            lines = QVBoxLayout()
            box(lines, 0, 2)
            lines.addWidget(Text(shipped(contact.label), "strong"))
            number = contact.number or self._instead(contacts[place + 1 :])
            words = selectable(Text(number, "record-title" if contact.number else "soft"))
            words.setObjectName("call-number")
            words.setAccessibleName(f"{shipped(contact.label)}: {number}")
            lines.addWidget(words)
            if contact.note:
                lines.addWidget(Text(shipped(contact.note), "hint"))
            nest(self.body, lines)
        self.body.addStretch(1)

    def _instead(self, below: Sequence[EmergencyContact]) -> str:
        """Return what somebody reads where a number is missing: never where to fill in a form."""
        words = self.tr("No number on file yet. If it cannot wait, call 999.")
        if any(NSPCC in contact.label and contact.number for contact in below):
            return f"{words} {self.tr('The NSPCC helpline below can tell you whom to ring.')}"
        return words
