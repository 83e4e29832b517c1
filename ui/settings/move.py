"""Move to a new computer: a checked copy on a stick, what to do with it there, and what becomes of this computer."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import AppError
from app.services import moving
from app.services.backups import BackupReport, CopiedBackup
from ui.components import Banner, FileDialog, HintButton, Sheet, Text
from ui.desk import Desk
from ui.tasks import Lane
from ui.wording import explain


class MoveSheet(Sheet):
    """One guided step: choose the stick; the rest is said, and stands on the stick as well."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.window,
            self.tr("Move to a new computer"),
            self.tr("A whole copy of your records goes onto a memory stick, encrypted as they are."),
            name="move-sheet",
            width=680,
            height=560,
        )
        self._desk = desk
        self._told = Banner("info", "", "", name="move-told")
        self._told.hide()
        self.body.addWidget(self._told)
        for number, words in enumerate(
            (
                self.tr("1. Put a memory stick in and choose it here. Every page of the copy is checked."),
                self.tr(
                    "2. On the new computer install Holdfast, put the stick in, and on its first page choose “Restore "
                    "a backup”. It finds the copy by itself. Unlock with your usual passphrase."
                ),
                self.tr("3. Look at your last session there. From then on write there only."),
                self.tr(
                    "4. Keep the records on this computer for two weeks, then delete their folder and their backups. "
                    "Deleting does not erase: have the disk erased before the computer is given away."
                ),
            )
        ):
            self.body.addWidget(Text(words, "body", f"move-step-{number + 1}"))
        hint = self.tr("The same steps stand on the stick, in “%1”.").replace("%1", moving.READ_ME)
        self.body.addWidget(Text(hint, "hint"))
        self.body.addStretch(1)
        close = HintButton(self.tr("Close"), name="move-close")
        close.clicked.connect(self.reject)
        self._go = HintButton(self.tr("&Choose the stick…"), kind="primary", name="move-choose")
        self._go.clicked.connect(self._choose)
        self.bar.add_right(close)
        self.bar.add_right(self._go)

    def _choose(self) -> None:
        dialog = FileDialog(self, self.tr("Choose the memory stick"))
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.put_on)
        dialog.open()

    def put_on(self, stick: str) -> None:
        """Put the copy on the stick; writing goes on meanwhile."""
        vault = self._desk.vault
        self._go.setEnabled(False)
        self._say("info", self.tr("Copying and checking…"), self.tr("Leave the stick in."))
        self._desk.run(lambda: moving.copy(vault, Path(stick)), lane=Lane.RECORDS).then(self._copied, failed=self._tell)

    def _copied(self, copied: CopiedBackup) -> None:
        self._desk.run(lambda: moving.finish(copied), lane=Lane.COPIES).then(self._done, failed=self._tell)

    def _done(self, report: BackupReport) -> None:
        self._go.setEnabled(True)
        where = self.tr("It is in the folder “%1”. Now go on with step 2.").replace("%1", report.folder.parent.name)
        self._say("good", self.tr("The copy is on the stick, and every page of it was checked."), where)

    def _tell(self, error: AppError) -> None:
        self._go.setEnabled(True)
        told = explain(error)
        self._say("urgent", told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())

    def _say(self, tone: str, what: str, then: str) -> None:
        self._told.set_tone(tone)  # type: ignore[arg-type]  # the banner's tones
        self._told.set_words(what, then)
        self._told.show()
        self._desk.window.announce(f"{what} {then}")
