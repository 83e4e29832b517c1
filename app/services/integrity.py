"""Is everything in order? Every page, every reference, the audit trail, the keys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.errors import AppError
from app.services.vaults import OpenVault
from storage.audit import AuditGap
from storage.integrity import CheckFinding
from storage.integrity import check as check_vault

__all__ = ["CheckFinding", "LostEntries", "check", "lost_entries", "noted_as_lost"]


@dataclass(frozen=True, slots=True)
class LostEntries:
    """So many entries that follow each other and are noted as lost, with the local days of what stands around them.

    Days, not numbers: from numbers somebody could count what others wrote. ``mended_on`` is the day on which the trail
    says that a damaged file was mended; None when it does not say so.
    """

    count: int
    since: date | None  # the last entry before; None when nothing is left before it
    until: date | None
    mended_on: date | None


def check(opened: OpenVault) -> tuple[CheckFinding, ...]:
    """Return everything that is not in order; an empty tuple when all is well. Changes nothing."""
    return tuple(check_vault(opened.vault))


def noted_as_lost(opened: OpenVault) -> tuple[LostEntries, ...]:
    """Return which entries of the audit trail are noted as lost; nothing where a damaged file cannot tell."""
    try:
        return lost_entries(opened, opened.vault.audit.noted_gaps())
    except AppError:  # the check itself says what is damaged
        return ()


def lost_entries(opened: OpenVault, gaps: tuple[AuditGap, ...]) -> tuple[LostEntries, ...]:
    """Return what can be said of gaps in the trail."""

    def day(at: datetime | None) -> date | None:
        return None if at is None else at.astimezone(opened.around.zone).date()

    return tuple(
        LostEntries(one.last - one.first + 1, day(one.before), day(one.after), day(one.mended_at)) for one in gaps
    )
