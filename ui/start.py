"""The window's start: settings, theme, the way in, and from there one desk after another."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.domain.errors import AppError
from app.domain.ids import DeviceId
from app.services import settings as settings_store
from app.services.settings import Settings
from app.services.vaults import OpenVault, Surroundings, real_surroundings
from ui.components import Banner, FocusRings
from ui.custody import Custodian
from ui.desk import Desk, Whereabouts
from ui.entry.flow import Entry
from ui.tasks import TaskRunner
from ui.theme import Mode, current
from ui.unsaved import UnsavedSheet
from ui.window import MainWindow
from ui.wording import explain


class Holdfast(QObject):
    """The running program: one window, one way in, one desk at a time.

    ``defect_met`` may be emitted from any thread, with the path of the report or None.
    """

    defect_met = Signal(object)

    def __init__(self, folder: Path, around: Surroundings, documents: Path) -> None:
        super().__init__()
        self._folder = folder
        self._around = around
        self._documents = documents
        loaded = settings_store.load(folder)
        self.settings: Settings = loaded.settings
        self._damaged_settings = loaded.kept_as
        self.window = MainWindow()
        self.tasks = TaskRunner(self)
        self.tasks.busy_changed.connect(self.window.set_busy)
        self.entry = Entry(self.window, self.tasks, around, documents)
        self.entry.opened.connect(self._opened)
        self.entry.opening.connect(lambda: QTimer.singleShot(LOAD_AFTER_MS, self, _load_places))
        self.custodian = Custodian(self.window, self.tasks, around)
        self.custodian.unlocked.connect(self._back)
        self.custodian.someone_else_asked.connect(self._someone_else)
        self.window.closing.connect(self._closing)
        self.window.may_close = self._may_close
        self._closes_anyway = False
        self.defect_met.connect(self._met_defect)
        self._is_saving_after_defect = False
        self._trouble = Banner("urgent", "", "", icon="alert-circle", name="trouble")
        self._has_trouble = False
        self.desk: Desk | None = None
        self._slot: UUID | None = None
        self._path: Path | None = None

    def begin(self, vault: Path | None) -> None:
        """Show the window with the page to begin on."""
        self._path = vault or self._remembered()
        self.entry.begin(self._path, self.settings.last_slot)
        self.window.show()
        if self._damaged_settings is not None:
            self._say(
                self.tr("The settings could not be read, so Holdfast starts with its own."),
                self.tr("The old ones are kept as %1.").replace("%1", self._damaged_settings.name),
            )

    def change_settings(self, settings: Settings) -> None:
        """Take over and keep ``settings``; a failure is told and changes nothing of the records."""
        self.settings = settings
        dress(settings)
        self.custodian.follow(settings)
        try:
            settings_store.save(self._folder, settings)
        except AppError as error:
            self.tell(error)

    def tell(self, error: AppError) -> None:
        """Show an error that no page dealt with, as a banner that stays until something works again."""
        told = explain(error)
        self._say(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())

    def _met_defect(self, report: Path | None) -> None:
        """Save what is typed, and say that something went wrong that nobody had foreseen."""
        kept = self.tr("A report without any content is in %1.").replace("%1", str(report)) if report else ""
        then = self.tr("Holdfast has saved what it could. Close it and open it again before you go on.")
        self._say(self.tr("Something went wrong that should not have."), f"{then} {kept}".strip())
        if not self._is_saving_after_defect:  # saving may meet a defect too, and must not come back here for ever
            self._is_saving_after_defect = True
            try:
                self.window.leave_pages()
            finally:
                self._is_saving_after_defect = False

    def _say(self, what: str, then: str) -> None:
        self._trouble.set_words(what, then)
        if not self._has_trouble:
            self._has_trouble = True
            self.window.show_strip(self._trouble)
        self.window.announce(f"{what} {then}", urgent=True)

    def _no_trouble(self, *_args: object) -> None:
        if self._has_trouble:
            self._has_trouble = False
            self.window.hide_strip(self._trouble)

    def _remembered(self) -> Path | None:
        return Path(self.settings.vault_path) if self.settings.vault_path else None

    def _opened(self, vault: OpenVault, slot: UUID | None) -> None:
        self._lay_desk(vault, slot, Whereabouts("today"))
        self.change_settings(replace(self.settings, vault_path=str(vault.path), last_slot=slot))

    def _back(self, vault: OpenVault, where: Whereabouts) -> None:
        self._lay_desk(vault, self._slot, where)

    def _lay_desk(self, vault: OpenVault, slot: UUID | None, where: Whereabouts) -> None:
        """Open the records on screen: places, who is signed in, the page to begin on."""
        self.window.clear_places()
        self._no_trouble()
        self._slot, self._path = slot, vault.path
        desk = Desk(vault, self.tasks, self.window, self._around, lambda: self.settings)
        desk.trouble.connect(self.tell)
        desk.settings_changed.connect(self.change_settings)
        self.window.page_changed.connect(self._no_trouble)
        self.desk = desk
        _load_places()(desk)
        self.window.set_identity(vault.club_name, vault.me_name, vault.me_title)
        desk.return_to(where)
        self.custodian.watch(desk, slot)
        self._watch_anchor(desk)

    def _watch_anchor(self, desk: Desk) -> None:
        from ui.anchor_watch import AnchorWatch

        watch = AnchorWatch(desk)
        watch.other_file_asked.connect(lambda: self.custodian.put_away(self._other_file))
        self.custodian.locked.connect(watch.end)

    def _other_file(self) -> None:
        """The records are closed because others are wanted."""
        self._someone_else()
        self.entry.open_existing()

    def _someone_else(self) -> None:
        """Another person wants to unlock: back to the page where everyone can."""
        self.desk = None
        self.custodian.cover.lift()
        self.entry.begin(self._path, self._slot)

    def _may_close(self) -> bool:
        """Wait for the saves; with words that could not be saved the window stays, and says so."""
        self.tasks.wait_for_records()
        if self._closes_anyway or not self.window.has_unsaved():
            return True
        if self.custodian.cover.is_covering:  # whoever closes here need not be the person whose words they are
            self.custodian.say_words_wait()
        else:
            UnsavedSheet(self.window, self._close_anyway).open()
        return False

    def _close_anyway(self) -> None:
        self._closes_anyway = True
        self.window.close()

    def _closing(self) -> None:
        self.custodian.finish(self.tasks.close)


LOAD_AFTER_MS = 30  # the page says "Unlocking…" first; then the screens load while the key is derived


def _load_places() -> Callable[[Desk], None]:
    """Return what lays out every place. Loading them takes longer than all of the start, so it waits until now."""
    from ui.places import install_all

    return install_all


_MODES = {"auto": Mode.SYSTEM, "light": Mode.LIGHT, "dark": Mode.DARK}


def dress(settings: Settings) -> None:
    """Apply theme, text size and motion of ``settings``."""
    theme = current()
    theme.set_mode(_MODES[settings.theme])
    theme.set_text_percent(settings.text_percent)
    theme.set_reduce_motion(settings.reduce_motion)


def run(
    settings_folder: Path,
    vault: Path | None,
    around: Surroundings,
    *,
    ready: Callable[[Holdfast], None] | None = None,
) -> int:
    """Open the window and return the program's exit code when it is closed.

    ``ready`` is called with the running program once the window is shown (self-check, pictures).
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Holdfast")
    app.setDesktopFileName("holdfast")
    current().apply(app)
    loaded = settings_store.load(settings_folder)
    dress(loaded.settings)
    rings = FocusRings(app)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    program = Holdfast(settings_folder, around, Path(documents) if documents else Path.home())
    program.begin(vault)
    if ready is not None:
        ready(program)
    code = app.exec()
    program.tasks.close()
    rings.deleteLater()
    return code


def try_window(settings_folder: Path) -> None:
    """Open the window offscreen on its first page and close it again: for the self-check."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise ImportError("no window system")
    current().apply(app)
    around = real_surroundings(settings_folder, DeviceId(UUID(int=1)))
    program = Holdfast(settings_folder, around, settings_folder)
    program.begin(None)
    app.processEvents()
    program.window.close()
    program.tasks.close()
