"""A preview of pages as they will be: pictures of the real pages, with their words for screen readers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.components.buttons import IconButton
from ui.components.layout import clear_layout
from ui.components.text import Text
from ui.theme import box, current, nest, px

ZOOMS = (100, 125, 150, 200, 300)


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as a picture: its size in pixels, its pixels (blue, green, red, alpha, 8 bits each), and its words."""

    width: int
    height: int
    bgra: bytes
    text: str = ""


class _Page(QLabel):  # a label is read out as what it says
    """One page, as wide as it is told to be."""

    def __init__(self, picture: PagePicture, number: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bytes = picture.bgra  # the image reads from these bytes
        stride = picture.width * 4
        self._image = QImage(self._bytes, picture.width, picture.height, stride, QImage.Format.Format_RGB32)
        self.setObjectName(f"page-{number}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ring_radius", 1)
        self.setAccessibleName(self.tr("Page {number} of {count}").format(number=number, count=count))
        self.setAccessibleDescription(picture.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_width(self, width: int) -> None:
        """Be ``width`` pixels wide, and as high as the page then is."""
        self.setFixedSize(width, round(width * self._image.height() / max(1, self._image.width())))

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the size it was told to have."""
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  # Qt's name and signature
        """Paint the page and a thin edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), current().color("paper"))
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(self.width() * ratio), round(self.height() * ratio))
        shown = self._image
        if wanted.width() < self._image.width():  # a smooth reduction keeps thin letters readable
            shown = self._image.scaled(
                wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        painter.drawImage(QRectF(self.rect()), shown)
        painter.setPen(current().color("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class PaperPreview(QFrame):
    """Pages below one another, fitted to the width, larger on request. ``set_message`` stands in until they come."""

    zoomed = Signal(int)  # percent

    def __init__(
        self, name: str = "preview", title: str = "", parent: QWidget | None = None, *, counts: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("ground", "sunken")
        self._pages: list[_Page] = []
        self._zoom = 100
        column = box(QVBoxLayout(self), 0, 0)
        head = box(QHBoxLayout(), (20, 10, 12, 6), 8)
        head.addWidget(Text(title or self.tr("Preview"), "strong", wrap=False))
        self._count = Text("", "hint", wrap=False)
        self._counts = counts  # whether the number of pages says something
        head.addWidget(self._count)
        head.addStretch(1)
        self.smaller = IconButton("minus", self.tr("Smaller"), name=f"{name}-smaller")
        self.smaller.clicked.connect(self.zoom_out)
        self.larger = IconButton("zoom-in", self.tr("Larger"), name=f"{name}-larger")
        self.larger.clicked.connect(self.zoom_in)
        self._head = head
        head.addWidget(self.smaller)
        head.addWidget(self.larger)
        nest(column, head)
        self._message = Text("", "soft", f"{name}-message")
        self._message.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._message)
        self._scroll = QScrollArea()
        self._scroll.setObjectName(f"{name}-pages")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("ground", "none")
        self._stack = box(QVBoxLayout(inside), (20, 4, 20, 20), 16)
        self._scroll.setWidget(inside)
        column.addWidget(self._scroll, 1)
        current().changed.connect(self._fit)
        self.set_message("")

    def add_button(self, button: QWidget) -> None:
        """Put a button before those for the size."""
        self._head.insertWidget(self._head.indexOf(self.smaller), button)

    @property
    def zoom(self) -> int:
        """The size of the pages in percent of the width there is."""
        return self._zoom

    def page_count(self) -> int:
        """Return how many pages are shown."""
        return len(self._pages)

    def set_pages(self, pictures: Sequence[PagePicture], of: int | None = None) -> None:
        """Show these pages, the first of ``of`` when there are more; the place one has scrolled to stays."""
        total = len(pictures) if of is None else of
        place = self._scroll.verticalScrollBar().value()
        clear_layout(self._stack)
        self._pages = [_Page(picture, number, total) for number, picture in enumerate(pictures, 1)]
        for page in self._pages:
            self._stack.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self._stack.addStretch(1)
        one, many = self.tr("1 page"), self.tr("{count} pages")
        if self._counts:
            self._count.setText(one if total == 1 else many.format(count=total) if pictures else "")
        only = self.tr("The first {shown} pages are shown here. All {total} are in the document.")
        self.set_message(only.format(shown=len(pictures), total=total) if total > len(pictures) else "")
        self._fit()
        self._scroll.verticalScrollBar().setValue(place)

    def set_message(self, words: str) -> None:
        """Say why there are no pages, or that they are on their way; empty takes the message away."""
        self._message.setText(words)
        self._message.setVisible(bool(words))

    @Slot()
    def zoom_in(self) -> None:
        """Show the pages one step larger."""
        self._set_zoom(next((zoom for zoom in ZOOMS if zoom > self._zoom), self._zoom))

    @Slot()
    def zoom_out(self) -> None:
        """Show the pages one step smaller, down to the width there is."""
        self._set_zoom(next((zoom for zoom in reversed(ZOOMS) if zoom < self._zoom), self._zoom))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _set_zoom(self, zoom: int) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            self._fit()
            self.zoomed.emit(zoom)

    def _width(self) -> int:
        room = self.width() - px(40) - px(14)
        return max(px(200), round(min(room, px(760)) * self._zoom / 100))

    @Slot()
    def _fit(self) -> None:
        for page in self._pages:
            page.set_width(self._width())
