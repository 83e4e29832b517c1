"""Check another PDF: any file, from anywhere, chosen or dropped in."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.checks import CheckResult, PdfState, Standing
from app.domain.errors import AppError, PdfPasswordError
from app.domain.ids import SessionId
from app.services import exporting, preparing, witness
from app.services.exporting import Registered, Turn
from app.services.witness import TrailWitness
from ui.components import Banner, FileDialog, FormField, HintButton, PassphraseField, Sheet, Text
from ui.desk import Desk
from ui.export.countersign import CountersignSheet
from ui.export.dropping import dropped_file
from ui.export.result import SignatureCard, standing_words, trail_words, verdict, withdrawn_words
from ui.export.stamp import StampSheet
from ui.tasks import Lane
from ui.theme import box, nest
from ui.wording import explain


class CheckSheet(Sheet):
    """Asks for a PDF, reads it, and says whether it is signed, by whom, and whether it was changed since."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, self.tr("Was it changed since it was signed?"), name="check-sheet", height=560)
        self._desk = desk
        self._card: QWidget | None = None
        self._path: Path | None = None
        self._turn: Turn | None = None
        self._opens_with = ""  # the password of a PDF that is locked
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
        self._register = Banner("info", "", "", icon="info-circle", name="check-register")
        self._register.hide()
        self.body.addWidget(self._register)
        self._withdrawn = Banner("info", "", "", icon="info-circle", name="check-withdrawn")
        self._withdrawn.hide()
        self.body.addWidget(self._withdrawn)
        self._trail = Banner("info", "", "", icon="history", name="check-trail")
        self._trail.hide()
        self.body.addWidget(self._trail)
        self._facts = QVBoxLayout()
        box(self._facts, 0, 12)
        nest(self.body, self._facts)
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
        self._stamp = HintButton(self.tr("&Time stamp…"), name="check-stamp")
        self._stamp.clicked.connect(self._add_stamp)
        self._stamp.hide()
        self.bar.add_right(self._stamp)
        self._sign = HintButton(self.tr("&Sign it too…"), name="check-sign")
        self._sign.clicked.connect(self._sign_too)
        self._sign.hide()
        self.bar.add_right(self._sign)
        self._form_of: SessionId | None = None
        self._into_agenda = HintButton(self.tr("&Read it into the agenda…"), name="check-form")
        self._into_agenda.clicked.connect(self._read_form)
        self._into_agenda.hide()
        self.bar.add_right(self._into_agenda)
        self.bar.add_right(choose)

    @classmethod
    def open_over(cls, desk: Desk, path: Path | None = None) -> None:
        """Open the sheet over the window; with ``path`` that file is checked at once."""
        sheet = cls(desk)
        sheet.open()
        if path is not None:
            sheet.check(path)

    def check(self, path: Path, password: str = "") -> None:
        """Check the file at ``path``, locked with ``password`` or with none, and show what was found."""
        self._path, self._opens_with = path, password
        self._sign.hide()
        self._stamp.hide()
        self._into_agenda.hide()
        self._register.hide()
        self._withdrawn.hide()
        self._trail.hide()
        self._banner.hide()  # what was said of another file is not to stand beside this one
        self._clear_card()
        work = self._desk.run(lambda: exporting.verify_file(path, password=password))
        work.then(self._found, failed=self._could_not, words=self.tr("Checking"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  # Qt's name
        """Accept one file."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  # Qt's name
        """Check what was dropped."""
        path = dropped_file(event.mimeData())
        if path is not None:
            self.check(path)
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
        self._result = result
        can_be_stamped = result.state is PdfState.INTACT and result.stamp is None and not self._opens_with
        self._stamp.setVisible(can_be_stamped)
        path = self._path
        if result.state is PdfState.UNSIGNED and path is not None:
            self._desk.run(lambda: preparing.session_of(path)).then(self._may_be_form)
        self._desk.ask(exporting.registered, result).then(self._compared, failed=self._could_not)
        self._clear_card()
        if result.signatures:
            self._card = SignatureCard(result, self._desk.around.zone)
            self._facts.addWidget(self._card)

    def _compared(self, found: Registered) -> None:
        """Say how the file stands to the register of these records, and offer to sign when that is due."""
        if found.standing is Standing.AHEAD:  # the program was ended before the register had it
            self._desk.do(exporting.adopt, self._result).then(self._adopted, failed=self._could_not)
            return
        words = standing_words(found)
        if words is not None:
            tone, headline, sentence = words
            self._register.set_tone(tone)
            self._register.set_words(headline, sentence)
            self._register.show()
        withdrawn = withdrawn_words(found)
        self._withdrawn.setVisible(withdrawn is not None)
        if withdrawn is not None:
            tone, headline, sentence = withdrawn
            self._withdrawn.set_tone(tone)
            self._withdrawn.set_words(headline, sentence)
        vault, result = self._desk.vault, self._result
        asked = self._desk.run(lambda: witness.of_known(vault, result), lane=Lane.RECORDS)
        asked.then(partial(self._witnessed, result), words=self.tr("Reading every entry"), failed=self._could_not)
        self._turn = found.turn
        self._sign.setVisible(found.turn is not None)
        if found.turn is not None:
            self._sign.setFocus()

    def _witnessed(self, result: CheckResult, found: TrailWitness | None) -> None:
        """Say whether the trail still is what it was when the file was signed."""
        words = None if found is None else trail_words(found)
        if words is not None and result is self._result:
            tone, headline, sentence = words
            self._trail.set_tone(tone)
            self._trail.set_words(headline, sentence)
            self._place_trail(is_good=tone == "good")
            self._trail.show()

    def _place_trail(self, *, is_good: bool) -> None:
        """Put what the trail says below the other banners, or a warning above the first that says all is well."""
        self.body.removeWidget(self._trail)
        others = (self._banner, self._register, self._withdrawn)
        well = [one for one in others if not is_good and one.property("tone") == "good"]
        place = self.body.indexOf(well[0]) if well else self.body.indexOf(self._withdrawn) + 1
        self.body.insertWidget(place, self._trail)

    def _adopted(self, _value: None) -> None:
        self._desk.ask(exporting.registered, self._result).then(self._compared, failed=self._could_not)

    def _add_stamp(self) -> None:
        if self._path is not None:
            self.accept()
            StampSheet.open_over(self._desk, self._path)

    def _may_be_form(self, session_id: SessionId | None) -> None:
        """A preparation form is no record and carries no signature: it goes into the agenda of its session."""
        if session_id is None:
            return
        self._form_of = session_id
        self._banner.set_tone("info")
        self._banner.set_words(
            self.tr("This is a preparation form, not a record"),
            self.tr("It is not signed, and need not be. It is read into the agenda of the session it was made for."),
        )
        self._desk.ask(preparing.is_for_me, session_id).then(self._into_agenda.setVisible)

    def _read_form(self) -> None:
        if self._path is not None and self._form_of is not None:
            self.accept()
            self._desk.open("read-form", self._form_of, self._path)

    def _sign_too(self) -> None:
        if self._path is not None and self._turn is not None:
            self.accept()
            CountersignSheet.open_over(self._desk, self._path, self._result, self._turn, self._opens_with)

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
