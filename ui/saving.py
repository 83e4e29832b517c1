"""Autosave: one second after the last key, at least every five, at once when a field is left (ui.md 5).

What is typed stays dirty until the records say that it is saved. A save that fails is tried again every five seconds
and at every pause; typing goes on meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError, StorageFailedError
from ui.components import Banner, SaveIndicator, Sheet
from ui.desk import Answer, Desk
from ui.pages import Page
from ui.wording import explain

AFTER_MS = 1000
AT_LEAST_MS = 5000
Save = Callable[[], Answer[None]]
Snapshot = Callable[[], Save]  # reads the widgets once; the save it returns can be tried again without them


class Autosave(QObject):
    """Keeps what is dirty on a page or sheet by key ("child" or "personal" and the item), newest state last.

    ``indicator`` shows when it was saved; ``banner`` says why a save failed, until one goes through. ``begun`` before
    each save: what belongs to it (where the writer is) is saved before it.
    """

    begun = Signal()

    def __init__(self, desk: Desk, page: Page | Sheet, indicator: SaveIndicator, banner: Banner) -> None:
        super().__init__(page)
        self._desk, self._page, self._indicator, self._banner = desk, page, indicator, banner
        self._dirty: dict[object, Snapshot] = {}
        self._under_way: list[_Saving] = []  # in the order in which they were asked for
        self._refused: set[object] = set()  # whose last save failed
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
        if key in self._refused:
            self._refused.discard(key)
            self._settle()
        for saving in self._under_way:
            if saving.key == key:
                saving.is_wanted = False

    def flush(self) -> None:
        """Save everything that is dirty, in one go. What cannot be taken stays dirty; its defect is raised last."""
        self._soon.stop()
        self._latest.stop()
        if not self._dirty:
            return
        waiting = tuple(self._dirty.items())
        self._indicator.saving()
        self.begun.emit()
        met: Exception | None = None
        for key, snapshot in waiting:
            try:
                saving = _Saving(self, key, snapshot())
            except Exception as defect:  # the words after it are saved all the same
                met = defect
                continue
            if self._dirty.get(key) is snapshot:
                del self._dirty[key]
            self._under_way.append(saving)
            saving.begin()
        if met is not None:
            raise met

    def say_saved(self) -> None:
        """Ctrl+S: save now, and say so even when nothing is dirty."""
        self._say = True
        self.flush()
        if not self._under_way:
            self._indicator.saved(self._desk.now(), say=True)
            self._say = False

    @property
    def has_unsaved(self) -> bool:
        """Whether words are kept only in memory: typed since the last save, being saved, or refused by it."""
        return bool(self._dirty or self._under_way)

    def _saved(self, saving: _Saving) -> None:
        self._under_way.remove(saving)
        self._refused.discard(saving.key)
        self._settle()

    def _settle(self) -> None:
        """It is only said to be saved when nothing else is under way or waits to be tried again."""
        if self._under_way or self._refused:
            return
        self._failing_since = None
        self._indicator.saved(self._desk.now(), say=self._say)
        self._say = False
        self._banner.hide()
        if not self.has_unsaved:
            self._page.words_saved.emit()

    def _not_saved(self, saving: _Saving, error: AppError) -> None:
        """Keep the words for the next try, unless newer ones of the same place are kept or on their way already."""
        self._under_way.remove(saving)
        if not saving.is_wanted:
            return
        self._refused.add(saving.key)
        if saving.key not in self._dirty and all(other.key != saving.key for other in self._under_way):
            self._dirty[saving.key] = lambda: saving.save
        if self._failing_since is None:
            self._failing_since = self._desk.now()
        self._indicator.failed(self._failing_since)
        self._latest.start()
        self._explain(error)

    def _explain(self, error: AppError) -> None:
        page = self._page
        is_in_sight = page.isVisible() if isinstance(page, Sheet) else self._desk.window.page is page
        if self._banner.isHidden() and not is_in_sight:
            self._desk.trouble.emit(error)  # the window says it, then
        told = explain(error)
        self._banner.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
        self._banner.show()


class _Saving(QObject):
    """One save under way; a QObject, so that its answer is skipped when the page is gone."""

    def __init__(self, owner: Autosave, key: object, save: Save) -> None:
        super().__init__(owner)
        self.key, self.save = key, save
        self.is_wanted = True
        self._owner = owner
        self._is_told = False

    def begin(self) -> None:
        """Ask for it."""
        self.save().then(self._done, failed=self._failed, settled=self._settled)

    def _done(self, _value: None) -> None:
        self._is_told = True
        self._owner._saved(self)  # noqa: SLF001  # the two are one

    def _failed(self, error: AppError) -> None:
        self._is_told = True
        self._owner._not_saved(self, error)  # noqa: SLF001  # the two are one

    def _settled(self) -> None:
        """After a defect nobody was told anything: the words are not saved then, and are tried again."""
        if not self._is_told:
            self._failed(StorageFailedError("defect"))
        self.deleteLater()
