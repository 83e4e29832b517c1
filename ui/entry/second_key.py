"""A key for somebody else: they choose their own passphrase, here and now, and nobody else sees it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from ui.components import Banner, HintButton, Sheet, Text
from ui.entry.passphrase_step import PassphraseChoice
from ui.wording import explain


class SecondKeySheet(Sheet):
    """``chosen(passphrase)``; closing it means "later", from that person's page under People."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, name: str, club: str, random_bytes: Callable[[int], bytes]) -> None:
        super().__init__(parent, "", name="second-key", height=600)
        self.set_title(
            self.tr("A key for %1").replace("%1", name),
            self.tr("Hand the keyboard over: they choose a passphrase that only they know."),
        )
        self._trouble = Banner("urgent", "", "", icon="alert-circle", name="second-key-trouble")
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        self._choice = PassphraseChoice(random_bytes, lambda: (club, name))
        self.body.addWidget(self._choice)
        self.body.addWidget(
            Text(
                self.tr(
                    "Everyone with a key can open these records. What each sees on screen depends on their role; "
                    "with effort they could read everything except the personal notes of others, which are sealed."
                ),
                "hint",
            )
        )
        self.body.addStretch(1)
        later = HintButton(self.tr("&Later"), kind="quiet", name="second-key-later")
        later.clicked.connect(self.reject)
        self._go_on = HintButton(self.tr("&Make the key"), kind="primary", name="second-key-make")
        self._go_on.clicked.connect(self.primary)
        self.bar.add_right(later)
        self.bar.add_right(self._go_on)

    def primary(self) -> None:
        """Make the key, when the passphrase will do."""
        if not self._choice.is_complete():
            return
        self._go_on.setEnabled(False)
        self.chosen.emit(self._choice.text())

    def key_is_made(self) -> None:
        """The key exists: close."""
        self.reject()

    def tell(self, error: AppError) -> None:
        """Say why it could not be made; what was typed stays."""
        self._go_on.setEnabled(True)
        told = explain(error)
        self._trouble.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._trouble.show()
