"""Keeps backups while the window is open: after unlocking and then as chosen, on the shelf and on the memory stick.

Copying takes the records' own thread for a moment, like a save; checking, thinning and the stick have a thread of
their own. Nobody who types ever waits. What could not be done stands on Today and in Settings until it is done.
"""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.backup_rules import Freshness
from app.domain.errors import AppError, BackupFailedError
from app.services import backup_keeping, backups, mounts
from app.services.backup_keeping import FIRST, SECOND, Plan, Standing
from app.services.backups import BackupReport, CopiedBackup
from ui.desk import Desk, Notice
from ui.tasks import Lane
from ui.wording.backups import failure_in_words, notice_words

FIRST_LOOK_MS = 45_000  # the day's first page, and whoever only looks something up, come first
EVERY_MS = 10 * 60 * 1000
DRIVES_EVERY_MS = 5_000
STOPPED = "stopped"


class BackupKeeper(QObject):
    """Works until ``end``. ``changed(Standing)`` when how the backups stand is known anew; ``failed`` for who asked."""

    changed = Signal(object)
    done = Signal(object)  # BackupReport, of a backup that somebody asked for
    failed = Signal(object)  # AppError, likewise

    def __init__(
        self, desk: Desk, *, drives: mounts.Mounts = mounts.present, first_look_ms: int = FIRST_LOOK_MS
    ) -> None:
        super().__init__(desk)
        self.setObjectName("backup-keeper")
        self._desk, self._drives = desk, drives
        self._since = desk.now()
        self._ended = threading.Event()
        self._busy = False
        self._seen: tuple[Path, ...] = ()
        self.standing: Standing | None = None
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._watch = QTimer(self, interval=DRIVES_EVERY_MS)
        self._watch.timeout.connect(self._look_at_drives)
        self._watch.start()
        QTimer.singleShot(first_look_ms, self, self.look)
        desk.destroyed.connect(self._ended.set)  # locked: what still arrives then is told to nobody

    @property
    def plan(self) -> Plan:
        """How this computer keeps backups now."""
        vault = self._desk.vault
        return backup_keeping.plan(self._desk.settings(), vault.path, vault.vault.vault_id)

    @property
    def is_busy(self) -> bool:
        """Whether a backup is being made or copied."""
        return self._busy

    def end(self) -> None:
        """The records are closed: a copy onto a stick stops, and what is half made goes with the next backup."""
        self._ended.set()
        self._timer.stop()
        self._watch.stop()

    def look(self) -> None:
        """See how the backups stand, tell it, and do what is due."""
        self._survey(then_act=True)

    def show(self) -> None:
        """See how the backups stand and tell it."""
        self._survey(then_act=False)

    def back_up_now(self, to: Path | None = None) -> None:
        """Make a backup because somebody asked: on the shelf, or below ``to``. ``done`` or ``failed`` tells."""
        self._begin(to, asked=True)

    def _survey(self, *, then_act: bool) -> None:
        if self._ended.is_set():
            return
        planned, around, since, drives = self.plan, self._desk.around, self._since, self._drives
        self._desk.run(
            lambda: backup_keeping.survey(planned, around, since=since, drives=drives), lane=Lane.COPIES
        ).then(partial(self._surveyed, then_act))

    def _surveyed(self, then_act: bool, standing: Standing) -> None:
        if self._ended.is_set():
            return
        self.standing = standing
        self._desk.note("backups", self._notice(standing))
        self.changed.emit(standing)
        if then_act and not self._busy:
            if standing.is_due:
                self._begin(None, asked=False)
            else:
                self._to_second()

    def _notice(self, standing: Standing) -> Notice | None:
        words = notice_words(standing, self._desk.today())
        if words is None:
            return None
        tone, what, then = words
        again = (self.tr("&Back up now"), "today-back-up", self._asked_on_today)
        where = (self.tr("Backups…"), "today-backups", self._open_settings)
        is_missing = standing.failure is not None or standing.freshness is not Freshness.FRESH
        return Notice(tone, what, then, "history", (again, where) if is_missing else (where,))

    def _asked_on_today(self) -> None:
        self.back_up_now()

    def _open_settings(self) -> None:
        self._desk.open("settings-group", "backups")

    # One backup, step by step

    def _begin(self, to: Path | None, *, asked: bool) -> None:
        if self._busy or self._ended.is_set():
            return
        self._busy = True
        planned, vault = self.plan, self._desk.vault

        def copy() -> CopiedBackup:
            target = backup_keeping.shelf_to_use(planned) if to is None else to
            return backups.copy(vault, target, automatic=not asked)

        self._desk.run(copy, lane=Lane.RECORDS).then(
            partial(self._copied, planned, to is None, asked),
            failed=partial(self._not_done, planned, FIRST, asked),
            words=self.tr("Copying the records") if asked else "",
        )

    def _copied(self, planned: Plan, on_shelf: bool, asked: bool, copied: CopiedBackup) -> None:
        """Checking takes longer and needs no records: writing goes on meanwhile."""
        if self._ended.is_set():
            return  # the next backup clears it away
        around = self._desk.around

        def check() -> BackupReport:
            return backup_keeping.finish(copied, planned, around) if on_shelf else backups.finish(copied)

        self._desk.run(check, lane=Lane.COPIES).then(
            partial(self._finished, asked),
            failed=partial(self._not_done, planned, FIRST, asked),
            words=self.tr("Checking every page of the copy") if asked else "",
        )

    def _finished(self, asked: bool, report: BackupReport) -> None:
        if self._ended.is_set():
            return
        self._busy = False
        if asked:
            self.done.emit(report)
        self._to_second()

    def _to_second(self) -> None:
        """Copy the newest backup onto the stick, when there is one; the survey afterwards says how things stand."""
        planned = self.plan
        if planned.second is None or self._ended.is_set():
            self._survey(then_act=False)
            return
        around, drives, stopped = self._desk.around, self._drives, self._ended.is_set
        self._busy = True
        self._desk.run(
            lambda: backup_keeping.copy_to_second(planned, around, drives=drives, stopped=stopped), lane=Lane.COPIES
        ).then(self._copied_to_second, failed=partial(self._not_done, planned, SECOND, False))

    def _copied_to_second(self, _was_there: bool) -> None:
        if self._ended.is_set():
            return
        self._busy = False
        self._survey(then_act=False)

    def _not_done(self, planned: Plan, where: str, asked: bool, error: AppError) -> None:
        self._busy = False
        if self._ended.is_set() or (isinstance(error, BackupFailedError) and error.step == STOPPED):
            return
        around = self._desk.around
        if asked:
            self.failed.emit(error)
        self._desk.run(lambda: backup_keeping.note_failure(planned, around, error, where), lane=Lane.COPIES).then(
            lambda _none: self._survey(then_act=False)
        )
        self._desk.window.announce(failure_in_words(error.code, where), urgent=True)

    # The memory stick

    def _look_at_drives(self) -> None:
        if self.plan.second is None:
            return
        there = self._drives()
        fresh = set(there) - set(self._seen)
        self._seen = there
        if fresh and not self._busy:
            self._to_second()
