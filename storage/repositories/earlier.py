"""Records of before the vault. Replaced states are kept."""

from __future__ import annotations

from typing import Any

from app.domain.earlier import EarlierRecord
from app.domain.ids import CaseId, EarlierId
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_EARLIER = Table(EarlierRecord, "earlier_record")


class EarlierRepository(Store[EarlierRecord]):
    """One row for each paper."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _EARLIER, revisions)

    def of_case(self, case_id: CaseId) -> tuple[EarlierRecord, ...]:
        """Return those of one child, the newest day first."""
        return self._many("WHERE t.case_id = ? ORDER BY t.held_on DESC, t.id DESC", case_id)

    def delete(self, earlier_id: EarlierId) -> None:
        """Delete one that was a mistake. The caller writes the trail."""
        self._take_out(earlier_id)
