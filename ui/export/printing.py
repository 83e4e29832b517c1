"""Printing the pages that the sheet shows: said once what a printer keeps, then page by page, and on the trail."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError, PrinterError
from app.services import exporting
from ui.asking import AskingSheet
from ui.components import Text
from ui.desk import Desk
from ui.printing import ask_and_print, put_page


class Printing(QObject):
    """Prints one PDF at a time. ``printed`` when the last page was handed over, ``refused`` when one could not be."""

    printed = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._parent = desk, parent
        self._painter: QPainter | None = None
        self._printer: QPrinter | None = None
        self._left: list[int] = []
        self._is_first = True

    def ask(self, pdf: bytes, pages: int, begin: Callable[[Callable[[], None]], None]) -> None:
        """Ask which printer, the first time after saying what printing leaves behind.

        ``begin`` is given what prints: it notes that the document is printed, and then calls it.
        """

        def go_on() -> None:
            ask_and_print(self._parent, lambda printer: begin(lambda: self.print_on(printer, pdf, pages)))

        if self._desk.settings().knows_printing:
            go_on()
        else:
            PrintingNotice(self._desk, go_on).open()

    def print_on(self, printer: QPrinter, pdf: bytes, pages: int) -> None:
        """Print the pages that were chosen on ``printer``, each drawn beside the window's thread."""
        first = printer.fromPage() or 1
        last = printer.toPage() or pages
        self._left = list(range(first, min(last, pages) + 1))
        printer.setFullPage(True)
        self._printer, self._painter, self._is_first = printer, QPainter(), True
        if not self._left or not self._painter.begin(printer):
            self._end()
            self.refused.emit(PrinterError())
            return
        self._next(pdf, pages)

    def stop(self) -> None:
        """Print no further page: the sheet has closed."""
        if self._printer is not None:
            self._left = []
            self._printer.abort()
            self._end()

    def _next(self, pdf: bytes, pages: int) -> None:
        if not self._left:
            if self._painter is not None:
                if self._end():
                    self.printed.emit()
                else:
                    self.refused.emit(PrinterError())
            return
        number = self._left.pop(0)
        words = self.tr("Printing page %1 of %2").replace("%1", str(number)).replace("%2", str(pages))
        self._desk.run(lambda: exporting.page_to_print(pdf, number)).then(
            lambda picture: self._put(picture, pdf, pages), failed=self._could_not, words=words
        )

    def _put(self, picture: exporting.PagePicture, pdf: bytes, pages: int) -> None:
        printer, painter = self._printer, self._painter
        if printer is None or painter is None:
            return
        if not self._is_first and not printer.newPage():
            self._could_not(PrinterError())
            return
        self._is_first = False
        put_page(printer, painter, picture)
        self._next(pdf, pages)

    def _could_not(self, error: AppError) -> None:
        self.stop()
        self.refused.emit(error)

    def _end(self) -> bool:
        """Hand the job over, and return whether it went."""
        has_gone = self._painter is not None and self._painter.isActive() and self._painter.end()
        self._painter = self._printer = None
        return has_gone


class PrintingNotice(AskingSheet):
    """Said once on this computer: what a printer may keep."""

    def __init__(self, desk: Desk, go_on: Callable[[], None]) -> None:
        super().__init__(desk, desk.tr("Before you print"), "", desk.tr("&Print…"), "printing-notice", height=290)
        words = self.tr(
            "This computer and the printer may keep a copy of what is printed, outside Holdfast and not encrypted. A "
            "printer that others use may hold the pages until somebody takes them. Where you can, save a PDF instead."
        )
        self.body.addWidget(Text(words, "body"))
        once = self.tr("This is said once. Each printing is noted in “Who did what”.")
        self.body.addWidget(Text(once, "soft"))
        self.body.addStretch(1)
        self._print = go_on

    def primary(self) -> None:
        """Remember that it was said, and ask which printer."""
        self.desk.settings_changed.emit(self.desk.settings()._replace(knows_printing=True))
        self.accept()
        self._print()
