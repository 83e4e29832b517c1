"""Signing a document: PAdES B-B, wholly offline, in memory.

The first signature certifies the document and allows nothing after it but further signatures; each later one is an
approval signature in an incremental update. The container is as long as the signature needs, to the byte, so that
the only bytes no signature covers (those of the last signature itself) leave no room to vary.
"""

from __future__ import annotations

import hashlib
import io
from datetime import datetime
from typing import Any, Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.generic import (
    ByteStringObject,
    DictionaryObject,
    IndirectObject,
    pdf_name,
    pdf_string,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import SignatureObject

from app.domain.drawn import DrawnSignature
from app.domain.errors import ExportFailedError
from app.domain.tongue import Tongue
from reports.appearance import add_picture, signature_picture
from reports.certificates import issuer_told
from reports.container import container, signed_attributes
from reports.identity import SigningIdentity, fingerprint
from reports.locking import opened
from reports.tongues import tongue_of
from reports.wording import signer_label

DIGEST: Final = "sha256"
ROLE_KEY: Final = pdf_name("/HFST_Role")  # the signer's role, within the signed bytes


def sign(
    pdf: bytes,
    identity: SigningIdentity,
    *,
    role: str,
    reason: str,
    at: datetime,
    field: str | None = None,
    password: str = "",
    drawn: DrawnSignature | None = None,
) -> bytes:
    """Return ``pdf`` with one more signature.

    ``role`` and ``reason`` are written into the signature, the reason in the document's language; ``at`` is the aware
    time of this computer's clock. The signature goes into the form field ``field``, or else into the empty one that was
    laid out for the signer's name. ``password`` opens a document that is locked. ``drawn`` is put
    beside the words of the block.
    Raises ExportFailedError with step "sign" and a detail: "unreadable", "no-place", "key".
    """
    signer = _Signer(identity)
    try:
        reader = opened(pdf, password)
        writer = Update(io.BytesIO(pdf), prev=reader)
        name, place, is_first = _place(reader, signer.name, field)
        language = str(reader.root["/Lang"]) if "/Lang" in reader.root else ""
        tongue = tongue_of(language)
        picture = _picture(signer, place, role, at, tongue, drawn)
        return _embed(writer, signer, name, picture, is_first, role, tongue.say(reason), at)
    except SigningError:
        raise ExportFailedError("sign", "no-place") from None
    except PdfError:
        raise ExportFailedError("sign", "unreadable") from None


class Update(IncrementalPdfFileWriter):
    """An incremental update that takes neither the clock nor random numbers, and leaves the metadata alone."""

    def _update_meta(self) -> None:
        """Write no new XMP packet: the document's dates and its PDF/A claim stay as they were made."""

    @classmethod
    def _handle_id(cls, prev: PdfFileReader) -> Any:
        """Keep the first half of the /ID and derive the second from what is being signed."""
        ids = super()._handle_id(prev)  # type: ignore[no-untyped-call]  # it has no types
        prev.stream.seek(0)
        ids[1] = ByteStringObject(hashlib.sha256(prev.stream.read()).digest()[:16])
        return ids


class _Signer:
    """A signing identity with its key parsed once: pyHanko's own parses and checks it at each use, half a second.

    The check of the key's numbers is skipped: the key was made here and comes out of authenticated encryption, or was
    checked when its file was read.
    """

    def __init__(self, identity: SigningIdentity) -> None:
        try:
            key = serialization.load_der_private_key(
                identity.key_der, password=None, unsafe_skip_rsa_key_validation=True
            )
        except ValueError:
            raise ExportFailedError("sign", "key") from None
        if not isinstance(key, rsa.RSAPrivateKey):
            raise ExportFailedError("sign", "key")
        self._key, self._identity, self.is_own = key, identity, identity.is_own
        subject = x509.load_der_x509_certificate(identity.certificate_der).subject
        self.name = _first(subject, NameOID.COMMON_NAME)
        self.club = _first(subject, NameOID.ORGANIZATION_NAME)
        self.issuer_fingerprint = fingerprint(identity.top_der)
        top = x509.load_der_x509_certificate(identity.top_der)
        self.issued_by = issuer_told(x509.load_der_x509_certificate(identity.certificate_der), top)
        self._bound = () if top.issuer == top.subject else identity.chain_der

    def container(self, digest: bytes, *, for_size: bool = False) -> bytes:
        """Return the signature container over a document digest, or for its size one of the same length."""
        identity = self._identity
        attributes = signed_attributes(digest, identity.certificate_der, self._bound)
        if for_size:
            signature = bytes(self._key.key_size // 8)
        else:
            signature = self._key.sign(attributes, padding.PKCS1v15(), hashes.SHA256())
        return container(identity.certificate_der, identity.chain_der, attributes, signature)


def _first(name: x509.Name, oid: x509.ObjectIdentifier) -> str:
    return next((str(attribute.value) for attribute in name.get_attributes_for_oid(oid)), "")


def _place(reader: PdfFileReader, signer: str, wanted: str | None) -> tuple[str, DictionaryObject, bool]:
    """Return the field to sign (its name and itself) and whether the document has no signature yet."""
    fields = list(enumerate_sig_fields(reader))
    empty = {name: _entry(reference) for name, value, reference in fields if value is None}
    is_first = len(empty) == len(fields)
    if wanted is None:
        starts = (signer_label(signer, ""), signer_label(signer, "").rstrip() + ",")
        for name, entry in empty.items():
            label = str(entry["/TU"]) if "/TU" in entry else ""  # in a locked document only [] reads the words
            if label == starts[0] or label.startswith(starts[1]):
                return name, entry, is_first
    elif wanted in empty:
        return wanted, empty[wanted], is_first
    raise SigningError("no empty field for this signer")


def _entry(reference: IndirectObject) -> DictionaryObject:
    entry: DictionaryObject = reference.get_object()  # type: ignore[no-untyped-call]  # it has no types
    return entry


def _picture(
    signer: _Signer, place: DictionaryObject, role: str, at: datetime, tongue: Tongue, drawn: DrawnSignature | None
) -> bytes:
    """Return what the signature looks like in its place."""
    left, bottom, right, top = (float(value) for value in place["/Rect"])
    return signature_picture(
        name=signer.name,
        role=role,
        club=signer.club,
        at=at,
        issuer_fingerprint=signer.issuer_fingerprint,
        own_issuer=signer.issued_by if signer.is_own else "",
        size=(right - left, top - bottom),
        tongue=tongue,
        drawn=drawn,
    )


def _embed(
    writer: Update,
    signer: _Signer,
    name: str,
    picture: bytes,
    is_first: bool,
    role: str,
    reason: str,
    at: datetime,
) -> bytes:
    steps = PdfCMSEmbedder().write_cms(name, writer, existing_fields_only=True)
    field: IndirectObject = next(steps)
    look = DictionaryObject({pdf_name("/N"): add_picture(writer, picture)})  # type: ignore[no-untyped-call]
    _entry(field)[pdf_name("/AP")] = look
    signature = SignatureObject(
        timestamp=at.replace(microsecond=0),
        subfilter=SigSeedSubFilter.PADES,
        name=signer.name,
        reason=reason,
        bytes_reserved=2 * len(signer.container(bytes(32), for_size=True)),
    )
    signature[ROLE_KEY] = pdf_string(role)
    mdp = SigMDPSetup(DIGEST, certify=is_first, docmdp_perms=MDPPerm.FILL_FORMS if is_first else None)
    steps.send(SigObjSetup(signature, mdp_setup=mdp))
    prepared, output = steps.send(SigIOSetup(DIGEST))
    steps.send(signer.container(prepared.document_digest))
    signed: bytes = output.getvalue()
    return signed
