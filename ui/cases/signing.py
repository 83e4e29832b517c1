"""Read and sign: the supervisor reads the child's file through and says so (S3-13, S3-16)."""

from __future__ import annotations

from datetime import date

from app.domain.errors import AppError
from app.domain.ids import CaseId
from app.services import cases
from app.services.cases import CaseView, ChronologyEntry
from ui.cases.chronology import chronology_row
from ui.components import FormField, GrowingText, HintButton, PassphraseField, RowList, Sheet, Text
from ui.desk import Desk
from ui.kept_sheet import KeptSheet
from ui.tasks import Lane
from ui.wording import passphrase_problem


class ReadAndSignSheet(Sheet):
    """The file to read, a comment, the passphrase."""

    def __init__(self, desk: Desk, case_id: CaseId) -> None:
        super().__init__(desk.window, "", name="read-and-sign", width=760, height=660)
        self.set_title(
            self.tr("Read and sign the file"), self.tr("Read it through, oldest first, then sign that you have.")
        )
        self._desk, self._case_id = desk, case_id
        self._list = RowList("file-to-read", self.tr("The child’s file"), fit=True, wrap=True)
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
        desk.ask(cases.view, case_id).then(self._show)

    def _show(self, view: CaseView) -> None:
        today = self._desk.today()
        entries = sorted(view.chronology, key=_when)
        self._list.set_rows([chronology_row(entry, today) for entry in entries])
        self._list.setFocus()

    def primary(self) -> None:
        """Check the passphrase, then record that the file was read."""
        self._field.clear_problem()
        if not self._passphrase.text():
            self._field.set_problem(self.tr("Type your passphrase"))
            self._passphrase.setFocus()
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
        self._field.set_problem(passphrase_problem(error, words, self._desk.around.tries.left_s()))
        self._passphrase.setFocus()


def _when(entry: ChronologyEntry) -> date:
    return entry.on
