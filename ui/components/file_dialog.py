"""Choosing a file or a folder, in a dialog of our own process: the lock key is seen in it, and it leaves no traces.

The system's dialog would take the keyboard for itself, so that nothing could be hidden while it is open. Qt's own does
not; but it writes where one has been into a file that all Qt programs share. What stood there before is put back.
"""

from __future__ import annotations

from PySide6.QtCore import QDir, QSettings, QStandardPaths, QUrl
from PySide6.QtWidgets import QFileDialog, QSplitter, QWidget

from app.services import mounts
from ui.theme import px

_SHARED, _GROUP = "QtProject", "FileDialog"
_PLACES = (
    QStandardPaths.StandardLocation.HomeLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
)


class FileDialog(QFileDialog):
    """A file dialog. Open it with ``open``; it is gone once it is closed. At its side: home, desktop, sticks."""

    def __init__(self, parent: QWidget, title: str, start: str = "", pattern: str = "") -> None:
        before = _remembered()
        super().__init__(parent, title, start, pattern)
        self.setObjectName("file-dialog")
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setHistory([])
        self.setSidebarUrls([QUrl.fromLocalFile(place) for place in _places()])
        self.resize(px(860), px(520))
        for splitter in self.findChildren(QSplitter):
            splitter.setSizes([px(190), px(670)])
        if not start:
            self.setDirectory(QDir.home())  # not where some other program was last
        self.finished.connect(self.deleteLater)
        self.destroyed.connect(lambda: _put_back(before))  # it writes while it is destroyed


def _places() -> list[str]:
    usual = [QStandardPaths.writableLocation(place) for place in _PLACES]
    return [place for place in dict.fromkeys((*usual, *map(str, mounts.present()))) if place]


def _remembered() -> dict[str, object]:
    """Return what stands in the shared file about file dialogs."""
    settings = QSettings(QSettings.Scope.UserScope, _SHARED)
    settings.beginGroup(_GROUP)
    return {key: settings.value(key) for key in settings.allKeys()}


def _put_back(before: dict[str, object]) -> None:
    settings = QSettings(QSettings.Scope.UserScope, _SHARED)
    settings.beginGroup(_GROUP)
    settings.remove("")
    for key, value in before.items():
        settings.setValue(key, value)
