"""The recovery sheet in place of a present reader: it opens what was asked for, and everybody concerned is told."""

from __future__ import annotations

from app.domain.ids import GrantId
from app.services import letting_in, vaults
from app.services.sealed import Sealed
from app.services.vaults import OpenVault
from storage.sealed_notes import SealedNotes


def open_for(opened: OpenVault, grant_id: GrantId, groups: str) -> None:
    """Open what ``grant_id`` asks for with the groups of the sheet. On the records' thread; quick.

    Raises WrongRecoveryKeyError, TooSoonError, and as ``letting_in.open_with_sheet``.
    """
    vault = opened.vault
    sheet = vaults.unlock_with_recovery(opened.path, groups, opened.around)
    notes = SealedNotes(vault.db, sheet.ring, vault.holders, vault.random_bytes)
    opened.do(letting_in.open_with_sheet, grant_id, Sealed(vault, notes))
