"""Training: entering a course, the card on a person's page, rows of the register."""

from __future__ import annotations

from app.domain.ids import PersonId
from app.domain.training import Training
from ui.desk import Desk
from ui.training.sheet import TrainingSheet


def install(desk: Desk) -> None:
    """Register the route "training": a person's id and name, and the course to change."""

    def enter(person_id: PersonId, name: str, old: Training | None = None) -> None:
        TrainingSheet(desk, person_id, name, old).open()

    desk.add_route("training", enter)
