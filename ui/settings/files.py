"""How large a file that is kept with a record may be, and all of them together."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.attachment import LARGEST_ALL_MB, LARGEST_EACH_MB, AttachmentLimits
from app.services import attachments
from ui.components import Flow, FormField, HintButton, NumberField, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.theme import box


class FileLimits(QWidget):
    """Two figures, in megabytes. ``saved`` once the new ones hold."""

    saved = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        named(self, "file-limits")
        self._desk = desk
        column = QVBoxLayout(self)
        box(column, 0, 8)
        column.addWidget(Text(self.tr("Attachments"), "heading"))
        column.addWidget(
            Text(
                self.tr(
                    "Files are kept inside the records, so every backup grows by them. What is there already stays, "
                    "whatever its size."
                ),
                "hint",
            )
        )
        self._each = NumberField(1, LARGEST_EACH_MB, 1, name="file-each")
        self._every = NumberField(1, LARGEST_ALL_MB, 1, name="file-all")
        row = Flow(gap=16)
        row.add(FormField(self.tr("One &file, at most (MB)"), self._each))
        row.add(FormField(self.tr("All together, at &most (MB)"), self._every))
        column.addWidget(row)
        save = HintButton(self.tr("Sa&ve these limits"), name="file-limits-save")
        save.clicked.connect(self._save)
        buttons = Flow(gap=8)
        buttons.add(save)
        column.addWidget(buttons)
        desk.ask(attachments.limits).then(self._show)

    def _show(self, limits: AttachmentLimits) -> None:
        self._each.setValue(limits.each_mb)
        self._every.setValue(limits.all_mb)

    def _save(self) -> None:
        self._desk.do(attachments.set_limits, self._each.value(), self._every.value()).then(
            lambda _none: self.saved.emit(), failed=self.failed.emit
        )
