"""What the first page shows, read in one go before the page is there, so that it comes on screen whole."""

from __future__ import annotations

from dataclasses import dataclass

from app.services.first_steps import FirstSteps, first_steps
from app.services.today import TodayView, today
from app.services.work import Work


@dataclass(frozen=True, slots=True)
class FirstPage:
    """Today, and what comes next for somebody who has just begun (None for everybody else)."""

    steps: FirstSteps | None
    today: TodayView


def read(work: Work) -> FirstPage:
    """Return what Today shows now."""
    return FirstPage(first_steps(work), today(work))
