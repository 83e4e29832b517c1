"""Withdrawing a person's certificate when they leave or lose their key, and what that means for what they signed.

A signature that was given before stays what it was: the register knows when it was given. The list of withdrawn
certificates can be written to a file for those who check without these records.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.audit import Act
from app.domain.certificates import SignerCertificate, WithdrawnBecause, WithdrawnSigner
from app.domain.checks import CheckResult
from app.domain.errors import InputError, NotAllowedError, VaultExistsError
from app.domain.exports import ExportReceipt
from app.domain.ids import PersonId
from app.domain.rights import may_manage_people
from app.services import access, due
from app.services.work import Work
from storage import files
from storage.repositories.custody import CLUB_ISSUER

if TYPE_CHECKING:
    from app.services.vaults import OpenVault
    from reports.identity import Issuer


def withdraw(work: Work, person_id: PersonId, because: WithdrawnBecause, at: datetime) -> int:
    """Withdraw a person's certificates from ``at`` (aware) on; return how many that were.

    Raises NotAllowedError("people") for who does not manage people.
    """
    if not may_manage_people(work.viewer):
        raise NotAllowedError("people")
    still = [one for one in work.certificates.of(person_id) if one.withdrawn_at is None or one.withdrawn_at > at]
    for one in still:
        withdrawn = replace(one, withdrawn_at=at, withdrawn_because=because)
        work.certificates.save(withdrawn)
        work.audit(Act.ENDED, "signing-key", person_id, withdrawn)
    return len(still)


def withdraw_leaver(work: Work, person_id: PersonId, on: date) -> None:
    """Withdraw the certificates of who leaves, from the end of their last day on. Raises as ``withdraw``."""
    ends = datetime.combine(on + timedelta(days=1), time(), work.zone).astimezone(UTC)
    withdraw(work, person_id, WithdrawnBecause.LEFT, max(work.now, ends))


def give_back(work: Work, person_id: PersonId) -> None:
    """Undo a withdrawal that has not begun yet: the person stays after all. Raises NotAllowedError("people")."""
    if not may_manage_people(work.viewer):
        raise NotAllowedError("people")
    for one in work.certificates.of(person_id):
        if one.withdrawn_at is not None and one.withdrawn_at > work.now:
            work.certificates.save(replace(one, withdrawn_at=None, withdrawn_because=WithdrawnBecause.NOT))


def withdrawn_signers(work: Work, check: CheckResult, receipt: ExportReceipt | None) -> tuple[WithdrawnSigner, ...]:
    """Return the signatures of a checked file whose certificates were withdrawn. Part of what the check tells.

    ``receipt`` is that of the file, if it is one of these records: then the register says when they were given, each
    known by its certificate and by the file as it left it. One that such a register lacks is not believed any time.
    """
    known = access.people(work)
    registered = {} if receipt is None else {(one.certificate, one.sha256): one.given_at for one in receipt.given}
    found = []
    for one in check.signatures:
        kept = work.certificates.find(one.certificate_fingerprint)
        if kept is None or kept.withdrawn_at is None:
            continue
        given = registered.get((kept.fingerprint, one.sha256))
        # Old receipts know the digest of the first signature and nothing more of it.
        is_known = receipt is None or given is not None or one.sha256 == receipt.sha256
        found.append(
            WithdrawnSigner(
                due.name_of(known, kept.person_id),
                kept.withdrawn_at,
                kept.withdrawn_because,
                signed_at=one.signed_at if given is None else given,
                is_registered=given is not None,
                is_missing=not is_known and kept.is_withdrawn(work.now),
            )
        )
    return tuple(found)


def revocation_list(opened: OpenVault) -> bytes:
    """Return the list of withdrawn certificates (an X.509 CRL, DER), signed by the club's own key.

    Raises NotAllowedError("people"), InputError("certificates", "nothing-yet") before the first signature.
    """
    from reports import identity

    issuer, withdrawn, now = opened.read(_to_list, opened)
    return identity.revocation_list(issuer, withdrawn, now=now)


def write_revocation_list(opened: OpenVault, target: Path) -> None:
    """Write the list of withdrawn certificates to a new file. Raises VaultExistsError, and as ``revocation_list``."""
    made = revocation_list(opened)
    with files.as_app_errors():
        try:
            files.write_new(target, made)
        except FileExistsError:
            raise VaultExistsError from None


def _to_list(work: Work, opened: OpenVault) -> tuple[Issuer, list[tuple[bytes, datetime]], datetime]:
    from reports.identity import Issuer

    if not may_manage_people(work.viewer):
        raise NotAllowedError("people")
    kept = work.custody.issuer()
    if kept is None:
        raise InputError("certificates", "nothing-yet")
    issuer = Issuer(opened.vault.unwrap_club_secret(kept[0], CLUB_ISSUER), kept[1])
    withdrawn = [
        (one.certificate, one.withdrawn_at)
        for one in work.certificates.all()
        if one.withdrawn_at is not None and one.withdrawn_at <= work.now
    ]
    return issuer, withdrawn, work.now


def note(work: Work, fingerprint: str, certificate: bytes) -> None:
    """Keep the certificate of the person at the keyboard in the register: their key was just made."""
    if work.certificates.find(fingerprint) is None:
        work.certificates.save(
            SignerCertificate(fingerprint, work.me, certificate, None, WithdrawnBecause.NOT, work.stamp())
        )
