"""Quality: whether supervision is what it should be. One section after another, each from the records."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from ui.components import PageHeader, ScrollBody
from ui.desk import Desk
from ui.pages import Page
from ui.quality.training import TrainingSection


class QualityPage(Page):
    """The register of training."""

    def __init__(self, desk: Desk) -> None:
        title = desk.tr("Quality")
        super().__init__(
            title, "quality", PageHeader(title, desk.tr("Who is trained, until when, and what is missing"))
        )
        self._body = ScrollBody(margins=(28, 8, 28, 28), spacing=16)
        self._training = TrainingSection(desk)
        self._body.column.addWidget(self._training)
        self._body.column.addStretch(1)
        self.column.addWidget(self._body, 1)

    def refresh(self, changes: object) -> None:
        """Read again when people changed: training is theirs."""
        if isinstance(changes, Changes) and changes.people:
            self._training.ask()

    def begin_at(self) -> QWidget | None:
        """Begin in the register."""
        return self._training.first()
