"""On the way in: backups to look at or to restore, and what to do about a damaged file.

Keys of a damaged file are held only while its page is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.errors import AppError, BackupFailedError
from app.services import backup_keeping, backups, looking, mounts, restoring, salvaging, vaults
from app.services.backup_keeping import FoundBackup
from app.services.restoring import Missing
from app.services.salvaging import Rescued
from app.services.settings import Settings
from app.services.surroundings import Surroundings
from app.services.vaults import OpenVault, Unlocked
from ui.components import FileDialog
from ui.entry.backups_page import BackupsPage
from ui.entry.damaged_page import DamagedPage, RescuedPage
from ui.entry.restore_sheet import RestoreSheet
from ui.pages import Page
from ui.tasks import Lane, TaskRunner
from ui.window import MainWindow
from ui.wording import explain


@dataclass(frozen=True, slots=True)
class WayIn:
    """What the way in does for the rescue."""

    show: Callable[[Page], None]  # a page in the place of the one that is shown
    unlock: Callable[[Path], None]  # the unlock page of these records
    look: Callable[[Path], None]  # the unlock page of this copy, to look at it
    begin: Callable[[], None]  # where one began
    opened: Callable[[OpenVault], None]
    settings: Callable[[], Settings]
    note: Callable[[str, str], None]  # say on the unlock page what was done


class Rescue(QObject):
    """Works between unlock pages; everything slow runs beside the window."""

    def __init__(
        self, window: MainWindow, tasks: TaskRunner, around: Surroundings, documents: Path, way_in: WayIn
    ) -> None:
        super().__init__(window)
        self._window, self._tasks, self._around, self._documents = window, tasks, around, documents
        self._way_in = way_in
        self._path: Path | None = None  # the records that a restore is for
        self._keys: Unlocked | None = None
        self._drives: mounts.Mounts = mounts.present

    # Backups

    def choose(self, path: Path | None) -> None:
        """Show every backup that is found. ``path`` are the records they are wanted for, if there are any."""
        self._path = path
        settings = self._way_in.settings()
        self._tasks.run(
            lambda: backup_keeping.find_all(settings, self._documents, self._around, self._drives),
            done=self._show_found,
            failed=self._tell,
            lane=Lane.COPIES,
            words=self.tr("Looking for backups"),
        )

    def _show_found(self, found: tuple[FoundBackup, ...]) -> None:
        page = BackupsPage(found, self._today())
        page.look_asked.connect(self.look)
        page.restore_asked.connect(self.restore)
        page.choose_asked.connect(self.choose_folder)
        page.given_up.connect(self._back)
        self._way_in.show(page)

    def choose_folder(self) -> None:
        """Ask for the folder of a backup that was not found."""
        dialog = FileDialog(self._window, self.tr("Choose the folder of a backup"), str(self._documents))
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self.restore(Path(chosen)))
        dialog.open()

    def look(self, folder: Path) -> None:
        """Ask for the passphrase of a copy, to look at it."""
        try:
            path = looking.vault_in(folder)
        except AppError as error:
            self._tell(error)
            return
        self._keys = None
        self._way_in.look(path)

    def restore(self, folder: Path) -> None:
        """Say what would be missing, then put the backup where the records belong."""
        known = self._path
        around, documents = self._around, self._documents

        def read() -> tuple[Path, Missing]:
            found = backup_keeping.found_in(folder, around)
            target = known or documents / "Holdfast" / found.file_name
            return target, restoring.missing_by_memory(around, folder)

        self._tasks.run(read, done=partial(self._ask, folder), failed=self._tell, lane=Lane.COPIES)

    def _ask(self, folder: Path, read: tuple[Path, Missing]) -> None:
        target, missing = read
        sheet = RestoreSheet(self._window, missing, self._today(), replaces=target.exists())
        sheet.look_asked.connect(lambda: self.look(folder))
        sheet.restore_asked.connect(lambda: self.put_in_place(folder, target))
        sheet.open()

    def put_in_place(self, folder: Path, target: Path) -> None:
        """Put the backup at ``target``; what is there is kept beside."""
        around = self._around
        self._keys = None

        def work() -> tuple[Path, Path | None]:
            if target.exists():
                return target, restoring.replace(folder, target, around)
            vaults.make_folder(target.parent)
            return backups.restore(folder, target.parent), None

        self._tasks.run(
            work, done=self._restored, failed=self._tell, lane=Lane.COPIES, words=self.tr("Restoring and comparing")
        )

    def _restored(self, done: tuple[Path, Path | None]) -> None:
        path, aside = done
        self._way_in.unlock(path)
        what = self.tr("The backup is in place. It was compared from beginning to end.")
        kept = "" if aside is None else self.tr("What was there before is in “%1”.").replace("%1", aside.name)
        self._way_in.note(what, kept)

    # A damaged file

    def damaged(self, keys: Unlocked) -> None:
        """Show what can be done about a damaged file that ``keys`` open."""
        self._keys, self._path = keys, keys.path
        around, documents, settings = self._around, self._documents, self._way_in.settings()
        drives = self._drives

        def read() -> tuple[FoundBackup | None, Missing | None, tuple[int, int]]:
            vault_id = keys.ring.vault_id
            every = backup_keeping.find_all(settings, documents, around, drives)
            newest = next((one for one in every if one.vault_id == vault_id), None)
            missing = None if newest is None else restoring.missing_by_memory(around, newest.folder, vault_id)
            return newest, missing, salvaging.damaged_pages(keys)

        self._tasks.run(read, done=self._show_damaged, failed=self._tell, lane=Lane.COPIES)

    def _show_damaged(self, read: tuple[FoundBackup | None, Missing | None, tuple[int, int]]) -> None:
        newest, missing, pages = read
        page = DamagedPage(newest, missing, pages, self._today())
        if newest is not None:
            page.backup_asked.connect(lambda: self.restore(newest.folder))
        page.look_asked.connect(self._look_at_damaged)
        page.salvage_asked.connect(self._salvage)
        page.others_asked.connect(lambda: self.choose(self._path))
        page.details_asked.connect(self.show_details)
        self._way_in.show(page)

    def _look_at_damaged(self) -> None:
        keys, around = self._keys, self._around
        if keys is None:
            self._back()
            return
        self._tasks.run(
            lambda: salvaging.look(keys, around, home=None),
            done=self._looked,
            failed=self._tell,
            words=self.tr("Reading page after page"),
        )

    def _looked(self, done: tuple[Rescued, OpenVault]) -> None:
        self._keys = None
        self._way_in.opened(done[1])

    def _salvage(self) -> None:
        keys, around = self._keys, self._around
        if keys is None:
            self._back()
            return
        self._tasks.run(
            lambda: salvaging.salvage(keys, salvaging.target_of(keys.path, around), around),
            done=partial(self._salvaged, keys.path),
            failed=self._tell,
            lane=Lane.WORK,
            words=self.tr("Reading page after page"),
        )

    def _salvaged(self, damaged: Path, found: Rescued) -> None:
        page = RescuedPage(found, damaged)
        page.open_asked.connect(lambda: self._open_rescued(found.path))
        page.back_asked.connect(self._back)
        self._way_in.show(page)

    def _open_rescued(self, path: Path) -> None:
        self._keys = None
        self._way_in.unlock(path)

    # Both

    def show_details(self, code: str) -> None:
        """Show what may be sent to whoever helps, with the code of the page that asks."""
        from app.services import support
        from ui.support import SupportSheet

        around, settings = self._around, self._way_in.settings()
        gathered = partial(support.details, settings, around.data_folder, is_safe=around.is_safe, code=code)
        SupportSheet(self._window, self._tasks, gathered).open()

    def _back(self) -> None:
        self._keys = None
        self._way_in.begin()

    def _today(self) -> date:
        return self._around.clock().astimezone(self._around.zone).date()

    def _tell(self, error: AppError) -> None:
        """Say what could not be done on the page that is shown, or on the list of backups when it cannot say it."""
        page = self._window.page
        told = explain(error)
        if isinstance(page, (BackupsPage, DamagedPage)):
            page.show_problem(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        elif isinstance(error, BackupFailedError) or page is None:
            self._show_found(())
            self._tell(error)
        else:
            self._way_in.note(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
