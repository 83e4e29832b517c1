"""Places asked for to watch a safeguarding process, and what the families and children said."""

from __future__ import annotations

from typing import Any

from app.domain.ids import CaseId, PersonId, WatchingId
from app.domain.watching import WatchConsent, Watching
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_WATCHING = Table(Watching, "watching")
_CONSENT = Table(WatchConsent, "watching_consent")


class WatchingRepository(Store[Watching]):
    """One row for each place asked for; each replaced state is kept."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _WATCHING, revisions)

    def of(self, person_id: PersonId) -> tuple[Watching, ...]:
        """Return a person's, newest first."""
        return self._many("WHERE t.person_id = ? ORDER BY t.held_on DESC, t.id DESC", person_id)

    def of_case(self, case_id: CaseId) -> tuple[Watching, ...]:
        """Return a child's, newest first."""
        return self._many("WHERE t.case_id = ? ORDER BY t.held_on DESC, t.id DESC", case_id)


class WatchConsentRepository(Store[WatchConsent]):
    """One row for each asking. They never change."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _CONSENT)

    def of_case(self, case_id: CaseId) -> tuple[WatchConsent, ...]:
        """Return a child's, newest first."""
        return self._many("WHERE t.case_id = ? ORDER BY t.asked_on DESC, t.id DESC", case_id)

    def of_watching(self, watching_id: WatchingId) -> tuple[WatchConsent, ...]:
        """Return those for one place, newest first: the first of each side counts."""
        return self._many("WHERE t.watching_id = ? ORDER BY t.answered_on DESC, t.id DESC", watching_id)
