"""What stands at the foot of a page on which the records do not open: a child in danger does not wait for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components import Text
from ui.theme import box


class DangerFoot(QWidget):
    """One line, in the middle."""

    def __init__(self) -> None:
        super().__init__()
        danger = Text(self.tr("If a child is in danger now, call 999."), "strong", "in-danger")
        danger.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box(QVBoxLayout(self), (24, 0, 24, 20), 0).addWidget(danger)
