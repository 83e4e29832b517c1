"""Today says which documents wait for the signature of whoever is at the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.day_names import in_full
from app.services import exporting
from app.services.document_words import DOCUMENT
from app.services.exporting import AwaitedDocument
from ui.desk import Desk, Notice
from ui.wording import count

SHOWN = 3


class SignatureReminder(QObject):
    """Looks when the records are opened, and again after each signature given in the window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.add_route("awaited-signatures", self._look)
        self._look()

    def _look(self) -> None:
        self._desk.ask(exporting.awaiting_me).then(self._note)

    def _note(self, found: tuple[AwaitedDocument, ...]) -> None:
        self._desk.note("awaited-signatures", self._notice(found) if found else None)

    def _notice(self, found: tuple[AwaitedDocument, ...]) -> Notice:
        waiting = count(len(found), "document waits", "documents wait")
        lines = [
            self.tr("%1 of %2, asked by %3")
            .replace("%1", DOCUMENT.get(one.kind, self.tr("Document")))
            .replace("%2", in_full(one.made_on))
            .replace("%3", one.asked_by)
            for one in found[:SHOWN]
        ]
        words = self.tr("%1. Open the saved PDF and sign it there.").replace("%1", "; ".join(lines))
        button = (self.tr("Check a &PDF…"), "awaited-check", lambda: self._desk.open("check-pdf"))
        title = self.tr("%1 for your signature.").replace("%1", waiting)
        return Notice("info", title, words, "writing-sign", (button,))
