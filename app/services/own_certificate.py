"""A certificate of one's own from a PKCS #12 file, for one signature.

Neither the file, its key nor its passphrase is kept anywhere. The certificate is: it stands in the signature for
everybody to read, and the register has to know whose it is.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.audit import Act
from app.domain.errors import OwnCertificateError
from app.domain.folding import name_words
from app.services import access, certificates
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

    try:
        content = files.read_ordinary(path, LARGEST_FILE_BYTES)
    except FileNotFoundError:
        raise OwnCertificateError("not-there") from None
    except files.NotOrdinaryError:
        raise OwnCertificateError("not-a-file") from None
    if len(content) > LARGEST_FILE_BYTES:
        raise OwnCertificateError("not-a-file")
    return own_identity.from_pkcs12(content, passphrase, now=now)


def note(work: Work, identity: SigningIdentity) -> None:
    """Keep the certificate in the register, before it signs, as one of the person at the keyboard.

    Raises OwnCertificateError("somebody-elses" | "withdrawn" | "anothers-name": one that nobody vouches for, in the
    name of somebody else on file; with an issuer, the issuer answers for the name).
    """
    from reports.identity import fingerprint
    from reports.own_identity import told_of

    told = told_of(identity)
    if told.is_self_made and _names_another(work, told.name):
        raise OwnCertificateError("anothers-name")
    mark = fingerprint(identity.certificate_der)
    known = work.certificates.find(mark)
    if known is None:
        certificates.note(work, mark, identity.certificate_der)
        work.audit(Act.ADDED_TO, "signing-key", work.me)
    elif known.person_id != work.me:
        raise OwnCertificateError("somebody-elses")
    elif known.is_withdrawn(work.now):
        raise OwnCertificateError("withdrawn")


def other_than(work: Work, name: str) -> str:
    """Return the name on file of the person at the keyboard when a certificate's differs from it, "" when not."""
    mine = work.people.get(work.me).full_name
    return mine if name_words(mine) != name_words(name) else ""


def _names_another(work: Work, name: str) -> bool:
    """True when the name is somebody else's on file and not that of the person at the keyboard."""
    known = access.people(work)
    said = name_words(name)
    mine = name_words(known[work.me].full_name)
    if mine and mine <= said:
        return False
    return any(_are_of(said, name_words(person.full_name)) for person in known.values() if person.id != work.me)


def _are_of(said: frozenset[str], of: frozenset[str]) -> bool:
    """True when all words of a name are among those; of a name of one word, when there is no other."""
    return said == of or (len(of) > 1 and of <= said)
