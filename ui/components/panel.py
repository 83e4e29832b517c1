"""A panel that slides in at the right, for what does not fit beside the work in narrow windows ("About K.T.")."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.components.buttons import IconButton
from ui.components.focus import FocusBefore
from ui.components.layout import ScrollBody, Watcher
from ui.components.text import Text
from ui.theme import box, current, nest, px

WIDTH = 340
SLIDE_MS = 120


class SidePanel(QFrame):
    """A panel over the right side of ``host``. Put things into ``body``. Esc closes it; the focus goes back."""

    opened = Signal()
    closed = Signal()

    def __init__(self, host: QWidget, title: str, *, name: str = "side-panel") -> None:
        super().__init__(host)
        self._host = host
        self._before: FocusBefore | None = None
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("frame", "panel")
        column = box(QVBoxLayout(self), 0, 0)
        head = box(QHBoxLayout(), (16, 12, 8, 4), 8)
        self._title = Text(title, "heading")
        head.addWidget(self._title, 1)
        self._close = IconButton("x", self.tr("Close"), name=f"{name}-close")
        self._close.clicked.connect(self.close_panel)
        head.addWidget(self._close)
        nest(column, head)
        scroll = ScrollBody(f"{name}-body", margins=(16, 4, 16, 16))
        self.body = scroll.column
        column.addWidget(scroll, 1)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        Watcher(host, self).resized.connect(self._place)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the panel is shown."""
        return not self.isHidden()

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    @Slot()
    def open_panel(self) -> None:
        """Slide in and take the focus."""
        if self.is_open:
            return
        self._before = FocusBefore()
        self._place()
        self.show()
        self.raise_()
        if not current().reduce_motion:
            self._slide.setStartValue(QPoint(self._host.width(), 0))
            self._slide.setEndValue(self.pos())
            self._slide.start()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()

    @Slot()
    def close_panel(self) -> None:
        """Close it; the focus returns to what opened it."""
        if not self.is_open:
            return
        self._slide.stop()
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if had_focus and self._before is not None:
            self._before.give_back(self._host)
        self._before = None
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)

    @Slot()
    def _place(self) -> None:
        width = min(px(WIDTH), self._host.width())
        self._slide.stop()
        self.setGeometry(self._host.width() - width, 0, width, self._host.height())
