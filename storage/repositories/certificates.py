"""The certificates that sign."""

from __future__ import annotations

from typing import Any

from app.domain.certificates import SignerCertificate
from app.domain.ids import PersonId
from storage.repositories.table import Store, Table

_CERTIFICATE = Table(SignerCertificate, "signer_certificate", key=("fingerprint",))


class CertificateRepository(Store[SignerCertificate]):
    """One row for each certificate that these records made or were given."""

    def __init__(self, db: Any) -> None:
        super().__init__(db, _CERTIFICATE)

    def all(self) -> tuple[SignerCertificate, ...]:
        """Return every certificate, newest first."""
        return self._many("ORDER BY t.made_at DESC, t.fingerprint")

    def of(self, person_id: PersonId) -> tuple[SignerCertificate, ...]:
        """Return a person's certificates, newest first."""
        return self._many("WHERE t.person_id = ? ORDER BY t.made_at DESC, t.fingerprint", person_id)
