"""Signing with a certificate of one's own: choose its file, type its passphrase, see whose it is, then sign."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.certificates import OwnCertificate
from app.domain.day_names import in_full
from app.domain.errors import AppError, OwnCertificateError
from app.services import own_certificate, signing_keys
from ui.components import Banner, Card, FileDialog, FormField, HintButton, PassphraseField, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.export.result import FactGrid, full_code
from ui.theme import box, nest
from ui.wording import explain
from ui.wording.own_certificates import own_certificate_field


class OwnCertificateChoice(QWidget):
    """Off unless ticked. The key of the file is held here until the sheet closes, and written nowhere.

    ``ready`` when a certificate was read and may sign.
    """

    ready = Signal()

    def __init__(self, desk: Desk, signer: str) -> None:
        super().__init__()
        self._desk, self._signer = desk, signer
        self._identity: signing_keys.SigningIdentity | None = None
        self._reading = 0  # which reading is under way: an answer about another file is not taken
        column = QVBoxLayout(self)
        box(column, 0, 10)
        words = self.tr("Sign with a certificate of my &own, from a file")
        self._wanted = named(QCheckBox(words), "own-certificate")
        self._wanted.toggled.connect(self._toggled)
        column.addWidget(self._wanted)
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        box(inside, 0, 10)
        self._asked = QWidget()
        self._column = QVBoxLayout(self._asked)
        box(self._column, 0, 10)
        self._build_file()
        self.passphrase = PassphraseField(name="own-certificate-passphrase")
        self._passphrase_field = FormField(
            self.tr("Passphrase of the f&ile"),
            self.passphrase,
            hint=self.tr("The one it was saved with. Neither the file nor its passphrase is kept."),
            name="own-certificate-passphrase-field",
        )
        self.passphrase.returnPressed.connect(self.read)
        self._column.addWidget(self._passphrase_field)
        look = HintButton(self.tr("R&ead the certificate"), name="own-certificate-read")
        look.clicked.connect(self.read)
        row = QHBoxLayout()
        box(row, 0, 8)
        row.addWidget(look)
        row.addStretch(1)
        nest(self._column, row)
        self._trouble = Banner("urgent", "", "", icon="alert-circle", name="own-certificate-trouble")
        self._trouble.hide()
        self._column.addWidget(self._trouble)
        self._read = QVBoxLayout()  # takes the place of what was asked
        box(self._read, 0, 10)
        self._card: Card | None = None
        inside.addWidget(self._asked)
        nest(inside, self._read)
        column.addWidget(self._inside)
        self._inside.hide()

    def _build_file(self) -> None:
        self.file = named(QLineEdit(), "own-certificate-file")
        self.file.textChanged.connect(self._forget)
        choose = HintButton(self.tr("&Browse…"), name="own-certificate-choose")
        choose.clicked.connect(self._choose)
        holder = QWidget()
        row = QHBoxLayout(holder)
        box(row, 0, 8)
        row.addWidget(self.file, 1)
        row.addWidget(choose)
        holder.setFocusProxy(self.file)
        self._file_field = FormField(
            self.tr("Certi&ficate file"),
            holder,
            hint=self.tr("A file that ends in .p12 or .pfx, from whoever issued your certificate."),
            name="own-certificate-file-field",
        )
        self._column.addWidget(self._file_field)

    def identity(self) -> signing_keys.SigningIdentity | None:
        """Return what signs; None when it is not wanted, and then the key made here does."""
        return self._identity if self._wanted.isChecked() else None

    def is_settled(self) -> bool:
        """True when none is wanted, or one was read. Otherwise read it now: it is looked at before it signs."""
        if not self._wanted.isChecked() or self._identity is not None:
            return True
        self.read()
        return False

    def read(self) -> None:
        """Read the file; say at the field what is missing or wrong."""
        self._forget()
        typed = self.file.text().strip()
        if not typed:
            self._file_field.set_problem(self.tr("Choose the file of your certificate"))
            self.file.setFocus()
            return
        path, passphrase, now = Path(typed), self.passphrase.text(), self._desk.around.clock()
        self.passphrase.wipe()
        reading = self._reading
        self._desk.run(lambda: own_certificate.read(path, passphrase, now=now)).then(
            lambda found: self._was_read(reading, found.identity, found.told),
            failed=lambda error: self._could_not(reading, error),
        )

    def wipe(self) -> None:
        """Forget the key, the file's name and the passphrase."""
        self._wanted.setChecked(False)
        self.file.clear()
        self.passphrase.wipe()
        self._forget()

    def _was_read(self, reading: int, identity: signing_keys.SigningIdentity, told: OwnCertificate) -> None:
        if reading != self._reading or not self._wanted.isChecked():
            return
        self._identity = identity
        card = Card("own-certificate-card")
        grid = FactGrid()
        grid.add(self.tr("Certificate of"), told.name, "own-certificate-name")
        issuer = self.tr("themselves: nobody else vouches for the name") if told.is_self_made else told.issuer
        grid.add(self.tr("Issued by"), issuer, "own-certificate-issuer")
        days = self.tr("%1 to %2").replace("%1", in_full(told.valid_from.date()))
        grid.add(self.tr("Good from"), days.replace("%2", in_full(told.valid_until.date())), "own-certificate-days")
        grid.add(self.tr("Fingerprint"), full_code(told.fingerprint), "own-certificate-fingerprint")
        card.body.addWidget(grid)
        words = self.tr(
            "This name stands on the page as the signer’s. It is not issued by the club: whoever checks the document "
            "is told so. Holdfast cannot know whether the issuer has taken it back since."
        )
        if told.name.casefold() != self._signer.casefold():
            differs = self.tr("It differs from your name here, %1.").replace("%1", self._signer)
            words = f"{differs} {words}"
        card.body.addWidget(Text(words, "hint", "own-certificate-note"))
        another = HintButton(self.tr("Another &file…"), small=True, name="own-certificate-another")
        another.clicked.connect(self._ask_again)
        row = QHBoxLayout()
        box(row, 0, 8)
        row.addWidget(another)
        row.addStretch(1)
        nest(card.body, row)
        self._card = card
        self._read.addWidget(card)
        self._asked.hide()
        self.ready.emit()

    def _ask_again(self) -> None:
        self._forget()
        self.file.setFocus()

    def _could_not(self, reading: int, error: AppError) -> None:
        if reading != self._reading:
            return
        told = explain(error)
        field = own_certificate_field(error.reason) if isinstance(error, OwnCertificateError) else ""
        if field == "passphrase":
            self._passphrase_field.set_problem(told.what_happened)
            self.passphrase.setFocus()
        elif field == "file":
            self._file_field.set_problem(f"{told.what_happened} {told.what_to_do}".strip())
            self.file.setFocus()
        else:
            self._trouble.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
            self._trouble.show()

    def _forget(self) -> None:
        """What was read is of another file, or is to be read anew."""
        self._reading += 1
        self._identity = None
        self._trouble.hide()
        self._file_field.clear_problem()
        self._passphrase_field.clear_problem()
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self._asked.show()

    def _toggled(self, wanted: bool) -> None:
        self._inside.setVisible(wanted)
        self._forget()
        self.passphrase.wipe()
        if wanted:
            self.file.setFocus()

    def _choose(self) -> None:
        pattern = self.tr("Certificate with its key (*.p12 *.pfx);;All files (*)")
        dialog = FileDialog(self, self.tr("Certificate file"), "", pattern)
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self.file.setText(path)
        self.passphrase.setFocus()
