"""Change my passphrase: the old one, then a new one twice."""

from __future__ import annotations

from app.domain.errors import AppError, TooSoonError, WrongPassphraseError
from app.services import holders
from ui.components import FormField, HintButton, PassphraseField, Sheet
from ui.desk import Desk
from ui.entry.passphrase_step import PassphraseChoice
from ui.settings.group import Group
from ui.tasks import Lane
from ui.wording import passphrase_problem


class ChangePassphraseSheet(Sheet):
    """Only one's own; the records themselves are not rewritten."""

    def __init__(self, desk: Desk, group: Group) -> None:
        super().__init__(desk.window, "", name="change-passphrase-sheet", height=640)
        self.set_title(self.tr("Change my passphrase"))
        self._desk, self._group = desk, group
        self._old = PassphraseField(name="old-passphrase")
        self._old_field = FormField(self.tr("The passphrase &now"), self._old, name="old-passphrase-field")
        self.body.addWidget(self._old_field)
        self._choice = PassphraseChoice(desk.around.random_bytes, lambda: (desk.vault.club_name, desk.vault.me_name))
        self.body.addWidget(self._choice)
        self.body.addStretch(1)
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="change-cancel")
        cancel.clicked.connect(self.reject)
        self._go_on = HintButton(self.tr("&Change it"), kind="primary", name="change-go-on")
        self._go_on.clicked.connect(self.primary)
        self.bar.add_right(cancel)
        self.bar.add_right(self._go_on)

    def primary(self) -> None:
        """Change it, when nothing is missing."""
        self._old_field.clear_problem()
        if not self._old.text():
            self._old_field.set_problem(self.tr("Type the passphrase you use now"))
            self._old.setFocus()
            return
        if not self._choice.is_complete():
            return
        self._go_on.setEnabled(False)
        vault, old, new = self._desk.vault, self._old.text(), self._choice.text()
        self._desk.run(lambda: holders.change_passphrase(vault, old, new), lane=Lane.RECORDS).then(
            self._changed, failed=self._not_changed, words=self.tr("Changing your passphrase")
        )

    def _changed(self, _value: object) -> None:
        self.accept()
        self._group.say(self.tr("Your passphrase is changed."), self.tr("Use the new one from now on."))

    def _not_changed(self, error: AppError) -> None:
        self._go_on.setEnabled(True)
        if isinstance(error, WrongPassphraseError | TooSoonError):
            words = self.tr("That is not your passphrase. Check Caps Lock and try again.")
            self._old_field.set_problem(passphrase_problem(error, words, self._desk.around.tries.left_s()))
            self._old.setFocus()
        else:
            self.accept()
            self._group.tell(error)
