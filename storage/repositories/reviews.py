"""Observations and dip samples. Replaced states are kept."""

from __future__ import annotations

from typing import Any

from app.domain.ids import PairId
from app.domain.reviews import Review
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_REVIEW = Table(Review, "review")


class ReviewRepository(Store[Review]):
    """One row for each."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _REVIEW, revisions)

    def all(self) -> tuple[Review, ...]:
        """Return every one, the newest first."""
        return self._many('ORDER BY t."on" DESC, t.id DESC')

    def of_pair(self, pair_id: PairId) -> tuple[Review, ...]:
        """Return those of a pair, the newest first."""
        return self._many('WHERE t.pair_id = ? ORDER BY t."on" DESC, t.id DESC', pair_id)
