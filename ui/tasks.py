"""Work off the window's thread: one lane owns the records, one derives keys, draws, signs and checks, one copies.

Lanes of their own, so that a save never queues behind a PDF, nor a PDF behind a memory stick, nor a key behind what is
loaded ahead. Each lane is one thread that runs its tasks in the order in which they were asked for; SQLite objects made
in the records lane stay in it. What comes of a task is told in the window's thread, always through the event loop and
never from inside ``run``.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from queue import Empty, SimpleQueue
from types import MethodType, TracebackType
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QThread, QTimer, Signal, Slot
from shiboken6 import isValid

from app.domain.errors import AppError
from ui.garbage import GarbageHere

T = TypeVar("T")
SHOW_AFTER_MS = 400  # ui.md 5: nothing is shown for work that is quicker


class Lane(Enum):
    """Which thread does the work."""

    RECORDS = "records"  # owns the connection: reads and commands
    WORK = "work"  # key derivation, rendering, signing, checking
    AHEAD = "ahead"  # loading what is needed next, while somebody types or reads
    COPIES = "copies"  # backups onto slow places: neither a save nor a PDF waits for a memory stick


@dataclass(eq=False, slots=True)
class Task(Generic[T]):
    """A piece of work that was asked for. ``cancel`` is safe at any time."""

    work: Callable[[], T]
    done: Callable[[T], None]
    failed: Callable[[AppError], None]
    settled: Callable[[], None] | None
    words: str
    lane: Lane
    _cancelled: threading.Event = field(default_factory=threading.Event)

    @property
    def cancelled(self) -> bool:
        """Whether it was cancelled; long work may look now and then, and stop by returning anything."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Do not start it, or, when it runs already, tell nobody what came of it. Never undoes what is written."""
        self._cancelled.set()


@dataclass(slots=True)
class _Outcome:
    task: Task[Any]
    value: Any = None
    error: AppError | None = None
    defect: BaseException | None = None


class TaskRunner(QObject):
    """Runs tasks on a thread for each lane and tells their outcome in the thread it was made in.

    ``busy_changed`` carries the words for what is happening once it takes longer than ``show_after_ms``, and an empty
    text when nothing long is running any more.
    """

    busy_changed = Signal(str)
    _arrived = Signal()
    _said = Signal(object, str)

    def __init__(self, parent: QObject | None = None, *, show_after_ms: int = SHOW_AFTER_MS) -> None:
        super().__init__(parent)
        self._show_after_ms = show_after_ms
        self._outcomes: SimpleQueue[_Outcome] = SimpleQueue()
        self._queues: dict[Lane, SimpleQueue[Task[Any] | None]] = {lane: SimpleQueue() for lane in Lane}
        self._threads: dict[Lane, threading.Thread] = {}
        self._running: dict[int, Task[Any]] = {}  # by thread, so that `say` knows whose words to change
        self._open: list[Task[Any]] = []  # asked for and not settled, oldest first
        self._shown: list[Task[Any]] = []  # those that have taken longer than show_after_ms
        self._words = ""
        self._closed = False
        self._garbage = GarbageHere(self)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._said.connect(self._on_said, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[AppError], None],
        lane: Lane = Lane.RECORDS,
        words: str = "",
        settled: Callable[[], None] | None = None,
    ) -> Task[T]:
        """Run ``work`` on ``lane``; then ``done`` gets what it returned, or ``failed`` the AppError it raised.

        ``settled`` is called after either, and also after a defect. All three run in the window's thread, and are left
        out when they belong to a widget that is gone. Any exception but AppError goes to ``sys.excepthook``.
        ``words`` say what is happening ("Signing"). Raises RuntimeError after ``close`` or from another thread.
        """
        if self._closed:
            raise RuntimeError("tasks are closed")
        if QThread.currentThread() is not self.thread():
            raise RuntimeError("tasks are started from the window's thread")
        task = Task(work, done, failed, settled, words, lane)
        self._open.append(task)
        if lane not in self._threads:
            # A daemon, so that a crash before `close` cannot leave a process behind that waits for work for ever.
            name = f"holdfast-{lane.value}"
            self._threads[lane] = threading.Thread(target=self._work_through, args=(lane,), name=name, daemon=True)
            self._threads[lane].start()
        self._queues[lane].put(task)
        QTimer.singleShot(self._show_after_ms, self, lambda: self._show(task))
        return task

    def say(self, words: str) -> None:
        """Change the words of the running task ("Writing pages"); called from inside its work, in any thread."""
        task = self._running.get(threading.get_ident())
        if task is not None:
            self._said.emit(task, words)

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be asked for any more."""
        return self._closed

    @property
    def is_idle(self) -> bool:
        """Whether nothing is asked for, running or waiting to be told."""
        return not self._open

    def wait_for_records(self) -> None:
        """Wait until everything the records lane was asked for is done and told. Nobody can type meanwhile."""
        if self._closed:
            return
        loop = QEventLoop()
        self.run(lambda: None, done=lambda _none: None, failed=lambda _error: None, settled=loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def close(self) -> None:
        """Finish what the records lane was asked for, drop what the others have not begun, wait, tell the outcomes.

        No task is started afterwards. Calling it twice does nothing more.
        """
        if self._closed:
            return
        self._closed = True
        for task in self._open:
            if task.lane is not Lane.RECORDS and task not in self._running.values():
                task.cancel()
        for lane in self._threads:
            self._queues[lane].put(None)
        for thread in self._threads.values():
            thread.join()
        self._garbage.end()
        self._on_arrived()

    def _work_through(self, lane: Lane) -> None:
        """Run the tasks of one lane until told to end. Runs in the lane's own thread."""
        ident = threading.get_ident()
        queue = self._queues[lane]
        while (task := queue.get()) is not None:
            outcome = _Outcome(task)
            if not task.cancelled:
                self._running[ident] = task
                try:
                    outcome.value = task.work()
                except AppError as error:
                    outcome.error = error
                except BaseException as defect:  # the edge of the thread: it is raised again where the hook sees it
                    outcome.defect = defect
                finally:
                    del self._running[ident]
            self._outcomes.put(outcome)
            del task, outcome  # the result belongs to the window's thread now
            self._arrived.emit()

    @Slot()
    def _on_arrived(self) -> None:
        while True:
            try:
                outcome = self._outcomes.get_nowait()
            except Empty:
                return
            self._tell(outcome)

    def _tell(self, outcome: _Outcome) -> None:
        task = outcome.task
        self._open.remove(task)
        if task in self._shown:
            self._shown.remove(task)
            self._speak()
        if outcome.defect is not None:
            _to_the_hook(outcome.defect)
        elif not task.cancelled:
            if outcome.error is not None:
                _call(task.failed, outcome.error)
            else:
                _call(task.done, outcome.value)
        if task.settled is not None:
            _call(task.settled)

    def _show(self, task: Task[Any]) -> None:
        if task in self._open and not task.cancelled:
            self._shown.append(task)
            self._speak()

    @Slot(object, str)
    def _on_said(self, task: Task[Any], words: str) -> None:
        task.words = words
        if task in self._shown:
            self._speak()

    def _speak(self) -> None:
        words = next((task.words for task in reversed(self._shown) if task.words), "")
        if words != self._words:
            self._words = words
            self.busy_changed.emit(words)


def is_alive(callback: Callable[..., object]) -> bool:
    """Return False when ``callback`` is a method of a Qt object that has been deleted, True for anything else.

    Arguments may be bound to it (``functools.partial``).
    """
    while isinstance(callback, partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    if isinstance(callback, MethodType) and isinstance(owner, QObject):
        return isValid(owner)
    return True


def _call(callback: Callable[..., object], *args: object) -> None:
    """Call it when its owner lives. A defect in it reaches the hook and keeps no other outcome from being told."""
    if not is_alive(callback):
        return
    try:
        callback(*args)
    except BaseException as defect:  # the edge to the event loop, which would end a queue half told
        _to_the_hook(defect)


def _to_the_hook(defect: BaseException) -> None:
    trace: TracebackType | None = defect.__traceback__
    sys.excepthook(type(defect), defect, trace)
