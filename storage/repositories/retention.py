"""Periods, holds, proposals and the permanent log of disposal."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from app.domain.ids import DeviceId, DisposalId, PersonId
from app.domain.retention import DisposalEntry, DisposalProposal, Hold, RecordClass, RetentionPeriod
from app.domain.stamps import Stamp
from storage.repositories.codec import bound
from storage.repositories.table import Store, Table

_HOLD = Table(Hold, "retention_hold")
_PROPOSAL = Table(DisposalProposal, "disposal_proposal")
_ENTRY = Table(DisposalEntry, "disposal_log")


class PeriodRepository:
    """The club's own periods; a kind without one has the shipped default."""

    def __init__(self, db: Any) -> None:
        self._db = db

    def all(self) -> dict[RecordClass, RetentionPeriod]:
        """Return the periods that the club chose, by kind."""
        rows = self._db.execute(
            "SELECT record_class, years, source, made_by, made_at, made_device FROM retention_period"
        )
        return {
            RecordClass(kind): RetentionPeriod(RecordClass(kind), years, source, _stamp(by, at, device))
            for kind, years, source, by, at, device in rows
        }

    def save(self, period: RetentionPeriod, made: Stamp) -> None:
        """Keep a period in the place of the one before."""
        self._db.execute(
            "INSERT INTO retention_period (record_class, years, source, made_by, made_at, made_device) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (record_class) DO UPDATE SET years = excluded.years, "
            "source = excluded.source, made_by = excluded.made_by, made_at = excluded.made_at, "
            "made_device = excluded.made_device",
            (period.record_class.value, period.years, period.source, *map(bound, (made.by, made.at, made.device))),
        )


class HoldRepository(Store[Hold]):
    """What stops disposal."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _HOLD)

    def all(self) -> tuple[Hold, ...]:
        """Return every hold, newest first, the released ones too."""
        return self._many("ORDER BY t.made_at DESC, t.id DESC")


class ProposalRepository(Store[DisposalProposal]):
    """What one person proposed to dispose of and no second person has agreed to yet."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _PROPOSAL)

    def all(self) -> tuple[DisposalProposal, ...]:
        """Return every open proposal, oldest first."""
        return self._many("ORDER BY t.made_at, t.id")

    def delete(self, proposal_id: DisposalId) -> None:
        """The proposal was taken back, or carried out."""
        self._delete("WHERE t.id = ?", proposal_id)


class DisposalLogRepository(Store[DisposalEntry]):
    """The permanent log. It only grows."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _ENTRY)

    def all(self) -> tuple[DisposalEntry, ...]:
        """Return every entry, newest first."""
        return self._many("ORDER BY t.made_at DESC, t.id DESC")


def _stamp(by: bytes, at: str, device: bytes) -> Stamp:
    return Stamp(PersonId(UUID(bytes=by)), datetime.fromisoformat(at), DeviceId(UUID(bytes=device)))
