"""A PDF dropped anywhere on the window is checked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from ui.desk import Desk


def dropped_file(carried: QMimeData) -> Path | None:
    """Return the one file of this computer that is carried, or None."""
    urls = carried.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


class DropToCheck(QObject):
    """Takes one PDF that is dropped on the window while the records are open, and opens the check with it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.window.setAcceptDrops(True)
        desk.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Take the drop of a PDF; everything else goes its way."""
        if isinstance(event, QDragEnterEvent | QDropEvent):
            path = dropped_file(event.mimeData())
            if path is not None and path.suffix.lower() == ".pdf":
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._desk.open("check-pdf", path)
                return True
        return super().eventFilter(watched, event)
