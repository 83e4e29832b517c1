"""What is loaded once the first page is painted, on a thread of its own, while somebody types (speed.md S1)."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.services import ahead


def classes(window: QWidget) -> None:
    """Have Python make its classes of what Qt has made: on the window's thread, before another thread loads anything.

    It makes one when it first meets one of its kind, and every widget's when it meets a widget that Qt itself has made;
    on two threads at a time it might make the same twice. That takes 30 ms, which the first paint does not wait for.
    """
    for root in (QApplication.instance(), window):
        if root is not None:
            root.findChildren(QObject)


def everything() -> None:
    """Load what opens the records, then the way in, the lock and every screen, in the order they are wanted."""
    ahead.opening()
    for name in (
        "ui.entry.flow",
        "ui.custody",
        "ui.desk",
        "ui.components.focus_ring",
        "ui.places",
        "ui.unsaved",
        "ui.guide.key",
    ):
        import_module(name)
