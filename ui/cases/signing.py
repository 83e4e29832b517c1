"""Read and sign: the supervisor reads the child's file through and says so (S3-13, S3-16)."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QTimer

from app.domain.errors import AppError
from app.domain.ids import CaseId
from app.services import cases
from app.services.attachments import Belongs
from app.services.cases import CaseView, ChronologyEntry
from ui.attachments.part import AttachmentsPart
from ui.cases.chronology import chronology_row
from ui.cases.opening import open_entry
from ui.components import FormField, GrowingText, HintButton, PassphraseField, RowList, Sheet, Text, reveal
from ui.desk import Desk
from ui.kept_sheet import KeptSheet
from ui.tasks import Lane
from ui.wording import passphrase_problem


class ReadAndSignSheet(Sheet):
    """The file to read, a comment, the passphrase."""

    def __init__(self, desk: Desk, case_id: CaseId) -> None:
        super().__init__(desk.window, "", name="read-and-sign", width=760, height=660)
        self.set_title(
            self.tr("Read and sign the file"),
            self.tr("This is the list of what is on file. Read the discussions in full before you sign."),
        )
        self._desk, self._case_id = desk, case_id
        self._list = RowList("file-to-read", self.tr("The child’s file"), fit=True, wrap=True)
        self._list.opened.connect(self._open_entry)
        self._files = AttachmentsPart(desk, self, Belongs(case_id=case_id))
        self._files.changed.connect(self._read)
        self.body.addWidget(self._files.strip)
        self.body.addWidget(self._list)
        self._comment = GrowingText(min_lines=2, name="sign-comment")
        self.body.addWidget(FormField(self.tr("What do you &notice?"), self._comment, optional=True))
        self._passphrase = PassphraseField(name="read-passphrase")
        self._field = FormField(self.tr("Your &passphrase"), self._passphrase, name="read-passphrase-field")
        self._passphrase.returnPressed.connect(self.primary)
        self.body.addWidget(self._field)
        self.body.addWidget(Text(self.tr("Your name, the date and the time go on the child’s file."), "hint"))
        self._kept = KeptSheet(desk, self, f"read-and-sign-{case_id}")
        cancel = HintButton(self.tr("Cancel"), kind="quiet", name="read-cancel")
        cancel.clicked.connect(self._kept.give_up)
        self._go_on = HintButton(
            self.tr("I have read this &file"), kind="primary", hint="Ctrl Enter", name="read-go-on"
        )
        self._go_on.clicked.connect(self.primary)
        self.bar.add_right(cancel)
        self.bar.add_right(self._go_on)
        self._kept.begin()
        desk.window.page_changed.connect(self._leave)
        self._read()

    def _read(self) -> None:
        self._desk.ask(cases.view, self._case_id).then(self._show)

    def _show(self, view: CaseView) -> None:
        today = self._desk.today()
        entries = sorted(view.chronology, key=_when)
        self._list.set_rows([chronology_row(entry, today) for entry in entries])
        self._list.setFocus()

    def _open_entry(self, entry: object) -> None:
        """Show in full what an entry of the list stands for, over this sheet."""
        open_entry(self._desk, self._files, self._case_id, entry)

    def _leave(self, _page: object) -> None:
        """An entry led to a page of its own: what was written here is kept for when the sheet is opened again."""
        if self.isVisible():
            self.reject()

    def primary(self) -> None:
        """Check the passphrase, then record that the file was read."""
        self._field.clear_problem()
        if not self._passphrase.text():
            self._ask_again(self.tr("Type your passphrase"))
            return
        vault, typed = self._desk.vault, self._passphrase.text()
        self._passphrase.wipe()
        self._go_on.setEnabled(False)
        self._desk.run(lambda: vault.check_passphrase(typed), lane=Lane.WORK).then(
            self._checked, failed=self._refused, words=self.tr("Checking your passphrase")
        )

    def _checked(self, _value: object) -> None:
        self._kept.do(cases.read_and_sign, self._case_id, self._comment.text()).then(self._signed, failed=self._refused)

    def _signed(self, _value: object) -> None:
        self.accept()

    def _refused(self, error: AppError) -> None:
        self._go_on.setEnabled(True)
        words = self.tr("That is not your passphrase. Check Caps Lock and try again.")
        self._ask_again(passphrase_problem(error, words, self._desk.around.tries.left_s()))

    def _ask_again(self, words: str) -> None:
        """Say at the passphrase what is wrong with it; below a long file that is out of sight."""
        self._field.set_problem(words)
        self._passphrase.setFocus()
        QTimer.singleShot(0, self._field, partial(reveal, self._field))  # once the words have taken their room


def _when(entry: ChronologyEntry) -> date:
    return entry.on
