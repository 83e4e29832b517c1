"""The certificates with which people sign: whose each is, until when it is good, and whether it was withdrawn."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.ids import PersonId
from app.domain.stamps import Stamp


class WithdrawnBecause(StrEnum):
    """Why a certificate was withdrawn."""

    NOT = ""
    LEFT = "left"  # the person left the club
    KEY_TAKEN = "key-taken"  # their key to the records was taken away


@dataclass(frozen=True, slots=True)
class SignerCertificate:
    """One certificate of one person. ``fingerprint`` is its SHA-256 in hex, ``certificate`` DER.

    It counts as withdrawn from ``withdrawn_at`` (aware, UTC) on; what was signed before stays signed.
    """

    fingerprint: str
    person_id: PersonId
    certificate: bytes = field(repr=False)
    withdrawn_at: datetime | None
    withdrawn_because: WithdrawnBecause
    made: Stamp

    def is_withdrawn(self, at: datetime) -> bool:
        """True when it is withdrawn at that time."""
        return self.withdrawn_at is not None and self.withdrawn_at <= at


@dataclass(frozen=True, slots=True)
class WithdrawnSigner:
    """A signature whose certificate was withdrawn since, or before it was given.

    ``is_registered``: its time is that of these records' register, and not only what the signature says of itself.
    ``is_missing``: it is withdrawn by now, and the register knows the document and not this signature: no time of it is
    to be believed.
    """

    name: str
    withdrawn_at: datetime
    because: WithdrawnBecause
    signed_at: datetime | None
    is_registered: bool
    is_missing: bool = False

    @property
    def is_after(self) -> bool:
        """True when the signature was given after the certificate was withdrawn, or nothing believable says when."""
        return self.is_missing or self.signed_at is None or self.signed_at >= self.withdrawn_at


@dataclass(frozen=True, slots=True)
class OwnCertificate:
    """What is told of a certificate that a signer brings along. ``fingerprint`` is its SHA-256 in hex."""

    name: str
    issuer: str
    valid_from: datetime  # aware, UTC
    valid_until: datetime  # aware, UTC
    fingerprint: str
    is_self_made: bool  # nobody but its holder vouches for the name in it
