"""Disagreements that were taken further, and the club's own routes for them."""

from __future__ import annotations

from typing import Any

from app.domain.escalation import Escalation, EscalationRoute
from app.domain.ids import CaseId
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_ESCALATION = Table(Escalation, "escalation")
_ROUTE = Table(EscalationRoute, "escalation_route", key=("scope",))


class EscalationRepository(Store[Escalation]):
    """One row for each. Replaced states are kept."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _ESCALATION, revisions)

    def of_case(self, case_id: CaseId) -> tuple[Escalation, ...]:
        """Return those about a child, newest first."""
        return self._many("WHERE t.case_id = ? ORDER BY t.made_at DESC, t.id DESC", case_id)

    def open(self) -> tuple[Escalation, ...]:
        """Return those without an outcome, oldest first."""
        return self._many("WHERE t.closed_on IS NULL ORDER BY t.made_at, t.id")

    def all(self) -> tuple[Escalation, ...]:
        """Return every one, oldest first."""
        return self._many("ORDER BY t.made_at, t.id")


class EscalationRouteRepository(Store[EscalationRoute]):
    """The club's own routes; where there is none, the shipped one holds."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _ROUTE)

    def all(self) -> tuple[EscalationRoute, ...]:
        """Return the routes the club has changed."""
        return self._many("ORDER BY t.scope")

    def forget(self, scope: str) -> None:
        """Go back to the shipped route."""
        self._delete("WHERE scope = ?", scope)
