"""Printing: one dialog, and a print job that names nobody in the printer's queue, and pages that are pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.errors import PrinterError
from app.services.exporting import PagePicture


def ask_and_print(parent: QWidget, draw: Callable[[QPrinter], None]) -> None:
    """Ask which printer, then have ``draw`` put the pages on it. Nothing happens when the dialog is closed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Holdfast")
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("print-dialog")
    dialog.accepted.connect(lambda: draw(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)


def put_page(printer: QPrinter, painter: QPainter, picture: PagePicture) -> None:
    """Draw the picture of a page on the printer's page that is open, as large as fits."""
    image = QImage(picture.bgra, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGB32)
    room = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    height = min(room.height(), room.width() * picture.height / picture.width)
    width = height * picture.width / picture.height
    painter.drawImage(QRectF((room.width() - width) / 2, 0, width, height), image)


def print_page(printer: QPrinter, picture: PagePicture) -> None:
    """Print the picture of one page, drawn straight onto the printer: no file of it is made here.

    Raises PrinterError when the printer does not take it.
    """
    printer.setFullPage(True)
    with painting(printer) as painter:
        put_page(printer, painter, picture)


def print_document(printer: QPagedPaintDevice, document: QTextDocument) -> None:
    """Print a text, black and with numbered pages. Raises PrinterError when the printer does not take it.

    ``QTextDocument.print_`` would say nothing when it does not.
    """
    with painting(printer) as painter:
        font = QFont(document.defaultFont())
        has_points = font.pixelSize() < 0
        font.setPointSizeF(8)  # a size in pixels, as on screen, would be tiny here
        painter.setFont(font)
        if not has_points:
            document.setDefaultFont(font)
        room, line = QRectF(painter.viewport()), painter.fontMetrics().height()
        body = QSizeF(room.width(), room.height() - 2 * line)
        document.documentLayout().setPaintDevice(painter.device())
        document.setPageSize(body)
        _keep_headings(document, body.height())
        how = QAbstractTextDocumentLayout.PaintContext()
        ink = how.palette
        ink.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)  # on a dark screen it would be white
        how.palette = ink
        for number in range(document.pageCount()):
            if number and not printer.newPage():
                raise PrinterError
            painter.save()
            painter.translate(0, -number * body.height())
            how.clip = QRectF(QPointF(0, number * body.height()), body)
            painter.setClipRect(how.clip)  # a table would go on in the foot
            document.documentLayout().draw(painter, how)
            painter.restore()
            painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight), str(number + 1))


def _keep_headings(document: QTextDocument, height: float) -> None:
    """Begin a page above each heading (or several in a row) that would be alone at the foot of one ``height`` high."""
    block = first = document.begin()  # first: of the headings in a row that end with this one
    while (following := block.next()).isValid():
        if not block.blockFormat().headingLevel():
            first = following
        elif _page(block, height) < _page(following, height):
            how = first.blockFormat()
            how.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(first).setBlockFormat(how)
        block = following


def _page(block: QTextBlock, height: float) -> int:
    """Return the page on which a text begins: that of its first line, which may have moved."""
    first = block.layout().lineAt(0).y() if block.layout().lineCount() else 0.0
    return int((block.layout().position().y() + first) // height)


@contextmanager
def painting(printer: QPagedPaintDevice) -> Iterator[QPainter]:
    """Paint on ``printer``; the job goes out at the end. Raises PrinterError when the printer does not begin or end."""
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterError
    try:
        yield painter
    finally:
        has_gone = painter.end()
    if not has_gone:
        raise PrinterError
