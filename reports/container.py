"""The signature container (CMS SignedData) as this program writes it: one fixed shape, strict DER.

Signing and checking share it. The check rebuilds the container from its signed parts and compares all bytes, so that
not even a bit that no signature covers can differ.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import lru_cache

from asn1crypto import algos, cms, tsp, x509  # type: ignore[import-untyped]  # it has no types


def signed_attributes(digest: bytes, certificate_der: bytes, bound_der: tuple[bytes, ...] = ()) -> bytes:
    """Return the DER of the signed attributes over a SHA-256 document digest: what the key signs (PAdES B-B).

    ``bound_der`` are certificates above that are named in them as well: where the topmost one cannot prove itself,
    no byte of it may be changed unseen all the same (RFC 5035, 5.4.1).
    """
    before, after = _attributes_around_digest(certificate_der, bound_der)
    return before + digest + after


def binds(attributes: cms.CMSAttributes, certificates_der: Sequence[bytes]) -> bool:
    """Return whether signed attributes name all of the certificates by their SHA-256."""
    named = next(one["values"][0] for one in attributes if one["type"].native == "signing_certificate_v2")
    known = {one["cert_hash"].native for one in named["certs"]}
    return all(hashlib.sha256(der).digest() in known for der in certificates_der)


@lru_cache(maxsize=8)
def _attributes_around_digest(certificate_der: bytes, bound_der: tuple[bytes, ...]) -> tuple[bytes, bytes]:
    """Return the DER of the signed attributes before and after the 32 bytes of the document digest.

    Neither depends on the digest: its length is fixed, and DER puts the attributes in the order of their encodings,
    which is settled by their types before the digest is reached.
    """
    place = bytes(range(32))
    before, found, after = _attributes(place, (certificate_der, *bound_der)).partition(place)
    if not found:
        raise ValueError("no digest in the signed attributes")
    return before, after


def _attributes(digest: bytes, named_der: tuple[bytes, ...]) -> bytes:
    # SHA-256 is the default digest of a reference
    references = [tsp.ESSCertIDv2({"cert_hash": hashlib.sha256(der).digest()}) for der in named_der]
    protection = cms.CMSAlgorithmProtection(
        {"digest_algorithm": _digest_algorithm(), "signature_algorithm": _signature_algorithm()}
    )
    attributes: bytes = cms.CMSAttributes(
        [
            cms.CMSAttribute({"type": "content_type", "values": ["data"]}),
            cms.CMSAttribute({"type": "message_digest", "values": [digest]}),
            cms.CMSAttribute(
                {"type": "signing_certificate_v2", "values": [tsp.SigningCertificateV2({"certs": references})]}
            ),
            cms.CMSAttribute({"type": "cms_algorithm_protection", "values": [protection]}),
        ]
    ).dump()
    return attributes


def container(certificate_der: bytes, chain_der: Sequence[bytes], attributes_der: bytes, signature: bytes) -> bytes:
    """Return the DER of a container that holds a signature, its signed attributes and the certificates."""
    certificate = x509.Certificate.load(certificate_der)
    sid = {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier("issuer_and_serial_number", sid),
            "digest_algorithm": _digest_algorithm(),
            "signed_attrs": cms.CMSAttributes.load(attributes_der),
            "signature_algorithm": _signature_algorithm(),
            "signature": signature,
        }
    )
    certificates = [
        cms.CertificateChoices("certificate", x509.Certificate.load(der)) for der in (certificate_der, *chain_der)
    ]
    content = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [_digest_algorithm()],
            "encap_content_info": {"content_type": "data"},
            "certificates": certificates,
            "signer_infos": [signer],
        }
    )
    der: bytes = cms.ContentInfo({"content_type": "signed_data", "content": content}).dump()
    return der


def _digest_algorithm() -> algos.DigestAlgorithm:
    return algos.DigestAlgorithm({"algorithm": "sha256"})


def _signature_algorithm() -> algos.SignedDigestAlgorithm:
    return algos.SignedDigestAlgorithm({"algorithm": "sha256_rsa"})
