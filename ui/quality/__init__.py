"""Quality: the figures of a Section 11 pack, the register of training, observations and samples."""

from __future__ import annotations

from ui.desk import Desk
from ui.quality.assessment import AssessmentPage
from ui.quality.figure import FigurePage
from ui.quality.page import QualityPage
from ui.window import Place


def install(desk: Desk) -> None:
    """Register the place "quality" and the routes "figure" (which one, and its period) and "self-assessment"."""
    desk.add_place(Place("quality", desk.tr("Quality"), "chart-bar", lambda: QualityPage(desk)))
    desk.add_route("self-assessment", lambda return_id: AssessmentPage(desk, return_id))
    desk.add_route("figure", lambda key, period: FigurePage(desk, key, period))
