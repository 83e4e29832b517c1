"""Observations of supervision and dip samples: begun, answered question by question, read, followed up."""

from __future__ import annotations

from ui.desk import Desk
from ui.reviews.beginning import ObserveSheet, SampleSheet
from ui.reviews.page import ReviewPage


def install(desk: Desk) -> None:
    """Register the routes "observe", "take-sample" and "review" (its id)."""
    desk.add_route("observe", lambda: ObserveSheet(desk).open())
    desk.add_route("take-sample", lambda: SampleSheet(desk).open())
    desk.add_route("review", lambda review_id: ReviewPage(desk, review_id))
