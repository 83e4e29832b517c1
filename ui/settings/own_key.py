"""Your own key: the passphrase, and a key file on a memory stick as a second thing that is needed."""

from __future__ import annotations

from app.domain.changes import Changes
from app.services import key_files
from ui.components import Banner, HintButton
from ui.desk import Desk
from ui.settings.group import Group
from ui.settings.key_file import GiveUpKeyFileSheet, MakeKeyFileSheet
from ui.settings.passphrase import ChangePassphraseSheet


class OwnKeyGroup(Group):
    """Everybody's own business, whatever their role."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Your key"),
            self.tr("Your passphrase is yours alone: nobody else can see it, and nobody can tell you what it was."),
            "own-key",
        )
        change = HintButton(self.tr("Change my &passphrase…"), name="change-passphrase")
        change.clicked.connect(lambda: ChangePassphraseSheet(desk, self).open())
        self.items.addWidget(change)
        self._state = Banner("info", "", "", icon="lock", name="key-file-state")
        self.items.addWidget(self._state)
        self._make = HintButton("", name="make-key-file")
        self._make.clicked.connect(lambda: MakeKeyFileSheet(desk, self).open())
        self._give_up = HintButton(self.tr("&Do without it…"), kind="quiet", name="give-up-key-file")
        self._give_up.clicked.connect(lambda: GiveUpKeyFileSheet(desk, self).open())
        self.items.addWidget(self._make)
        self.items.addWidget(self._give_up)
        self._show(needed=False)
        self._ask()

    def refresh(self, changes: Changes) -> None:
        """Look again when keys changed."""
        if changes.keys:
            self._ask()

    def _ask(self) -> None:
        vault = self.desk.vault
        self.desk.ask(lambda _work: key_files.is_needed(vault)).then(lambda needed: self._show(needed=needed))

    def _show(self, *, needed: bool) -> None:
        if needed:
            title = self.tr("You need a key file besides your passphrase.")
            text = self.tr(
                "Put the memory stick in when you unlock, and take it out afterwards. Keep it apart from the laptop. "
                "If it is lost, the recovery sheet opens the records without it, or a lead sets a new passphrase for "
                "you."
            )
        else:
            title = self.tr("A key file is a second thing that is needed, on a memory stick.")
            text = self.tr(
                "Whoever finds out your passphrase then opens nothing without the stick. It helps when others use this "
                "laptop or may see you type. Whoever has only the stick opens nothing either."
            )
        self._state.set_words(title, text)
        self._make.set_words(self.tr("Make a &new key file…") if needed else self.tr("&Need a key file as well…"))
        self._give_up.setVisible(needed)
