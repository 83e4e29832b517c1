"""Hide & lock, from the key press to the return: cover, save, drop the keys; unlock and come back to the same place.

Covering never waits and never asks. Every page is told to leave, which queues what is still to be saved; the keys are
dropped in the records' own thread after those saves. If a save fails the records stay open behind the cover until the
same person unlocks, so that no word is lost; the cover says so.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.domain.errors import AppError, KeyFileNeededError
from app.services import vaults
from app.services.settings import Settings
from app.services.vaults import OpenVault, Unlocked
from ui.desk import Desk, Whereabouts
from ui.lock import CaptureGuard, ClipboardGuard, IdleLock, InputWatch, LockCover, LockStrip, SystemWatch, waking_clock
from ui.tasks import Lane, TaskRunner
from ui.window import MainWindow
from ui.wording import explain, passphrase_problem


class Custodian(QObject):
    """Watches over an open desk. ``unlocked(vault, whereabouts)`` when the same person is back."""

    unlocked = Signal(object, object)
    someone_else_asked = Signal()
    locked = Signal()

    def __init__(self, window: MainWindow, tasks: TaskRunner, around: vaults.Surroundings) -> None:
        super().__init__(window)
        self._window, self._tasks, self._around = window, tasks, around
        self._desk: Desk | None = None
        self.coming: OpenVault | None = None  # open, and on no desk yet: it is locked as well when the program ends
        self._is_awaited = False  # a passphrase was given
        self._is_lock_due = False  # asked for since then: the desk is covered before it is seen
        self._where = Whereabouts()
        self._path: Path | None = None
        self._slot: UUID | None = None
        self._quit_when_locking = False
        self._failed: AppError | None = None
        self.cover = LockCover(window)
        self.cover.unlock_asked.connect(self._unlock)
        self.cover.someone_else.connect(self._someone_else)
        self._clipboard = ClipboardGuard(self)
        self._strip = LockStrip()
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise TypeError("the custodian needs a running application")
        self._input = InputWatch(app)
        self._captures = CaptureGuard(app)
        self._idle = IdleLock(waking_clock, Settings().lock_after_min, self)
        self._system = SystemWatch(self)
        self._input.active.connect(self._idle.touch)
        self._input.lock_pressed.connect(self.lock)
        self._idle.warning_started.connect(self._warn)
        self._idle.warning_ended.connect(self._warn_no_more)
        self._idle.lock_due.connect(self.lock)
        self._system.lock_due.connect(self.lock)
        window.lock_asked.connect(self.lock)
        self._system.start()
        if sys.platform == "win32":
            from ui.lock.windows import WindowsWatch

            WindowsWatch(int(window.winId()), self).lock_due.connect(self.lock)

    def await_records(self) -> None:
        """A passphrase was given: a lock that falls due from now on holds for the records that come."""
        self._is_awaited, self._is_lock_due = True, False

    def watch(self, desk: Desk, slot: UUID | None) -> None:
        """Watch over this desk from now on; ``slot`` is the key it was opened with."""
        self._desk, self._slot, self._path, self.coming = desk, slot, desk.vault.home, None
        self._is_awaited = False
        self._around = desk.around
        self.follow(desk.settings())
        self._input.start()
        self._idle.start()
        if self.cover.is_covering:
            self.cover.lift()
        if self._is_lock_due:
            self._is_lock_due = False
            self.lock()

    def follow(self, settings: Settings) -> None:
        """Take over minutes, lock key and "quit when locking" from the settings."""
        self._idle.set_minutes(settings.lock_after_min)
        self._input.set_lock_key(settings.lock_key)
        self._quit_when_locking = settings.quit_when_locking
        self._captures.set_on(settings.keep_out_of_captures)

    @Slot()
    def lock(self, _why: str = "") -> None:
        """Cover at once; then save, drop the keys and clear the clipboard."""
        desk = self._desk
        self._is_lock_due = desk is None and (self._is_awaited or self.coming is not None)
        if desk is None or self.cover.is_covering:
            return
        self._where = Whereabouts("today") if desk.vault.is_copy else desk.whereabouts()
        self.cover.cover()
        self._idle.stop()
        self._input.stop()
        self._failed = None
        desk.trouble.connect(self._save_failed)
        self._window.leave_pages()
        self._clipboard.clear_now()
        self._tasks.run(lambda: None, done=self._saves_are_through, failed=self._save_failed, lane=Lane.RECORDS)

    @Slot(object)
    def _save_failed(self, error: AppError) -> None:
        self._failed = error

    def _saves_are_through(self, _value: None) -> None:
        """Every save that was asked for has been tried: drop the keys, unless a word would be lost."""
        desk = self._desk
        if desk is None:
            return
        if not desk.vault.is_copy and (self._failed is not None or self._window.has_unsaved()):
            self.cover.set_saved(saved=False)
            return
        self._desk = None
        self._window.clear_places()
        self._tasks.run(desk.vault.lock, done=self._keys_are_dropped, failed=self._could_not_drop)
        desk.deleteLater()

    def _keys_are_dropped(self, _value: None) -> None:
        self.locked.emit()
        if self._quit_when_locking:
            self._window.close()

    def _could_not_drop(self, error: AppError) -> None:
        self.cover.set_problem(explain(error).what_happened)

    def _unlock(self, passphrase: str) -> None:
        desk, path, slot = self._desk, self._path, self._slot
        self.await_records()
        self.cover.set_busy(self.tr("Unlocking…"))
        if desk is not None:  # nothing was dropped, because a save had failed
            self._tasks.run(
                lambda: desk.vault.check_passphrase(passphrase),
                done=self._same_person,
                failed=self._not_unlocked,
                lane=Lane.WORK,
            )
        elif path is not None and slot is not None:
            self._tasks.run(
                lambda: vaults.unlock(path, slot, passphrase, self._around),
                done=self._derived,
                failed=self._not_unlocked,
                lane=Lane.WORK,
            )
        else:
            self._someone_else()

    def _same_person(self, _value: None) -> None:
        desk = self._desk
        if desk is not None:
            self.cover.lift()
            self._input.start()
            self._idle.start()
            page = self._window.page
            if page is not None:
                page.save_now()

    def _derived(self, unlocked: Unlocked) -> None:
        if self._tasks.is_closed:  # the window was closed meanwhile
            return
        self._tasks.run(lambda: vaults.connect(unlocked, self._around), done=self._connected, failed=self._not_unlocked)

    def _connected(self, vault: OpenVault) -> None:
        self.unlocked.emit(vault, self._where)

    def _not_unlocked(self, error: AppError) -> None:
        words = self.tr("That passphrase does not open these records. Check Caps Lock and try again.")
        if isinstance(error, KeyFileNeededError):
            self.cover.set_problem(
                self.tr(
                    "Put in the memory stick with your key file, and try again. "
                    "To choose it from elsewhere, press “Someone else”."
                )
            )
            return
        self.cover.set_problem(passphrase_problem(error, words, self._around.tries.left_s()))

    def say_words_wait(self) -> None:
        """Say on the cover why nobody else gets in and why it does not close."""
        self.cover.set_problem(
            self.tr("Words that are not saved yet are waiting here. The person who locked has to unlock first.")
        )

    def _someone_else(self) -> None:
        if self._desk is not None:
            self.say_words_wait()
            return
        self.someone_else_asked.emit()

    def _warn(self, _seconds: int) -> None:
        self._window.show_strip(self._strip)
        self._strip.say()

    def _warn_no_more(self) -> None:
        self._window.hide_strip(self._strip)

    def put_away(self, done: Callable[[], None]) -> None:
        """Save, close the records and call ``done``, without covering: for going to another file."""
        desk = self._desk
        if desk is None:
            return
        self._idle.stop()
        self._input.stop()
        self._window.leave_pages()
        self._clipboard.clear_now()

        def close(_saved: None) -> None:
            if not desk.vault.is_copy and self._window.has_unsaved():
                self._idle.start()
                self._input.start()
                return
            self._desk = None
            self._window.clear_places()
            desk.deleteLater()
            self._tasks.run(desk.vault.lock, done=lambda _none: self._put_away(done), failed=self._could_not_drop)

        self._tasks.run(lambda: None, done=close, failed=desk.trouble.emit, lane=Lane.RECORDS)

    def _put_away(self, done: Callable[[], None]) -> None:
        self.locked.emit()
        done()

    def finish(self, done: Callable[[], None]) -> None:
        """The program ends: clear the clipboard and close the records after the last save."""
        self._idle.stop()
        self._input.stop()
        self._clipboard.clear_now()
        vault = self.coming if self._desk is None else self._desk.vault
        if vault is not None:
            self._tasks.run(vault.lock, done=lambda _none: None, failed=self._could_not_drop)
        self._desk = self.coming = None
        done()
