"""Making a package for another body, and noting that it arrived."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit

from app.domain.errors import InputError
from app.domain.packages import Package
from app.domain.retention import RecordClass
from app.services import closing, signing_keys
from app.services.closing import Contents, Sealed
from ui.asking import AskingSheet
from ui.components import Banner, DateField, GrowingText, HintButton, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.entry.recovery_card import RecoveryCard
from ui.entry.sheet_printing import print_card
from ui.printing import ask_and_print
from ui.tasks import Lane
from ui.wording import count
from ui.wording.keeping import kind_in_words


class PackageSheet(AskingSheet):
    """For whom; then the package is made and its key shown once, to be printed or copied by hand."""

    def __init__(self, desk: Desk, kind: RecordClass, target: Path) -> None:
        super().__init__(
            desk,
            kind_in_words(kind),
            desk.tr("One sealed file, and one printed key that opens it. Send them on different ways."),
            desk.tr("&Make the package"),
            "package",
            height=680,
        )
        self._kind, self._target = kind, target
        self._contents: Contents | None = None
        self._sealed: Sealed | None = None
        self._what = Text("", "soft", "package-what")
        self.body.addWidget(self._what)
        self._receiver = named(QLineEdit(), "package-receiver")
        self.ask("receiver", self.tr("&Which body receives it"), self._receiver)
        self._reason = GrowingText(min_lines=2, name="package-reason")
        self.ask("keep_reason", self.tr("Why names of &others stay in"), self._reason)
        self.fields["keep_reason"].hide()
        self._card = RecoveryCard(desk.vault.club_name, desk.today())
        self._card.set_use(
            self.tr("Holdfast package key"),
            self.tr("Opens one package of records. Keep it apart from the file."),
            self.tr("In Holdfast: “Open a package” on the first page, or holdfast open-package. Then keep it safe."),
        )
        self._card.hide()
        self.body.addWidget(self._card)
        self._print = HintButton(self.tr("&Print the key…"), icon="printer", name="package-print")
        self._print.clicked.connect(self._print_key)
        self._print.hide()
        self.body.addWidget(self._print)
        self._made_banner = Banner("good", "", "", icon="circle-check", name="package-made")
        self._made_banner.hide()
        self.body.insertWidget(0, self._made_banner)
        self.body.addStretch(1)
        desk.ask(closing.gather, kind).then(self._gathered, failed=self.refused)

    def _gathered(self, contents: Contents) -> None:
        self._contents = contents
        documents = count(len(contents.documents), self.tr("signed document"), self.tr("signed documents"))
        words = self.tr("It will hold %1, and the data of each record.").replace("%1", documents)
        if contents.sealed:
            closed = count(contents.sealed, self.tr("session record"), self.tr("session records"))
            words += " " + self.tr("%1 are sealed to others: they have to make a package too.").replace("%1", closed)
        self._what.setText(words)
        if contents.named:
            words = self.tr("Some records name others: %1.").replace("%1", ", ".join(contents.named[:6]))
            self._what.setText(f"{self._what.text()} {words}")
            self.fields["keep_reason"].show()

    def primary(self) -> None:
        """Make it; then close."""
        if self._sealed is not None:
            self._card.show_groups(())
            self.accept()
            return
        if not self._receiver.text().strip():
            self.refused(InputError("receiver", "missing"))
            return
        vault = self.desk.vault
        work = self.desk.run(lambda: signing_keys.identity(vault), lane=Lane.RECORDS)
        work.then(self._identified, failed=self.refused, words=self.tr("Making your signing key"))

    def _identified(self, identity: signing_keys.SigningIdentity) -> None:
        contents, target, reason = self._contents, self._target, self._reason.text()
        if contents is None:
            return
        random_bytes = self.desk.around.random_bytes
        self.desk.run(lambda: closing.seal(contents, identity, target, random_bytes, keep_reason=reason)).then(
            self._was_sealed, failed=self.refused, words=self.tr("Signing and sealing every document")
        )

    def _was_sealed(self, sealed: Sealed) -> None:
        self._sealed = sealed
        receiver = self._receiver.text()
        self.desk.do(closing.record, sealed, receiver).then(failed=self.refused)
        for field in self.fields.values():
            field.hide()
        self._what.hide()
        self._made_banner.set_words(
            self.tr("The package is made and was read back."),
            self.tr("It is %1. The key below is shown now and kept nowhere.").replace("%1", str(sealed.made.path)),
        )
        self._made_banner.show()
        self._card.show_groups(sealed.groups)
        self._card.show()
        self._print.show()
        self.set_verb(self.tr("&I have the key"))
        self._card.setFocus()

    def _print_key(self) -> None:
        ask_and_print(self, self.print_on)

    def print_on(self, printer: QPrinter) -> None:
        """Draw the key on ``printer``."""
        if self._sealed is not None:
            print_card(printer, self._card, self._sealed.groups)


class ReceiptSheet(AskingSheet):
    """The body opened the package: when, and who there said so."""

    def __init__(self, desk: Desk, package: Package) -> None:
        super().__init__(
            desk,
            desk.tr("They have it"),
            desk.tr(
                "Only once somebody there has opened it. After that its records can be disposed of, by two people."
            ),
            desk.tr("&Save"),
            "package-receipt",
            height=420,
        )
        self._package = package
        self._on = DateField(desk.today, name="receipt-on")
        self._on.set_date(desk.today())
        self.ask("on", self.tr("&Opened on"), self._on)
        self._by = named(QLineEdit(), "receipt-by")
        self.ask("by", self.tr("&Who there said so"), self._by)
        self.body.addStretch(1)
        self.keep(f"package-receipt-{package.id}")

    def primary(self) -> None:
        """Note the receipt."""
        on = self.day_in("on", self._on)
        if on is None:
            return
        self.do(closing.received, self._package.id, on, self._by.text()).then(self.settled, failed=self.refused)
