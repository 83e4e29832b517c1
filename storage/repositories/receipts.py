"""What is remembered of the documents that left the house."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.domain.exports import ExportReceipt
from app.domain.ids import CaseId
from storage.repositories.table import Store, Table

_RECEIPT = Table(ExportReceipt, "export_receipt", spread={"template": "template_"})


class ReceiptRepository(Store[ExportReceipt]):
    """One receipt for each signed export."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _RECEIPT)

    def all(self) -> tuple[ExportReceipt, ...]:
        """Return every receipt, newest first."""
        return self._many("ORDER BY t.made_at DESC, t.id DESC")

    def of_record(self, record_id: UUID) -> tuple[ExportReceipt, ...]:
        """Return the receipts of one record's documents, newest first."""
        return self._many("WHERE t.record_id = ? ORDER BY t.made_at DESC, t.id DESC", record_id)

    def of_case(self, case_id: CaseId) -> tuple[ExportReceipt, ...]:
        """Return the receipts of a child's records, newest first."""
        return self._many("WHERE t.case_id = ? ORDER BY t.made_at DESC, t.id DESC", case_id)
