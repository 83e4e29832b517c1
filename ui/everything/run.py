"""One taking out as it runs: a piece is gathered on the records' thread, then signed and written beside it.

It does not belong to the sheet: whatever becomes of the sheet, what was begun and is not finished leaves nothing.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.open_formats import OpenForm
from app.services import signing_keys
from app.services.open_formats import half_made, taking
from app.services.open_formats.taking import Piece, Plan, Taken, TakingOut
from ui.closing.key_sheet import kept_key
from ui.desk import Desk
from ui.tasks import Lane
from ui.wording.taken_out import left_out


def key_of(taken: Taken) -> dict[str, str]:
    """Return the key of what was taken out sealed as it is kept until its maker has it."""
    return kept_key(taken.groups, str(taken.path), left_out(taken), is_short=bool(taken.missing))


class _Archive:
    """What is being written, dropped by whoever comes last: the person who gives up, or the piece still in work."""

    def __init__(self) -> None:
        self._out: TakingOut | None = None
        self._lock = threading.Lock()
        self._is_over = threading.Event()

    def begin(self, make: Callable[[], TakingOut]) -> None:
        """Begin the file. Raises as ``TakingOut``."""
        with self._lock:
            self._out = make()
            self._drop_if_over()

    def put(self, piece: Piece) -> None:
        """Write a piece, unless it was given up. What goes wrong gives it up."""
        with self._lock:
            try:
                if self._out is not None and not self._is_over.is_set():
                    self._out.put(piece)
            except BaseException:
                self._is_over.set()
                raise
            finally:
                self._drop_if_over()

    def finish(self) -> Taken | None:
        """Put it in its place; None when it was given up."""
        with self._lock:
            try:
                if self._out is None or self._is_over.is_set():
                    return None
                return self._out.finish()
            finally:
                self._is_over.set()
                self._drop_if_over()

    def give_up(self) -> None:
        """Leave nothing. Returns at once: a piece that is in work drops the file when it is done."""
        self._is_over.set()
        if self._lock.acquire(blocking=False):
            try:
                self._drop_if_over()
            finally:
                self._lock.release()

    def _drop_if_over(self) -> None:
        if self._is_over.is_set() and self._out is not None:
            self._out.drop()
            self._out = None


class Run(QObject):
    """``step`` carries the number and the name of what comes next; then ``finished`` or ``failed``, once."""

    step = Signal(int, str)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, plan: Plan, form: OpenForm, target: Path) -> None:
        super().__init__(desk)
        self._desk, self._plan, self._form, self._target = desk, plan, form, target
        self._archive = _Archive()
        weakref.finalize(self, self._archive.give_up)  # also when the program ends while this runs
        self._has_begun = False
        self._is_over = False

    def begin(self, reason: str) -> None:
        """Note that it begins, and begin."""
        work = self._desk.do(taking.begin, self._plan, self._form, reason, self._target)
        work.then(self._noted, failed=self._fail)

    def give_up(self) -> None:
        """Stop, leave nothing at the place, and note it."""
        self._archive.give_up()
        self._end(None)

    def _noted(self, reason: str) -> None:
        self._has_begun = True
        if self._is_over:  # given up meanwhile
            self._note_end(None)
            return
        vault = self._desk.vault
        work = self._desk.run(lambda: signing_keys.identity(vault), lane=Lane.RECORDS)
        work.then(partial(self._open, reason), failed=self._fail)

    def _open(self, reason: str, identity: signing_keys.SigningIdentity) -> None:
        random_bytes = self._desk.around.random_bytes
        make = partial(TakingOut, self._plan, self._form, self._target, identity, reason, random_bytes)
        self._desk.run(partial(self._archive.begin, make)).then(self._opened, failed=self._fail)

    def _opened(self, _none: None) -> None:
        if self._is_over:
            return
        work = self._desk.do(half_made.opened, self._plan.id, self._desk.vault.path)
        work.then(partial(self._gather, 0), failed=self._fail)

    def _gather(self, number: int, _before: object = None) -> None:
        if self._is_over:
            return
        if number == len(self._plan.steps):
            self._desk.run(self._archive.finish).then(self._done, failed=self._fail)
            return
        one = self._plan.steps[number]
        self.step.emit(number + 1, one.name)
        self._desk.ask(one.gather).then(partial(self._put, number), failed=self._fail)

    def _put(self, number: int, piece: Piece) -> None:
        work = self._desk.run(partial(self._archive.put, piece))
        work.then(partial(self._gather, number + 1), failed=self._fail)

    def _done(self, taken: Taken | None) -> None:
        if taken is not None:
            self._end(taken)

    def _fail(self, error: AppError) -> None:
        self._archive.give_up()
        if not self._is_over:
            self._end(None)
            self.failed.emit(error)

    def _end(self, taken: Taken | None) -> None:
        if self._is_over:
            return
        self._is_over = True
        if self._has_begun:
            self._note_end(taken)

    def _note_end(self, taken: Taken | None) -> None:
        key = key_of(taken) if taken is not None and taken.groups else None
        told = partial(self._tell, taken)
        self._desk.do(taking.end, self._plan, self._form, taken, key).then(told, failed=told)

    def _tell(self, taken: Taken | None, _noted: object) -> None:
        """What is on the disk is told of even where it could not be noted."""
        if taken is not None:
            self.finished.emit(taken)
