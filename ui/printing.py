"""Printing: one dialog, and a print job that names nobody in the printer's queue."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget


def ask_and_print(parent: QWidget, draw: Callable[[QPrinter], None]) -> None:
    """Ask which printer, then have ``draw`` put the pages on it. Nothing happens when the dialog is closed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Holdfast")
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("print-dialog")
    dialog.accepted.connect(lambda: draw(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)
