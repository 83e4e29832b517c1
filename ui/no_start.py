"""The one window that is shown when Holdfast has no place for its own settings and therefore does not start."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from app.domain.errors import AppError, DiskFullError, ReadOnlyError


def tell(error: AppError) -> None:
    """Say what keeps Holdfast from starting, and wait until it is read."""
    app = QApplication.instance() or QApplication(sys.argv[:1])  # kept while the window is open
    app.setApplicationName("Holdfast")
    box(error).exec()


def box(error: AppError) -> QMessageBox:
    """Return the window that says it, in the system's own looks: ours need settings, which are what is missing."""
    told = QMessageBox()
    told.setObjectName("no-start")
    told.setAccessibleName("Holdfast")
    told.setWindowTitle("Holdfast")
    told.setIcon(QMessageBox.Icon.Warning)
    told.setText(_tr("Holdfast could not start."))
    told.setInformativeText(f"{_why(error)} {_tr('Your records were not touched.')}")
    return told


def _why(error: AppError) -> str:
    if isinstance(error, ReadOnlyError):
        return _tr(
            "The place for its own settings cannot be written to. If you started it from a memory stick, the stick may "
            "be locked by a small switch, or this computer may not allow writing to sticks. Unlock it, or install "
            "Holdfast on the computer."
        )
    if isinstance(error, DiskFullError):
        return _tr("The disk is full. Free some space, then start Holdfast again.")
    return _tr("Its own settings could not be read or written. Check that the disk is well, then start it again.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("NoStart", words)
