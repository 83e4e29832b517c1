"""Escalation: begun from a case, a decision, an action or a disagreement; its page; what comes next."""

from __future__ import annotations

from uuid import UUID

from app.domain.ids import CaseId
from ui.desk import Desk
from ui.escalations.beginning import BeginSheet
from ui.escalations.page import EscalationPage


def install(desk: Desk) -> None:
    """Register the routes "escalate" (case id, what it comes from, whether to stay here) and "escalation" (its id)."""

    def begin(
        case_id: CaseId, source_id: UUID | None = None, stays: bool = False
    ) -> None:  # a route's arguments have no names
        BeginSheet(desk, case_id, source_id, stays=stays).open()

    desk.add_route("escalate", begin)
    desk.add_route("escalation", lambda escalation_id: EscalationPage(desk, escalation_id))
