"""Autosave: one second after the last key, at least every five, at once when a field is left (ui.md 5).

What is typed stays dirty until the records say that it is saved. A save that fails is tried again every five seconds
and at every pause; typing goes on meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from ui.components import SaveIndicator
from ui.desk import Answer, Desk

AFTER_MS = 1000
AT_LEAST_MS = 5000
Save = Callable[[], Answer[None]]
Snapshot = Callable[[], Save]  # reads the widgets once; the save it returns can be tried again without them


class Autosave(QObject):
    """Keeps what is dirty by key ("child" or "personal" and the item), newest state last."""

    failed = Signal(object)  # AppError
    worked = Signal()

    def __init__(self, desk: Desk, indicator: SaveIndicator, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._indicator = desk, indicator
        self._dirty: dict[object, Snapshot] = {}
        self._under_way: dict[object, Save] = {}
        self._failing_since: datetime | None = None
        self._say = False
        self._soon = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._latest = QTimer(self, singleShot=True, interval=AT_LEAST_MS)
        for timer in (self._soon, self._latest):
            timer.timeout.connect(self.flush)

    def mark(self, key: object, snapshot: Snapshot) -> None:
        """Something was typed: ``snapshot`` takes its state at the next pause and returns how to save it."""
        self._dirty[key] = snapshot
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()

    def forget(self, key: object) -> None:
        """What was typed under ``key`` is no longer wanted (a form that was saved or cancelled)."""
        self._dirty.pop(key, None)

    def flush(self) -> None:
        """Save everything that is dirty, in one go."""
        self._soon.stop()
        self._latest.stop()
        if not self._dirty:
            return
        dirty, self._dirty = self._dirty, {}
        self._indicator.saving()
        for key, snapshot in dirty.items():
            save = snapshot()
            self._under_way[key] = save
            _Saving(self, key, save)

    def say_saved(self) -> None:
        """Ctrl+S: save now, and say so even when nothing is dirty."""
        self._say = True
        self.flush()
        if not self._under_way:
            self._indicator.saved(self._desk.now(), say=True)
            self._say = False

    @property
    def has_failed(self) -> bool:
        """Whether words are kept only in memory because the last save failed."""
        return self._failing_since is not None

    def _saved(self, key: object) -> None:
        self._under_way.pop(key, None)
        if self._under_way:
            return
        self._failing_since = None
        self._indicator.saved(self._desk.now(), say=self._say)
        self._say = False
        self.worked.emit()

    def _not_saved(self, key: object, error: AppError) -> None:
        save = self._under_way.pop(key, None)
        if save is not None and key not in self._dirty:
            self._dirty[key] = lambda: save
        if self._failing_since is None:
            self._failing_since = self._desk.now()
        self._indicator.failed(self._failing_since)
        self._latest.start()
        self.failed.emit(error)


class _Saving(QObject):
    """One save under way; a QObject, so that its answer is skipped when the page is gone."""

    def __init__(self, owner: Autosave, key: object, save: Save) -> None:
        super().__init__(owner)
        self._owner, self._key = owner, key
        save().then(self._done, failed=self._failed)

    def _done(self, _value: None) -> None:
        self._owner._saved(self._key)  # noqa: SLF001  # the two are one
        self.deleteLater()

    def _failed(self, error: AppError) -> None:
        self._owner._not_saved(self._key, error)  # noqa: SLF001  # the two are one
        self.deleteLater()
