"""Files kept with a record: what is said of each, and what is in it, in pieces of bounded size."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.domain.attachment import CHUNK_BYTES, Attachment, AttachmentLimits
from app.domain.ids import AgreementId, AttachmentId, CaseId
from storage.repositories.revisions import Revisions
from storage.repositories.table import Store, Table

_ATTACHMENT = Table(Attachment, "attachment")
_LIMITS = Table(AttachmentLimits, "attachment_limits")
_ORDER = 'ORDER BY t."on" DESC, t.id DESC'


class AttachmentLimitsRepository(Store[AttachmentLimits]):
    """The club's own limits, when it has set any."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _LIMITS, revisions)

    def current(self) -> AttachmentLimits | None:
        """Return the club's own, None for those Holdfast came with."""
        return self._first("ORDER BY t.id")


class AttachmentRepository(Store[Attachment]):
    """One row for each file. What was said of it before a change is kept; what is in it never changes."""

    def __init__(self, db: Any, revisions: Revisions) -> None:
        super().__init__(db, _ATTACHMENT, revisions)
        self.limits = AttachmentLimitsRepository(db, revisions)

    def of_case(self, case_id: CaseId) -> tuple[Attachment, ...]:
        """Return those of one child's case and its discussions, the newest first."""
        return self._many(f"WHERE t.case_id = ? {_ORDER}", case_id)

    def of_agreement(self, agreement_id: AgreementId) -> tuple[Attachment, ...]:
        """Return those of one agreement, the newest first."""
        return self._many(f"WHERE t.agreement_id = ? {_ORDER}", agreement_id)

    def keep(self, attachment: Attachment, content: bytes) -> None:
        """Save a new file with what is in it. The caller's transaction makes it all or nothing."""
        self.save(attachment)
        for number, start in enumerate(range(0, len(content), CHUNK_BYTES)):
            self._db.execute(
                "INSERT INTO attachment_chunk (attachment_id, number, body) VALUES (?, ?, ?)",
                (attachment.id.bytes, number, content[start : start + CHUNK_BYTES]),
            )

    def pieces(self, attachment_id: AttachmentId) -> Iterator[bytes]:
        """Yield what is in a file, piece by piece."""
        rows = self._db.execute(
            "SELECT body FROM attachment_chunk WHERE attachment_id = ? ORDER BY number", (attachment_id.bytes,)
        )
        for (body,) in rows:
            yield bytes(body)

    def delete(self, attachment_id: AttachmentId) -> None:
        """Delete a file: its row, and with it every piece. The caller writes the trail."""
        self._take_out(attachment_id)

    def bytes_in_all(self) -> int:
        """Return how much room the files take together."""
        (total,) = self._db.execute("SELECT coalesce(sum(size), 0) FROM attachment").fetchone()
        return int(total)
