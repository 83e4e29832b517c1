"""The strip that says the window is about to lock. It takes no focus: whoever is typing goes on, and that is enough."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.announce import announce
from ui.components.messages import Banner


class LockStrip(Banner):
    """ "Locking soon. Press any key to stay." across the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("attn", "", icon="lock", band=True, name="lock-strip", parent=parent)
        self.set_words(self.tr("Locking soon. Press any key to stay."))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def say(self) -> None:
        """Have it read out at once."""
        announce(self, self.words(), urgent=True)
