"""What is loaded once the first page is painted, on a thread of its own, while somebody types (speed.md S1)."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from PySide6 import QtCore, QtWidgets
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.services import ahead


def classes(window: QWidget) -> Iterator[object]:
    """Have Python make its classes of what Qt has made, one a piece, on the window's thread before others load more.

    It makes one when it is first named, and every widget's when it meets a widget that Qt itself has made; on two
    threads at a time it might make the same twice. The first piece is the longest: all of Qt's enumerations.
    """
    yield getattr(QtCore, "Qt")  # noqa: B009  # named for its making
    for name in dir(QtWidgets):
        yield getattr(QtWidgets, name, None)
    for root in (QApplication.instance(), window):
        if root is not None:
            yield root.findChildren(QObject)


def everything() -> None:
    """Load what opens the records, then the way in, the lock and every screen, in the order they are wanted."""
    ahead.opening()
    for name in (
        "ui.entry.flow",
        "ui.custody",
        "ui.desk",
        "ui.components.focus_ring",
        "ui.places",
        "ui.today.ahead",
        "ui.navigation",
        "ui.copies",
        "ui.tour.club",
        "ui.spelling",
        "ui.anchor_watch",
        "ui.everything.half_made",
        "ui.unsaved",
        "ui.guide.key",
    ):
        import_module(name)
