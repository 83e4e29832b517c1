"""What is remembered of a document that left the house."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain.ids import CaseId, PersonId, ReceiptId
from app.domain.stamps import Stamp
from app.domain.templates import NOT_RECORDED, MadeWith


class DocumentKind(StrEnum):
    """The documents that can be written so far."""

    AGREEMENT = "agreement"
    AGENDA = "agenda"
    SESSION_RECORD = "session-record"
    CASE_RECORD = "case-record"
    CASE_CHRONOLOGY = "case-chronology"
    SUBJECT_ACCESS = "subject-access"
    POLICY = "policy"
    DISPOSAL = "disposal-certificate"
    TRUST_CARD = "trust-card"
    ESCALATION = "escalation-record"
    TRAINING = "training-record"
    GROUP_RECORD = "group-record"
    GROUP_AGREEMENT = "group-agreement"
    OBSERVATION = "observation"
    AUDIT_SAMPLE = "audit-sample"
    AGENCY_EXTRACT = "agency-extract"
    SECTION_11 = "section-11"
    RESTRICTED_MATTER = "restricted-matter"


OF_THE_CLUB = frozenset({DocumentKind.POLICY, DocumentKind.DISPOSAL, DocumentKind.TRUST_CARD})
"""Documents that are about the club and no child or pair."""


@dataclass(frozen=True, slots=True)
class Purpose:
    """For which authority a restricted matter leaves, and why. Either may be "" while it is being typed."""

    receiver: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class KeptName:
    """A name or reference found by the leak check that the exporter kept, with the reason.

    ``found`` is "" for words that were withheld: they are not repeated, and ``reason`` says how often and why.
    """

    found: str
    reason: str


@dataclass(frozen=True, slots=True)
class SignaturePlace:
    """One place to sign in a document that left: whose it is, and the signature once it was given.

    ``field`` is its name in the file. Before the signature ``given_at`` is None and the fingerprints are "". They are
    SHA-256, hex: of the whole file as this signature left it, and of the signer's certificate. ``number`` is 1 for the
    first signature, 0 before: a clock may be set back, so the order is not that of the times.
    """

    field: str
    person_id: PersonId
    role: str
    given_at: datetime | None = None  # aware, UTC; this computer's clock
    sha256: str = ""
    certificate: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class ExportReceipt:
    """One signed export: what, of which record, its digest, and where it went (S2-36, S2-68).

    ``sha256`` is that of the file with its first signature; ``signatures`` are the places to sign in it, which know
    the digests of the file after each later one.
    """

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
    signatures: tuple[SignaturePlace, ...] = ()
    template: MadeWith = NOT_RECORDED  # the wording it was made with, so that it can be made again

    @property
    def given(self) -> tuple[SignaturePlace, ...]:
        """The signatures that were given, in the order in which they were."""
        return tuple(sorted((one for one in self.signatures if one.number), key=lambda one: one.number))

    @property
    def awaited(self) -> tuple[SignaturePlace, ...]:
        """The places that are still empty, in the order in which they stand."""
        return tuple(one for one in self.signatures if not one.number)

    @property
    def latest_sha256(self) -> str:
        """The digest of the file with every signature given so far."""
        given = self.given
        return given[-1].sha256 if given else self.sha256
