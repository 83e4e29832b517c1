"""The list of who did what on paper: a plain table, as far as it is sensible to print."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from app.services.audit_trail import TrailRow
from ui.printing import print_document
from ui.wording import clock_time, day_in_prose
from ui.wording.trail import cells, heads

MOST_PRINTED = 2000  # rows: about 80 pages; more belongs into a file


def _tr(words: str) -> str:
    return QCoreApplication.translate("Trail", words)


def as_html(club: str, now: datetime, rows: Sequence[TrailRow]) -> str:
    """Return the page as HTML, every word of it escaped."""
    printed = _tr("Printed on {day} at {time}.").format(day=day_in_prose(now.date()), time=clock_time(now))
    cut = ""
    if len(rows) >= MOST_PRINTED:
        cut = _tr("Only the newest {number} entries are printed. Save the list for all of them.")
        cut = cut.format(number=MOST_PRINTED)
    head = "".join(f"<th align='left'>{escape(word)}</th>" for word in heads())
    lines = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells(row))}</tr>" for row in rows)
    return (
        f"<h2>{escape(club)}: {escape(_tr('who did what'))}</h2><p>{escape(printed)} {escape(cut)}</p>"
        f"<table border='1' cellspacing='0' cellpadding='3'><thead><tr>{head}</tr></thead>{lines}</table>"
    )


def print_rows(printer: QPrinter, club: str, now: datetime, rows: Sequence[TrailRow]) -> None:
    """Print the rows on ``printer``, across the page. Raises PrinterError when it does not take them."""
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultStyleSheet("body, td, th, p { font-size: 8pt; } h2 { font-size: 13pt; }")
    document.setHtml(as_html(club, now, rows))
    print_document(printer, document)
