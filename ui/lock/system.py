"""Locking with the system: screen lock, sleep, lid, user switch, where Linux tells of them over D-Bus.

Nothing here is needed: where there is no bus, or no such service, the idle limit (which counts time asleep) remains.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
)


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
            self._listen(system, _LOGIN, "PrepareForSleep", SLOT("on_sleep(bool)"))
            # Any session of this user: switching users or locking from outside reaches each of them.
            self._listen(system, ("", "", "org.freedesktop.login1.Session"), "Lock", SLOT("on_lock()"))
        if session.isConnected():
            for saver in _SAVERS:
                self._listen(session, saver, "ActiveChanged", SLOT("on_screen(bool)"))
        return system.isConnected() or session.isConnected()

    def _listen(self, bus: Any, where: tuple[str, str, str], signal: str, slot: Any) -> None:
        service, path, interface = where
        bus.connect(service, path, interface, signal, self, slot)

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
