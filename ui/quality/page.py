"""Quality: whether supervision is what it should be. One section at a time, each from the records."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from ui.components import PageHeader, ScrollBody, SegmentedChoice
from ui.desk import Desk
from ui.pages import Page
from ui.quality.reviews import ReviewsSection
from ui.quality.training import TrainingSection


class QualityPage(Page):
    """Training, and observations and samples."""

    def __init__(self, desk: Desk) -> None:
        title = desk.tr("Quality")
        subtitle = desk.tr("Who is trained, and what was found when supervision was looked at")
        super().__init__(title, "quality", PageHeader(title, subtitle))
        self._body = ScrollBody(margins=(28, 8, 28, 28), spacing=16)
        self._choice = SegmentedChoice(
            [("training", self.tr("Training")), ("reviews", self.tr("Observations and samples"))],
            name="quality-section",
            label=self.tr("What to look at"),
        )
        self._choice.set_value("training")
        self._choice.chosen.connect(self._choose)
        self._body.column.addWidget(self._choice)
        self._sections: dict[str, TrainingSection | ReviewsSection] = {
            "training": TrainingSection(desk),
            "reviews": ReviewsSection(desk),
        }
        for section in self._sections.values():
            self._body.column.addWidget(section)
        self._sections["reviews"].hide()
        self._body.column.addStretch(1)
        self.column.addWidget(self._body, 1)

    def refresh(self, changes: object) -> None:
        """Read again what changed: training belongs to people."""
        if not isinstance(changes, Changes):
            return
        if changes.people:
            self._sections["training"].ask()
        if changes.quality or changes.people:
            self._sections["reviews"].ask()

    def begin_at(self) -> QWidget | None:
        """Begin in the section that is shown."""
        return self._sections[self._choice.value() or "training"].first()

    def _choose(self, key: str) -> None:
        for name, section in self._sections.items():
            section.setVisible(name == key)
