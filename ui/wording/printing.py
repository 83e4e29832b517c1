"""What is told when a printer does not take the pages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def _tr(words: str) -> str:
    return QCoreApplication.translate("PrinterWords", words)


def printer_trouble() -> tuple[str, str, str]:
    """Return what happened, what is safe and what to do."""
    return (
        _tr("The printer did not take all the pages."),
        _tr("Your records are as they were."),
        _tr("See whether it is on, has paper and can be reached, or choose another one."),
    )
