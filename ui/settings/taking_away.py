"""Taking somebody's key away, and changing the key of the records: what each does, and what neither undoes."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QCheckBox

from app.domain.changes import Changes
from app.domain.errors import AppError
from app.services import holders
from ui.components import Banner, HintButton, Sheet, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.settings.group import Group
from ui.tasks import Lane


class TakeAwaySheet(Sheet):
    """Asked in one go, done in two steps: should the second fail for want of room, the first holds and is said.

    Without a ``slot_id`` only the key of the records is changed.
    """

    def __init__(self, desk: Desk, group: Group, slot_id: UUID | None = None, name: str = "") -> None:
        super().__init__(desk.window, "", name="take-away", height=520)
        self._desk, self._group, self._slot_id, self._name = desk, group, slot_id, name
        if slot_id is None:
            self.set_title(self.tr("Change the key of the records"))
        else:
            self.set_title(
                self.tr("Take away the key of %1").replace("%1", name),
                self.tr("Their passphrase opens these records no more. What they wrote stays."),
            )
        self._change = named(QCheckBox(self.tr("&Change the key of the records as well")), "change-records-key")
        self._change.setChecked(True)
        self._change.setVisible(slot_id is not None)
        self.body.addWidget(self._change)
        self.body.addWidget(Text(self._what_it_does(), "soft", "take-away-why"))
        self.body.addWidget(
            Banner(
                "attn",
                self.tr("What this does not undo"),
                self.tr(
                    "A copy or a backup made before today opens with the passphrases of that day, for ever, and so do "
                    "the records on a laptop or a memory stick that somebody kept. Ask for them back. Delete backups "
                    "that you no longer need."
                ),
                name="take-away-not-undone",
            )
        )
        self.body.addStretch(1)
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="take-away-cancel")
        cancel.clicked.connect(self.reject)
        words = self.tr("&Change the key") if slot_id is None else self.tr("&Take it away")
        self._go_on = HintButton(words, kind="primary", name="take-away-go-on")
        self._go_on.clicked.connect(self.primary)
        self.bar.add_right(cancel)
        self.bar.add_right(self._go_on)

    def _what_it_does(self) -> str:
        return self.tr(
            "All records are written anew under a new key and compared before they count, which takes some seconds. "
            "Everybody else goes on with the passphrase they have, and the recovery sheet stays good. "
            "A copy of the keys that somebody kept opens nothing that is written from now on."
        )

    def primary(self) -> None:
        """Take the key away, then change the key of the records where that is wanted."""
        self._go_on.setEnabled(False)
        if self._slot_id is None:
            self._change_key(None)
            return
        vault, slot_id = self._desk.vault, self._slot_id
        after = self._change_key if self._change.isChecked() else self._taken_away
        self._desk.run(lambda: holders.remove_holder(vault, slot_id), lane=Lane.RECORDS).then(
            after, failed=self._failed, words=self.tr("Taking the key away")
        )

    def _change_key(self, _value: object) -> None:
        vault = self._desk.vault
        self._desk.run(lambda: holders.change_records_key(vault), lane=Lane.RECORDS).then(
            self._changed, failed=self._not_changed, words=self.tr("Writing the records under a new key")
        )

    def _taken_away(self, _value: object) -> None:
        self._done(
            self.tr("The key is taken away."),
            self.tr("The key of the records is the same as before. You can still change it here."),
        )

    def _changed(self, _value: object) -> None:
        kept = self.tr("Everybody else goes on with their own passphrase. Make a new backup soon.")
        if self._slot_id is None:
            self._done(self.tr("The records have a new key."), kept)
        else:
            self._done(self.tr("The key is taken away, and the records have a new key."), kept)

    def _done(self, what: str, then: str) -> None:
        self.accept()
        self._group.say(what, then)
        self._desk.window.refresh(Changes(keys=True))

    def _failed(self, error: AppError) -> None:
        self.accept()
        self._group.tell(error)

    def _not_changed(self, error: AppError) -> None:
        self._failed(error)
        self._desk.window.refresh(Changes(keys=True))
        if self._desk.vault.is_locked:  # only the last move is missing: the next unlock makes it
            self._desk.window.lock_asked.emit()
