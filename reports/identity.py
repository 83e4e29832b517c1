"""The club's own certificate and its members' certificates, made on the laptop without anybody's help (security.md 7).

RSA with 3072 bits: elliptic curves would be smaller, but sign with a PDF version that PDF/A-3 forbids.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID, ObjectIdentifier

from reports.certificates import NAME_LIMIT, issuer_called

ISSUER_YEARS: Final = 10
SIGNER_YEARS: Final = 3
KEY_BITS: Final = 3072
_DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
_ADOBE_AUTHENTIC_DOCUMENTS = ObjectIdentifier("1.2.840.113583.1.1.5")
_EMAIL_PROTECTION = ObjectIdentifier("1.3.6.1.5.5.7.3.4")  # without it NSS-based readers call the certificate bad


@dataclass(frozen=True, slots=True)
class Issuer:
    """The club as issuer: private key (PKCS #8) and self-signed certificate, both DER. The key is never shown."""

    key_der: bytes = field(repr=False)
    certificate_der: bytes


@dataclass(frozen=True, slots=True)
class SigningIdentity:
    """A person who can sign: private key (PKCS #8), certificate, and the issuers above it, all DER."""

    key_der: bytes = field(repr=False)
    certificate_der: bytes
    chain_der: tuple[bytes, ...]
    is_own: bool = False  # brought along in a file, and not made under the club's certificate

    @property
    def top_der(self) -> bytes:
        """The topmost certificate there is above the person's, or theirs when there is none."""
        return (self.certificate_der, *self.chain_der)[-1]


def make_issuer(club_name: str, *, now: datetime, random_bytes: Callable[[int], bytes] = secrets.token_bytes) -> Issuer:
    """Make the club's key and certificate (10 years, may certify people but no further issuers). 0.1 to 2 seconds.

    ``now`` is aware; the certificate is good from a day earlier, so that a clock set back a little does no harm.
    """
    key = _new_key()
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, _fitting(club_name)),
            x509.NameAttribute(NameOID.COMMON_NAME, issuer_called(_fitting(club_name))),
        ]
    )
    builder = _builder(name, name, key.public_key(), now, ISSUER_YEARS, random_bytes)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(_key_usage(certifies=True), critical=True)
    return Issuer(_key_der(key), _certificate_der(builder.sign(key, hashes.SHA256())))


def make_signer(
    issuer: Issuer,
    person_name: str,
    role: str,
    *,
    now: datetime,
    random_bytes: Callable[[int], bytes] = secrets.token_bytes,
) -> SigningIdentity:
    """Make a person's key and certificate (3 years) under the club's. ``role`` may be empty. 0.1 to 2 seconds."""
    issuer_key = serialization.load_der_private_key(issuer.key_der, password=None)
    if not isinstance(issuer_key, rsa.RSAPrivateKey):
        raise ValueError("the issuer's key is not an RSA key")
    above = x509.load_der_x509_certificate(issuer.certificate_der)
    key = _new_key()
    attributes = [*above.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)]
    if role.strip():
        attributes.append(x509.NameAttribute(NameOID.TITLE, _fitting(role)))
    attributes.append(x509.NameAttribute(NameOID.COMMON_NAME, _fitting(person_name)))
    builder = _builder(x509.Name(attributes), above.subject, key.public_key(), now, SIGNER_YEARS, random_bytes)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(_key_usage(certifies=False), critical=True)
    builder = builder.add_extension(
        x509.ExtendedKeyUsage([_DOCUMENT_SIGNING, _ADOBE_AUTHENTIC_DOCUMENTS, _EMAIL_PROTECTION]), critical=False
    )
    builder = builder.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False
    )
    certificate = builder.sign(issuer_key, hashes.SHA256())
    return SigningIdentity(_key_der(key), _certificate_der(certificate), (issuer.certificate_der,))


def _new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=KEY_BITS)


def revocation_list(issuer: Issuer, withdrawn: Sequence[tuple[bytes, datetime]], *, now: datetime) -> bytes:
    """Return an X.509 revocation list (DER): certificates (DER) of this issuer and when each was withdrawn (aware).

    Those of other issuers are left out: only who issued a certificate can revoke it. The list says that the next one
    follows within a year at the latest.
    """
    key = serialization.load_der_private_key(issuer.key_der, password=None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise ValueError("the issuer's key is not an RSA key")
    above = x509.load_der_x509_certificate(issuer.certificate_der)
    made = now.replace(microsecond=0)
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(above.subject)
        .last_update(made)
        .next_update(made + timedelta(days=365))
        .add_extension(x509.CRLNumber(int(made.timestamp())), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key()), critical=False)
    )
    for certificate_der, at in withdrawn:
        certificate = x509.load_der_x509_certificate(certificate_der)
        if certificate.issuer == above.subject:
            entry = x509.RevokedCertificateBuilder().serial_number(certificate.serial_number).revocation_date(at)
            entry = entry.add_extension(x509.CRLReason(x509.ReasonFlags.affiliation_changed), critical=False)
            builder = builder.add_revoked_certificate(entry.build())
    return builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)


def fingerprint(certificate_der: bytes) -> str:
    """Return the SHA-256 of a certificate: 64 small hexadecimal figures."""
    return hashlib.sha256(certificate_der).hexdigest()


def valid_until(certificate_der: bytes) -> datetime:
    """Return the aware time after which a certificate is no longer good, to warn before it comes."""
    return x509.load_der_x509_certificate(certificate_der).not_valid_after_utc


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    public_key: rsa.RSAPublicKey,
    now: datetime,
    years: int,
    random_bytes: Callable[[int], bytes],
) -> x509.CertificateBuilder:
    starts = (now - timedelta(days=1)).replace(microsecond=0)
    serial = int.from_bytes(random_bytes(19), "big") | 1 << 150  # positive, never small, 20 bytes at most
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public_key)
        .serial_number(serial)
        .not_valid_before(starts)
        .not_valid_after(starts + timedelta(days=365 * years + years // 4 + 2))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
    )


def _key_usage(*, certifies: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not certifies,
        content_commitment=not certifies,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=certifies,
        crl_sign=certifies,
        encipher_only=False,
        decipher_only=False,
    )


def _fitting(text: str) -> str:
    """Return a text as a certificate's name can hold it: one line, at most 64 characters, never empty."""
    kept = " ".join("".join(character if character.isprintable() else " " for character in text).split())
    return kept.encode("utf-8", "replace").decode("utf-8")[:NAME_LIMIT].strip() or "Unnamed"


def _key_der(key: rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _certificate_der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)
