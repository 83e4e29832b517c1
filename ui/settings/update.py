"""A newer Holdfast from a file that somebody has downloaded: checked, the records backed up, then what to do is said.

Nothing is fetched and nothing is started. Each step waits until it is asked for.
"""

from __future__ import annotations

from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout

from app.domain.errors import AppError, UpdateError
from app.services import updates
from app.services.backups import BackupReport
from app.services.updates import Update
from ui.backup_keeper import BackupKeeper
from ui.components import Banner, FileDialog, HintButton, Sheet, Text, clear_layout
from ui.desk import Desk
from ui.tasks import Lane
from ui.theme import box, nest
from ui.tones import BannerTone
from ui.wording import explain
from ui.wording.dates import day_in_prose
from ui.wording.updates import steps


class Step(Enum):
    """How far it is."""

    NOTHING = "nothing"  # there is nothing to do here
    CHOOSE = "choose"
    CHECKING = "checking"
    FOUND = "found"
    BACKING_UP = "backing-up"
    TOLD = "told"


class UpdateSheet(Sheet):
    """Choose the file, back up, read what to do next."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk.window,
            desk.tr("Update from a file you downloaded"),
            desk.tr(
                "Holdfast fetches nothing itself. It checks the file with its release list, the small file ending in "
                "“.release”, which has to lie in the same folder; then it backs up your records and says what to do."
            ),
            name="update",
            width=680,
        )
        self._desk = desk
        self._keeper = desk.findChild(BackupKeeper)
        self._found: Update | None = None
        self._told = Banner("info", "", "", name="update-told")
        self._told.hide()
        self.body.addWidget(self._told)
        self._words = Text("", "body", "update-words")
        self._words.hide()
        self.body.addWidget(self._words)
        self._steps = box(QVBoxLayout(), 0, 8)
        nest(self.body, self._steps)
        self.body.addStretch(1)
        self._choose = HintButton(self.tr("Choose the &file…"), kind="primary", name="update-choose")
        self._choose.clicked.connect(self._ask_for_file)
        self._back_up = HintButton(self.tr("&Back up the records and go on"), kind="primary", name="update-back-up")
        self._back_up.clicked.connect(self.back_up)
        self._show_file = HintButton(self.tr("&Show the file in its folder"), name="update-show")
        self._show_file.clicked.connect(self._show_in_folder)
        close = HintButton(self.tr("Close"), kind="quiet", name="update-close")
        close.clicked.connect(self.reject)
        for button in (close, self._show_file, self._choose, self._back_up):
            self.bar.add_right(button)
        self._step = Step.CHOOSE
        self._go_to(Step.CHOOSE)
        if self._keeper is None:  # a copy that is looked at
            self._go_to(Step.NOTHING)
            self._tell("info", self.tr("This is a copy that you are looking at."), self.tr("Go back to the records."))
            return
        self._keeper.done.connect(self._backed_up)
        self._keeper.failed.connect(self._backup_failed)
        if updates.here().key is None:  # said before anybody looks for a file
            self._tell_error(UpdateError("no-key"))
            self._go_to(Step.NOTHING)
            close.setFocus()

    def check(self, path: Path) -> None:
        """Check a downloaded file, and say what it is or why it is not one to install."""
        self._go_to(Step.CHECKING)
        self._desk.run(lambda: updates.check(path, updates.here()), lane=Lane.COPIES).then(
            self._checked, failed=self._refused, words=self.tr("Checking the file")
        )

    def back_up(self) -> None:
        """Make a whole and checked backup of the records, wherever backups are kept."""
        if self._keeper is None or self._found is None:
            return
        if self._keeper.is_busy:  # one that came by itself is being made: it is as good
            self._tell("info", self.tr("A backup is being made already."), self.tr("Press the button again after it."))
            return
        self._go_to(Step.BACKING_UP)
        self._keeper.back_up_now()

    def _ask_for_file(self) -> None:
        dialog = FileDialog(self, self.tr("Update from a file"), "", self.tr("All files (*)"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.check(Path(chosen)))
        dialog.open()

    def _checked(self, found: Update) -> None:
        self._found = found
        title = self.tr("This is Holdfast %1 of %2, as the project published it.")
        title = title.replace("%1", found.release.version).replace("%2", day_in_prose(found.release.day))
        self._tell("good", title, self.tr("Nothing was installed yet."))
        self._words.setText(found.release.notes)
        self._words.setVisible(bool(found.release.notes))
        self._go_to(Step.FOUND)

    def _backed_up(self, _report: BackupReport) -> None:
        found = self._found
        if found is None or self._step is not Step.BACKING_UP:  # one that somebody asked for elsewhere
            return
        self._desk.run(lambda: updates.still_is(found), lane=Lane.COPIES).then(
            partial(self._say_what_to_do, found), failed=self._refused
        )

    def _say_what_to_do(self, found: Update, _whole: object) -> None:
        told = self.tr("Your records were backed up, and the backup was checked.")
        self._tell("good", told, self.tr("Now it is your turn: Holdfast starts no installer by itself."))
        self._words.hide()
        clear_layout(self._steps)
        for number, words in enumerate(steps(found), 1):
            self._steps.addWidget(Text(f"{number}. {words}", "body", f"update-step-{number}"))
        self._go_to(Step.TOLD)

    def _backup_failed(self, error: AppError) -> None:
        """The file is as it was checked: only the backup is tried again."""
        if self._step is Step.BACKING_UP:
            self._tell_error(error)
            self._go_to(Step.FOUND)

    def _show_in_folder(self) -> None:
        if self._found is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._found.path.parent)))

    def _refused(self, error: AppError) -> None:
        """This file is none to install: another is chosen."""
        self._tell_error(error)
        self._found = None
        clear_layout(self._steps)
        self._words.hide()
        self._go_to(Step.CHOOSE)

    def _go_to(self, step: Step) -> None:
        """Offer what can be done at ``step``, and nothing else."""
        self._step = step
        shown = {
            self._choose: step in (Step.NOTHING, Step.CHOOSE, Step.CHECKING),
            self._back_up: step in (Step.FOUND, Step.BACKING_UP),
            self._show_file: step is Step.TOLD,
        }
        can_be_pressed = step in (Step.CHOOSE, Step.FOUND, Step.TOLD)
        for button, is_shown in shown.items():
            button.setVisible(is_shown)
            button.setEnabled(can_be_pressed)
            if is_shown and can_be_pressed:
                button.setFocus()

    def _tell_error(self, error: AppError) -> None:
        told = explain(error)
        self._tell("urgent", told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())

    def _tell(self, tone: BannerTone, what: str, then: str) -> None:
        self._told.set_tone(tone)
        self._told.set_words(what, then)
        self._told.show()
