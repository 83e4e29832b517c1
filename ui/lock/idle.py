"""Locking when nobody is there: after so many minutes without a key or a movement, sleep included.

The clock is handed in and counts time asleep, so that a laptop that was shut for an hour is locked when it opens.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

WARNING_S = 30
TICK_MS = 1000
ASLEEP_S = 15  # a second that takes this long was no second: the computer slept
LEAST_MIN, MOST_MIN = 1, 30


def waking_clock() -> float:
    """Return seconds from some fixed moment, never going back, time asleep included."""
    # The monotonic clock of Linux stops while asleep, and so does Python's on macOS (not tried there).
    name = "CLOCK_MONOTONIC" if sys.platform == "darwin" else "CLOCK_BOOTTIME"
    counted: int | None = getattr(time, name, None)
    if counted is not None:
        return time.clock_gettime(counted)
    return time.monotonic()  # that of Windows does not stop


class IdleLock(QObject):
    """Tells when to warn and when to lock. It locks nothing itself.

    ``clock`` gives seconds and counts time asleep; ``minutes`` is 1 to 30. ``lock_due`` carries "idle" or "sleep".
    """

    warning_started = Signal(int)  # seconds left
    warning_ended = Signal()
    lock_due = Signal(str)

    def __init__(self, clock: Callable[[], float], minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._limit_s = 0
        self._last = self._ticked = clock()
        self._warned = False
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.check)
        self.set_minutes(minutes)

    @property
    def is_running(self) -> bool:
        """Whether time is being counted."""
        return self._timer.isActive()

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many minutes. Raises ValueError outside 1 to 30."""
        if not LEAST_MIN <= minutes <= MOST_MIN:
            raise ValueError(f"{minutes} minutes")
        self._limit_s = minutes * 60

    @Slot()
    def start(self) -> None:
        """Begin to count, from now."""
        self._last = self._ticked = self._clock()
        self._warned = False
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Count no more (it is locked)."""
        self._timer.stop()
        self._end_warning()

    @Slot()
    def touch(self) -> None:
        """Somebody is there. What was missed while asleep is noticed first: waking up is not being there."""
        if not self.is_running:
            return
        now = self._clock()
        if now - self._ticked > ASLEEP_S:
            self.check()
            return
        self._last = now
        self._end_warning()

    @Slot()
    def check(self) -> None:
        """Look at the clock: warn, lock, or wait on."""
        if not self.is_running:
            return
        now = self._clock()
        slept = now - self._ticked > ASLEEP_S
        self._ticked = now
        left = self._limit_s - (now - self._last)
        if left <= 0 or slept:
            self.stop()
            self.lock_due.emit("sleep" if slept else "idle")
        elif left <= WARNING_S and not self._warned:
            self._warned = True
            self.warning_started.emit(int(left))

    def _end_warning(self) -> None:
        if self._warned:
            self._warned = False
            self.warning_ended.emit()
