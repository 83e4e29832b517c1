"""A pad to draw a signature on, with mouse, pen or finger; it also shows one that comes from a picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.drawn import MOST_POINTS, MOST_STROKES, PAD, DrawnSignature
from ui.components.naming import named
from ui.theme import fix, px

_PAPER, _INK, _RULE = QColor("#ffffff"), QColor("#1c1b19"), QColor("#8a857c")  # the page's own, in every theme


class SignaturePad(QWidget):
    """White as the page is. Strokes are kept in units of the pad, so that they are the same at every size.

    The keyboard does not draw: who uses it leaves the signature out, or takes a picture of one.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "signature-pad")
        self.setAccessibleName(self.tr("Pad to draw your signature on, with mouse, pen or finger"))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fix(self, height=112, max_width=112 * PAD[0] // PAD[1])
        self._strokes: list[list[tuple[int, int]]] = []
        self._is_drawing = False
        self._picture = QImage()
        self._drawn = DrawnSignature()

    def drawn(self) -> DrawnSignature:
        """Return what is on the pad."""
        if self._drawn.picture:
            return self._drawn
        return DrawnSignature(tuple(tuple(stroke) for stroke in self._strokes))

    def show_picture(self, drawn: DrawnSignature) -> None:
        """Show a signature from a picture in the place of what was drawn."""
        self.clear()
        self._drawn = drawn
        self._picture = QImage.fromData(drawn.picture)
        self.update()
        self.changed.emit()

    def clear(self) -> None:
        """Make the pad empty."""
        self._strokes.clear()
        self._is_drawing = False
        self._picture = QImage()
        self._drawn = DrawnSignature()
        self.update()
        self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Begin a stroke. Qt makes a finger and a pen into a mouse."""
        if event.button() is not Qt.MouseButton.LeftButton or len(self._strokes) >= MOST_STROKES:
            return
        if self._drawn.picture:
            self.clear()
        self._is_drawing = True
        self._strokes.append([])
        self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Go on with the stroke."""
        if self._is_drawing:
            self._go_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """End the stroke."""
        if event.button() is Qt.MouseButton.LeftButton and self._is_drawing:
            self._is_drawing = False
            self.changed.emit()

    def _go_to(self, at: QPointF) -> None:
        if sum(map(len, self._strokes)) >= MOST_POINTS:
            return
        area = self._area()
        x = round((at.x() - area.left()) / area.width() * PAD[0])
        y = round((at.y() - area.top()) / area.height() * PAD[1])
        point = (min(max(x, 0), PAD[0]), min(max(y, 0), PAD[1]))
        stroke = self._strokes[-1]
        if not stroke or stroke[-1] != point:
            stroke.append(point)
            self.update()

    def _area(self) -> QRectF:
        """Return where the pad is in the widget, in its own proportions."""
        scale = min(self.width() / PAD[0], self.height() / PAD[1])
        size = PAD[0] * scale, PAD[1] * scale
        return QRectF(0, (self.height() - size[1]) / 2, *size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name
        """Paint the paper, a line to write on, and what is drawn."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        painter.setPen(QPen(_RULE, 1))
        painter.setBrush(_PAPER)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        base = area.top() + area.height() * 0.78
        painter.drawLine(QPointF(area.left() + px(14), base), QPointF(area.right() - px(14), base))
        if not self._picture.isNull():
            room = area.adjusted(px(8), px(6), -px(8), -px(6))
            size = self._picture.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(QPointF(), size)
            place.moveCenter(room.center())
            painter.drawImage(place, self._picture)
        painter.setPen(QPen(_INK, px(2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        for stroke in self._strokes:
            line = [
                QPointF(area.left() + x / PAD[0] * area.width(), area.top() + y / PAD[1] * area.height())
                for x, y in stroke
            ]
            painter.drawPolyline(QPolygonF(line)) if len(line) > 1 else painter.drawPoints(QPolygonF(line))
