"""Pictures that came from elsewhere, drawn by Qt's own readers within bounds, never larger than the screen needs."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from app.domain.attachment import MOST_PIXELS, Format
from ui.components.paper import PagePicture

WIDEST_PX = 1_600


def decode(data: bytes, kind: Format, widest: int = WIDEST_PX) -> QImage | None:
    """Return the picture, at most ``widest`` pixels in either direction, or None when it cannot be drawn.

    Any thread. Only the reader of that one kind is asked, whatever the bytes claim to be; its size is looked at before
    anything is drawn, and Qt itself refuses what would take more memory than its limit.
    """
    holder = QByteArray(data)
    buffer = QBuffer(holder)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.value.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    if max(size.width(), size.height()) > widest:
        reader.setScaledSize(size.scaled(QSize(widest, widest), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def as_page(image: QImage, words: str = "") -> PagePicture:
    """Return the picture as the preview takes it; ``words`` is what is said to who cannot see it."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return PagePicture(plain.width(), plain.height(), bytes(plain.constBits()), words)


def as_png(image: QImage) -> bytes:
    """Return a picture that was pasted as a PNG file."""
    holder = QByteArray()
    buffer = QBuffer(holder)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(holder.data())
