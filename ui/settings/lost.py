"""A laptop, a stick or a backup is lost: what to do first, and a note drafted from what Holdfast knows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.errors import AppError, PrinterError
from app.services import breach, lists
from app.services.breach import BreachFacts
from ui.backup_keeper import BackupKeeper
from ui.components import Banner, FileDialog, HintButton, PageHeader, ScrollBody, Text, limited
from ui.components.naming import named
from ui.desk import Desk
from ui.pages import Page
from ui.printing import ask_and_print, print_document
from ui.tasks import Lane
from ui.theme import box, current, fix, nest
from ui.wording import explain
from ui.wording.breach import note


class LostPage(Page):
    """The note can be completed here, copied, printed or saved as a PDF. Holdfast keeps none of it."""

    def __init__(self, desk: Desk) -> None:
        title = desk.tr("A laptop or a stick is lost")
        header = PageHeader(title, back=True)
        super().__init__(title, "settings", header)
        self._desk = desk
        body = ScrollBody("lost-page", margins=(28, 8, 28, 28))
        inside = QWidget()
        column = box(QVBoxLayout(inside), 0, 12)
        urgent = Banner(
            "urgent",
            self.tr("Write down now when you noticed it. A report to the ICO may be due within 72 hours of that."),
            self.tr(
                "It is not due when a risk to people is unlikely, for example because the records were locked and "
                "nobody knows a passphrase. Write the note either way. Position of 22 November 2026; this is no legal "
                "advice."
            ),
            name="lost-clock",
        )
        column.addWidget(urgent)
        for number, words in enumerate(
            (
                self.tr("1. Tell your safeguarding lead and the chair. If it was stolen, tell the police."),
                self.tr(
                    "2. Get the records back on another computer: the first page, “From a backup or a stick”. Children "
                    "are not left without their file."
                ),
                self.tr(
                    "3. Change your passphrases, and under “People with access” the key of the records. The lost copy "
                    "still opens with the old passphrases."
                ),
                self.tr("4. Complete the note below: what stands in square brackets only you know."),
            )
        ):
            column.addWidget(Text(words, "body", f"lost-step-{number + 1}"))
        self._note = named(QPlainTextEdit(), "breach-note")
        self._note.setAccessibleName(self.tr("The note, to be completed"))
        self._note.setTabChangesFocus(True)
        fix(self._note, height=420)
        column.addWidget(self._note)
        hint = self.tr("It names nobody on file. It is not kept: copy, print or save it before you leave this page.")
        column.addWidget(Text(hint, "hint", "lost-hint"))
        self._told = Banner("good", "", "", name="lost-told")
        self._told.hide()
        column.addWidget(self._told)
        row = QHBoxLayout()
        box(row, 0, 8)
        for words, name, icon, pressed in (
            (self.tr("&Copy the text"), "lost-copy", "template", self._copy),
            (self.tr("&Print…"), "lost-print", "printer", self.print_page),
            (self.tr("&Save as PDF…"), "lost-save", "file-export", self._choose),
        ):
            button = HintButton(words, icon=icon, name=name)
            button.clicked.connect(pressed)
            row.addWidget(button)
        row.addStretch(1)
        nest(column, row)
        nest(body.column, limited(inside, 760))
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        self._ask()

    def print_page(self) -> None:
        """Ctrl+P: print the note."""
        ask_and_print(self, self.print_on)

    def print_on(self, printer: QPrinter) -> None:
        """Put the note on ``printer``."""
        try:
            self._draw(printer)
        except PrinterError as error:
            self._tell(error)

    def _draw(self, device: QPagedPaintDevice) -> None:
        device.setPageMargins(QMarginsF(20, 18, 20, 18), QPageLayout.Unit.Millimeter)
        document = QTextDocument()
        font = QFont(current().font(13, serif=True))
        font.setPointSizeF(10)
        document.setDefaultFont(font)
        document.setMarkdown(self._note.toPlainText(), QTextDocument.MarkdownFeature.MarkdownNoHTML)
        print_document(device, document)

    def save_to(self, chosen: str) -> None:
        """Save the note as a PDF."""
        pages = QBuffer()
        pages.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(pages)
        writer.setTitle(self.tr("Note of a possible breach"))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        try:
            self._draw(writer)
        except PrinterError as error:
            self._tell(error)
            return
        content = bytes(pages.data().data())
        self._desk.run(lambda: lists.save(Path(chosen), content, ".pdf")).then(
            lambda _none: self._say("good", self.tr("The note is saved as %1.").replace("%1", Path(chosen).name)),
            failed=self._tell,
        )

    def _tell(self, error: AppError) -> None:
        self._say("urgent", explain(error).in_one())

    def _ask(self) -> None:
        vault, settings = self._desk.vault, self._desk.settings()
        keeper = self._desk.findChild(BackupKeeper)
        standing = None if keeper is None else keeper.standing
        self._desk.run(lambda: breach.facts(vault, settings, standing), lane=Lane.RECORDS).then(self._show)

    def _show(self, facts: BreachFacts) -> None:
        if not self._note.document().isModified():
            self._note.setPlainText(note(facts, self._desk.today()))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._note.toPlainText())
        self._say("good", self.tr("Copied. Paste it where you write your letter."))

    def _choose(self) -> None:
        name = f"breach-note-{self._desk.today():%Y-%m-%d}.pdf"
        dialog = FileDialog(self, self.tr("Save the note"), "", "PDF (*.pdf)")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def _say(self, tone: str, what: str) -> None:
        self._told.set_tone(tone)  # type: ignore[arg-type]  # the banner's tones
        self._told.set_words(what)
        self._told.show()
        self._desk.window.announce(what)
