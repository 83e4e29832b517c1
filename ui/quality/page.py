"""Quality: whether supervision is what it should be. One section at a time, each from the records."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from ui.components import PageHeader, ScrollBody, SegmentedChoice
from ui.desk import Desk
from ui.pages import LayoutMode, Page
from ui.quality.figures import FiguresSection
from ui.quality.improving import ImprovingSection
from ui.quality.reviews import ReviewsSection
from ui.quality.training import TrainingSection


class QualityPage(Page):
    """The figures of a Section 11 pack, training, observations and samples, feedback and visits."""

    def __init__(self, desk: Desk) -> None:
        title = desk.tr("Quality")
        subtitle = desk.tr("Figures from the records, who is trained, and what was found when somebody looked")
        super().__init__(title, "quality", PageHeader(title, subtitle))
        self._is_old = True
        self._body = ScrollBody(margins=(28, 8, 28, 28), spacing=16)
        self._choice = SegmentedChoice(
            [
                ("figures", self.tr("Section 11")),
                ("training", self.tr("Training")),
                ("reviews", self.tr("Observations and samples")),
                ("improving", self.tr("Feedback and visits")),
            ]
            if desk.sight.sees_figures
            else [
                ("training", self.tr("Training")),
                ("reviews", self.tr("Observations and samples")),
                ("improving", self.tr("Feedback and visits")),
            ],
            name="quality-section",
            label=self.tr("What to look at"),
        )
        begins = "figures" if desk.sight.sees_figures else "training"
        self._choice.set_value(begins)
        self._choice.chosen.connect(self._choose)
        self._body.column.addWidget(self._choice)
        self._sections: dict[str, FiguresSection | TrainingSection | ReviewsSection | ImprovingSection] = {
            "training": TrainingSection(desk),
            "reviews": ReviewsSection(desk),
            "improving": ImprovingSection(desk),
        }
        self._figures: FiguresSection | None = None
        if desk.sight.sees_figures:
            self._figures = self._sections["figures"] = FiguresSection(desk)
        for key, section in self._sections.items():
            self._body.column.addWidget(section)
            if key != begins:
                section.hide()
        self._body.column.addStretch(1)
        self.column.addWidget(self._body, 1)

    @property
    def topic(self) -> str:
        """The section that is shown."""
        return f"quality-{self._choice.value()}"

    def refresh(self, changes: object) -> None:
        """Read again what changed: training belongs to people."""
        if not isinstance(changes, Changes):
            return
        if self._figures is not None:
            self._is_old = True
            self._count()
        if changes.people:
            self._sections["training"].ask()
        if changes.quality or changes.people:
            self._sections["reviews"].ask()
            self._sections["improving"].ask()

    def arrive(self) -> None:
        """Count what may have changed since."""
        self._count()

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """Stack the charts in narrow windows."""
        super().set_layout_mode(mode)
        if self._figures is not None:
            self._figures.set_stacked(not mode.two_columns)

    def _count(self) -> None:
        """Count when the figures are looked at, and the records have changed since they were."""
        if self._figures is not None and self._is_old and self.isVisible() and self._choice.value() == "figures":
            self._is_old = False
            self._figures.ask()

    def begin_at(self) -> QWidget | None:
        """Begin in the section that is shown."""
        return self._sections[self._choice.value() or "training"].first()

    def _choose(self, key: str) -> None:
        for name, section in self._sections.items():
            section.setVisible(name == key)
        self._count()
