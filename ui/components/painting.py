"""Small pieces of painting that several components share."""

from __future__ import annotations

from functools import cache

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStylePainter

from ui.theme import px
from ui.theme.first_paint import ACCESS_KEY, ONE_LINE


def rounded(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    *,
    width: float = 1.0,
    style: QtCore.Qt.PenStyle | None = None,
) -> None:
    """Paint a rectangle with round corners (``radius`` in device-independent pixels), its edge inside ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    area = QRectF(rect)
    if edge is not None:
        area.adjust(width / 2, width / 2, -width / 2, -width / 2)
    shape = QPainterPath()
    shape.addRoundedRect(area, radius, radius)
    if fill is not None:
        painter.fillPath(shape, _coloured(fill).brush(_GROUND))
    if edge is not None:
        pen = QPen(_coloured(edge).brush(_GROUND), width)
        if style is None:
            painter.strokePath(shape, pen)
        else:  # dashes begin elsewhere on a path
            pen.setStyle(style)
            painter.setPen(pen)
            painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, radius, radius)
    painter.restore()


_GROUND, _WORDS = QPalette.ColorRole.Window, QPalette.ColorRole.WindowText


@cache
def _palette(colour: int) -> QPalette:
    made = QPalette()
    for role in (_GROUND, _WORDS):
        made.setColor(role, QColor.fromRgba(colour))
    return made


def _coloured(colour: QColor) -> QPalette:
    """Return a palette of one colour: what makes a brush or writes without naming one of Qt's enumerations."""
    return _palette(colour.rgba())


def write(painter: QStylePainter, room: QRect, flags: int, words: str, colour: QColor) -> None:
    """Write ``words`` in ``room`` as ``flags`` say (see ``first_paint``), in the painter's font."""
    painter.drawItemText(room, flags, _coloured(colour), True, words, _WORDS)


def dot(painter: QPainter, centre: QPointF, radius: float, fill: QColor, edge: QColor | None = None) -> None:
    """Paint a filled circle, or a hollow one with a 2 px edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if edge is not None:
        painter.setPen(QPen(edge, px(2)))
        radius -= px(1)
    else:
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
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
    return QFontMetrics(font).size(ONE_LINE | (ACCESS_KEY if mnemonic else 0), words).width()


def spoken(words: str) -> str:
    """Return ``words`` without the ``&`` that marks the access key, as they are read out."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
