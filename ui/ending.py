"""Told to end by the system, when somebody signs out or shuts the computer down: closed as by hand, so all is saved.

Linux and macOS say so with a signal. Without this the program would be gone in the middle of a word, and two
such evenings would count as two starts that did not end well.
"""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication

_TOLD = ("SIGTERM", "SIGHUP", "SIGINT")  # the system, the terminal that it was started from, Ctrl+C there


def close_when_told(app: QApplication) -> None:
    """Close every window of ``app`` when the system says that the program has to end. Does nothing on Windows.

    One that holds words which cannot be saved stays and says so, as it does when it is closed by hand.
    """
    if sys.platform != "win32":
        _Listener(app)


class _Listener(QObject):
    """Hears the signals. Python sees them only while it runs Python: a byte in a pipe wakes the loop for it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ear, mouth = os.pipe()
        for end in (self._ear, mouth):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(mouth, warn_on_full_buffer=False)
        for name in _TOLD:
            signal.signal(getattr(signal, name), _noted)
        bell = QSocketNotifier(self._ear, QSocketNotifier.Type.Read, self)
        bell.activated.connect(self._on_bell)

    @Slot()
    def _on_bell(self) -> None:
        os.read(self._ear, 64)
        QApplication.closeAllWindows()


def _noted(_number: int, _frame: object) -> None:
    """Take the place of what Python would do with the signal; the byte in the pipe does the rest."""
