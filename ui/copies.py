"""From the open records to one of their copies and back, and a backup in the place of the records.

The keys of the records are kept while their copy is looked at, so that nobody types a passphrase to come back; a lock
drops them like everything else.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError, WrongPassphraseError
from app.services import looking, restoring, vaults
from app.services.restoring import Missing
from app.services.vaults import OpenVault, Unlocked
from ui.components import Banner, HintButton
from ui.components.looking import only_look
from ui.custody import Custodian
from ui.desk import Desk
from ui.entry.restore_sheet import RestoreSheet
from ui.tasks import Lane, TaskRunner
from ui.window import MainWindow
from ui.wording.backups import moment


class Copies(QObject):
    """``opened(copy)`` when a copy is open; ``returned(vault)`` when the records are open again.

    ``passphrase_asked(path)`` when the keys at hand do not open a copy; ``restore_asked(backup, path)`` when they
    are closed for a backup to take their place; ``entry_asked`` when one has to come in anew.
    """

    opened = Signal(object)
    returned = Signal(object)
    passphrase_asked = Signal(object)
    restore_asked = Signal(object, object)
    entry_asked = Signal()
    failed = Signal(object)

    def __init__(
        self, window: MainWindow, tasks: TaskRunner, around: vaults.Surroundings, custodian: Custodian
    ) -> None:
        super().__init__(window)
        self._window, self._tasks, self._around, self._custodian = window, tasks, around, custodian
        self._home: Unlocked | None = None
        self._strip: Banner | None = None
        custodian.locked.connect(self._forget)
        window.closing.connect(self._forget)

    def install(self, desk: Desk) -> None:
        """Add the routes that lead from open records to their copies."""
        desk.add_route("look-at-copy", lambda folder: self.look(desk, folder))
        desk.add_route("restore-backup", lambda folder: self.restore(desk, folder))

    # Looking

    def look(self, desk: Desk, folder: Path) -> None:
        """Open the copy in a backup's folder with the keys that are open; the records are closed meanwhile."""
        vault = desk.vault

        def keys() -> Unlocked:
            return looking.unlock_as(vault, looking.vault_in(folder))

        desk.run(keys, lane=Lane.COPIES).then(
            lambda found: self._note_look(desk, found), failed=partial(self._no_keys, desk, folder)
        )

    def _note_look(self, desk: Desk, keys: Unlocked) -> None:
        desk.do(looking.note_look).then(lambda _none: self._leave_for(desk, keys))

    def _leave_for(self, desk: Desk, keys: Unlocked) -> None:
        home = desk.vault.vault.unlocked
        self._custodian.put_away(lambda: self._open(home, keys))

    def _open(self, home: Unlocked, keys: Unlocked) -> None:
        self._home = home
        self._tasks.run(
            lambda: looking.look(keys, self._around, home=home.path), done=self.opened.emit, failed=self._not_opened
        )

    def _not_opened(self, error: AppError) -> None:
        self.back()
        self.failed.emit(error)

    def _no_keys(self, desk: Desk, folder: Path, error: AppError) -> None:
        if isinstance(error, WrongPassphraseError):
            self._custodian.put_away(lambda: self.passphrase_asked.emit(looking.vault_in(folder)))
        else:
            desk.trouble.emit(error)

    def show_strip(self, copy: OpenVault) -> None:
        """Say across the window that this is a copy, for as long as it is open."""
        self._hide_strip()
        if copy.copy_made_at is None:
            what = self.tr("You are looking at what is whole in a damaged file.")
        else:
            when = moment(copy.copy_made_at, self._around.clock().astimezone(self._around.zone).date())
            what = self.tr("You are looking at a copy from %1.").replace("%1", when)
        then = self.tr("Nothing in it can be changed, and nothing you type here is kept.")
        strip = Banner("attn", what, then, band=True, icon="eye", name="copy-strip")
        back = HintButton(self.tr("&Back to your records"), small=True, name="copy-back")
        back.clicked.connect(self.leave)
        strip.add_button(back)
        self._strip = strip
        self._window.show_strip(strip)
        self._window.announce(f"{what} {then}", urgent=True)

    def leave(self) -> None:
        """Close the copy and go back to the records."""
        home = self._home
        self._custodian.put_away(lambda: self._go_home(home))

    def back(self) -> None:
        """Go back to the records, a copy being closed already."""
        self._go_home(self._home)

    def _go_home(self, home: Unlocked | None) -> None:
        self._home = None
        if home is None:
            self.entry_asked.emit()
        else:
            self._tasks.run(
                lambda: vaults.connect(home, self._around), done=self.returned.emit, failed=self._no_way_back
            )

    def _no_way_back(self, error: AppError) -> None:
        self.entry_asked.emit()
        self.failed.emit(error)

    def _forget(self) -> None:
        """The records, or their copy, were closed: no key stays, and no strip."""
        self._home = None
        only_look(on=False)
        self._hide_strip()

    def _hide_strip(self) -> None:
        if self._strip is not None:
            self._window.hide_strip(self._strip)
            self._strip.deleteLater()
            self._strip = None

    # Restoring

    def restore(self, desk: Desk, folder: Path) -> None:
        """Say what would be missing; on a yes close the records and put the backup in their place."""
        desk.ask(lambda _work: restoring.missing_since(desk.vault, folder)).then(partial(self._ask, desk, folder))

    def _ask(self, desk: Desk, folder: Path, missing: Missing) -> None:
        sheet = RestoreSheet(self._window, missing, desk.today(), replaces=True)
        sheet.look_asked.connect(lambda: self.look(desk, folder))
        path = desk.vault.path
        sheet.restore_asked.connect(lambda: self._custodian.put_away(lambda: self.restore_asked.emit(folder, path)))
        sheet.open()
