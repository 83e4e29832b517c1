"""A list at the left of a page: the agenda of a session with how far each item is, or chapters and groups without."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.components.painting import put_icon, rounded
from ui.components.rows import HEADING, ROW, Index, Row, RowModel
from ui.theme import current, follow, icons, px

State = Literal["todo", "now", "done", "skipped", "plain", "here", "heading"]  # the last three without progress
_ICONS = {
    "todo": ("circle", "ink3"),
    "now": ("circle-dot", "accent"),
    "done": ("circle-check", "good"),
    "skipped": ("circle-dashed", "ink3"),
}
_HERE = ("now", "here")
ROOM, TIGHT_ROOM, HEADING_ROOM, TIGHT_HEIGHT = 18, 10, 8, 30


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One item: its key, title, what it belongs to ("Added by Priya · Mediation") and how far it is."""

    key: object
    title: str
    detail: str = ""
    state: State = "todo"


class AgendaList(QListView):
    """The agenda. Enter or a click opens an item, Alt+Shift+Up and Down move it.

    ``tight`` is for many short items. A heading is passed over by the keys and is no item.
    """

    chosen = Signal(object)  # key
    moved = Signal(object, int)  # key, -1 up or 1 down
    focus_rect_changed = Signal()

    ring_inside = True

    def __init__(self, name: str, label: str, parent: QWidget | None = None, *, tight: bool = False) -> None:
        super().__init__(parent)
        self.is_tight = tight
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setProperty("rows", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._items: tuple[AgendaRow, ...] = ()
        self._model = RowModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_AgendaDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(lambda *_: self.focus_rect_changed.emit())
        self.verticalScrollBar().valueChanged.connect(self.focus_rect_changed)
        follow(self, lambda agenda: agenda.scheduleDelayedItemsLayout())

    def set_rows(self, items: Sequence[AgendaRow]) -> None:
        """Show these items; the current one stays the one with the same key."""
        items = tuple(items)
        if items == self._items:
            return
        key = self.current_key()
        self._items = items
        states = {
            "todo": self.tr("to do"),
            "now": self.tr("now"),
            "done": self.tr("done"),
            "skipped": self.tr("left out"),
            "here": self.tr("shown"),
        }
        self._model.set_rows(
            [
                Row(
                    item.key,
                    item.title,
                    item.detail,
                    icon=item.state,
                    words=", ".join(filter(None, (item.title, item.detail, states.get(item.state, "")))),
                )
                for item in items
            ]
        )
        now = next((item.key for item in items if item.state in _HERE), None)
        self.set_current(key if key is not None and self._model.row_of(key) >= 0 else now)

    def rows(self) -> tuple[AgendaRow, ...]:
        """Return the items in order, without headings."""
        return tuple(item for item in self._items if item.state != HEADING)

    def current_key(self) -> object:
        """Return the key of the item the keys are at, or None."""
        index = self.currentIndex()
        return self._items[index.row()].key if index.isValid() else None

    def set_current(self, key: object) -> None:
        """Put the keys at the item with ``key``, if there is one."""
        place = self._model.row_of(key)
        if place >= 0:
            self.setCurrentIndex(self._model.index(place, 0))

    def focus_rect(self) -> QRect:
        """Return where the current item is, in the list's own coordinates."""
        index = self.currentIndex()
        rect = self.visualRect(index) if index.isValid() else self.viewport().rect()
        return QRect(self.viewport().mapTo(self, rect.topLeft()), rect.size())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Measure again: a scroll bar that comes makes words wrap, and rows higher."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
        self.focus_rect_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Open the item, or move it."""
        index = self.currentIndex()
        both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if not index.isValid():
            super().keyPressEvent(event)
        elif event.modifiers() & both == both and event.key() in steps:
            step = steps[Qt.Key(event.key())]
            if 0 <= index.row() + step < len(self._items):
                self.moved.emit(self._items[index.row()].key, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_clicked(index)
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._items[index.row()].key)


class _AgendaDelegate(QStyledItemDelegate):
    """Paints an item: icon, title (on as many lines as it needs), what it belongs to."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802  # Qt's name
        """Return the height of the item at the width of the list."""
        row = index.data(ROW)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else 0
        title, detail = self._heights(row, width)
        if row.icon == HEADING:
            return QSize(0, title + px(HEADING_ROOM))
        least, room = (TIGHT_HEIGHT, TIGHT_ROOM) if self._is_tight() else (44, ROOM)
        return QSize(0, max(px(least), title + detail + px(room)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one item."""
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        painter.save()
        theme = current()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if row.icon == HEADING:
            painter.setFont(_font(row))
            painter.setPen(theme.color("ink2"))
            words = QRect(rect.left() + px(14), rect.top(), rect.width() - px(22), rect.height() - px(2))
            painter.drawText(words, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom), row.title)
            painter.restore()
            return
        now = row.icon in _HERE
        top = px(TIGHT_ROOM if self._is_tight() else ROOM) // 2
        if now:
            rounded(painter, rect, px(8), theme.color("accentSoft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, rect, px(8), theme.color("sunken"))
        if row.icon in _ICONS:
            name, colour = _ICONS[row.icon]
            first = QRect(rect.left() + px(9), rect.top() + top, px(20), QFontMetrics(theme.font(15)).height())
            put_icon(painter, icons.pixmap(name, colour, 20), first)
        title_height, _ = self._heights(row, rect.width())
        before = _before(row)
        words = QRect(rect.left() + before, rect.top() + top, rect.width() - before - px(8), title_height)
        painter.setFont(_font(row))
        painter.setPen(theme.color("ink"))
        painter.drawText(words, int(Qt.TextFlag.TextWordWrap), row.title)
        below = QRect(words.left(), words.bottom() + 1, words.width(), rect.bottom() - words.bottom())
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("ink2"))
        painter.drawText(below, int(Qt.TextFlag.TextWordWrap), row.detail)
        painter.restore()

    def _heights(self, row: Row, width: int) -> tuple[int, int]:
        theme = current()
        room = QRect(0, 0, max(px(60), width - _before(row) - px(8)), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        title = QFontMetrics(_font(row)).boundingRect(room, flags, row.title).height()
        detail = QFontMetrics(theme.font(13)).boundingRect(room, flags, row.detail).height() if row.detail else 0
        return title, detail

    def _is_tight(self) -> bool:
        view = self.parent()
        return isinstance(view, AgendaList) and view.is_tight


def _font(row: Row) -> QFont:
    """Return the letters of a title."""
    if row.icon == HEADING:
        return current().font(13, weight=600)
    return current().font(15, weight=600 if row.icon in _HERE else 400)


def _before(row: Row) -> int:
    """Return the room before the words: that of an icon, where there is one."""
    return px(38) if row.icon in _ICONS else px(14)
