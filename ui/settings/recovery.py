"""A recovery sheet made later, or a new one after the old was used or lost."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrinter

from app.domain.changes import Changes
from app.domain.errors import AppError
from app.services import holders
from app.services.holders import RecoveryText
from ui.components import Banner, HintButton, Sheet
from ui.desk import Desk
from ui.entry.recovery_step import RecoveryStep
from ui.entry.sheet_printing import print_sheet
from ui.printing import ask_and_print
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
        self._step = RecoveryStep(desk.vault.club_name, desk.today(), checked)
        self._step.print_asked.connect(self._print)
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
        ask_and_print(self, self._print_on)

    def _print_on(self, printer: QPrinter) -> None:
        if self._text is not None:
            print_sheet(printer, self._step.card, self._text)
            self._step.cover()

    def _tell(self, error: AppError) -> None:
        told = explain(error)
        self._trouble.set_words(told.what_happened, told.what_to_do)
        self._trouble.show()
