"""Tags: a few words with a soft ground, never colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6 import QtCore
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.components.painting import put_icon, rounded, text_width
from ui.theme import current, follow, icons, px

Tone = Literal["plain", "info", "attn", "urgent", "good", "priv", "accent"]


@dataclass(frozen=True, slots=True)
class TagSpec:
    """What a tag shows: its words, its tone and perhaps an icon."""

    words: str
    tone: Tone = "plain"
    icon: str = ""


def tag_size(spec: TagSpec) -> QSize:
    """Return the size of a tag in pixels at the text size in force: 24 px high at 100 %."""
    width = text_width(_font(spec), spec.words) + px(20)
    return QSize(width + (px(20) - px(2) if spec.icon else 0), px(24))


def paint_tag(painter: QPainter, rect: QRect, spec: TagSpec) -> None:
    """Paint a tag that fills ``rect`` (as big as ``tag_size`` says)."""
    theme = current()
    if spec.tone == "plain" or theme.is_high_contrast:
        rounded(painter, rect, px(11), theme.color("surface"), theme.color("line"))
        colour = "ink2"
    else:
        rounded(painter, rect, px(11), theme.color(f"{spec.tone}Soft"))
        colour = "accentInk" if spec.tone == "accent" else spec.tone
    left = rect.left() + px(10)
    if spec.icon:
        left = rect.left() + px(8)
        put_icon(painter, icons.pixmap(spec.icon, colour, 16), QRect(left, rect.top(), px(16), rect.height()))
        left += px(16) + px(4)
    painter.setFont(_font(spec))
    painter.setPen(theme.color(colour))
    words = QRect(left, rect.top(), rect.right() - left + 1, rect.height())
    painter.drawText(words, int(QtCore.Qt.AlignmentFlag.AlignVCenter | QtCore.Qt.TextFlag.TextSingleLine), spec.words)


def _font(spec: TagSpec) -> QFont:
    return current().font(13, weight=400 if spec.tone == "plain" else 600)


class Tag(QWidget):
    """A tag as a widget of its own. Its words are its accessible name."""

    def __init__(
        self, words: str, tone: Tone = "plain", icon: str = "", *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._spec = TagSpec(words, tone, icon)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow(self, lambda tag: tag.updateGeometry())

    def text(self) -> str:
        """Return the words."""
        return self._spec.words

    @property
    def tone(self) -> Tone:
        """The tone in force."""
        return self._spec.tone

    def set(self, words: str, tone: Tone = "plain", icon: str = "") -> None:
        """Show other words, tone and icon."""
        self._spec = TagSpec(words, tone, icon)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the room for icon and words."""
        return tag_size(self._spec)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint the tag."""
        painter = QPainter(self)
        paint_tag(painter, self.rect(), self._spec)
        painter.end()
