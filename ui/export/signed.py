"""After signing: what the check found when the file was read back, and where the record is going."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from app.domain.errors import InputError
from app.services.exporting import Signed
from ui.components import Banner, DateField, FormField, HintButton, ScrollBody, Text, TwoColumns
from ui.components.naming import named
from ui.desk import Desk
from ui.export.result import SignatureCard
from ui.theme import box, nest, px
from ui.wording import count


class SignedView(ScrollBody):
    """Who signed, when, changed since or not, the club's code, the file; then "Where is it going?"."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("signed-body", margins=(24, 16, 24, 16))
        self._desk = desk
        self._path: Path | None = None
        self._card: SignatureCard | None = None
        self._headline = Banner("good", "", "", icon="rosette-discount-check", name="signed-headline")
        self.column.addWidget(self._headline)
        self._facts = QVBoxLayout()
        box(self._facts, 0, 12)
        nest(self.column, self._facts)
        self._unknown = Banner("info", "", "", icon="info-circle", name="unknown-signer")
        self.column.addWidget(self._unknown)
        self._where = named(QComboBox(), "destination")
        self._where.addItems(
            [
                "",
                self.tr("Club case folder, locked cabinet"),
                self.tr("Children’s services"),
                self.tr("Given to the designated safeguarding lead"),
            ]
        )
        self._where.setAccessibleName(self.tr("Where is it going?"))
        self._where.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._where.setMinimumContentsLength(12)  # the choices are longer than the half of the sheet
        self._on = DateField(desk.today, name="destination-date")
        self._on.setAccessibleName(self.tr("On which day"))
        self._on.set_date(desk.today())
        self._row = row = TwoColumns(left_share=3, right_share=2, gap=8)
        row.left.addWidget(self._where)
        row.right.addWidget(self._on)
        row.setFocusProxy(self._where)
        self._where_field = FormField(
            self.tr("&Where is it going?"),
            row,
            hint=self.tr("This note goes on the case. You can fill it in later."),
            name="destination-field",
        )
        self.column.addWidget(self._where_field)
        self.column.addStretch(1)

    def show_signed(self, signed: Signed, *, asks_where: bool) -> None:
        """Show what was written, read back and checked."""
        self._path = signed.target
        self._headline.set_words(
            self.tr("Signed, saved and checked"),
            self.tr("The file was read back from the disk and its signature is good."),
        )
        if self._card is not None:
            self._card.deleteLater()
        self._card = SignatureCard(signed.check, self._desk.around.zone)
        self._unknown.set_words("", self._what_readers_say(is_own=signed.check.signatures[0].is_own))
        size_kb = max(1, round(len(signed.pdf) / 1000))
        pages = count(signed.pages, "page", "pages")
        words = self.tr("%1, %2 KB, locked, not PDF/A") if signed.is_locked else self.tr("%1, %2 KB, not encrypted")
        facts = words.replace("%1", pages).replace("%2", str(size_kb))
        self._card.grid.add(self.tr("File"), signed.target.name, "signed-file")
        self._card.body.addWidget(Text(facts, "hint", "signed-size"))
        folder = HintButton(self.tr("Show in &folder"), icon="folder-open", small=True, name="show-in-folder")
        folder.clicked.connect(self._show_in_folder)
        row = QHBoxLayout()
        box(row, 0, 8)
        row.addWidget(folder)
        row.addStretch(1)
        nest(self._card.body, row)
        self._facts.addWidget(self._card)
        self._where_field.setVisible(asks_where)

    def _what_readers_say(self, *, is_own: bool) -> str:
        if is_own:
            return self.tr(
                "A PDF reader that knows the issuer of your certificate names you as the signer; another may say "
                "“unknown”. The last page says that it is your own certificate and not the club’s."
            )
        return self.tr(
            "A PDF reader may say the signer is “unknown”. That is expected: your club is its own signer. "
            "Whoever receives the record can compare the code above with you by telephone."
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Put the day below the place where there is no room beside it."""
        super().resizeEvent(event)
        self._row.set_stacked(event.size().width() < px(430))

    def arrive(self) -> None:
        """Focus where something is still asked, otherwise on the good news."""
        if self._where_field.isVisible():
            self._where.setFocus()

    def destination(self) -> tuple[str, date]:
        """Return where the record is going, "" when not said, and the date it was entered or sent."""
        try:
            on = self._on.date() or self._desk.today()
        except InputError:
            on = self._desk.today()
        return self._where.currentText().strip(), on

    def _show_in_folder(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
