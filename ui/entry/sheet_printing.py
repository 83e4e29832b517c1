"""Printing the key of a package: drawn straight onto the printer, so that no file of it ever exists here."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtPrintSupport import QPrinter

from ui.entry.recovery_card import RecoveryCard
from ui.printing import painting


def print_card(printer: QPrinter, card: RecoveryCard, groups: tuple[str, ...]) -> None:
    """Draw ``card`` with ``groups`` on one page of ``printer``, as wide as the page allows. Raises PrinterError."""
    card.show_groups(groups)
    with painting(printer) as painter:
        page = QRectF(printer.pageRect(QPrinter.Unit.DevicePixel))
        scale = page.width() / card.width() * 0.8
        painter.translate(QPointF(page.width() * 0.1, page.height() * 0.06))
        painter.scale(scale, scale)
        card.render(painter, QPoint())
