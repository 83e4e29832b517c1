"""What people are trained in. Replaced states are kept."""

from __future__ import annotations

from typing import Any

from app.domain.ids import PersonId, TrainingId
from app.domain.training import Training
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_TRAINING = Table(Training, "training")


class TrainingRepository(Store[Training]):
    """One row for each course of each person."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _TRAINING, revisions)

    def all(self) -> tuple[Training, ...]:
        """Return every course, the newest first."""
        return self._many('ORDER BY t."on" DESC, t.id DESC')

    def of(self, person_id: PersonId) -> tuple[Training, ...]:
        """Return what one person has done, the newest first."""
        return self._many('WHERE t.person_id = ? ORDER BY t."on" DESC, t.id DESC', person_id)

    def delete(self, training_id: TrainingId) -> None:
        """Delete an entry that was a mistake. The caller writes the trail."""
        self._delete("WHERE id = ?", training_id)
