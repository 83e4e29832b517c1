"""Words on the page: labels by their role, rules between things, icons beside them."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.theme import follow, fonts, icons
from ui.theme.first_paint import AT_THE_LEFT, CENTRED_DOWN, PLAIN_TEXT, WRAPPED

ROLES = frozenset(
    ("page-title", "record-title", "card-title", "heading", "strong", "body", "note", "soft", "hint", "caption")
) | frozenset(("quote", "prompt", "urgent", "attn", "good", "problem", "attn-strong", "urgent-strong"))


_LATER_FACES = frozenset(("quote", "prompt"))


class Text(QLabel):
    """A label of plain text in one of the ``ROLES`` (sizes and colours of ui.md 8). It wraps unless told otherwise."""

    def __init__(
        self, words: str = "", role: str = "body", name: str = "", *, wrap: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        if role not in ROLES:
            raise ValueError(f"no text role {role}")
        if role in _LATER_FACES:
            fonts.load_all()
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setProperty("role", role)
        self.setObjectName(name)
        self.setWordWrap(wrap)
        self.setText(words)


class ElidedText(Text):
    """One line that ends in an ellipsis where the room ends; it is read out whole."""

    def __init__(self, words: str = "", role: str = "body", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, role, name, wrap=False, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def is_cut(self) -> bool:
        """Whether there is no room for all of the words, as wide as it is now."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.width()

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """It can be narrow, but a few letters (initials) are never cut."""
        few = min(super().sizeHint().width(), self.fontMetrics().averageCharWidth() * 6)
        return QSize(few, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint what there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        words = self.fontMetrics().elidedText(self.text(), QtCore.Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), AT_THE_LEFT | CENTRED_DOWN, words)
        painter.end()


class FoldingText(ElidedText):
    """A title on one line where there is room for it, and on as many as its words need where there is not."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """No word is broken."""
        words = max((self.fontMetrics().horizontalAdvance(one) for one in self.text().split()), default=0)
        return QSize(max(super().minimumSizeHint().width(), words), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Take the height of the lines that the width makes."""
        super().resizeEvent(event)
        room = QRect(0, 0, self.width(), 10_000)
        lines = self.fontMetrics().boundingRect(room, AT_THE_LEFT | WRAPPED, self.text())
        self.setMinimumHeight(lines.height() if self.is_cut else 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Paint one line, or the lines."""
        if not self.is_cut:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), AT_THE_LEFT | WRAPPED, self.text())
        painter.end()


def selectable(label: Text) -> Text:
    """Let the words be marked and copied with the mouse and the keyboard (numbers, codes, quotations)."""
    label.setTextInteractionFlags(
        QtCore.Qt.TextInteractionFlag.TextSelectableByMouse | QtCore.Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


class Rule(QFrame):
    """A 1 px line between things, for decoration only."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", "v" if vertical else "h")


class IconLabel(QLabel):
    """An icon that only decorates the words beside it, so it is not read out."""

    def __init__(self, icon: str, colour: str = "ink2", size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn = (icon, colour, size)
        follow(self, IconLabel._draw)

    def set_icon(self, icon: str, colour: str | None = None) -> None:
        """Show another icon, in the same or another token's colour."""
        _, old, size = self._drawn
        self._drawn = (icon, colour or old, size)
        self._draw()

    def _draw(self) -> None:
        picture = icons.pixmap(*self._drawn)
        self.setPixmap(picture)
        self.setFixedSize(picture.deviceIndependentSize().toSize())
