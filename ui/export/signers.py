"""Who else is to sign a document: their places are laid out before the first signature, and never afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from app.domain.ids import PersonId
from app.services.exporting import SignerOffer
from ui.components import Card, IconLabel, Text
from ui.components.naming import named
from ui.theme import box, nest


class SignersList(Card):
    """A tick box for each person who can be asked. Who has a place in any case is ticked and stays so."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__("signers")
        self._boxes: dict[PersonId, QCheckBox] = {}
        head = QHBoxLayout()
        box(head, 0, 10)
        head.addWidget(IconLabel("writing-sign", "accent", 18))
        head.addWidget(Text(self.tr("Who signs as well"), "strong"), 1)
        nest(self.body, head)
        words = self.tr(
            "You sign first. Each of them then opens the saved PDF here, under “Check a PDF”, and signs with their "
            "own passphrase."
        )
        self.body.addWidget(Text(words, "hint"))
        self.hide()

    def offer(self, people: Sequence[SignerOffer]) -> None:
        """Show who can be asked; nothing at all when nobody can."""
        for number, one in enumerate(people, 1):
            words = f"{one.name}, {one.role}" if one.role else one.name
            tick = named(QCheckBox(words), f"signer-{number}")
            tick.setChecked(one.is_laid)
            tick.setEnabled(not one.is_laid)
            tick.toggled.connect(self.changed)
            self._boxes[one.person_id] = tick
            self.body.addWidget(tick)
        self.setVisible(bool(people))

    def asked(self) -> tuple[PersonId, ...]:
        """Return who was ticked."""
        return tuple(person for person, tick in self._boxes.items() if tick.isEnabled() and tick.isChecked())
