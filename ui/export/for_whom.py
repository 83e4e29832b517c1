"""For which authority a restricted matter leaves, and why: asked before anything is signed, kept in the matter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.exports import Purpose
from ui.components import Banner, FormField, GrowingText
from ui.components.naming import named
from ui.theme import box


class ForWhom(QWidget):
    """Two fields, and where not to leave the file. ``changed`` while somebody types, ``left`` when a field is left."""

    changed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("for-whom")
        column = QVBoxLayout(self)
        box(column, 0, 12)
        self.receiver = named(QLineEdit(), "export-receiver")
        self._receiver = FormField(
            self.tr("For &whom?"),
            self.receiver,
            hint=self.tr("The local authority’s officer (LADO), police: name and post"),
        )
        self.reason = GrowingText(min_lines=2, name="export-reason")
        self._reason = FormField(self.tr("Wh&y do they get it?"), self.reason)
        column.addWidget(self._receiver)
        column.addWidget(self._reason)
        column.addWidget(
            Banner(
                "attn",
                self.tr("Whoever finds the file can read it."),
                self.tr(
                    "Lock it with a password in the next step, or save it on a memory stick that you hand over, not in "
                    "a folder that others open. The matter notes for whom it was made; nothing else does."
                ),
                icon="eye-off",
                name="export-restricted",
            )
        )
        self.receiver.textChanged.connect(self.changed)
        self.receiver.editingFinished.connect(self.left)
        self.reason.text_changed.connect(self.changed)
        self.reason.left.connect(self.left)

    def purpose(self) -> Purpose:
        """Return what is typed."""
        return Purpose(self.receiver.text().strip(), self.reason.text().strip())

    def is_settled(self) -> bool:
        """Mark what is missing; True when both are there."""
        for field, text in ((self._reason, self.reason.text()), (self._receiver, self.receiver.text())):
            if text.strip():
                field.clear_problem()
            else:
                field.set_problem(self.tr("Fill this in"))
                field.control.setFocus()
        return bool(self.receiver.text().strip() and self.reason.text().strip())
