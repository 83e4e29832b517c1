"""Who a child's case was given to, and what was decided to be shared about the child."""

from __future__ import annotations

from typing import Any

from app.domain.allocation import Allocation
from app.domain.ids import CaseId, PersonId
from app.domain.sharing import Sharing
from storage.repositories.table import Store, Table

_ALLOCATION = Table(Allocation, "allocation")
_SHARING = Table(Sharing, "sharing")


class AllocationRepository(Store[Allocation]):
    """One row for each giving of a case. They never change."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _ALLOCATION)

    def of_case(self, case_id: CaseId) -> tuple[Allocation, ...]:
        """Return a child's, the one in force first."""
        return self._many('WHERE t.case_id = ? ORDER BY t."on" DESC, t.id DESC', case_id)

    def of_person(self, person_id: PersonId) -> tuple[Allocation, ...]:
        """Return those to one person, the newest first."""
        return self._many('WHERE t.person = ? ORDER BY t."on" DESC, t.id DESC', person_id)


class SharingRepository(Store[Sharing]):
    """One row for each decision. They never change."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _SHARING)

    def of_case(self, case_id: CaseId) -> tuple[Sharing, ...]:
        """Return a child's, newest first."""
        return self._many('WHERE t.case_id = ? ORDER BY t."on" DESC, t.id DESC', case_id)
