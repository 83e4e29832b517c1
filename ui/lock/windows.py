"""What Windows tells its windows: the screen is locked, another account takes over, the computer goes to sleep.

Written from Microsoft's documentation. The reading of messages is tested everywhere; it was not run on Windows.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal

WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
PBT_APMSUSPEND = 4
_SCREEN = frozenset({2, 4, 7})  # console taken over, remote session ended, session locked
_THIS_SESSION = 0


def reason_to_lock(message: wintypes.MSG) -> str:
    """Return why this message is a reason to lock: "screen", "sleep", or "" when it is none."""
    if message.message == WM_WTSSESSION_CHANGE and message.wParam in _SCREEN:
        return "screen"
    if message.message == WM_POWERBROADCAST and message.wParam == PBT_APMSUSPEND:
        return "sleep"
    return ""


class WindowsWatch(QObject):
    """Tells of those messages (``lock_due``)."""

    lock_due = Signal(str)

    def __init__(self, window: int, parent: QObject) -> None:
        """``window`` is the main window's handle, which the system sends them to."""
        super().__init__(parent)
        self._filter = _Filter(self)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._filter)
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(window, _THIS_SESSION)


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, watch: WindowsWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(  # noqa: N802  # Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Look at each message as it goes by; none is kept back."""
        if QByteArray(kind).data() == b"windows_generic_MSG":
            why = reason_to_lock(wintypes.MSG.from_address(int(message)))
            if why:
                self._watch.lock_due.emit(why)
        return False, 0
