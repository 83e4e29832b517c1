"""The window's start, in two steps, and from there one desk after another.

Step one is what the first paint needs: settings, theme, the window, the unlock page. Step two is everything else: it
is loaded on a thread of its own as soon as the page is painted, while somebody types (speed.md S1). Its parts
(``tasks``, ``entry``, ``custodian``) are made when the loading is through, or when they are first asked for.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.domain.errors import AppError
from app.services import ahead
from app.services import settings as settings_store
from app.services.doorplate import labels, name_of
from app.services.settings import Loaded, Settings
from ui.dressing import dress, fit_to_screen
from ui.entry.unlock_page import UnlockPage
from ui.language import speak
from ui.theme import STYLE, current, first_paint
from ui.trouble import Trouble
from ui.turns import in_turns
from ui.window import MainWindow

if TYPE_CHECKING:
    from uuid import UUID

    from app.services.first_page import FirstPage
    from app.services.surroundings import Surroundings
    from app.services.vaults import OpenVault
    from ui.backup_keeper import BackupKeeper
    from ui.copies import Copies
    from ui.custody import Custodian
    from ui.desk import Desk, Whereabouts
    from ui.entry.flow import Entry
    from ui.tasks import TaskRunner
    from ui.tour.club import InventedClub


class Holdfast(QObject):
    """The running program: one window, one way in, one desk at a time.

    ``defect_met`` may be emitted from any thread, with the path of the report or None. ``complete`` comes once, when
    everything is loaded.
    """

    defect_met = Signal(object)
    complete = Signal()

    def __init__(
        self, folder: Path, around: Surroundings, documents: Path | None, loaded: Loaded | None = None
    ) -> None:
        super().__init__()
        self._folder = folder
        self._around = around
        self._documents = documents
        self._loaded = loaded or settings_store.load(folder)
        self._kept: Settings = self._loaded.settings
        self.settings: Settings = settings_store.made_safe(self._kept) if around.is_safe else self._kept
        self.window = MainWindow()
        self.window.painted.connect(lambda: in_turns(self.window, self._load_the_rest()))
        self.window.closing.connect(self._closing)
        self.window.may_close = self._may_close
        self._closes_anyway = False
        self._trouble = Trouble(self.window)
        self.defect_met.connect(self._trouble.met_defect)
        self.desk: Desk | None = None
        self._first_page: UnlockPage | None = None
        self._slot: UUID | None = None
        self._path: Path | None = None
        self._keeper: BackupKeeper | None = None

    # Step one: the first paint

    def begin(self, vault: Path | None) -> None:
        """Show the window with the page to begin on: the unlock page, or what the way in has instead of it."""
        self._path = vault or self._remembered()
        page = self._first_page = self._unlock_page()
        if page is None:
            current().wear_sheet()
            self.entry.begin(self._path, self.settings.last_slot)
        else:
            page.unlock_asked.connect(lambda slot, passphrase: self.entry.derive(slot, passphrase))
            page.recover_asked.connect(lambda: self.entry.recover())
            page.other_file_asked.connect(lambda: self.entry.open_existing())
            page.backups_asked.connect(lambda: self.entry.restore())
            self.window.open_page(page)
            current().wear_sheet()
        self.window.show()
        if self._around.is_safe:
            from ui.safe_mode import strip

            self.window.show_strip(strip())
        if self._loaded.kept_as is not None:
            from ui.wording.settings import reset

            self._trouble.say(*reset(self._loaded))

    def _unlock_page(self) -> UnlockPage | None:
        """Return the unlock page, or None when there are no records to unlock, or none that can be read."""
        if self._path is None or not self._path.exists():
            return None
        try:
            return UnlockPage(name_of(self._path), labels(self._path), self.settings.last_slot)
        except AppError:
            return None  # read again, and explained, by the way in

    # Step two: everything else

    def _load_the_rest(self) -> Iterator[object]:
        """The page is painted: load what comes after it, then make the parts, while somebody types."""
        from ui.loading import classes, everything

        yield from classes(self.window)
        from ui.tasks import Lane

        if not self.tasks.is_closed:  # otherwise it was closed again meanwhile
            self.tasks.run(everything, done=lambda _none: self._make_parts(), failed=self.tell, lane=Lane.AHEAD)

    def _make_parts(self) -> None:
        for part in ("entry", "custodian"):
            getattr(self, part)
        self.complete.emit()

    @cached_property
    def tasks(self) -> TaskRunner:
        """The threads beside the window's."""
        from ui.tasks import TaskRunner

        tasks = TaskRunner(self)
        tasks.busy_changed.connect(self.window.set_busy)
        return tasks

    @cached_property
    def copies(self) -> Copies:
        """From the records to their backups and back."""
        from ui.copies import Copies

        copies = Copies(self.window, self.tasks, self._around, self.custodian)
        copies.opened.connect(lambda copy: self._opened(copy, self._slot))
        copies.returned.connect(self._returned)
        copies.passphrase_asked.connect(self._ask_for_copy)
        copies.restore_asked.connect(self._restore)
        copies.entry_asked.connect(self._someone_else)
        copies.failed.connect(self.tell)
        return copies

    @cached_property
    def entry(self) -> Entry:
        """The way in."""
        from ui.entry.flow import Entry

        documents = self._documents or _usual_documents()
        entry = Entry(self.window, self.tasks, self._around, documents, lambda: self.settings)
        entry.passphrase_given.connect(lambda: self.custodian.await_records())
        entry.opened.connect(self._opened)
        entry.language_asked.connect(self._speak)
        entry.look_around_asked.connect(lambda: self.invented.enter())
        if self._first_page is not None and self._path is not None:
            entry.take_over(self._first_page, self._path, self.settings.last_slot)
        return entry

    @cached_property
    def custodian(self) -> Custodian:
        """What locks and unlocks."""
        from ui.custody import Custodian

        custodian = Custodian(self.window, self.tasks, self._around)
        custodian.unlocked.connect(self._back)
        custodian.someone_else_asked.connect(self._someone_else)
        return custodian

    @cached_property
    def invented(self) -> InventedClub:
        """The invented club to look around in."""
        from ui.tour.club import InventedClub

        documents = self._documents or _usual_documents()
        invented = InventedClub(self.window, self.tasks, self._around, self.custodian, documents)
        invented.opened.connect(self._opened)
        invented.left.connect(self._someone_else)
        invented.failed.connect(self.tell)
        return invented

    def change_settings(self, settings: Settings) -> None:
        """Take over and keep ``settings``; a failure is told and changes nothing of the records."""
        self._kept = settings_store.carried(self.settings, settings, self._kept)
        self.settings = settings
        dress(settings)
        self.custodian.follow(settings)
        try:
            settings_store.save(self._folder, self._kept)
        except AppError as error:
            self.tell(error)

    def _speak(self, language: str) -> None:
        """Another language was chosen before anything was set up."""
        speak(language)
        self.change_settings(self.settings._replace(language=language))

    def tell(self, error: AppError) -> None:
        """Show an error that no page dealt with, as a banner that stays until something works again."""
        self._trouble.tell(error)

    def _remembered(self) -> Path | None:
        return Path(self.settings.vault_path) if self.settings.vault_path else None

    def _opened(self, vault: OpenVault, slot: UUID | None) -> None:
        from ui.today.ahead import read_first

        if vault is not self.custodian.coming:  # otherwise a button was pressed twice
            self.custodian.coming = vault
            read_first(self.tasks, vault, lambda page: self._begin_day(vault, slot, page))

    def _begin_day(self, vault: OpenVault, slot: UUID | None, page: FirstPage | None) -> None:
        from ui.desk import Whereabouts

        self._lay_desk(vault, slot, Whereabouts("today"), page)
        if self.invented.holds(vault):
            self.invented.begin_tour()
        elif not vault.is_copy:
            self.change_settings(self.settings._replace(vault_path=str(vault.path), last_slot=slot))

    def _returned(self, vault: OpenVault) -> None:
        """Back from a copy: to the place where its backups are listed."""
        from ui.desk import Whereabouts

        self._lay_desk(vault, self._slot, Whereabouts("settings", "settings-group", ("backups",)))

    def _ask_for_copy(self, path: Path) -> None:
        self.desk = None
        self.entry.begin(self._path, self._slot)
        self.entry.look_at(path)

    def _restore(self, folder: Path, path: Path) -> None:
        """The records are closed: put the backup in their place, then ask who unlocks it."""
        self.desk = None
        self.entry.begin(path, self._slot)
        self.entry.rescue.put_in_place(folder, path)

    def _back(self, vault: OpenVault, where: Whereabouts) -> None:
        self._lay_desk(vault, vault.slot_id if self.invented.holds(vault) else self._slot, where)

    def _lay_desk(self, vault: OpenVault, slot: UUID | None, where: Whereabouts, page: FirstPage | None = None) -> None:
        """Open the records on screen: places, who is signed in, the page to begin on."""
        from ui.components.looking import only_look
        from ui.desk import Desk
        from ui.everything.half_made import look_for_half_made
        from ui.places import install_all
        from ui.tasks import Lane

        self.window.clear_places()
        only_look(on=vault.is_copy)
        self._trouble.clear()
        is_invented = self.invented.holds(vault)
        if not is_invented:
            self._slot, self._path = slot, self._path if vault.is_copy else vault.path
        desk = Desk(vault, self.tasks, self.window, self.invented.around(vault), lambda: self.settings)
        desk.is_invented, desk.first_page = is_invented, page
        desk.trouble.connect(self.tell)
        desk.settings_changed.connect(self.change_settings)
        self.window.page_changed.connect(self._trouble.clear)
        self.desk = desk
        install_all(desk)
        if not vault.is_copy:
            self.invented.install(desk)
        if not (vault.is_copy or is_invented):
            self.copies.install(desk)
            self._attend(desk)
        self.window.set_identity(vault.club_name, vault.me_name, vault.me_title)
        desk.return_to(where)
        self.custodian.watch(desk, slot)
        if vault.is_copy:
            self.copies.show_strip(vault)
        elif is_invented:
            self.invented.show_strip()
        else:
            self._watch_anchor(desk)
            look_for_half_made(desk)
        self.tasks.run(ahead.documents, done=lambda _none: None, failed=self.tell, lane=Lane.AHEAD)

    def _attend(self, desk: Desk) -> None:
        from ui.backup_keeper import BackupKeeper
        from ui.spelling import SpellingWatch

        self._keeper = BackupKeeper(desk)
        SpellingWatch(desk)  # the desk keeps it

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
        self.invented.end()
        self.custodian.cover.lift()
        self.entry.begin(self._path, self._slot)

    def _may_close(self) -> bool:
        """Wait for the saves; with words that could not be saved the window stays, and says so."""
        self.tasks.wait_for_records()
        is_copy = self.desk is not None and isValid(self.desk) and self.desk.vault.is_copy
        if self._closes_anyway or is_copy or not self.window.has_unsaved():
            return True
        if self.custodian.cover.is_covering:  # whoever closes here need not be the person whose words they are
            self.custodian.say_words_wait()
        else:
            from ui.unsaved import UnsavedSheet

            UnsavedSheet(self.window, self._close_anyway).open()
        return False

    def _close_anyway(self) -> None:
        self._closes_anyway = True
        self.window.close()

    def _closing(self) -> None:
        if self._keeper is not None and isValid(self._keeper):
            self._keeper.end()
        self.custodian.finish(self._end)

    def _end(self) -> None:
        self.invented.end()
        self.tasks.close()


def application() -> QApplication:
    """Return the application, which the offer of safe mode may have made before."""
    made = QApplication.instance()
    return made if isinstance(made, QApplication) else QApplication([*sys.argv[:1], *STYLE])


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
    app = application()
    app.setApplicationName("Holdfast")
    app.setDesktopFileName("holdfast")
    first_paint.hold()
    loaded = settings_store.load(settings_folder)
    dress(settings_store.made_safe(loaded.settings) if around.is_safe else loaded.settings)  # at once as it will stay
    current().apply(app, sheet_waits=True)
    speak(loaded.settings.language)
    program = Holdfast(settings_folder, around, None, loaded)
    program.window.painted.connect(lambda: _listen_for_end(app))
    program.complete.connect(lambda: _ring_focus(app))
    if app.screens() and app.platformName() != "offscreen":  # whose screen is made up
        fit_to_screen(program.window, app.primaryScreen().availableGeometry().size())
    program.begin(vault)
    if ready is not None:
        ready(program)
    code = app.exec()
    program.tasks.close()
    return code


def _usual_documents() -> Path:
    """Return where this computer keeps a person's documents."""
    from PySide6.QtCore import QStandardPaths

    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()


def _listen_for_end(app: QApplication) -> None:
    from ui import ending

    ending.close_when_told(app)


def _ring_focus(app: QApplication) -> None:
    """Give every window its focus ring; the application keeps it."""
    from ui.components import FocusRings

    FocusRings(app)
