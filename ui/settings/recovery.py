"""A recovery sheet made later, or a new one after the old was used or lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from app.domain.changes import Changes
from app.domain.errors import AppError, PrinterError
from app.services import holders, recovery_sheet
from app.services.exporting import PagePicture
from app.services.holders import RecoveryText
from app.services.places import synced_folder
from ui.asking import AskingSheet
from ui.components import Banner, FileDialog, HintButton, Sheet, Text
from ui.desk import Desk
from ui.entry.recovery_step import RecoveryStep
from ui.printing import ask_and_print, print_page
from ui.tasks import Lane
from ui.wording import explain


class RecoverySheet(Sheet):
    """The step of the first run, by itself. Until two groups are typed back, the old sheet (if any) still counts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window, "", name="recovery-sheet", width=1060, height=660)
        self._desk = desk
        self._text: RecoveryText | None = None
        checked = holders.groups_to_check(desk.around.random_bytes)
        self._trouble = Banner("urgent", "", "", icon="alert-circle", name="recovery-trouble")
        self._trouble.hide()
        self._step = RecoveryStep(desk.vault.club_name, desk.today(), checked, may_save=True)
        self._step.print_asked.connect(self._print)
        self._step.save_asked.connect(self._warn)
        self.content.removeWidget(self.scroll_body)
        self.scroll_body.hide()
        self.content.addWidget(self._step, 1)
        later = HintButton(self.tr("&Do this later"), kind="quiet", name="recovery-later")
        later.clicked.connect(self.reject)
        done = HintButton(self.tr("&The sheet is kept"), kind="primary", name="recovery-done")
        done.clicked.connect(self.primary)
        self.bar.add(self._trouble)
        self.bar.add_right(later)
        self.bar.add_right(done)
        vault = desk.vault
        desk.run(lambda: holders.make_recovery(vault), lane=Lane.RECORDS).then(self._made, failed=self._tell)

    def primary(self) -> None:
        """Check the two groups; when they are right the sheet counts from now on."""
        text, vault = self._text, self._desk.vault
        if text is None or not self._step.is_complete():
            return
        wrong = holders.wrong_groups(text, self._step.typed_groups())
        if wrong:
            self._step.tell_wrong(wrong)
            return
        keeper = self._step.keeper.text().strip()
        self._desk.run(lambda: holders.keep_recovery(vault, text, keeper), lane=Lane.RECORDS).then(
            self._kept, failed=self._tell
        )

    def _made(self, text: RecoveryText) -> None:
        self._text = text
        self._step.set_groups(text.groups)
        self._step.arrive()

    def _kept(self, _value: object) -> None:
        self._text = None
        self._desk.window.refresh(Changes(keys=True))
        self.accept()

    def _print(self) -> None:
        text, vault = self._text, self._desk.vault
        if text is not None:
            self._desk.run(lambda: recovery_sheet.page(vault, text), lane=Lane.RECORDS).then(
                self._choose_printer, failed=self._tell
            )

    def _choose_printer(self, picture: PagePicture) -> None:
        ask_and_print(self, lambda printer: self.print_on(printer, picture))

    def print_on(self, printer: QPrinter, picture: PagePicture) -> None:
        """Put the sheet on ``printer``, and note in the trail that it was printed."""
        try:
            print_page(printer, picture)
        except PrinterError as error:
            self._tell(error)
            return
        self._step.cover()
        vault = self._desk.vault
        self._desk.run(lambda: recovery_sheet.note_printed(vault), lane=Lane.RECORDS).then(failed=self._tell)

    def _warn(self) -> None:
        FileWarning(self._desk, self._choose_file).open()

    def _choose_file(self) -> None:
        name = recovery_sheet.default_file_name(self._desk.today())
        dialog = FileDialog(self, self.tr("Save the recovery sheet"), name, "PDF (*.pdf)")
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, chosen: str) -> None:
        """Save the sheet as the file that was chosen; the trail notes that."""
        text, vault, target = self._text, self._desk.vault, Path(chosen)
        if text is not None:
            self._desk.run(lambda: recovery_sheet.save(vault, text, target), lane=Lane.RECORDS).then(
                lambda _none: self._saved(target), failed=self._tell
            )

    def _saved(self, target: Path) -> None:
        then = self.tr("It is not encrypted, and Holdfast keeps no copy. Delete it once it is on paper.")
        if service := synced_folder(target.parent):
            then += " " + self.tr("%1 copies this folder online.").replace("%1", service)
        self._trouble.set_tone("attn")
        self._trouble.set_words(self.tr("The sheet is saved as %1.").replace("%1", target.name), then)
        self._trouble.show()
        self._step.cover()

    def _tell(self, error: AppError) -> None:
        told = explain(error)
        self._trouble.set_tone("urgent")
        self._trouble.set_words(told.what_happened, told.what_to_do)
        self._trouble.show()


class FileWarning(AskingSheet):
    """Said each time before the sheet becomes a file: what that file opens, and where to keep it."""

    def __init__(self, desk: Desk, go_on: Callable[[], None]) -> None:
        title = desk.tr("Save the recovery sheet as a file?")
        super().__init__(desk, title, "", desk.tr("&Choose where…"), "recovery-file", height=330)
        self.body.addWidget(
            Banner(
                "attn",
                self.tr("Anyone with this file and the records can read everything."),
                self.tr("The file is not encrypted. Paper is safer."),
                icon="alert-triangle",
                name="recovery-file-warning",
            )
        )
        words = self.tr(
            "If there is no printer here, save it on a memory stick, print it elsewhere and delete it from the stick. "
            "Do not save it on this computer or in a folder that is copied online, and do not send it."
        )
        self.body.addWidget(Text(words, "body"))
        self.body.addStretch(1)
        self._go_on_to = go_on

    def primary(self) -> None:
        """Go on and ask where to save it."""
        self.accept()
        self._go_on_to()
