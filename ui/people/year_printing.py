"""The year on paper: a plain table with days and words, as it is shown, for a meeting of trustees."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from app.domain.year import CellState
from app.services.year import YearCell, YearRow, YearView
from ui.printing import print_document
from ui.wording import clock_time, day_in_prose
from ui.wording.dates import short_month
from ui.wording.year import interval_words, month_words, total_words


def _tr(words: str) -> str:
    return QCoreApplication.translate("Year", words)


def as_html(club: str, now: datetime, view: YearView) -> str:
    """Return the page as HTML, every word of it escaped. It holds names, days and states: no reason, no child."""
    title = _tr("%1: supervision, %2 to %3").replace("%2", month_words(view.months[0]))
    title = title.replace("%3", month_words(view.months[-1])).replace("%1", club)
    printed = _tr(
        "Printed on %1 at %2. A number is the day of the month. Held: how many were held, of how many fell due."
    )
    printed = printed.replace("%1", day_in_prose(now.date())).replace("%2", clock_time(now))
    heads = [_tr("Name"), _tr("Supervised by"), _tr("Agreed")]
    heads += [f"{short_month(month)} {month:%y}" for month in view.months]
    heads.append(_tr("Held"))
    return (
        f"<h2>{escape(title)}</h2><p>{escape(printed)}</p>"
        "<table border='1' cellspacing='0' cellpadding='3' width='100%'>"
        f"<thead><tr>{_cells(heads, 'th')}</tr></thead>{''.join(_line(row) for row in view.rows)}</table>"
    )


def print_year(printer: QPrinter, club: str, now: datetime, view: YearView) -> None:
    """Print the year on ``printer``, across the page; the heads stand on every page.

    Raises PrinterError when the printer does not take it.
    """
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultStyleSheet("body, td, th, p { font-size: 9pt; } h2 { font-size: 13pt; }")
    document.setHtml(as_html(club, now, view))
    print_document(printer, document)


def _line(row: YearRow) -> str:
    told = [row.name, row.supervisor_name, interval_words(row)]
    told += [_cell(cell) for cell in row.cells]
    told.append(total_words(row)[0])
    return f"<tr>{_cells(told, 'td')}</tr>"


def _cell(cell: YearCell) -> str:
    words = {
        CellState.HELD: _tr("held"),
        CellState.HELD_LATE: _tr("held late"),
        CellState.PLANNED: _tr("planned"),
        CellState.MOVED: _tr("moved"),
        CellState.MISSED: _tr("not held"),
        CellState.NONE: "",
    }
    return "\n".join(f"{one.on.day} {words[one.state]}" for one in cell.entries)


def _cells(told: Sequence[str], tag: str) -> str:
    return "".join(f"<{tag} align='left'>{escape(one).replace(chr(10), '<br>')}</{tag}>" for one in told)
