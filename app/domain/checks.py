"""What a check of a signed PDF finds, as facts. The wording for people lives in the window and in the commands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class PdfState(StrEnum):
    """The one answer: ``INTACT`` only when every signature holds and the last one covers the whole file."""

    INTACT = "intact"
    ALTERED = "altered"
    UNSIGNED = "unsigned"


class IssuerState(StrEnum):
    """How the signer's certificate stands to what is known here."""

    EXPECTED = "expected"  # chained to the certificate that was asked for
    OTHER = "other"  # a different issuer than the one asked for
    UNKNOWN = "unknown"  # nothing to compare with


@dataclass(frozen=True, slots=True)
class SignatureCheck:
    """One signature. ``signed_at`` is the signer's own clock; fingerprints are SHA-256, hex, no spaces."""

    signer: str
    role: str
    reason: str
    signed_at: datetime | None
    certificate_fingerprint: str
    issuer_name: str
    issuer_fingerprint: str
    is_valid: bool
    covers_whole_file: bool
    certificate_expired: bool
    issuer: IssuerState


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What was found in one PDF. ``problem`` is a stable key saying why it is not intact, or ""."""

    state: PdfState
    signatures: tuple[SignatureCheck, ...]
    sha256: str
    document_id: str  # from the attached content, or ""
    title: str
    problem: str
