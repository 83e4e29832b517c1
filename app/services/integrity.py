"""Is everything in order? Every page, every reference, the audit trail, the keys."""

from __future__ import annotations

from app.services.vaults import OpenVault
from storage.integrity import CheckFinding
from storage.integrity import check as check_vault

__all__ = ["CheckFinding", "check"]


def check(opened: OpenVault) -> tuple[CheckFinding, ...]:
    """Return everything that is not in order; an empty tuple when all is well. Changes nothing."""
    return tuple(check_vault(opened.vault))
