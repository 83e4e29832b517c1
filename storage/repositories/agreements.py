"""Supervision agreements in their versions. Replaced states of a draft are kept."""

from __future__ import annotations

from typing import Any

from app.domain.agreement import Agreement, AgreementState
from app.domain.errors import AlreadyFinishedError
from app.domain.ids import AgreementId, PairId
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_AGREEMENT = Table(Agreement, "agreement", texts=("terms",))


class AgreementRepository(Store[Agreement]):
    """The versions of every pair's agreement."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _AGREEMENT, revisions)

    def all(self) -> tuple[Agreement, ...]:
        """Return every version, pair by pair, newest version first."""
        return self._many("ORDER BY t.pair_id, t.version DESC")

    def of_pair(self, pair_id: PairId) -> tuple[Agreement, ...]:
        """Return a pair's versions, newest first."""
        return self._many("WHERE t.pair_id = ? ORDER BY t.version DESC", pair_id)

    def current(self, pair_id: PairId) -> Agreement | None:
        """Return the newest signed version of a pair, or None."""
        return self._first(
            "WHERE t.pair_id = ? AND t.state = ? ORDER BY t.version DESC", pair_id, AgreementState.SIGNED
        )

    def delete_draft(self, agreement_id: AgreementId) -> None:
        """Delete a draft. Raises NotFoundError, AlreadyFinishedError when it is not a draft any more."""
        if self.get(agreement_id).state is not AgreementState.DRAFT:
            raise AlreadyFinishedError
        self._take_out(agreement_id)
