"""From nothing to open records: first run, unlock, the recovery sheet, another file, a backup."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.domain.errors import AppError, DamagedVaultError, TooSoonError, WrongPassphraseError
from app.services import holders, looking, looking_around, places, vaults
from app.services.settings import Settings
from app.services.vaults import OpenVault, Surroundings, Unlocked
from ui.components import FileDialog
from ui.entry.making import Making
from ui.entry.opening import NoFilePage
from ui.entry.package_sheet import choose_package
from ui.entry.recovery_page import RecoveryPage
from ui.entry.rescue import Rescue, WayIn
from ui.entry.unlock_page import UnlockPage
from ui.guide.key import HelpKey
from ui.pages import Page
from ui.tasks import Lane, TaskRunner
from ui.window import MainWindow
from ui.wording import explain
from ui.wording.conflicts import conflict_words


class Entry(QObject):
    """Shows the pages of the way in; ``opened(vault, slot_id)`` when the records are open."""

    opened = Signal(object, object)
    passphrase_given = Signal()
    look_around_asked = Signal()
    language_asked = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        tasks: TaskRunner,
        around: Surroundings,
        documents: Path,
        settings: Callable[[], Settings],
    ) -> None:
        super().__init__(window)
        self._window, self._tasks, self._around, self._documents = window, tasks, around, documents
        self._path: Path | None = None
        self._slot: UUID | None = None
        self.making: Making | None = None  # while the first run is on screen
        self._unlock: UnlockPage | None = None
        self._recovery: RecoveryPage | None = None
        self._home: Path | None = None  # the records one began with, also while a copy is on screen
        self._is_look = False
        self._typed: tuple[str, str, str] = ("", "", "")  # on the first step, before somebody looked around
        way_in = WayIn(
            show=self._show,
            unlock=self.unlock,
            look=self.look_at,
            begin=lambda: self.begin(self._home, self._slot),
            opened=lambda copy: self.opened.emit(copy, self._slot),
            settings=settings,
            note=self._note,
        )
        self.rescue = Rescue(window, tasks, around, documents, way_in)
        HelpKey(window)  # from the first page on
        sweep = partial(looking_around.sweep, around.data_folder, around.clock().timestamp())
        tasks.run(sweep, done=lambda _none: None, failed=lambda _error: None, lane=Lane.AHEAD)

    def begin(self, path: Path | None, last_slot: UUID | None) -> None:
        """Show unlock when there is a file, first run when there never was one, otherwise what to do about it."""
        self._slot, self._home = last_slot, path
        if path is None:
            self.first_run()
        elif not path.exists():
            self._no_file(path)
        else:
            self.unlock(path)

    def take_over(self, page: UnlockPage, path: Path, last_slot: UUID | None) -> None:
        """Go on from an unlock page that is on screen already."""
        self._unlock, self._path, self._slot = page, path, last_slot
        self._home, self._is_look = path, False
        self._say_conflicts(page, path)

    def first_run(self) -> None:
        """Show the four steps."""
        making = Making(self._window, self._tasks, self._around, self._documents)
        making.opened.connect(self._made)
        club = making.page.club
        club.open_existing_asked.connect(self.open_existing)
        club.restore_asked.connect(self.restore)
        club.look_around_asked.connect(self._look_around)
        club.fill(self._typed)
        making.page.language_asked.connect(self._speak)
        club.package_asked.connect(lambda: choose_package(self._window, self._tasks, self._documents))
        self.making = making
        self._show(making.page)

    def _look_around(self) -> None:
        """Go into the invented club; what is typed on the first step is there again afterwards."""
        if self.making is not None:
            self._typed = self.making.page.club.typed()
        self.look_around_asked.emit()

    def _speak(self, language: str) -> None:
        """Begin the first step anew in another language; what is typed is there again."""
        if self.making is not None:
            self._typed = self.making.page.club.typed()
        self.language_asked.emit(language)
        self.first_run()

    def _made(self, vault: OpenVault, slot: UUID) -> None:
        self._slot = slot
        self._connected(vault)

    def unlock(self, path: Path) -> None:
        """Show who can open this file; a file that is none is told at once."""
        try:
            labels = vaults.labels(path)
        except AppError as error:
            self._no_file(path, error)
            return
        self._path, self._is_look = path, looking.is_backup(path)
        if not self._is_look:
            self._home = path
        page = UnlockPage(vaults.name_of(path), labels, self._slot)
        page.unlock_asked.connect(self.derive)
        page.recover_asked.connect(self.recover)
        page.other_file_asked.connect(self.open_existing)
        page.key_file_asked.connect(self._choose_key_file)
        page.backups_asked.connect(self.restore)
        if self._is_look:
            page.say_it_is_a_copy()
        else:
            self._say_conflicts(page, path)
        self._unlock = page
        self._show(page)

    @staticmethod
    def _say_conflicts(page: UnlockPage, path: Path) -> None:
        """A sync program has left a second copy beside the records: say so before anybody writes in either."""
        words = conflict_words(places.conflict_copies(path))
        if words is not None:
            page.say(*words)

    def look_at(self, path: Path) -> None:
        """Ask for the passphrase of a copy in a backup's folder, to look at it."""
        self.unlock(path)

    def _note(self, what: str, then: str) -> None:
        if self._unlock is not None:
            self._unlock.say(what, then)

    def _no_file(self, path: Path, error: AppError | None = None) -> None:
        page = NoFilePage(path, error)
        page.open_asked.connect(self.open_existing)
        page.restore_asked.connect(self.restore)
        page.first_run_asked.connect(self.first_run)
        page.again_asked.connect(lambda: self.begin(path, self._slot))
        page.details_asked.connect(self.rescue.show_details)
        self._show(page)

    def _show(self, page: Page) -> None:
        """Show a page of the way in; there is no way back to the one before."""
        if self._window.page is None:
            self._window.open_page(page)
        else:
            self._window.replace_page(page, self._window.page)

    # Another file, a backup

    def open_existing(self) -> None:
        """Ask for a file that is somewhere else."""
        dialog = FileDialog(self._window, self.tr("Open your records"), str(self._documents), "Holdfast (*.vault)")
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.unlock(Path(chosen)))
        dialog.open()

    def _choose_key_file(self) -> None:
        """Ask where the key file is, for somebody whose stick was not found."""
        page = self._unlock
        if page is None:
            return
        dialog = FileDialog(self._window, self.tr("Choose your key file"), "", "Holdfast (*.keyfile)")
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(page.take_key_file)
        dialog.open()

    def restore(self) -> None:
        """Show the backups that are found, to look at or to put back where the records belong."""
        self.rescue.choose(self._home)

    # Unlock

    def derive(self, slot_id: UUID, passphrase: str) -> None:
        """Open the records with what was typed on the unlock page; a wrong passphrase is told there."""
        path = self._path
        if path is None or self._unlock is None:
            return
        self._slot, key_file = slot_id, self._unlock.key_file_path
        self._unlock.set_busy(True)
        self.passphrase_given.emit()
        self._tasks.run(
            lambda: vaults.unlock(path, slot_id, passphrase, self._around, key_file),
            done=self._derived,
            failed=self._not_unlocked,
            lane=Lane.WORK,
            words=self.tr("Unlocking…"),
        )

    def _derived(self, unlocked: Unlocked) -> None:
        if self._tasks.is_closed:  # the window was closed meanwhile
            return
        failed = partial(self._not_connected, unlocked)
        if self._is_look:
            look = partial(looking.look, unlocked, self._around, home=None)
            self._tasks.run(look, done=self._connected, failed=failed)
        else:
            self._tasks.run(lambda: vaults.connect(unlocked, self._around), done=self._connected, failed=failed)

    def _not_connected(self, unlocked: Unlocked, error: AppError) -> None:
        """The passphrase was right: when the file is damaged, say what can be done about it."""
        if isinstance(error, DamagedVaultError) and error.part == "records":
            self.rescue.damaged(unlocked)
        else:
            self._not_unlocked(error)

    def _connected(self, vault: OpenVault) -> None:
        self.making = self._unlock = self._recovery = None
        self.opened.emit(vault, self._slot)

    def _not_unlocked(self, error: AppError) -> None:
        page = self._unlock
        if page is None or not isValid(page):  # gone over to the recovery sheet meanwhile
            return
        page.set_busy(False)
        if isinstance(error, WrongPassphraseError):
            page.tell_wrong(self._around.tries.left_s())
        elif isinstance(error, TooSoonError):
            page.show_problem(explain(error).what_happened)
            page.wait(error.seconds)
        else:
            told = explain(error)
            page.show_problem(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())

    # The recovery sheet

    def recover(self) -> None:
        """Ask for the recovery sheet."""
        path = self._path
        if path is None:
            return
        people = [label for label in vaults.labels(path) if label.kind == "person"]
        page = RecoveryPage(people, self._around.random_bytes)
        page.recover_asked.connect(self._use_recovery)
        page.given_up.connect(lambda: self.unlock(path))
        self._recovery = page
        self._show(page)

    def _use_recovery(self, groups: str, slot_id: UUID, passphrase: str) -> None:
        path = self._path
        if path is None:
            return
        self._slot = slot_id

        def work() -> OpenVault:
            return holders.recover(path, groups, slot_id, passphrase, self._around)

        self._tasks.run(
            work, done=self._connected, failed=self._not_recovered, words=self.tr("Opening with the recovery sheet")
        )

    def _not_recovered(self, error: AppError) -> None:
        if self._recovery is not None and isValid(self._recovery):
            self._recovery.tell(error)
