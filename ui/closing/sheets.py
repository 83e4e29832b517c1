"""Making a package for another body, and noting that it arrived."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from app.domain.errors import AppError, InputError
from app.domain.packages import Package
from app.services import closing, signing_keys
from app.services.closing import Contents, Sealed
from ui.asking import AskingSheet
from ui.closing.key_sheet import PackageKeySheet, kept_key
from ui.closing.sources import PackageOf
from ui.components import DateField, GrowingText, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.tasks import Lane
from ui.wording import count


class PackageSheet(AskingSheet):
    """For whom; then the package is made, and a sheet of its own shows the key."""

    def __init__(self, desk: Desk, source: PackageOf, target: Path) -> None:
        super().__init__(
            desk,
            source.title,
            desk.tr("One sealed file, and one printed key that opens it. Send them on different ways."),
            desk.tr("&Make the package"),
            "package",
            height=420,
        )
        self._source, self._target = source, target
        self._contents: Contents | None = None
        self._what = Text("", "soft", "package-what")
        self.body.addWidget(self._what)
        self._receiver = named(QLineEdit(), "package-receiver")
        self.ask("receiver", self.tr("&Which body receives it"), self._receiver)
        self._reason = GrowingText(min_lines=2, name="package-reason")
        self.ask("keep_reason", self.tr("Why names of &others stay in"), self._reason)
        self.fields["keep_reason"].hide()
        self.body.addStretch(1)
        self.keep(source.form, keep=source.keep, kept=source.kept)
        desk.ask(source.gather).then(self._gathered, failed=self.refused)

    def _gathered(self, contents: Contents) -> None:
        self._contents = contents
        documents = count(len(contents.documents), "signed document", "signed documents")
        words = self.tr("It will hold %1, and the data of each record.").replace("%1", documents)
        if contents.sealed:
            closed = count(contents.sealed, "session record", "session records")
            words += " " + self.tr("%1 are sealed to others: they have to make a package too.").replace("%1", closed)
        self._what.setText(words)
        if contents.named:
            words = self.tr("Some records name others: %1.").replace("%1", ", ".join(contents.named[:6]))
            self._what.setText(f"{self._what.text()} {words}")
            self.fields["keep_reason"].show()

    def primary(self) -> None:
        """Make it."""
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
        key = kept_key(sealed.groups, str(sealed.made.path))
        self.do(self._source.record, sealed, self._receiver.text(), key).then(
            lambda _id: self._show_key(key), failed=partial(self._not_noted, key)
        )

    def _show_key(self, key: dict[str, str]) -> None:
        self.accept()
        PackageKeySheet(self.desk, self._source, key).open()

    def _not_noted(self, key: dict[str, str], error: AppError) -> None:
        """The file is there: its key is shown all the same, and what went wrong is said by the window."""
        self._show_key(key)
        self.desk.trouble.emit(error)


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
