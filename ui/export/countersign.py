"""The next signature on a document that left: what it says, who has signed, and this person's own passphrase."""

from __future__ import annotations

from pathlib import Path

from app.domain.checks import CheckResult
from app.domain.errors import AppError, StaleError, TooSoonError, WrongPassphraseError
from app.services import exporting, signing_keys
from app.services.exporting import Countersigned, Turn
from ui.components import Banner, FormField, HintButton, PassphraseField, ScrollBody, Text
from ui.desk import Desk
from ui.export.drawn import DrawnChoice
from ui.export.key_in_hand import KeyInHand
from ui.export.own_certificate import OwnCertificateChoice
from ui.export.result import SignatureCard
from ui.export.with_pages import MOST_PAGES, PREVIEW_WIDTH_PX, SheetWithPages
from ui.wording import explain, passphrase_problem


class CountersignSheet(SheetWithPages):
    """Shows the pages of the file itself and adds one signature to it, in the place laid out for this person."""

    def __init__(self, desk: Desk, path: Path, check: CheckResult, turn: Turn, password: str = "") -> None:
        super().__init__(desk.window, "", name="countersign-sheet", width=1090, height=690)
        self.set_title(self.tr("Sign this document"))
        self._desk, self._path, self._turn, self._password = desk, path, turn, password
        self._made: Countersigned | None = None
        self._key = KeyInHand(desk, self)
        self._key.identified.connect(self._identified)
        self._key.refused.connect(self._not_signed)
        self._left = ScrollBody("countersign-body", margins=(24, 16, 24, 16), spacing=16)
        self._banner = Banner("urgent", "", "", icon="alert-circle", name="countersign-banner")
        self._banner.hide()
        self._card = SignatureCard(check, desk.around.zone)
        role = turn.place.role
        who = f"{turn.name}, {role}" if role else turn.name
        self._as = Text(self.tr("You sign as %1").replace("%1", who), "record-title", "countersign-as")
        words = self.tr(
            "Read the pages first. Your signature says that you agree to this document as it stands here. The file "
            "keeps its name and its place, and the signatures before yours stay valid."
        )
        self._what = Text(words, "soft", "countersign-what")
        self.passphrase = PassphraseField(name="countersign-passphrase")
        self._field = FormField(self.tr("Your &passphrase"), self.passphrase, name="countersign-passphrase-field")
        self.passphrase.returnPressed.connect(self.primary)
        self._own = OwnCertificateChoice(desk, turn.name)
        self._own.ready.connect(self.passphrase.setFocus)
        self._drawn = DrawnChoice(desk)
        for widget in (self._banner, self._as, self._what, self._field, self._own, self._drawn, self._card):
            self._left.column.addWidget(widget)
        self._left.column.addStretch(1)
        self.build_pages(self._left, "countersign-pages")
        self._build_bar()
        self._desk.run(lambda: _pages_of(path, password)).then(self._show, failed=self._not_signed)

    @classmethod
    def open_over(cls, desk: Desk, path: Path, check: CheckResult, turn: Turn, password: str = "") -> None:
        """Open the sheet over the window. ``password`` opens a PDF that is locked."""
        cls(desk, path, check, turn, password).open()

    def _build_bar(self) -> None:
        self._cancel = HintButton(self.tr("Cancel"), kind="quiet", name="countersign-cancel")
        self._cancel.clicked.connect(self.reject)
        self._go_on = HintButton(self.tr("&Sign"), kind="primary", hint="Ctrl Enter", name="countersign-go-on")
        self._go_on.clicked.connect(self.primary)
        for button in (self.pages_button, self._cancel, self._go_on):
            self.bar.add_right(button)

    def _show(self, found: tuple[exporting.PagePicture, ...]) -> None:
        self.show_pages(found, len(found))

    def primary(self) -> None:
        """Sign; once that is done, close."""
        if self._made is not None:
            self.accept()
            return
        self._banner.hide()
        self._field.clear_problem()
        if not self.passphrase.text():
            self._field.set_problem(self.tr("Type your passphrase"))
            self.passphrase.setFocus()
            return
        if not self._own.is_settled() or not self._drawn.is_settled():
            return
        passphrase = self.passphrase.text()
        self.passphrase.wipe()
        self._go_on.setEnabled(False)
        self._key.ask(passphrase, self._own.identity())

    def _identified(self, identity: signing_keys.SigningIdentity) -> None:
        turn, path, password, drawn = self._turn, self._path, self._password, self._drawn.drawn()
        work = self._desk.run(lambda: exporting.countersign(turn, identity, path, path, password, drawn))
        work.then(self._was_signed, failed=self._not_signed, words=self.tr("Signing and checking"))

    def _was_signed(self, made: Countersigned) -> None:
        self._signed = made
        self._desk.do(exporting.record_signature, self._turn, made).then(self._recorded, failed=self._not_kept)

    def _recorded(self, _value: None) -> None:
        self._made = self._signed
        self._own.wipe()
        self._drawn.wipe()
        self._desk.open("awaited-signatures")
        self._go_on.setEnabled(True)
        self._go_on.set_words(self.tr("Done"))
        for widget in (self._cancel, self._field, self._own, self._drawn, self._what, self._as):
            widget.hide()
        self._banner.set_tone("good")
        self._banner.set_words(
            self.tr("Signed, saved and checked"),
            self.tr("The file was read back from the disk and every signature in it is good."),
        )
        self._banner.show()
        self._left.column.removeWidget(self._card)
        self._card.hide()
        self._card.deleteLater()
        self._card = SignatureCard(self._made.check, self._desk.around.zone)
        self._left.column.insertWidget(1, self._card)
        path, password = self._path, self._password
        self._desk.run(lambda: _pages_of(path, password)).then(self._show, failed=self._not_signed)
        self._go_on.setFocus()

    def _not_kept(self, error: AppError) -> None:
        """The register could not keep the signature: the file is put back as it was, so that both agree."""
        made, path = self._signed, self._path
        self._error = error
        self._desk.run(lambda: exporting.undo(made, path)).then(self._undone, failed=self._not_signed)

    def _undone(self, _value: None) -> None:
        self._not_signed(self._error)

    def _not_signed(self, error: AppError) -> None:
        self._go_on.setEnabled(True)
        if isinstance(error, WrongPassphraseError | TooSoonError):
            words = self.tr("That is not your passphrase. Check Caps Lock and try again.")
            self._field.set_problem(passphrase_problem(error, words, self._desk.around.tries.left_s()))
            self.passphrase.setFocus()
            return
        self._banner.set_tone("urgent")
        if isinstance(error, StaleError):
            self._banner.set_words(
                self.tr("This file was changed or signed meanwhile."),
                self.tr("Nothing was signed. Close this and check the newest file again."),
            )
        else:
            told = explain(error)
            self._banner.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._banner.show()


def _pages_of(path: Path, password: str) -> tuple[exporting.PagePicture, ...]:
    return exporting.pictures(exporting.read_pdf(path), PREVIEW_WIDTH_PX, MOST_PAGES, password)
