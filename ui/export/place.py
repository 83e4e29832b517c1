"""Where the signed PDF goes, and the signer's passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from app.domain.errors import AppError
from app.services.places import synced_folder
from ui.components import Banner, FileDialog, FormField, HintButton, PassphraseField, ScrollBody, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.export.drawn import DrawnChoice
from ui.export.own_certificate import OwnCertificateChoice
from ui.export.password import PasswordChoice
from ui.theme import box
from ui.wording import passphrase_problem


class PlaceAndPassphrase(ScrollBody):
    """Asks for both at once. ``confirmed(path, passphrase, overwrite, password)`` when both are there.

    ``password`` is the PDF's own, "" for none.
    """

    confirmed = Signal(object, str, bool, str)

    def __init__(self, desk: Desk, *, may_be_own: bool) -> None:
        """``may_be_own``: the document may be signed with a certificate of the signer's own."""
        super().__init__("place-and-passphrase", margins=(24, 16, 24, 16), spacing=16)
        column = self.column
        column.addWidget(Text(self.tr("Sign and save"), "record-title", "sign-heading"))
        self._banner = Banner("urgent", "", "", icon="alert-circle", name="sign-problem")
        self._banner.hide()
        column.addWidget(self._banner)
        self.place = named(QLineEdit(), "pdf-place")
        row = QWidget()
        layout = QHBoxLayout(row)
        box(layout, 0, 8)
        layout.addWidget(self.place, 1)
        change = HintButton(self.tr("C&hange…"), name="pdf-place-change")
        change.clicked.connect(self._choose)
        layout.addWidget(change)
        row.setFocusProxy(self.place)
        self.place_field = FormField(
            self.tr("&Where to save it"),
            row,
            hint=self.tr("The name holds the case number and the date, never the child’s name."),
            name="pdf-place-field",
        )
        column.addWidget(self.place_field)
        self._online = Banner("attn", "", "", name="place-online")
        self._online.hide()
        column.addWidget(self._online)
        self._overwrite = named(QCheckBox(self.tr("&Replace the file that is there")), "pdf-overwrite")
        self._overwrite.hide()
        column.addWidget(self._overwrite)
        self.passphrase = PassphraseField(name="sign-passphrase")
        self.passphrase_field = FormField(
            self.tr("Your &passphrase"),
            self.passphrase,
            hint=self.tr("Signing says that this record is yours, so Holdfast asks once more."),
            name="sign-passphrase-field",
        )
        self.passphrase.returnPressed.connect(self.confirm)
        column.addWidget(self.passphrase_field)
        self.own = OwnCertificateChoice(desk, desk.vault.me_name)
        self.own.ready.connect(self.passphrase.setFocus)
        if may_be_own:
            column.addWidget(self.own)
        self.drawn = DrawnChoice(desk)
        column.addWidget(self.drawn)
        self.lock = PasswordChoice(desk.around.random_bytes)
        column.addWidget(self.lock)
        column.addStretch(1)
        self.place.textChanged.connect(self._place_changed)

    def propose(self, path: Path) -> None:
        """Suggest a place, unless one was chosen already."""
        if not self.place.text():
            self.place.setText(str(path))

    def arrive(self) -> None:
        """Begin with the passphrase: the place is proposed."""
        self.passphrase.setFocus()

    def confirm(self) -> None:
        """Go on when both are there; otherwise say what is missing."""
        self._banner.hide()
        for field in (self.place_field, self.passphrase_field):
            field.clear_problem()
        text = self.place.text().strip()
        if not text or not Path(text).name:
            self.tell_place(self.tr("Choose where to save the PDF"))
            return
        if not self.passphrase.text():
            self.passphrase_field.set_problem(self.tr("Type your passphrase"))
            self.passphrase.setFocus()
            return
        if not self.lock.is_settled() or not self.own.is_settled() or not self.drawn.is_settled():
            return
        path = Path(text)
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        passphrase = self.passphrase.text()
        self.passphrase.wipe()
        self.confirmed.emit(path, passphrase, self._overwrite.isChecked(), self.lock.password())

    def wipe(self) -> None:
        """Forget the password of the PDF, the key of a certificate file, and what was drawn."""
        self.lock.wipe()
        self.own.wipe()
        self.drawn.wipe()

    def tell_passphrase(self, error: AppError, left_s: int) -> None:
        """The passphrase is not the signer's, or was tried too often: ``left_s`` seconds are to wait."""
        words = self.tr("That is not your passphrase. Check Caps Lock and try again.")
        self.passphrase_field.set_problem(passphrase_problem(error, words, left_s))
        self.passphrase.setFocus()

    def tell_exists(self) -> None:
        """A file of that name is there: offer to replace it, chosen on purpose."""
        self._overwrite.show()
        self.tell_place(
            self.tr("There is a file of this name already. Change the name, or tick the box to replace it.")
        )

    def tell_place(self, words: str) -> None:
        """Say what is wrong with the place."""
        self.place_field.set_problem(words)
        self.place.setFocus()

    def tell(self, what: str, then: str) -> None:
        """Say that it could not be done, what is safe and what to do."""
        self._banner.set_words(what, then)
        self._banner.show()
        self.passphrase.setFocus()

    def _place_changed(self, text: str) -> None:
        self._overwrite.setChecked(False)
        self._overwrite.hide()
        self.place_field.clear_problem()
        service = synced_folder(Path(text).parent) if text else ""
        words = self.tr("%1 copies this folder online. Save it there only if that is what you want.")
        self._online.set_words(words.replace("%1", service))
        self._online.setVisible(bool(service))

    def _choose(self) -> None:
        dialog = FileDialog(self, self.tr("Save the signed PDF"), self.place.text(), "PDF (*.pdf)")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setOption(FileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(self.place.setText)
        dialog.open()
