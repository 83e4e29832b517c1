"""Call first, write later: the club's own numbers, on one sheet, from any screen."""

from __future__ import annotations

from app.domain.organisation import EmergencyContact
from app.services import organisation
from ui.components import HintButton, Sheet, Text, selectable
from ui.desk import Desk


class CallsSheet(Sheet):
    """999 first, then the numbers in the club's order."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, "", name="calls", height=520)
        self.set_title(
            self.tr("Call first, write later"),
            self.tr("If a child is in danger now, call 999. Your notes are saved; you can finish them afterwards."),
        )
        close = HintButton(self.tr("Close"), kind="primary", name="calls-close")
        close.clicked.connect(self.accept)
        self.bar.add_right(close)
        desk.ask(organisation.contacts).then(self._show)

    def _show(self, contacts: tuple[EmergencyContact, ...]) -> None:
        for contact in contacts:
            self.body.addWidget(Text(contact.label, "strong"))
            number = contact.number or self.tr("No number on file yet. It can be added under Settings, Who to call.")
            self.body.addWidget(selectable(Text(number, "record-title" if contact.number else "soft")))
            if contact.note:
                self.body.addWidget(Text(contact.note, "hint"))
        self.body.addStretch(1)
