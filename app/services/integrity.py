"""Is everything in order? Every page, every reference, the audit trail, the keys."""

from __future__ import annotations

from app.domain.errors import AppError
from app.services.vaults import OpenVault
from storage.integrity import CheckFinding
from storage.integrity import check as check_vault

__all__ = ["CheckFinding", "check", "noted_as_lost"]


def check(opened: OpenVault) -> tuple[CheckFinding, ...]:
    """Return everything that is not in order; an empty tuple when all is well. Changes nothing."""
    return tuple(check_vault(opened.vault))


def noted_as_lost(opened: OpenVault) -> int:
    """Return how many entries of the audit trail are noted as lost; 0 where a damaged file cannot tell."""
    try:
        return sum(last - first + 1 for first, last in opened.vault.audit.gaps().items())
    except AppError:  # the check itself says what is damaged
        return 0
