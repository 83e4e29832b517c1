"""Paper records of before the vault: entering one, correcting it, taking it out."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.ids import CaseId, EarlierId
from app.services.earlier import RemovedPaper
from ui.desk import Desk
from ui.earlier.sheet import EarlierSheet


def install(desk: Desk) -> None:
    """Register the route "earlier": a case, and the paper to look at with whom to tell when it is taken out."""

    def enter(
        case_id: CaseId,
        earlier_id: EarlierId | None = None,
        removed: Callable[[RemovedPaper], None] = lambda _record: None,
    ) -> None:
        EarlierSheet(desk, case_id, earlier_id, removed).open()

    desk.add_route("earlier", enter)
