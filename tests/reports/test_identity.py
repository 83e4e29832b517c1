"""The club's certificate and its members'."""

from __future__ import annotations

from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from reports.identity import fingerprint, make_issuer, make_signer, valid_until
from tests.reports import samples
from tests.reports.conftest import Keys


def test_the_issuer_may_certify_people_and_nothing_more(keys: Keys) -> None:
    certificate = x509.load_der_x509_certificate(keys.issuer.certificate_der)
    certificate.verify_directly_issued_by(certificate)
    constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints)
    assert (constraints.value.ca, constraints.value.path_length, constraints.critical) == (True, 0, True)
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.key_cert_sign
    assert not usage.digital_signature
    assert timedelta(days=3650) < certificate.not_valid_after_utc - samples.AT < timedelta(days=3660)


def test_a_signer_may_sign_and_not_certify(keys: Keys) -> None:
    certificate = x509.load_der_x509_certificate(keys.dee.certificate_der)
    certificate.verify_directly_issued_by(x509.load_der_x509_certificate(keys.issuer.certificate_der))
    assert not certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    purposes = {
        oid.dotted_string for oid in certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    }
    assert purposes == {"1.3.6.1.5.5.7.3.36", "1.2.840.113583.1.1.5", "1.3.6.1.5.5.7.3.4"}
    [name] = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    [role] = certificate.subject.get_attributes_for_oid(NameOID.TITLE)
    assert (name.value, role.value) == ("Dee Marsh", "club welfare officer")
    key = certificate.public_key()
    assert isinstance(key, rsa.RSAPublicKey)
    assert key.key_size == 3072
    assert timedelta(days=1094) < valid_until(keys.dee.certificate_der) - samples.AT < timedelta(days=1100)
    assert keys.dee.chain_der == (keys.issuer.certificate_der,)


@pytest.mark.parametrize("name", ["", "  ", "x" * 200, "a\x00b\nc", "\ud800", "Zoë 😀 שלום", "CN=evil,O=x"])
def test_any_name_can_be_certified(keys: Keys, name: str) -> None:
    signer = make_signer(keys.issuer, name, name, now=samples.AT)
    [common] = x509.load_der_x509_certificate(signer.certificate_der).subject.get_attributes_for_oid(
        NameOID.COMMON_NAME
    )
    assert 1 <= len(str(common.value)) <= 64


def test_keys_are_not_shown(keys: Keys) -> None:
    assert "key_der" not in repr(keys.issuer)
    assert "key_der" not in repr(keys.dee)


def test_serial_numbers_come_from_the_random_bytes_handed_in() -> None:
    issuer = make_issuer("x", now=samples.AT, random_bytes=lambda count: bytes(count))
    assert x509.load_der_x509_certificate(issuer.certificate_der).serial_number == 1 << 150
    assert len(fingerprint(issuer.certificate_der)) == 64
