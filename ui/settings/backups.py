"""A backup now: copied, every page checked, and only then said to be done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.services import backups
from app.services.backups import BackupReport, CopiedBackup
from ui.components import Banner, HintButton
from ui.desk import Desk
from ui.settings.group import Group
from ui.tasks import Lane


class BackupsGroup(Group):
    """One button; the same passphrases open the backup."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Backups"),
            self.tr(
                "A backup is a copy of your records in a folder with today’s date. It is encrypted like the records "
                "themselves, and the same passphrases open it."
            ),
            "backups",
        )
        self._button = HintButton(self.tr("&Back up now…"), kind="primary", name="back-up-now")
        self._button.clicked.connect(self._choose)
        self.items.addWidget(self._button)
        self.items.addWidget(
            Banner(
                "info",
                "",
                self.tr("Keep a backup away from this computer, on a memory stick in a locked drawer for example."),
                icon="info-circle",
                name="backup-advice",
            )
        )

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Where to put the backup"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.back_up_to)
        dialog.open()

    def back_up_to(self, folder: str) -> None:
        """Back up into a dated folder below ``folder``; writing goes on meanwhile."""
        self._button.setEnabled(False)
        vault = self.desk.vault
        self.desk.run(lambda: backups.copy(vault, Path(folder)), lane=Lane.RECORDS).then(
            self._copied, failed=self._failed, words=self.tr("Copying the records")
        )

    def _copied(self, copied: CopiedBackup) -> None:
        """Checking takes longer and needs no records: writing goes on meanwhile."""
        self.desk.run(lambda: backups.finish(copied)).then(
            self._done, failed=self._failed, words=self.tr("Checking every page of the copy")
        )

    def _done(self, report: BackupReport) -> None:
        self._button.setEnabled(True)
        self.say(
            self.tr("Backed up, and every page checked."),
            self.tr("It is in the folder %1.").replace("%1", report.folder.name),
        )

    def _failed(self, error: object) -> None:
        self._button.setEnabled(True)
        self.tell(error)  # type: ignore[arg-type]  # TaskRunner hands over an AppError
