"""A list of rows: arrows, Home and End, type-ahead, Enter opens, Space ticks, Left and Right reach a row's buttons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from ui.announce import announce
from ui.components.looking import is_looking
from ui.components.row_delegate import RowDelegate
from ui.components.rows import Row, RowModel
from ui.theme import follow

# rows; one that has buttons has them long before, and to look through 60,000 takes as long as to place them
_LOOKED_AT = 1000


class RowList(QListView):
    """Rows of a list. ``label`` is its accessible name.

    With ``fit`` it is as high as its rows and never scrolls (short lists in a page that scrolls); without it, it
    scrolls, and carries tens of thousands of rows. With ``wrap`` long lines go on below (short lists only). With
    ``flush`` rows have no padding and no lines between them, for a list inside a padded card. With ``choosing`` the
    current row is marked also while the focus is elsewhere, for a list from which one is taken.
    """

    opened = Signal(object)  # key: Enter, or a click on the row
    button_clicked = Signal(object, str)  # key, name of the button
    toggled = Signal(object, bool)  # key, ticked
    current_changed = Signal(object)  # key, or None
    focus_rect_changed = Signal()
    end_neared = Signal()  # little is left below: whoever reads in pages fetches the next one

    ring_inside = True  # the focus ring is drawn within the row, where nothing clips it

    def __init__(
        self,
        name: str,
        label: str,
        *,
        fit: bool = False,
        wrap: bool = False,
        flush: bool = False,
        choosing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fit = fit
        self._quiet = False
        self._alike = not wrap and not fit
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setProperty("rows", True)
        self._edge = 1 if fit and not flush else 0  # px of the edge of the card that such a list fills
        self.setProperty("card", bool(self._edge))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._model = RowModel(self)
        self._painter = RowDelegate(self, wrap=wrap, flush=flush, round_ends=fit, choosing=choosing)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(self._alike)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        if fit:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.verticalScrollBar().valueChanged.connect(self.focus_rect_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        follow(self, RowList._relayout)

    def rows(self) -> tuple[Row, ...]:
        """Return the rows in order."""
        return self._model.rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the current row stays the one with the same key, otherwise the one at the same place."""
        rows = _offered(rows)
        if rows == self._model.rows:
            return
        key, place, scroll = self.current_key(), self.currentIndex().row(), self.verticalScrollBar().value()
        self._quiet = True
        self._model.set_rows(rows)
        has_buttons = any(row.buttons for row in rows[:_LOOKED_AT])
        self.setAccessibleDescription(self.tr("Left and Right reach the buttons of a row.") if has_buttons else "")
        found = self._model.row_of(key) if key is not None else -1
        if found < 0 and rows and (place >= 0 or self.hasFocus()):
            found = min(max(place, 0), len(rows) - 1)
        if found >= 0:
            self.setCurrentIndex(self._model.index(found, 0))
        self._quiet = False
        self.verticalScrollBar().setValue(scroll)
        self._relayout()
        if self.current_key() != key:
            self.current_changed.emit(self.current_key())

    def append_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows below the others; nothing moves."""
        self._model.append_rows(_offered(rows))
        self._relayout()

    def current_key(self) -> object:
        """Return the key of the current row, or None."""
        index = self.currentIndex()
        return self._model.rows[index.row()].key if index.isValid() else None

    def set_current_key(self, key: object) -> None:
        """Make the row with ``key`` the current one, if it is there."""
        place = self._model.row_of(key)
        if place >= 0:
            self.setCurrentIndex(self._model.index(place, 0))

    def focus_rect(self) -> QRect:
        """Return where the current row is, in the list's own coordinates, for the focus ring."""
        index = self.currentIndex()
        if not index.isValid():
            return self.rect()
        rect = self.visualRect(index)
        return QRect(self.viewport().mapTo(self, rect.topLeft()), rect.size())

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the height of all rows for a list that fits them."""
        if not self._fit:
            return super().sizeHint()
        return QSize(240, self._whole_height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """A list that fits its rows is never lower than they are."""
        return QSize(120, self._whole_height()) if self._fit else super().minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._relayout()
        self.focus_rect_changed.emit()

    def doItemsLayout(self) -> None:  # noqa: N802  # Qt's name
        """Rows that are alike stand on a grid: Qt then asks nothing about each of them to find its place."""
        if self._alike and self._model.rows:
            high = self._painter.height(self._model.rows[0], self.viewport().width())
            if self.gridSize().height() != high:
                self.setGridSize(QSize(1, high))
            # a scroll bar that appeared only afterwards would have all of it done again
            self.verticalScrollBar().setMaximum(high * len(self._model.rows) - self.viewport().height())
        super().doItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Open, tick, or reach the row's buttons."""
        index, key = self.currentIndex(), event.key()
        row = self._model.rows[index.row()] if index.isValid() else None
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if row is None or not plain:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press(row)
        elif key == Qt.Key.Key_Space and row.check is not None:
            self.toggled.emit(row.key, not row.check)
        elif key == Qt.Key.Key_Space and self._painter.button_at >= 0:
            self._press(row)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and row.buttons:
            step = 1 if key == Qt.Key.Key_Right else -1
            self._painter.button_at = min(max(self._painter.button_at + step, -1), len(row.buttons) - 1)
            self._say_button(row)
            self.viewport().update()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Light up the button under the pointer."""
        super().mouseMoveEvent(event)
        hovered = self._button_under(event.position().toPoint())
        if hovered != self._painter.hovered:
            self._painter.hovered = hovered
            self.viewport().setCursor(
                Qt.CursorShape.PointingHandCursor if hovered[1] >= 0 else Qt.CursorShape.ArrowCursor
            )
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Press the button, tick the box, or open the row."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid() or index != self.currentIndex():
            return
        row = self._model.rows[index.row()]
        _, button = self._button_under(point)
        if button >= 0:
            self.button_clicked.emit(row.key, row.buttons[button][0])
        elif row.check is not None and point.x() < self._painter.check_rect(self.visualRect(index)).right() * 2:
            self.toggled.emit(row.key, not row.check)
        else:
            self.opened.emit(row.key)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """No button is under the pointer any more."""
        super().leaveEvent(event)
        self._painter.hovered = (-1, -1)
        self.viewport().update()

    def focusInEvent(self, event: object) -> None:  # noqa: N802  # Qt's name
        """The first row is the current one when none was."""
        super().focusInEvent(event)  # type: ignore[arg-type]  # Qt hands over a QFocusEvent
        if not self.currentIndex().isValid() and self._model.rows:
            self.setCurrentIndex(self._model.index(0, 0))

    def _press(self, row: Row) -> None:
        at = self._painter.button_at
        if 0 <= at < len(row.buttons):
            self.button_clicked.emit(row.key, row.buttons[at][0])
        else:
            self.opened.emit(row.key)

    def _say_button(self, row: Row) -> None:
        at = self._painter.button_at
        announce(self, row.buttons[at][1] if at >= 0 else row.spoken())

    def _button_under(self, point: QPoint) -> tuple[int, int]:
        index = self.indexAt(point)
        if index.isValid():
            row = self._model.rows[index.row()]
            for at, rect in enumerate(self._painter.button_rects(row, self.visualRect(index))):
                if rect.contains(point):
                    return index.row(), at
        return -1, -1

    def _whole_height(self) -> int:
        width = self.viewport().width()
        return sum(self._painter.height(row, width) for row in self._model.rows) + 2 * self._edge

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if value >= bar.maximum() - bar.pageStep():
            self.end_neared.emit()

    def _relayout(self) -> None:
        self.scheduleDelayedItemsLayout()
        if self._fit:
            self.setFixedHeight(self._whole_height())
        self.focus_rect_changed.emit()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, now: QModelIndex, before: QModelIndex) -> None:  # noqa: ARG002  # Qt's signature
        self._painter.button_at = -1
        self.focus_rect_changed.emit()
        if not self._quiet:
            self.current_changed.emit(self._model.rows[now.row()].key if now.isValid() else None)


def _offered(rows: Sequence[Row]) -> tuple[Row, ...]:
    """In a copy that is looked at rows have no buttons and no tick boxes: each of them changes something."""
    if not is_looking():
        return tuple(rows)
    return tuple(replace(row, buttons=(), check=None) for row in rows)
