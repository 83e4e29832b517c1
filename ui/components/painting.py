"""Small pieces of painting that several components share."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from ui.theme import px


def rounded(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    *,
    width: float = 1.0,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """Paint a rectangle with round corners (``radius`` in device-independent pixels), its edge inside ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(rect)
    if edge is not None:
        area.adjust(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(edge, width, style))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, radius, radius)
    painter.restore()


def dot(painter: QPainter, centre: QPointF, radius: float, fill: QColor, edge: QColor | None = None) -> None:
    """Paint a filled circle, or a hollow one with a 2 px edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if edge is not None:
        painter.setPen(QPen(edge, px(2)))
        radius -= px(1)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawEllipse(centre, radius, radius)
    painter.restore()


def put_icon(painter: QPainter, picture: QPixmap, rect: QRect) -> None:
    """Paint ``picture`` in the middle of ``rect``."""
    size = picture.deviceIndependentSize()
    left = rect.left() + (rect.width() - size.width()) / 2
    top = rect.top() + (rect.height() - size.height()) / 2
    painter.drawPixmap(QPointF(round(left), round(top)), picture)


def text_width(font: QFont, words: str, *, mnemonic: bool = False) -> int:
    """Return the width of one line of ``words`` in pixels."""
    flags = int(Qt.TextFlag.TextSingleLine) | (int(Qt.TextFlag.TextShowMnemonic) if mnemonic else 0)
    return QFontMetrics(font).size(flags, words).width()


def spoken(words: str) -> str:
    """Return ``words`` without the ``&`` that marks the access key, as they are read out."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
