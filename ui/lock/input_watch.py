"""Seeing that somebody is there, and the lock keys from everywhere: menus, dialogs, popups (ui.md 5).

A shortcut does not fire while a modal dialog or a menu is open, and a lock that a dialog can stop is no lock. So the
keys are seen before anything else sees them, by one filter over the whole application.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputEvent, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

_ACTIVITY = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)
LOCK_KEYS = {"F12": Qt.Key.Key_F12, "Pause": Qt.Key.Key_Pause, "ScrollLock": Qt.Key.Key_ScrollLock}


class InputWatch(QObject):
    """Tells of every key, click and movement (``active``) and of the lock keys (``lock_pressed``)."""

    active = Signal()
    lock_pressed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._key = Qt.Key.Key_F12
        self._on = False

    def set_lock_key(self, name: str) -> None:
        """Use another lock key, one of ``LOCK_KEYS``; Ctrl+L always works as well. Raises KeyError when unknown."""
        self._key = LOCK_KEYS[name]

    def start(self) -> None:
        """Begin to watch."""
        if not self._on:
            self._on = True
            self._app.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        if self._on:
            self._on = False
            self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """See events go by; only the lock key is kept from going on."""
        if not isinstance(event, QInputEvent):  # every event of the program comes by here, some thousand a page
            return False
        kind = event.type()
        # Input comes to the native window first and then to its widgets: looking at one of them is enough.
        if kind in _ACTIVITY and isinstance(watched, QWindow):
            self.active.emit()
            if isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress and self._locks(event):
                self.lock_pressed.emit()
                return True
        return False

    def _locks(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == self._key and plain == Qt.KeyboardModifier.NoModifier:
            return True
        return event.key() == Qt.Key.Key_L and plain == Qt.KeyboardModifier.ControlModifier
