"""A sheet about one file: what is asked or known at the left, what it looks like at the right, or below it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent

from ui.asking import AskingSheet
from ui.attachments.preview import AttachmentPreview
from ui.desk import Desk
from ui.theme import px

SIDE_BY_SIDE_PX = 860  # at 100 %: below it a form beside a picture leaves room for neither
BELOW_PX = 320


class SheetWithPreview(AskingSheet):
    """Say ``place_preview`` once the fields are there."""

    def __init__(self, desk: Desk, title: str, subtitle: str, verb: str, name: str) -> None:
        super().__init__(desk, title, subtitle, verb, name, width=980, height=660)
        self.preview = AttachmentPreview()
        self._beside = self.add_side(self.preview)
        self._is_beside = True

    def place_preview(self) -> None:
        """Put the preview where there is room for it."""
        wide = self.width() >= px(SIDE_BY_SIDE_PX)
        if wide is self._is_beside:
            return
        self._is_beside = wide
        column = self._beside.layout() if wide else self.body
        if column is not None:
            column.addWidget(self.preview)
        self.preview.setMinimumHeight(0 if wide else px(BELOW_PX))
        self._beside.setVisible(wide)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Place the preview anew."""
        super().resizeEvent(event)
        self.place_preview()
