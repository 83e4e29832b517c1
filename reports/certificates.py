"""Certificates in a signed PDF, from anywhere: who issued whom, what each may do, and what of it is told.

No byte of them is trusted. Nothing is looked up: the chain is what the document carries.
"""

from __future__ import annotations

import unicodedata
from datetime import datetime
from typing import Any, Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

NAME_LIMIT: Final = 64  # upper bound of X.520 for a common name, an organisation and a title
_LONGEST_LINE: Final = 200  # characters of a name or a title that are told


def issuer_of(signer: x509.Certificate, others: list[x509.Certificate]) -> tuple[x509.Certificate, bool]:
    """Return the topmost certificate above ``signer``, and whether each on the way is truly issued by the next.

    A certificate that says it is its own issuer must prove it, or bytes of it could be changed unseen. (A stranger's
    document may leave its root out; one of ours never does, and the caller insists on it.)
    """
    current, rest, depth = signer, list(others), 0
    while True:
        if current.issuer == current.subject:
            return current, issued(current, current) and not rest
        above = next((other for other in rest if other.subject == current.issuer and issued(current, other)), None)
        if above is None:
            return current, current is not signer and not rest
        if not may_issue(above, depth):
            return above, False
        rest.remove(above)
        current, depth = above, depth + 1


def is_made_by_club(signer: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Return whether a certificate has the form in which a club makes one, straight under its own and in its name.

    Then the name in it is the one on file. An authority writes a name as it sees fit.
    """
    club = [part.value for part in issuer.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)]
    called = [part.value for part in issuer.subject.get_attributes_for_oid(NameOID.COMMON_NAME)]
    theirs = [part.value for part in signer.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)]
    is_direct = signer != issuer and signer.issuer == issuer.subject == issuer.issuer
    return is_direct and len(club) == 1 and club == theirs and called == [issuer_called(str(club[0]))]


def issuer_called(club: str) -> str:
    """Return the common name of a club's own certificate, as long as one may be (X.520)."""
    return f"{club} records"[:NAME_LIMIT].strip()


def issuer_told(signer: x509.Certificate, issuer: x509.Certificate) -> str:
    """Return what the issuer of a certificate is called; whoever issued it to themselves, by their own name."""
    if signer == issuer:
        return name_part(issuer.subject, NameOID.COMMON_NAME) or organisation(issuer.subject)
    return organisation(issuer.subject)


def may_sign(certificate: x509.Certificate) -> bool:
    """Return whether a certificate says that its key is for signing."""
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return usage.digital_signature or usage.content_commitment


def is_expired(certificate: x509.Certificate, signed_at: datetime | None) -> bool:
    """Return whether the certificate was not good (any more, or yet) at the time the signer's clock gave."""
    if signed_at is None or signed_at.tzinfo is None:
        return False
    return not certificate.not_valid_before_utc <= signed_at <= certificate.not_valid_after_utc


def loaded(certificate: Any) -> x509.Certificate:
    """Return one of asn1crypto's certificates as one that can be verified.

    Two things in a certificate are not signed and could vary: the second naming of the algorithm must be the same as
    the first (RFC 5280), and the count of unused bits before the signature must be none. Raises ValueError otherwise.
    """
    if certificate["signature_algorithm"].dump() != certificate["tbs_certificate"]["signature"].dump():
        raise ValueError("the certificate names two algorithms")
    if certificate["signature_value"].contents[:1] != b"\0":
        raise ValueError("the certificate's signature is not whole bytes")
    return x509.load_der_x509_certificate(certificate.dump())


def der(certificate: x509.Certificate) -> bytes:
    """Return a certificate's bytes."""
    return certificate.public_bytes(Encoding.DER)


def name_part(name: x509.Name, oid: x509.ObjectIdentifier) -> str:
    """Return the first part of that kind of a certificate's name as one line, or ""."""
    return next((one_line(str(attribute.value)) for attribute in name.get_attributes_for_oid(oid)), "")


def organisation(name: x509.Name) -> str:
    """Return the organisation of a certificate's name, or its common name where it has none."""
    return name_part(name, NameOID.ORGANIZATION_NAME) or name_part(name, NameOID.COMMON_NAME)


def one_line(text: str) -> str:
    """Return what a stranger's file says as one short line: a name with a line break in it could forge a whole answer.

    Characters that cannot be seen, or turn the reading direction round, are left out.
    """
    return " ".join(
        "".join(" " if character.isspace() else character for character in text if _is_shown(character)).split()
    )[:_LONGEST_LINE]


def _is_shown(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def issued(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Return whether the key of ``issuer`` signed the certificate."""
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def may_issue(certificate: x509.Certificate, below: int) -> bool:
    """Return whether a certificate may issue others, with ``below`` further issuers under it."""
    try:
        constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return False
    length = constraints.path_length
    return constraints.ca and usage.key_cert_sign and (length is None or length >= below)
