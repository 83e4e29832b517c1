"""Self-assessments under Section 11. Replaced states are kept."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.section11 import SectionElevenReturn
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_RETURN = Table(SectionElevenReturn, "section11_return")


class ReturnRepository(Store[SectionElevenReturn]):
    """One row for each period."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _RETURN, revisions)

    def all(self) -> tuple[SectionElevenReturn, ...]:
        """Return every one, the newest period first."""
        return self._many("ORDER BY t.until DESC, t.since DESC")

    def of(self, since: date, until: date) -> SectionElevenReturn | None:
        """Return the one of a period, or None."""
        return self._first("WHERE t.since = ? AND t.until = ?", since, until)
