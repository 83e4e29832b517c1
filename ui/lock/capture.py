"""Leaving the windows out of screen captures, shared screens and recordings, where the system can (security.md 6).

Windows and macOS can, and were not tried. On Linux a program cannot ask for it: under X11 every program sees the whole
screen, under Wayland the desktop asks the person before anything is captured.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

_ALL, _NONE_BUT_BLACK, _LEFT_OUT = 0, 1, 0x11  # WDA_NONE, WDA_MONITOR, WDA_EXCLUDEFROMCAPTURE


def can_leave_out() -> bool:
    """Return whether this system can leave windows out of captures."""
    return sys.platform in ("win32", "darwin")


class CaptureGuard(QObject):
    """Marks every window of the program as it is shown, for as long as it is on."""

    def __init__(self, app: QApplication, mark: Callable[[int, bool], None] | None = None) -> None:
        """``mark(window, left_out)`` asks the system; a test hands in its own."""
        super().__init__(app)
        self._mark = mark or _ask_system
        self._on = False
        self._watches = mark is not None or can_leave_out()
        if self._watches:
            app.installEventFilter(self)

    def set_on(self, on: bool) -> None:
        """Leave the windows out from now on, or let them be captured."""
        if on == self._on or not self._watches:
            return
        self._on = on
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._mark(int(window.winId()), on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """A window gets its mark when it is shown, before it is painted."""
        if self._on and event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._mark(int(watched.winId()), True)
        return False


def _ask_system(window: int, left_out: bool) -> None:
    if sys.platform == "win32":
        ask = ctypes.windll.user32.SetWindowDisplayAffinity
        if left_out and not ask(window, _LEFT_OUT):  # before Windows 10 2004 there is only the black rectangle
            ask(window, _NONE_BUT_BLACK)
        elif not left_out:
            ask(window, _ALL)
    elif sys.platform == "darwin":
        from ui.lock import macos

        macos.set_captured(window, captured=not left_out)
