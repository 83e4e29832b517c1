"""What is remembered of a document that left the house."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.ids import CaseId, PersonId, ReceiptId
from app.domain.stamps import Stamp


class DocumentKind(StrEnum):
    """The documents that can be written so far."""

    AGREEMENT = "agreement"
    AGENDA = "agenda"
    SESSION_RECORD = "session-record"
    CASE_RECORD = "case-record"
    CASE_CHRONOLOGY = "case-chronology"
    SUBJECT_ACCESS = "subject-access"
    ESCALATION = "escalation-record"
    RESTRICTED_MATTER = "restricted-matter"


@dataclass(frozen=True, slots=True)
class Purpose:
    """For which authority a restricted matter leaves, and why. Either may be "" while it is being typed."""

    receiver: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class KeptName:
    """A name or reference found by the leak check that the exporter kept, with the reason."""

    found: str
    reason: str


@dataclass(frozen=True, slots=True)
class ExportReceipt:
    """One signed export: what, of which record, its digest, and where it went (S2-36, S2-68)."""

    id: ReceiptId  # also the document's own id
    kind: DocumentKind
    record_id: UUID
    case_id: CaseId | None
    sha256: str
    pages: int
    signed_by: PersonId
    kept_names: tuple[KeptName, ...]
    destination: str  # "where is it going?", asked after saving
    entered_on: date | None  # entered in the child's file: when
    entered_by: str
    made: Stamp
