"""Check another PDF: any file, from anywhere, chosen or dropped in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.checks import CheckResult
from app.domain.errors import AppError, PdfPasswordError
from app.services import exporting
from ui.components import Banner, FileDialog, FormField, HintButton, PassphraseField, Sheet, Text
from ui.desk import Desk
from ui.export.result import SignatureCard, verdict
from ui.theme import box
from ui.wording import explain


class CheckSheet(Sheet):
    """Asks for a PDF, reads it, and says whether it is signed, by whom, and whether it was changed since."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, self.tr("Was it changed since it was signed?"), name="check-sheet", height=400)
        self._desk = desk
        self._card: QWidget | None = None
        self.setAcceptDrops(True)
        self.body.addWidget(
            Text(
                self.tr(
                    "Choose a PDF, or drop one here. It is only read: nothing in it runs, and nothing is kept. "
                    "Records signed by other clubs can be checked too."
                ),
                "soft",
            )
        )
        self._banner = Banner("info", "", "", icon="info-circle", name="check-verdict")
        self._banner.hide()
        self.body.addWidget(self._banner)
        self._facts = QVBoxLayout()
        box(self._facts, 0, 12)
        self.body.addLayout(self._facts)
        self._path: Path | None = None
        self._password = PassphraseField(name="check-password")
        self._password_field = FormField(self.tr("Its pass&word"), self._password, name="check-password-field")
        self._password.returnPressed.connect(self._try_password)
        self._password_field.hide()
        self.body.addWidget(self._password_field)
        self.body.addStretch(1)
        choose = HintButton(self.tr("&Choose a PDF…"), kind="primary", name="choose-pdf")
        choose.clicked.connect(self._choose)
        close = HintButton(self.tr("Close"), name="check-close")
        close.clicked.connect(self.reject)
        self.bar.add_right(close)
        self.bar.add_right(choose)

    @classmethod
    def open_over(cls, desk: Desk) -> None:
        """Open the sheet over the window."""
        cls(desk).open()

    def check(self, path: Path, password: str = "") -> None:
        """Check the file at ``path``, locked with ``password`` or with none, and show what was found."""
        self._path = path
        work = self._desk.run(lambda: exporting.verify_file(path, password=password))
        work.then(self._found, failed=self._could_not, words=self.tr("Checking"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  # Qt's name
        """Accept one file."""
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  # Qt's name
        """Check what was dropped."""
        self.check(Path(event.mimeData().urls()[0].toLocalFile()))
        event.acceptProposedAction()

    def _choose(self) -> None:
        dialog = FileDialog(self, self.tr("Check a PDF"), "", "PDF (*.pdf)")
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.check(Path(chosen)))
        dialog.open()

    def _try_password(self) -> None:
        typed = self._password.text()
        if self._path is not None and typed:
            self._password.wipe()
            self.check(self._path, typed)

    def _found(self, result: CheckResult) -> None:
        self._password_field.hide()
        name = "" if self._path is None else self._path.name
        tone, headline, sentence = verdict(result)
        self._banner.set_tone(tone)
        self._banner.set_words(headline, f"{name}. {sentence}")
        self._banner.show()
        self._clear_card()
        if result.signatures:
            self._card = SignatureCard(result, self._desk.around.zone)
            self._facts.addWidget(self._card)

    def _could_not(self, error: AppError) -> None:
        told = explain(error)
        self._clear_card()
        is_locked = isinstance(error, PdfPasswordError)
        self._password_field.setVisible(is_locked)
        if is_locked:
            self._password.setFocus()
        self._banner.set_tone("info" if is_locked else "urgent")
        self._banner.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._banner.show()

    def _clear_card(self) -> None:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
