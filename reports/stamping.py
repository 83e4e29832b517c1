"""A time stamp of somebody else's clock on a signed document (RFC 3161, PAdES B-T), carried as two files.

The stamp is a document time stamp in an incremental update of its own: what was signed stays byte for byte. The
update is written without clock or chance and with a fixed room for the authority's answer, so that it can be made
twice: once for the request, and again when the answer has come back, perhaps days later on another computer. The
check makes it a third time and compares every byte.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from asn1crypto import algos, cms, core, tsp  # type: ignore[import-untyped]  # it has no types
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import DocumentTimestamp
from pyhanko.sign.validation.generic_cms import validate_sig_integrity

from app.domain.checks import TimeStampCheck
from app.domain.errors import PdfPasswordError, TimeStampError
from reports.certificates import der, issued, loaded, may_issue, name_part, organisation
from reports.identity import fingerprint
from reports.locking import opened
from reports.signing import DIGEST, Update
from reports.unreadable import UNREADABLE

FIELD: Final = "TimeStamp1"
ROOM: Final = 16_384  # bytes for the authority's answer: those with a whole chain take 4,000 to 8,000
_MARK: Final = b"/DocTimeStamp"
_END: Final = b"%%EOF"
_LONGEST_CHAIN: Final = 8
_GOOD_DIGESTS: Final = frozenset({"sha256", "sha384", "sha512", "sha3_256", "sha3_384", "sha3_512"})


@dataclass(frozen=True, slots=True)
class Stamped:
    """A stamped document taken apart: the signed file below the stamp, and what is known of the stamp."""

    before: bytes
    stamp: TimeStampCheck


def stamp_request(pdf: bytes) -> bytes:
    """Return the request (RFC 3161, DER) for a time stamp on a signed document, for any time-stamp authority.

    It holds a digest and nothing else of the document. Raises TimeStampError("unreadable" | "locked" | "stamped").
    """
    digest, _steps, _output = _prepared(pdf)
    algorithm = algos.DigestAlgorithm({"algorithm": DIGEST})
    imprint = tsp.MessageImprint({"hash_algorithm": algorithm, "hashed_message": digest})
    request: bytes = tsp.TimeStampReq({"version": "v1", "message_imprint": imprint, "cert_req": True}).dump()
    return request


def stamped(pdf: bytes, reply: bytes) -> bytes:
    """Return the document with the time stamp of the authority's ``reply`` (RFC 3161, DER).

    Raises TimeStampError: "not-a-reply", "refused" (the authority gave none), "other-document", "too-long",
    "not-valid" (the stamp does not hold), and as ``stamp_request``.
    """
    digest, steps, output = _prepared(pdf)
    token = _token(reply)
    found = _checked(token, digest)
    if found is None:
        raise TimeStampError("not-valid")
    if len(token) > ROOM:
        raise TimeStampError("too-long")
    steps.send(token)
    made: bytes = output.getvalue()
    return made


def taken_apart(pdf: bytes) -> Stamped | None:
    """Return the signed document below the time stamp at its end, and what is known of the stamp.

    None when it does not end with a time stamp as this program writes it, byte for byte.
    """
    at = pdf.rfind(_MARK)
    if at < 0:
        return None
    end = pdf.rfind(_END, 0, at)
    for length in (end + len(_END) + more for more in (1, 2, 0)):
        before = pdf[:length]
        try:
            digest, steps, output = _prepared(before)
            token = _token_at(pdf, output.getvalue())
            if token is None:
                continue
            steps.send(token)
            if output.getvalue() != pdf:
                continue
            stamp = _checked(token, digest)
        except (*UNREADABLE, TimeStampError):  # also a token that stamps another document
            continue
        return None if stamp is None else Stamped(before, stamp)
    return None


def _prepared(pdf: bytes) -> tuple[bytes, Any, Any]:
    """Return the digest to be stamped, what takes the token, and where the stamped file then is."""
    if _MARK in pdf:
        raise TimeStampError("stamped")
    try:
        reader = opened(pdf)
        if reader.encrypted:  # what is written behind a lock needs random numbers
            raise TimeStampError("locked")
        writer = Update(io.BytesIO(pdf), prev=reader)
        # Outside of the page, printed and not hidden: PDF/A wants the one, PDF/UA the other.
        place = InvisSigSettings(set_print_flag=True, set_hidden_flag=False, box_out_of_bounds=True)
        embedder = PdfCMSEmbedder(new_field_spec=SigFieldSpec(FIELD, invis_sig_settings=place))
        steps = embedder.write_cms(FIELD, writer)
        next(steps)
        room = DocumentTimestamp(bytes_reserved=2 * ROOM)  # type: ignore[no-untyped-call]  # it has no types
        steps.send(SigObjSetup(room))
        prepared, output = steps.send(SigIOSetup(DIGEST))
    except PdfPasswordError:
        raise TimeStampError("locked") from None
    except UNREADABLE:
        raise TimeStampError("unreadable") from None
    return prepared.document_digest, steps, output


def _token_at(pdf: bytes, prepared: bytes) -> bytes | None:
    """Return the token in the room where the prepared file has nothing yet; None when the files differ elsewhere."""
    if len(pdf) != len(prepared):
        return None
    start = prepared.rfind(b"<" + b"0" * 2 * ROOM + b">") + 1
    if start <= 0:
        return None
    token = bytes.fromhex(pdf[start : start + 2 * ROOM].decode("ascii"))
    length: int = len(cms.ContentInfo.load(token).dump())
    return token[:length]


def _token(reply: bytes) -> bytes:
    """Return the token in an authority's reply."""
    try:
        status = tsp.PKIStatusInfo.load(core.Sequence.load(reply, strict=True).contents)["status"].native
        if status not in ("granted", "granted_with_mods"):  # then there is no token, and asn1crypto reads no such reply
            raise TimeStampError("refused")
        token: bytes = tsp.TimeStampResp.load(reply, strict=True)["time_stamp_token"].dump()
    except UNREADABLE:
        raise TimeStampError("not-a-reply") from None
    return token


def _checked(token: bytes, digest: bytes) -> TimeStampCheck | None:
    """Return what a token says, or None when it does not hold. Raises TimeStampError("other-document")."""
    try:
        signed = cms.ContentInfo.load(token, strict=True)["content"]
        content = signed["encap_content_info"]["content"]
        info = content.parsed
        (signer,) = signed["signer_infos"]
        imprint = info["message_imprint"]
        if imprint["hashed_message"].native != digest or imprint["hash_algorithm"]["algorithm"].native != DIGEST:
            raise TimeStampError("other-document")
        carried = [one.chosen for one in signed["certificates"]]
        certificate = next(one for one in carried if _is_of(signer, one))
        algorithm = signer["digest_algorithm"]["algorithm"].native
        if algorithm not in _GOOD_DIGESTS:
            return None
        actual = hashlib.new(algorithm, content.contents).digest()
        intact, valid = validate_sig_integrity(signer, certificate, "tst_info", actual)
        authority = loaded(certificate)
        at: datetime = info["gen_time"].native
        if not (intact and valid and _may_stamp(authority)):
            return None
        if not authority.not_valid_before_utc <= at <= authority.not_valid_after_utc:
            return None
        chain = _chain(authority, [loaded(one) for one in carried])
    except UNREADABLE:
        return None
    names = tuple(_name(one) for one in chain)
    return TimeStampCheck(at, names, fingerprint(der(authority)), fingerprint(der(chain[-1])))


def _is_of(signer: Any, certificate: Any) -> bool:
    """Return whether a certificate is the one that a signature names."""
    sid = signer["sid"]
    if sid.name == "issuer_and_serial_number":
        named = sid.chosen
        same: bool = (
            named["issuer"] == certificate.issuer and named["serial_number"].native == certificate.serial_number
        )
        return same
    return bool(certificate.key_identifier == sid.chosen.native)


def _may_stamp(certificate: x509.Certificate) -> bool:
    """Return whether a certificate is for time stamps and for nothing else (RFC 3161, 2.3)."""
    try:
        usage = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage)
    except x509.ExtensionNotFound:
        return False
    return usage.critical and list(usage.value) == [ExtendedKeyUsageOID.TIME_STAMPING]


def _chain(certificate: x509.Certificate, carried: list[x509.Certificate]) -> list[x509.Certificate]:
    """Return the certificate and those above it that the token carries, as far as each is truly issued by the next."""
    chain = [certificate]
    while len(chain) < _LONGEST_CHAIN and chain[-1].issuer != chain[-1].subject:
        last = chain[-1]
        above = (one for one in carried if one.subject == last.issuer and issued(last, one))
        found = next((one for one in above if may_issue(one, len(chain) - 1)), None)
        if found is None:
            break
        chain.append(found)
    return chain


def _name(certificate: x509.Certificate) -> str:
    common = name_part(certificate.subject, NameOID.COMMON_NAME)
    club = organisation(certificate.subject)
    return common if not club or club == common else f"{common}, {club}" if common else club
