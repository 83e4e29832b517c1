"""Locking with the system: screen lock, sleep, lid, user switch, where Linux tells of them over D-Bus.

Nothing here is needed: where there is no bus, or no such service, the idle limit (which counts time asleep) remains.
Windows tells its windows instead (``ui.lock.windows``); on macOS the idle limit is all there is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

# Who sends is not asked: desktops differ in it, and the worst that a false signal can do is to lock.
_SLEEP = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
_PROPERTIES = "org.freedesktop.DBus.Properties"
_LOGIN, _OWN_SESSION = "org.freedesktop.login1", "/org/freedesktop/login1/session/auto"
_PATIENCE_MS = 300


def _slot(signature: str) -> Any:
    """Return what ``connect`` takes for a slot: it wants text, although its stubs say bytes."""
    return SLOT(signature)


class SystemWatch(QObject):
    """Tells when the system locks its screen or goes to sleep (``lock_due`` carries "screen" or "sleep")."""

    lock_due = Signal(str)

    def __init__(self, parent: QObject | None = None, *, is_active: Callable[[], bool] | None = None) -> None:
        """``is_active`` says whether this person's session is the one at the screen; a test hands in its own."""
        super().__init__(parent)
        self._is_active = is_active or session_is_active

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
            system.connect("", "", _PROPERTIES, "PropertiesChanged", self, _slot("on_changed(QString)"))
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

    @Slot(str)
    def on_changed(self, interface: str) -> None:
        """Something changed; when it is about a session, and ours is not at the screen, another's is."""
        if interface == _SESSION and not self._is_active():
            self.lock_due.emit("screen")

    @Slot(bool)
    def on_screen(self, active: bool) -> None:
        """The screen lock has come on (or gone)."""
        if active:
            self.lock_due.emit("screen")


def session_is_active() -> bool:
    """Return whether this person's session is the one at the screen; True where that cannot be told."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    ask = QDBusMessage.createMethodCall(_LOGIN, _OWN_SESSION, _PROPERTIES, "Get")
    ask.setArguments([_SESSION, "Active"])
    answer = QDBusConnection.systemBus().call(ask, QDBus.CallMode.Block, _PATIENCE_MS)
    values = answer.arguments() if answer.type() == QDBusMessage.MessageType.ReplyMessage else []
    value = values[0].variant() if values and hasattr(values[0], "variant") else None
    return value is not False
