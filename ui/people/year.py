"""The year on the People page: everybody's months as signs, and below them what the chosen month holds (mock 08)."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.errors import PrinterError
from app.domain.year import CellState, Entry
from app.services import year
from app.services.year import YearCell, YearRow, YearView
from ui.components import Card, Flow, HintButton, Text
from ui.components.naming import named
from ui.components.year_matrix import MatrixRow, MonthSign, YearMatrix, paint_sign
from ui.desk import Desk
from ui.people.year_printing import print_year
from ui.printing import ask_and_print
from ui.theme import box, fix, nest, px
from ui.wording.dates import short_month
from ui.wording.year import (
    away_sentence,
    cell_sentence,
    entry_sentence,
    interval_words,
    month_words,
    standing_sentences,
    state_words,
    total_words,
)

_SIGNS = {
    CellState.HELD: ("check", "good"),
    CellState.HELD_LATE: ("clock", "attn"),
    CellState.PLANNED: ("", "plain"),
    CellState.MOVED: ("minus", "plain"),
    CellState.MISSED: ("x", "urgent"),
    CellState.NONE: ("", ""),
}
_TOLD_FIRST = (CellState.MISSED, CellState.PLANNED, CellState.HELD_LATE, CellState.HELD, CellState.MOVED)


class _Sign(QWidget):
    """One sign by itself, for the key above the table and the strip below it."""

    def __init__(self, state: CellState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        fix(self, width=24, height=24)

    def set_state(self, state: CellState) -> None:
        """Show another sign."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the room of one sign."""
        return QSize(px(24), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint it."""
        painter = QPainter(self)
        paint_sign(painter, QRect(0, 0, self.width(), self.height()), MonthSign(*_SIGNS[self._state], ""))
        painter.end()


class YearSection(QWidget):
    """What the signs mean, and the table. ``foot`` explains the cell and offers what can be done."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: YearView | None = None
        self._column = column = box(QVBoxLayout(self), 0, 12)
        self._legend = self._key()
        column.addWidget(self._legend)
        self.matrix = YearMatrix("people-year", self.tr("The year, person by person"))
        self.matrix.current_changed.connect(self._explain)
        self.matrix.opened.connect(self._open)
        column.addWidget(self.matrix)
        self.foot = QWidget()  # what explains the cell: the page puts it where it stays in view
        foot = box(QVBoxLayout(self.foot), (28, 8, 28, 12), 0)
        self._strip = Card("year-strip", pad=14)
        line = box(QHBoxLayout(), 0, 12)
        self._sign = _Sign(CellState.NONE)
        line.addWidget(self._sign)
        words = box(QVBoxLayout(), 0, 2)
        self._what = Text("", "strong", "year-what")
        self._more = Text("", "soft", "year-more")
        words.addWidget(self._what)
        words.addWidget(self._more)
        nest(line, words, 1)
        nest(self._strip.body, line)
        self._strip.body.addWidget(self._make_buttons())
        foot.addWidget(self._strip)

    def _make_buttons(self) -> Flow:
        line = Flow(gap=8)
        self._book = HintButton(self.tr("&Book a session"), name="year-book")
        self._reason = HintButton(self.tr("&Give a reason…"), name="year-reason")
        self._see = HintButton(self.tr("&Open the session"), name="year-open")
        for button, press in (
            (self._see, self._open_session),
            (self._reason, self._give_reason),
            (self._book, self._plan),
        ):
            button.clicked.connect(press)
            button.hide()
            line.add(button)
        self._chosen: tuple[YearRow, YearCell | None] | None = None
        return line

    def set_tight(self, tight: bool) -> None:
        """Put what the signs mean below the table where little room is left: the table is what one came for."""
        self._column.removeWidget(self._legend)
        self._column.insertWidget(self._column.indexOf(self.matrix) + int(tight), self._legend)

    def ask(self) -> None:
        """Read the year again."""
        self._desk.ask(year.year).then(self._show)

    @property
    def is_empty(self) -> bool:
        """True while there is nobody to show."""
        return self._view is None or not self._view.rows

    def _key(self) -> QWidget:
        line = named(Flow(gap=16), "year-key")
        for state in (CellState.HELD, CellState.HELD_LATE, CellState.MISSED, CellState.MOVED, CellState.PLANNED):
            one = QWidget()
            row = box(QHBoxLayout(one), 0, 6)
            row.addWidget(_Sign(state))
            row.addWidget(Text(state_words(state), "caption", wrap=False))
            line.add(one)
        self._print = HintButton(self.tr("&Print…"), kind="link", small=True, icon="printer", name="year-print")
        self._print.clicked.connect(self.print_page)
        line.add(self._print)
        return line

    def print_page(self) -> None:
        """Print the year as it is shown, in words."""
        ask_and_print(self, self.print_on)

    def print_on(self, printer: QPrinter) -> None:
        """Put it on ``printer``, and note that it was."""
        if self._view is not None and self._view.rows:
            try:
                print_year(printer, self._desk.vault.club_name, self._desk.now(), self._view)
            except PrinterError as error:  # nothing left, so nothing is noted
                self._desk.trouble.emit(error)
                return
            self._desk.do(year.note_printed).then()

    def _show(self, view: YearView) -> None:
        self._view = view
        today = self._desk.today()
        heads = [self.tr("Name"), self.tr("Agreed")]
        heads += [short_month(month) for month in view.months]
        heads.append(self.tr("Held"))
        rows = []
        for number, row in enumerate(view.rows):
            short, long = total_words(row)
            signs = tuple(MonthSign(*_SIGNS[cell.state], cell_sentence(row, cell, today)) for cell in row.cells)
            rows.append(
                MatrixRow(row.person_id or number, row.name, self._detail(row), interval_words(row), signs, short, long)
            )
        self.matrix.set_year(heads, rows, view.months.index(view.this_month))
        self.matrix.setVisible(bool(rows))
        self._strip.setVisible(bool(rows))
        cell = self.matrix.current_cell()
        if cell is not None:
            self._explain(*cell)

    def _detail(self, row: YearRow) -> str:
        if row.person_id == self._desk.vault.me and row.supervisor_name:
            return self.tr("You, supervised by %1").replace("%1", row.supervisor_name)
        if row.is_group:
            return self.tr("Group, with %1").replace("%1", row.supervisor_name)
        return row.detail or row.supervisor_name

    def _row(self, key: object) -> YearRow | None:
        if self._view is None:
            return None
        return next((row for number, row in enumerate(self._view.rows) if (row.person_id or number) == key), None)

    # The strip below

    def _explain(self, key: object, month: int) -> None:
        row = self._row(key)
        if row is None:
            return
        cell = row.cells[month] if month >= 0 else None
        self._chosen = (row, cell)
        self._offer()
        self._sign.setVisible(cell is not None)
        if cell is None:
            self._what.setText(total_words(row)[1] + ".")
            self._more.setText(" ".join(standing_sentences(row)))
            return
        today = self._desk.today()
        self._sign.set_state(cell.state)
        told = sorted(cell.entries, key=lambda one: (_TOLD_FIRST.index(one.state), one.on))
        first = entry_sentence(told[0], today) if told else self.tr("Nothing due.")
        self._what.setText(f"{row.name}, {month_words(cell.month)}. {first}")
        more = [entry_sentence(one, today) for one in told[1:]]
        more += [away_sentence(row, cell), *standing_sentences(row)]
        self._more.setText(" ".join(part for part in more if part))

    # What can be done about it

    def _offer(self) -> None:
        """Show the buttons that fit the cell."""
        row, cell = self._chosen if self._chosen is not None else (None, None)
        self._see.setVisible(self._session() is not None)
        self._reason.setVisible(row is not None and row.pair_id is not None and self._not_held() is not None)
        is_missed = cell is not None and cell.state is CellState.MISSED
        self._book.setVisible(row is not None and row.pair_id is not None and is_missed)

    def _session(self) -> Entry | None:
        """The session of the chosen cell that this person may open: the last one."""
        row, cell = self._chosen if self._chosen is not None else (None, None)
        if row is None or cell is None:
            return None
        return next((one for one in reversed(cell.entries) if one.session_id in row.opens), None)

    def _not_held(self) -> Entry | None:
        """A planned day of the chosen cell that passed, so that a reason can still be given."""
        cell = self._chosen[1] if self._chosen is not None else None
        missed = () if cell is None else [one for one in cell.entries if one.state is CellState.MISSED]
        return next((one for one in missed if one.session_id is not None), None)

    def _open(self, key: object, month: int) -> None:
        row = self._row(key)
        if row is None:
            return
        if month >= 0:
            self._open_session()
        elif row.person_id is not None:
            self._desk.open("person", row.person_id)

    def _open_session(self) -> None:
        entry = self._session()
        if entry is not None and self._chosen is not None:
            self._desk.open("group" if self._chosen[0].is_group else "session", entry.session_id)

    def _give_reason(self) -> None:
        entry = self._not_held()
        if entry is not None:
            self._desk.open("move-session", entry.session_id)

    def _plan(self) -> None:
        if self._chosen is not None and self._chosen[0].pair_id is not None:
            self._desk.open("plan-session", self._chosen[0].pair_id)
