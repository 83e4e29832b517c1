"""That something takes a while: a thin bar and words for what is happening (ui.md 5)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.announce import announce
from ui.components.text import Text
from ui.theme import box, current, fix, px


class BusyBar(QWidget):
    """A thin bar and words for what is happening. It wanders until it is known how far it is, then it fills.

    With reduced motion nothing wanders: until then there are only the words.
    """

    def __init__(self, name: str = "busy-bar", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        column = box(QVBoxLayout(self), 0, 4)
        self._bar = _MovingBar()
        column.addWidget(self._bar)
        self._words = Text("", "hint", wrap=False)
        column.addWidget(self._words)
        self.hide()

    def set_words(self, words: str) -> None:
        """Show the bar with ``words`` ("Signing"); empty words hide it."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.set_part(None)
        self.setVisible(bool(words))
        if words:
            announce(self, words)

    def set_part(self, part: float | None) -> None:
        """Fill the bar up to ``part`` of its length (0 to 1); None while nobody knows. New words begin anew."""
        self._bar.set_part(part)
        self._bar.setVisible(part is not None or not current().reduce_motion)

    def part(self) -> float | None:
        """Return how far it is filled, or None."""
        return self._bar.part

    def words(self) -> str:
        """Return what it says is happening."""
        return self._words.text()


class _MovingBar(QWidget):
    """The thin bar: a piece of accent that wanders along a line while it is seen, or fills it up to ``part``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part: float | None = None
        self._at = 0
        self._timer = QTimer(self, interval=40)
        self._timer.timeout.connect(self._on_tick)
        fix(self, height=3, min_width=80)

    def set_part(self, part: float | None) -> None:
        """Fill it up to there; None lets it wander."""
        self.part = part
        self._move_if_seen()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return a thin, wide size."""
        return QSize(px(160), px(3))

    def showEvent(self, event: object) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Begin to move."""
        self._move_if_seen()

    def hideEvent(self, event: object) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Stop."""
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint line and piece."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), current().color("line"))
        piece = self.width() * (0.3 if self.part is None else self.part)
        left = 0.0 if self.part is not None else (self.width() + piece) * self._at / 50 - piece
        painter.fillRect(QRectF(left, 0, piece, self.height()), current().color("accent"))
        painter.end()

    def _move_if_seen(self) -> None:
        if self.part is None and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def _on_tick(self) -> None:
        self._at = (self._at + 1) % 51
        self.update()
