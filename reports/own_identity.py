"""A certificate of one's own, from a PKCS #12 file: an authority's, for readers who are to know the signer by name.

Old files (3DES, SHA-1) are read as well as new ones. Only RSA keys sign (decision 3). What is returned holds the key
for one signature; nothing of the file or its passphrase goes anywhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from asn1crypto import pkcs12 as asn1_pkcs12  # type: ignore[import-untyped]  # it has no types
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier, PublicKeyAlgorithmOID

from app.domain.certificates import OwnCertificate
from app.domain.errors import OwnCertificateError
from reports.certificates import issued, issuer_told, may_issue, may_sign, name_part, organisation
from reports.identity import SigningIdentity, fingerprint
from reports.unreadable import UNREADABLE

LEAST_RSA_BITS: Final = 2048  # NIST SP 800-131A, rev. 2: less is no longer good for signing
MOST_RSA_BITS: Final = 8192  # more takes seconds, and readers give up
MOST_ROUNDS: Final = 10_000_000  # of a passphrase's stretching: some seconds. Programs write 2,048 to 1,000,000
_LONGEST_CHAIN: Final = 8
_WEAK_DIGESTS: Final = (hashes.MD5, hashes.SHA1)
_FOR_DOCUMENTS: Final = frozenset(
    {
        ExtendedKeyUsageOID.EMAIL_PROTECTION,
        ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE,
        ObjectIdentifier("1.3.6.1.5.5.7.3.36"),  # document signing, RFC 9336
        ObjectIdentifier("1.2.840.113583.1.1.5"),  # Adobe's
        ObjectIdentifier("1.3.6.1.4.1.311.10.3.12"),  # Microsoft's
    }
)


@dataclass(frozen=True, slots=True)
class OwnIdentity:
    """What was read: what signs, and what there is to know about it."""

    identity: SigningIdentity
    told: OwnCertificate


def from_pkcs12(content: bytes, passphrase: str, *, now: datetime) -> OwnIdentity:
    """Return the key, the certificate and those above it in a PKCS #12 file. ``now`` is aware.

    Raises OwnCertificateError: "not-a-file", "too-slow" (asks for hours of work to be opened), "passphrase",
    "old-form", "no-key", "unknown-kind" (of key), "weak-key", "weak-digest", "not-for-signing", "expired", "not-yet",
    "no-chain" (the file lacks who issued it).
    """
    key, certificate, others = _opened(content, passphrase)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise OwnCertificateError("unknown-kind")
    _check_key(key, certificate)
    if not may_sign(certificate) or not _is_for_documents(certificate):
        raise OwnCertificateError("not-for-signing")
    if certificate.not_valid_after_utc <= now:
        raise OwnCertificateError("expired")
    if certificate.not_valid_before_utc > now:
        raise OwnCertificateError("not-yet")
    if isinstance(certificate.signature_hash_algorithm, _WEAK_DIGESTS):
        raise OwnCertificateError("weak-digest")
    chain = _chain(certificate, others)
    if len(chain) == 1 and certificate.issuer != certificate.subject:
        raise OwnCertificateError("no-chain")
    identity = SigningIdentity(
        key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
        certificate.public_bytes(Encoding.DER),
        tuple(one.public_bytes(Encoding.DER) for one in chain[1:]),
        is_own=True,
    )
    return OwnIdentity(identity, _told(identity, certificate, chain[-1]))


def _opened(content: bytes, passphrase: str) -> tuple[object, x509.Certificate, list[x509.Certificate]]:
    """Return the key, its certificate and the others of a file."""
    try:
        rounds = _rounds(content)
    except UNREADABLE:
        raise OwnCertificateError("not-a-file") from None
    if rounds > MOST_ROUNDS:
        raise OwnCertificateError("too-slow")
    try:
        key, certificate, others = pkcs12.load_key_and_certificates(content, passphrase.encode("utf-8"))
    except UnsupportedAlgorithm:
        raise OwnCertificateError("old-form") from None
    except (ValueError, TypeError):
        raise OwnCertificateError("passphrase") from None
    if key is None or certificate is None:
        raise OwnCertificateError("no-key")
    return key, certificate, others


def _rounds(content: bytes) -> int:
    """Return how many rounds a file asks for to check and open it, all together, as far as it says so openly.

    What stands in a part that is locked itself is not seen. Raises one of UNREADABLE for what is no such file.
    """
    pfx = asn1_pkcs12.Pfx.load(content, strict=True)
    pfx["auth_safe"]["content_type"].native  # noqa: B018  # whether it is one
    asked = _rounds_in(pfx["mac_data"].native)
    for part in pfx.authenticated_safe:
        if part["content_type"].native == "encrypted_data":
            locked = part["content"]["encrypted_content_info"]["content_encryption_algorithm"]
            asked += _rounds_in(locked.native)
        elif part["content_type"].native == "data":
            asked += _rounds_of_bags(asn1_pkcs12.SafeContents.load(part["content"].native))
    return asked


def _rounds_of_bags(bags: Any) -> int:
    """Return the same of keys that lie open to see, each locked by itself; bags can lie within bags."""
    asked = 0
    for bag in bags:
        if bag["bag_id"].native == "pkcs8_shrouded_key_bag":
            asked += _rounds_in(bag["bag_value"]["encryption_algorithm"].native)
        elif bag["bag_id"].native == "safe_contents":
            asked += _rounds_of_bags(bag["bag_value"])
    return asked


def _rounds_in(told: object) -> int:
    """Return the counts in what an algorithm says of itself: in each form they are called one of two names."""
    if not isinstance(told, Mapping):
        return 0
    counts = [told.get(name) for name in ("iterations", "iteration_count")]
    return sum(one for one in counts if isinstance(one, int)) + sum(_rounds_in(value) for value in told.values())


def _check_key(key: rsa.RSAPrivateKey, certificate: x509.Certificate) -> None:
    if certificate.public_key() != key.public_key():
        raise OwnCertificateError("no-key")
    if certificate.public_key_algorithm_oid != PublicKeyAlgorithmOID.RSAES_PKCS1_v1_5:
        raise OwnCertificateError("unknown-kind")
    if key.key_size < LEAST_RSA_BITS:
        raise OwnCertificateError("weak-key")
    if key.key_size > MOST_RSA_BITS:
        raise OwnCertificateError("unknown-kind")


def _is_for_documents(certificate: x509.Certificate) -> bool:
    """Return whether a certificate says nothing of what it is for, or names documents or e-mail among it."""
    try:
        usage = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return not _FOR_DOCUMENTS.isdisjoint(usage)


def _told(identity: SigningIdentity, certificate: x509.Certificate, top: x509.Certificate) -> OwnCertificate:
    return OwnCertificate(
        name=name_part(certificate.subject, NameOID.COMMON_NAME) or organisation(certificate.subject),
        issuer=issuer_told(certificate, top),
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
        fingerprint=fingerprint(identity.certificate_der),
        is_self_made=certificate == top,
    )


def told_of(identity: SigningIdentity) -> OwnCertificate:
    """Return what there is to know about the certificate of an identity that was read."""
    certificate, top = (x509.load_der_x509_certificate(der) for der in (identity.certificate_der, identity.top_der))
    return _told(identity, certificate, top)


def issued_by(identity: SigningIdentity) -> str:
    """Return what the issuer of an identity's certificate is called."""
    certificate, top = (x509.load_der_x509_certificate(der) for der in (identity.certificate_der, identity.top_der))
    return issuer_told(certificate, top)


def _chain(certificate: x509.Certificate, others: list[x509.Certificate]) -> list[x509.Certificate]:
    """Return the certificate and those above it, each truly the issuer of the one before; others are left out.

    So is a root that cannot prove itself to us, such as an old one with SHA-1: readers have it themselves.
    """
    chain = [certificate]
    while len(chain) < _LONGEST_CHAIN and chain[-1].issuer != chain[-1].subject:
        last = chain[-1]
        above = (one for one in others if one.subject == last.issuer and issued(last, one))
        found = next((one for one in above if may_issue(one, len(chain) - 1)), None)
        if found is None or (found.issuer == found.subject and not issued(found, found)):
            break
        chain.append(found)
    return chain
