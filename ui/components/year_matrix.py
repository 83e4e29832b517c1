"""A year as a table to walk through by keyboard: names down, months across, a sign in each cell (mock 08).

A sign is a shape and a glyph, never a colour alone; each cell is read out as a sentence. Where the room ends, the
oldest months are left out, never the latest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QScrollArea,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.announce import announce
from ui.components.painting import put_icon, text_width
from ui.theme import current, follow, icons, look, px

Index = QModelIndex | QPersistentModelIndex
NAME, AGREED = 0, 1
FIRST_MONTH = 2
FEWEST_MONTHS = 3


@dataclass(frozen=True, slots=True)
class MonthSign:
    """One cell: which sign stands in it, and the sentence that a screen reader says. ``tone`` "" is an empty month."""

    glyph: str
    tone: str
    words: str


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One line: who, what was agreed, one sign for each month, and what it comes to."""

    key: object
    title: str
    detail: str
    agreed: str
    signs: tuple[MonthSign, ...]
    total: str
    total_words: str


def paint_sign(painter: QPainter, rect: QRect, sign: MonthSign) -> None:
    """Paint the sign of a month in the middle of ``rect``."""
    theme, centre = current(), QRectF(rect).center()
    if not sign.tone:
        painter.setPen(theme.color("ink3"))
        painter.setFont(theme.font(15))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), "·")
        return
    if not sign.glyph:
        put_icon(painter, icons.pixmap("circle-dashed", "ink2", 22), rect)
        return
    side = px(21)
    circle = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
    plain = sign.tone == "plain"
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("line2" if plain else f"{sign.tone}Line"), max(1.5, px(1.5))))
    painter.setBrush(theme.color("surface" if plain else f"{sign.tone}Soft"))
    painter.drawEllipse(circle)
    painter.restore()
    put_icon(painter, icons.pixmap(sign.glyph, "ink2" if plain else sign.tone, 14), circle.toRect())


class _Model(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[MatrixRow, ...] = ()
        self.heads: tuple[str, ...] = ()

    def set(self, heads: tuple[str, ...], rows: tuple[MatrixRow, ...]) -> None:
        self.beginResetModel()
        self.heads, self.rows = heads, rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's signature and name
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's signature and name
        """Return name, what was agreed, the months, and the total."""
        return 0 if parent.isValid() else len(self.heads)

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section < FIRST_MONTH else Qt.AlignmentFlag.AlignHCenter
            is_last = section == len(self.heads) - 1
            return (Qt.AlignmentFlag.AlignRight if is_last else side) | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a cell; a month's are its sentence."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self.words(index.row(), index.column())

    def words(self, line: int, column: int) -> str:
        """Return what a screen reader says of a cell."""
        row = self.rows[line]
        if column == NAME:
            return ", ".join(part for part in (row.title, row.detail) if part)
        if column == AGREED:
            return row.agreed
        if column == len(self.heads) - 1:
            return row.total_words
        return row.signs[column - FIRST_MONTH].words


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802  # Qt's signature
        """Return a size that the view does not use: rows and columns are set by hand."""
        return QSize(px(40), px(44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        view = self.parent()
        if not isinstance(view, YearMatrix):
            return
        rect: QRect = option.rect
        row, column = view.model_rows()[index.row()], index.column()
        theme = current()
        painter.save()
        if column == view.column_now:
            painter.fillRect(rect, theme.color("sunken"))
        if index.row() < len(view.model_rows()) - 1:
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        if column == NAME:
            self._two_lines(painter, rect, row)
        elif FIRST_MONTH <= column < view.column_total:
            paint_sign(painter, rect, row.signs[column - FIRST_MONTH])
        else:
            is_total = column == view.column_total
            painter.setFont(theme.font(14))
            painter.setPen(theme.color("ink" if is_total else "ink2"))
            side = Qt.AlignmentFlag.AlignRight if is_total else Qt.AlignmentFlag.AlignLeft
            inner = rect.adjusted(px(8), 0, -px(14), 0)
            painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter), row.total if is_total else row.agreed)
        painter.restore()

    def _two_lines(self, painter: QPainter, rect: QRect, row: MatrixRow) -> None:
        theme = current()
        inner = rect.adjusted(px(14), 0, -px(8), 0)
        title, detail = theme.font(15), theme.font(13)
        heights = (QFontMetrics(title).height(), QFontMetrics(detail).height() if row.detail else 0)
        top = inner.top() + (inner.height() - sum(heights)) // 2
        for words, font, colour, height in (
            (row.title, title, "ink", heights[0]),
            (row.detail, detail, "ink2", heights[1]),
        ):
            if words:
                painter.setFont(font)
                painter.setPen(theme.color(colour))
                shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
                line = QRect(inner.left(), top, inner.width(), height)
                painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), shown)
            top += height


class YearMatrix(QTableView):
    """Arrows walk by cell, Enter opens. ``current_changed`` and ``opened`` carry (key of the row, month or -1)."""

    current_changed = Signal(object, int)
    opened = Signal(object, int)
    focus_rect_changed = Signal()

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column_now = -1
        self.column_total = FIRST_MONTH
        self._agreed_fits = True
        self._gone_to = False  # somebody went to a cell: it stays in view when there is less room
        self._around: QScrollArea | None = None
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(1)
        head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda index: self._open(index))
        follow(self, YearMatrix._lay_out)

    def model_rows(self) -> tuple[MatrixRow, ...]:
        """Return the lines in order."""
        return self._model.rows

    def set_year(self, heads: Sequence[str], rows: Sequence[MatrixRow], now: int) -> None:
        """Show these lines under these heads (name, agreed, months, total). ``now`` is which month is this one."""
        before = self.currentIndex()
        place = (before.row(), before.column())
        self._model.set(tuple(heads), tuple(rows))
        self.column_now = FIRST_MONTH + now
        self.column_total = len(heads) - 1
        self._lay_out()
        if not rows:
            return
        if 0 <= place[0] < len(rows):
            self.setCurrentIndex(self._model.index(*place))
        else:
            self.setCurrentIndex(self._model.index(0, self.column_now))

    def current_cell(self) -> tuple[object, int] | None:
        """Return the key of the row and the number of the month (-1 beside the months), or None."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        is_month = FIRST_MONTH <= index.column() < self.column_total
        return self._model.rows[index.row()].key, index.column() - FIRST_MONTH if is_month else -1

    def set_current(self, key: object, month: int) -> None:
        """Go to a cell, if it is there."""
        for line, row in enumerate(self._model.rows):
            if row.key == key:
                self.setCurrentIndex(self._model.index(line, FIRST_MONTH + month))
                self._gone_to = True
                self._bring_into_view(self.currentIndex())

    def focus_rect(self) -> QRect:
        """Return where the current cell is, for the focus ring."""
        index = self.currentIndex()
        if not index.isValid():
            return self.rect()
        rect = self.visualRect(index).adjusted(px(3), px(3), -px(3), -px(4))
        seen = QRect(self.viewport().mapTo(self, rect.topLeft()), rect.size())
        seen.setTop(
            max(seen.top(), self.horizontalHeader().geometry().bottom() + 1)
        )  # the head covers what is below it
        return seen

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Show as many months as there is room for."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Learn when what scrolls the table gets lower: what explains a cell grows with its words."""
        super().showEvent(event)
        if self._around is None and (around := self._scrolled_by()) is not None:
            self._around = around
            around.viewport().installEventFilter(self)
            around.verticalScrollBar().valueChanged.connect(self._keep_head)

    def updateGeometries(self) -> None:  # noqa: N802  # Qt's name
        """Lay out the parts of the table; the head goes where it can be seen."""
        super().updateGeometries()
        self._keep_head()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Keep the line that is being explained clear of what explains it."""
        is_room = self._around is not None and watched is self._around.viewport()
        if is_room and event.type() == QEvent.Type.Resize and self._gone_to and self.currentIndex().isValid():
            QTimer.singleShot(0, self, lambda: self._bring_into_view(self.currentIndex()))  # once it is laid out
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Enter opens what is in the cell."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the height of every line: the page scrolls, not the table."""
        return QSize(px(320), self._whole_height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return what the fewest months need."""
        return QSize(px(160), self._whole_height())

    def _open(self, index: Index) -> None:
        cell = self.current_cell()
        if cell is not None and index.isValid():
            self.opened.emit(*cell)

    def _whole_height(self) -> int:
        return self.horizontalHeader().sizeHint().height() + px(44) * len(self._model.rows) + 2

    def _lay_out(self) -> None:
        """Share the room: the names as wide as they need (up to a bound), then the months, the latest ones first."""
        heads, rows = self._model.heads, self._model.rows
        self.verticalHeader().setDefaultSectionSize(px(44))
        self.setFixedHeight(self._whole_height())
        if not heads:
            return
        theme, room = current(), self.viewport().width()
        month = max(text_width(theme.font(13, weight=600), word) for word in (*heads[FIRST_MONTH:-1], "Mmm")) + px(22)
        total = max((text_width(theme.font(14), row.total) for row in rows), default=0)
        total = max(total, text_width(theme.font(13, weight=600), heads[-1])) + px(30)
        agreed = max((text_width(theme.font(14), row.agreed) for row in rows), default=0)
        agreed = max(agreed, text_width(theme.font(13, weight=600), heads[AGREED])) + px(24)
        name = min(max((text_width(theme.font(15), row.title) for row in rows), default=0) + px(24), room // 3, px(210))
        name = max(name, min(px(150), room // 3))
        count = len(heads) - 3
        fits = (room - name - total) // month if month else 0
        shows_agreed = fits - (agreed + month - 1) // month >= min(count, 6)
        if shows_agreed:
            fits = (room - name - total - agreed) // month
        shown = max(min(FEWEST_MONTHS, count), min(count, fits))
        self.setColumnHidden(AGREED, not shows_agreed)
        for number in range(count):
            column = FIRST_MONTH + number
            self.setColumnHidden(column, number < count - shown)
            self.setColumnWidth(column, month)
        self.setColumnWidth(AGREED, agreed)
        self.setColumnWidth(len(heads) - 1, total)
        used = total + month * shown + (agreed if shows_agreed else 0)
        self.setColumnWidth(NAME, max(px(60), room - used))
        current_index = self.currentIndex()
        if current_index.isValid() and self.isColumnHidden(current_index.column()):
            self.setCurrentIndex(self._model.index(current_index.row(), self.column_now))
        self.focus_rect_changed.emit()

    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:  # noqa: ARG002  # Qt's signature
        self.focus_rect_changed.emit()
        cell = self.current_cell()
        if not now.isValid() or cell is None:
            return
        self.current_changed.emit(*cell)
        if self.hasFocus():
            self._gone_to = True
            self._bring_into_view(now)
            announce(self, self._model.words(now.row(), now.column()))

    def _scrolled_by(self) -> QScrollArea | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above

    def _keep_head(self) -> None:
        """The page scrolls, not the table: the head stays at the upper edge while its lines pass below it."""
        head, above = self.horizontalHeader(), self._around
        if above is None:
            return
        passed = above.viewport().mapTo(above.window(), QPoint()).y() - self.mapTo(self.window(), QPoint()).y()
        last = self.height() - head.height() - px(44)  # never below the last line
        head.move(head.x(), max(self.frameWidth(), min(passed, last)))
        head.raise_()
        look(head, above=passed > 0)  # then lines pass below it; at rest the corners stay round
        self.focus_rect_changed.emit()

    def _bring_into_view(self, index: Index) -> None:
        above = self._scrolled_by()
        inside = above.widget() if above is not None else None
        if above is not None and inside is not None and index.isValid():
            middle = self.viewport().mapTo(inside, self.visualRect(index).center())
            above.ensureVisible(middle.x(), middle.y(), 0, px(30) + self.horizontalHeader().height())
