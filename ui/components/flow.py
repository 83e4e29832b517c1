"""Widgets in a row that goes on in the next row when there is no room.

A widget that places its children itself, not a QLayout: the items of a layout written in Python can be gone in C++
while Qt still asks for them, as happened now and then when a card with one was replaced.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import follow, px


class Flow(QWidget):
    """Rows of widgets, left to right, ``gap`` px (at 100 % text) apart both ways. Hidden ones take no room."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._gap = gap
        self._held: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow(self, Flow._again)

    def add(self, widget: QWidget) -> None:
        """Put ``widget`` last; it is shown with the row."""
        self._held.append(widget)
        widget.setParent(self)
        if self.isVisible():
            widget.show()
        self._again()

    def hasHeightForWidth(self) -> bool:  # noqa: N802  # Qt's name
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802  # Qt's name
        """Return the height of all rows at ``width``."""
        return self._place(width, really=False)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the size of everything in one row."""
        sizes = [_size(widget) for widget in self._shown()]
        width = sum(size.width() for size in sizes) + px(self._gap) * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the width of the widest widget, and the height of all rows at the width there is."""
        sizes = [_size(widget) for widget in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, self._place(max(self.width(), width), really=False))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Place the widgets anew; another width may need another height."""
        super().resizeEvent(event)
        self._place(self.width(), really=True)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """A child asks for another size, or shows or hides itself."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._again()
        return super().event(event)

    def _again(self) -> None:
        self.updateGeometry()
        self._place(self.width(), really=True)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._held if not widget.isHidden()]

    def _place(self, width: int, *, really: bool) -> int:
        """Walk through the rows; return their height, and move the widgets when ``really``."""
        x, y, row_height, gap = 0, 0, 0, px(self._gap)
        for widget in self._shown():
            size = _size(widget)
            if row_height and x + size.width() > width:
                x, y, row_height = 0, y + row_height + gap, 0
            if really:
                widget.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + gap
            row_height = max(row_height, size.height())
        return y + row_height


def _size(widget: QWidget) -> QSize:
    """Return the size that ``widget`` wants, within its own bounds."""
    return (
        widget.sizeHint()
        .expandedTo(widget.minimumSizeHint())
        .expandedTo(widget.minimumSize())
        .boundedTo(widget.maximumSize())
    )
