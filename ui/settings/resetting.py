"""A new passphrase for somebody who forgot theirs: what comes back by itself, and what does not."""

from __future__ import annotations

from uuid import UUID

from app.domain.changes import Changes
from app.domain.errors import AppError
from app.services import holders
from ui.components import Banner, HintButton, Sheet
from ui.desk import Desk
from ui.entry.passphrase_step import PassphraseChoice
from ui.settings.group import Group
from ui.tasks import Lane


class ResetSheet(Sheet):
    """They choose it here and now; the lead only lets them."""

    def __init__(self, desk: Desk, group: Group, slot_id: UUID, name: str) -> None:
        super().__init__(desk.window, "", name="reset-passphrase", height=680)
        self.set_title(
            self.tr("A new passphrase for %1").replace("%1", name),
            self.tr("Hand the keyboard over: they choose a passphrase that only they know."),
        )
        self._desk, self._group, self._slot_id = desk, group, slot_id
        self.body.addWidget(
            Banner(
                "attn",
                self.tr("Their personal notes stay sealed at first."),
                self.tr(
                    "Nobody can open another person’s key, so they get a new one. Notes that you can read too open to "
                    "them at once, each other note when somebody who can read it unlocks next. With the recovery sheet "
                    "at hand choose “I can’t remember it” on the unlock page instead: then every note comes back."
                ),
                icon="lock",
                name="reset-sealed",
            )
        )
        self._choice = PassphraseChoice(desk.around.random_bytes, lambda: (desk.vault.club_name, name))
        self.body.addWidget(self._choice)
        self.body.addStretch(1)
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="reset-cancel")
        cancel.clicked.connect(self.reject)
        self._go_on = HintButton(self.tr("&Set it"), kind="primary", name="reset-go-on")
        self._go_on.clicked.connect(self.primary)
        self.bar.add_right(cancel)
        self.bar.add_right(self._go_on)
        self._choice.first.setFocus()

    def primary(self) -> None:
        """Set it, when the passphrase will do."""
        if not self._choice.is_complete():
            return
        self._go_on.setEnabled(False)
        vault, slot_id, passphrase = self._desk.vault, self._slot_id, self._choice.text()
        self._desk.run(lambda: holders.reset_passphrase(vault, slot_id, passphrase), lane=Lane.RECORDS).then(
            self._set, failed=self._not_set, words=self.tr("Setting a new passphrase")
        )

    def _set(self, _slot_id: object) -> None:
        self.accept()
        self._group.say(
            self.tr("The new passphrase counts from now on."),
            self.tr("The old one opens nothing any more. Their next signature makes a new signing key."),
        )
        self._desk.window.refresh(Changes(keys=True))

    def _not_set(self, error: AppError) -> None:
        self.accept()
        self._group.tell(error)
