"""Quality: the register of training."""

from __future__ import annotations

from ui.desk import Desk
from ui.quality.page import QualityPage
from ui.window import Place


def install(desk: Desk) -> None:
    """Register the place "quality"."""
    desk.add_place(Place("quality", desk.tr("Quality"), "chart-bar", lambda: QualityPage(desk)))
