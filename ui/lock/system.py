"""Locking with the system: screen lock, sleep, lid, user switch, where Linux tells of them over D-Bus.

Nothing here is needed: where there is no bus, or no such service, the idle limit (which counts time asleep) remains.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

# Who sends is not asked: desktops differ in it, and the worst that a false signal can do is to lock.
_SLEEP = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


def _slot(signature: str) -> Any:
    """Return what ``connect`` takes for a slot: it wants text, although its stubs say bytes."""
    return SLOT(signature)


class SystemWatch(QObject):
    """Tells when the system locks its screen or goes to sleep (``lock_due`` carries "screen" or "sleep")."""

    lock_due = Signal(str)

    def start(self) -> bool:
        """Begin to listen. Returns whether there was a bus to listen to."""
        try:
            from PySide6.QtDBus import QDBusConnection  # only after unlock: not needed for the first paint
        except ImportError:
            return False
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            system.connect("", "", _SLEEP, "PrepareForSleep", self, _slot("on_sleep(bool)"))
            system.connect("", "", _SESSION, "Lock", self, _slot("on_lock()"))
        if session.isConnected():
            for saver in _SAVERS:
                session.connect("", "", saver, "ActiveChanged", self, _slot("on_screen(bool)"))
        return system.isConnected() or session.isConnected()

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """The computer goes to sleep (or wakes up)."""
        if begins:
            self.lock_due.emit("sleep")

    @Slot()
    def on_lock(self) -> None:
        """The session is locked."""
        self.lock_due.emit("screen")

    @Slot(bool)
    def on_screen(self, active: bool) -> None:
        """The screen lock has come on (or gone)."""
        if active:
            self.lock_due.emit("screen")
