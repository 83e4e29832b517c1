"""A certificate of one's own from a PKCS #12 file, for one signature.

Neither the file, its key nor its passphrase is kept anywhere. The certificate is: it stands in the signature for
everybody to read, and the register has to know whose it is.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.audit import Act
from app.domain.errors import OwnCertificateError
from app.services import certificates
from app.services.work import Work
from storage import files

if TYPE_CHECKING:
    from datetime import datetime

    from reports.identity import SigningIdentity
    from reports.own_identity import OwnIdentity

LARGEST_FILE_BYTES = 1_000_000


def read(path: Path, passphrase: str, *, now: datetime) -> OwnIdentity:
    """Read a PKCS #12 file with the passphrase of the file. ``now`` is aware. Any thread.

    Raises OwnCertificateError("not-there" | ...) as ``reports.own_identity.from_pkcs12``, StorageFailedError.
    """
    from reports import own_identity

    if not path.exists():
        raise OwnCertificateError("not-there")
    with files.as_app_errors():
        try:
            with files.open_ordinary(path) as file:
                content = file.read(LARGEST_FILE_BYTES + 1)
        except files.NotOrdinaryError:
            raise OwnCertificateError("not-a-file") from None
    if len(content) > LARGEST_FILE_BYTES:
        raise OwnCertificateError("not-a-file")
    return own_identity.from_pkcs12(content, passphrase, now=now)


def note(work: Work, identity: SigningIdentity) -> None:
    """Keep the certificate in the register, before it signs, as one of the person at the keyboard.

    Raises OwnCertificateError("somebody-elses" | "withdrawn").
    """
    from reports.identity import fingerprint

    mark = fingerprint(identity.certificate_der)
    known = work.certificates.find(mark)
    if known is None:
        certificates.note(work, mark, identity.certificate_der)
        work.audit(Act.ADDED_TO, "signing-key", work.me)
    elif known.person_id != work.me:
        raise OwnCertificateError("somebody-elses")
    elif known.is_withdrawn(work.now):
        raise OwnCertificateError("withdrawn")
