"""Making a key file on a memory stick, and doing without it again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError, TooSoonError, WrongPassphraseError
from app.services import key_files
from ui.components import Banner, FileDialog, FormField, HintButton, PassphraseField, Sheet
from ui.components.naming import named
from ui.desk import Desk
from ui.settings.group import Group
from ui.tasks import Lane
from ui.theme import box
from ui.wording import passphrase_problem


class _ConfirmedSheet(Sheet):
    """A change of one's own key that asks for the passphrase first."""

    def __init__(self, desk: Desk, group: Group, title: str, words: str, name: str, height: int) -> None:
        super().__init__(desk.window, title, name=name, height=height)
        self._desk, self._group = desk, group
        self._passphrase = PassphraseField(name=f"{name}-passphrase")
        self._field = FormField(self.tr("Your &passphrase"), self._passphrase, name=f"{name}-passphrase-field")
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name=f"{name}-cancel")
        cancel.clicked.connect(self.reject)
        self._go_on = HintButton(words, kind="primary", name=f"{name}-go-on")
        self._go_on.clicked.connect(self.primary)
        self.bar.add_right(cancel)
        self.bar.add_right(self._go_on)

    def primary(self) -> None:
        """Do it, when nothing is missing."""

    def _confirmed(self) -> str:
        """Return the passphrase typed, or "" after saying that it is missing. The button waits from here on."""
        self._field.clear_problem()
        typed = self._passphrase.text()
        if typed:
            self._go_on.setEnabled(False)
        else:
            self._field.set_problem(self.tr("Type your passphrase"))
            self._passphrase.setFocus()
        return typed

    def _done(self, what: str, then: str) -> None:
        self.accept()
        self._group.say(what, then)
        self._desk.window.refresh(Changes(keys=True))

    def _failed(self, error: AppError) -> None:
        self._go_on.setEnabled(True)
        if isinstance(error, WrongPassphraseError | TooSoonError):
            words = self.tr("That is not your passphrase. Check Caps Lock and try again.")
            self._field.set_problem(passphrase_problem(error, words, self._desk.around.tries.left_s()))
            self._passphrase.setFocus()
        else:
            self.accept()
            self._group.tell(error)


class MakeKeyFileSheet(_ConfirmedSheet):
    """Which stick, the passphrase, and what becomes of an earlier key file."""

    def __init__(self, desk: Desk, group: Group) -> None:
        title, words = self.tr("A key file on a memory stick"), self.tr("&Make the key file")
        super().__init__(desk, group, title, words, "make-key-file-sheet", 520)
        self._where = named(QComboBox(), "key-file-where")
        for stick in desk.around.mounts():
            self._where.addItem(str(stick), str(stick))
        other = HintButton(self.tr("&Another place…"), name="key-file-other-place")
        other.clicked.connect(self._choose)
        row = QWidget()
        layout = box(QHBoxLayout(row), 0, 8)
        layout.addWidget(self._where, 1)
        layout.addWidget(other)
        row.setFocusProxy(self._where)
        self._where_field = FormField(
            self.tr("&Memory stick"),
            row,
            hint=self.tr("Not on this computer itself: whoever takes the laptop would have both."),
            name="key-file-where-field",
        )
        self.body.addWidget(self._where_field)
        self.body.addWidget(self._field)
        self.body.addWidget(
            Banner(
                "attn",
                self.tr("From then on you need both."),
                self.tr(
                    "An earlier key file opens nothing any more. Copy the file to a second stick if you like, and keep "
                    "that one somewhere else. The recovery sheet never needs it."
                ),
                name="key-file-both",
            )
        )
        self.body.addStretch(1)
        self._passphrase.setFocus()

    def primary(self) -> None:
        """Make it, when a place and the passphrase are there."""
        self._where_field.clear_problem()
        where = self._where.currentData()
        if not where:
            self._where_field.set_problem(self.tr("Put a memory stick in and open this again, or choose another place"))
            self._where.setFocus()
            return
        typed, vault = self._confirmed(), self._desk.vault
        if typed:
            self._desk.run(lambda: key_files.make(vault, typed, Path(where)), lane=Lane.RECORDS).then(
                self._made, failed=self._failed, words=self.tr("Making the key file")
            )

    def _choose(self) -> None:
        dialog = FileDialog(self, self.tr("Where to put the key file"))
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take_place)
        dialog.open()

    def take_place(self, folder: str) -> None:
        """Put the key file into ``folder``."""
        self._where.addItem(folder, folder)
        self._where.setCurrentIndex(self._where.count() - 1)

    def _made(self, path: Path) -> None:
        self._done(
            self.tr("The key file is made: %1.").replace("%1", path.name),
            self.tr("You need it and your passphrase from the next unlock on. Keep the stick apart from the laptop."),
        )


class GiveUpKeyFileSheet(_ConfirmedSheet):
    """The passphrase alone opens the records again."""

    def __init__(self, desk: Desk, group: Group) -> None:
        title, words = self.tr("Do without the key file"), self.tr("&Do without it")
        super().__init__(desk, group, title, words, "give-up-key-file-sheet", 320)
        self.set_title(title, self.tr("Your passphrase alone opens the records again. You can delete the file then."))
        self.body.addWidget(self._field)
        self.body.addStretch(1)
        self._passphrase.setFocus()

    def primary(self) -> None:
        """Give it up, when the passphrase is there."""
        typed, vault = self._confirmed(), self._desk.vault
        if typed:
            self._desk.run(lambda: key_files.give_up(vault, typed), lane=Lane.RECORDS).then(
                self._given_up, failed=self._failed, words=self.tr("Changing your key")
            )

    def _given_up(self, _value: object) -> None:
        self._done(self.tr("Your passphrase alone opens the records again."), self.tr("Delete the key file now."))
