"""A sheet with what is asked at the left and the real pages at the right; one of the two where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services import exporting
from ui.components import HintButton, PagePicture, PaperPreview, Sheet
from ui.components.naming import named
from ui.theme import box, px

PREVIEW_WIDTH_PX = 900
MOST_PAGES = 24  # in the preview: each takes 5 MB of memory, and a note of a megabyte makes hundreds
BESIDE = 760  # px at 100 % text: with less, the pages do not stand beside the choices


class SheetWithPages(Sheet):
    """Subclasses call ``build_pages`` with the left half, and put ``pages_button`` into their bar."""

    preview: PaperPreview
    pages_button: HintButton

    def build_pages(self, left: QWidget, name: str) -> None:
        """Put ``left`` and the pages beside one another."""
        self._left_half = left
        self.content.removeWidget(self.scroll_body)
        self.scroll_body.hide()
        self.content.addWidget(left, 12)
        side = named(QWidget(), "preview-side")
        column = QVBoxLayout(side)
        box(column, (24, 16, 24, 0), 12)
        self.preview = PaperPreview(name)
        column.addWidget(self.preview, 1)
        self._side = self.add_side(side, 13)
        self.pages_button = HintButton(self.tr("Show the pa&ges"), kind="quiet", name="export-pages")
        self.pages_button.clicked.connect(self._swap)
        self.pages_button.hide()

    def show_pages(self, pictures: Sequence[exporting.PagePicture], of: int) -> None:
        """Show the pages, the first of ``of``."""
        self.preview.set_pages([PagePicture(one.width, one.height, one.bgra, one.text) for one in pictures], of)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Show what is asked and the pages beside one another, or one of them where there is no room for both."""
        super().resizeEvent(event)
        beside = event.size().width() >= px(BESIDE)
        if beside or self.pages_button.isHidden():
            self._side.setVisible(beside)
            self._left_half.show()
        self.pages_button.setVisible(not beside)
        self.room_changed(is_wide=beside)
        self._show_swap()

    def room_changed(self, *, is_wide: bool) -> None:
        """There is room for both halves, or for one of them only."""

    def _swap(self) -> None:
        self._left_half.setVisible(not self._left_half.isVisible())
        self._side.setVisible(not self._left_half.isVisible())
        self._show_swap()

    def _show_swap(self) -> None:
        pages = not self._left_half.isHidden()
        self.pages_button.set_words(self.tr("Show the pa&ges") if pages else self.tr("Back to the &choices"))
