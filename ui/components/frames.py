"""Frames that hold other things: cards, composers, empty states, section heads."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.components.buttons import HintButton
from ui.components.painting import put_icon
from ui.components.text import Text
from ui.theme import box, current, fix, icons, nest, px


class Card(QFrame):
    """A surface with a thin edge. Put things into ``body``; ``pad`` is the space around them."""

    def __init__(self, name: str = "", *, pad: int = 16, spacing: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("frame", "card")
        self.body = box(QVBoxLayout(self), pad, spacing)


class SectionHead(QWidget):
    """A heading over a list: what it is, how many, and perhaps a link to the whole."""

    def __init__(
        self, title: str, detail: str = "", link: HintButton | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = box(QHBoxLayout(self), (1, 0, 2, 0), 8)
        self._title = Text(title, "heading", wrap=False)
        self._detail = Text(detail, "hint", wrap=False)
        row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self._detail, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addStretch(1)
        if link is not None:
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignBaseline)

    def set_words(self, title: str, detail: str = "") -> None:
        """Show another title and detail."""
        self._title.setText(title)
        self._detail.setText(detail)


class Composer(QFrame):
    """A card that holds a form in the page: a decision, an action, an escalation. Its buttons sit in the action bar."""

    def __init__(self, title: str, detail: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("frame", "card")
        outer = box(QVBoxLayout(self), (18, 14, 18, 18), 10)
        self._head = box(QHBoxLayout(), 0, 8)
        self._title = Text(title, "heading", wrap=False)
        self._detail = Text(detail, "hint", wrap=False)
        self._head.addWidget(self._title, 0, Qt.AlignmentFlag.AlignBaseline)
        self._head.addWidget(self._detail, 0, Qt.AlignmentFlag.AlignBaseline)
        self._head.addStretch(1)
        nest(outer, self._head)
        self.form = box(QVBoxLayout(), 0, 10)
        nest(outer, self.form)

    def set_words(self, title: str, detail: str = "") -> None:
        """Show another title and detail."""
        self._title.setText(title)
        self._detail.setText(detail)
        self.setAccessibleName(title)

    def add_to_head(self, widget: QWidget) -> None:
        """Put ``widget`` at the right of the title."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)


class _RoundIcon(QWidget):
    """An icon in a soft circle, for empty places."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        fix(self, width=72, height=72)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the size of the circle."""
        return QSize(px(72), px(72))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint circle and icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().color("accentSoft"))
        painter.drawEllipse(QRectF(self.rect()))
        put_icon(painter, icons.pixmap(self._icon, "accent", 28), self.rect())
        painter.end()


class EmptyState(QWidget):
    """What a place is for when nothing is in it yet: icon, title, a sentence or two, one button, perhaps a second."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        *,
        primary: HintButton | None = None,
        secondary: HintButton | None = None,
        foot: QWidget | None = None,
        name: str = "empty",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        column = box(QVBoxLayout(self), (24, 32, 24, 32), 12)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(_RoundIcon(icon), 0, centre)
        self._title = heading = Text(title, "record-title")
        heading.setAlignment(centre)
        column.addWidget(heading)
        self._words = words = Text(text, "soft")
        words.setAlignment(centre)
        fix(words, width=460)
        middle = box(QHBoxLayout())  # a label aligned by itself is not given the height its wrapped lines need
        middle.addStretch(1)
        middle.addWidget(words)
        middle.addStretch(1)
        nest(column, middle)
        if primary is not None or secondary is not None:
            row = box(QHBoxLayout(), (0, 8, 0, 0), 8)
            row.addStretch(1)
            for button in (primary, secondary):
                if button is not None:
                    row.addWidget(button)
            row.addStretch(1)
            nest(column, row)
        if foot is not None:
            column.addWidget(foot, 0, centre)
        column.addStretch(2)

    def set_words(self, title: str, text: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._words.setText(text)
