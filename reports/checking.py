"""Checking a signed PDF, ours or anybody's, without a network and without trusting a byte of it (security.md 7).

The answer is "intact" only when every signature holds, is chained to its issuer, nothing was done after the first
signature but signing, and the last signature covers the whole file. The only bytes no signature covers are those of
the last signature itself; for a document of ours they are compared with the one way they can be written, so that a
single changed bit anywhere is seen.
"""

from __future__ import annotations

import binascii
import hashlib
import json
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from asn1crypto import cms  # type: ignore[import-untyped]  # it has no types
from cryptography import x509
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.generic import IndirectObject
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import (
    DEFAULT_DIFF_POLICY,
    CatalogModificationRule,
    DiffResult,
    FormUpdatingRule,
    ModificationLevel,
    ObjectStreamRule,
    SigFieldModificationRule,
    StandardDiffPolicy,
    XrefStreamRule,
)
from pyhanko.sign.fields import MDPPerm, enumerate_sig_fields
from pyhanko.sign.validation.generic_cms import validate_sig_integrity
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from app.domain.checks import CheckResult, IssuerState, PdfState, SignatureCheck
from app.domain.errors import NotAPdfError
from reports.certificates import (
    NAME_LIMIT,
    der,
    is_expired,
    is_made_by_club,
    issuer_of,
    issuer_told,
    loaded,
    may_sign,
    name_part,
    one_line,
)
from reports.container import binds, container
from reports.identity import fingerprint
from reports.locking import opened
from reports.metadata import DATA_NAME
from reports.signing import ROLE_KEY
from reports.stamping import taken_apart
from reports.unreadable import UNREADABLE
from reports.wording import signer_label

_DIGESTS: Final = frozenset({"sha256", "sha384", "sha512", "sha3_256", "sha3_384", "sha3_512"})
_TRACES: Final = (b"/ByteRange", b"ETSI.CAdES.detached", b"adbe.pkcs7", b"ETSI.RFC3161")
_RANGES: Final = re.compile(rb"/ByteRange\s*\[")
_FIELDS_SEARCHED: Final = 1024  # bytes at the start in which a PDF may say that it is one

# What may follow the first signature of a document of ours: signatures in the fields that were laid out for them. The
# usual policy, kept for other programs' documents, also lets the title and other properties change.
_SIGNING_ONLY: Final = StandardDiffPolicy(
    global_rules=[
        CatalogModificationRule(),  # type: ignore[no-untyped-call]  # it has no types
        XrefStreamRule().as_qualified(ModificationLevel.LTA_UPDATES),
        ObjectStreamRule().as_qualified(ModificationLevel.LTA_UPDATES),
    ],
    form_rule=FormUpdatingRule(field_rules=[SigFieldModificationRule()]),
)


def verify(
    pdf: bytes,
    *,
    expected_issuer: str | Collection[str] | None = None,
    expected_signatures: int | None = None,
    password: str = "",
) -> CheckResult:
    """Return what can be said about a PDF.

    ``expected_issuer`` is the SHA-256 fingerprint (hex) of the certificate every signature must be chained to, or
    several of them; when it is None the issuer is reported as unknown. ``expected_signatures`` is how many the
    register knows of.
    ``problem`` of the result is "" or one of: "unreadable", "not-signed", "signature-lost",
    "signature-missing", "changed-after-signing", "signature-broken", "certificate-broken", "other-issuer",
    "wrong-signer" (somebody of the club signed in the place of somebody else).
    ``password`` opens a PDF that is locked. Raises NotAPdfError for what is not a PDF at all, PdfPasswordError when it
    is locked and the password does not open it.
    """
    below = taken_apart(pdf)
    if below is not None:
        found_below = verify(
            below.before, expected_issuer=expected_issuer, expected_signatures=expected_signatures, password=password
        )
        return replace(found_below, sha256=hashlib.sha256(pdf).hexdigest(), stamp=below.stamp)
    traces = any(trace in pdf for trace in _TRACES)
    if b"%PDF-" not in pdf[:_FIELDS_SEARCHED] and not (traces and b"%%EOF" in pdf):
        raise NotAPdfError
    sha256 = hashlib.sha256(pdf).hexdigest()
    wanted = _marks(expected_issuer)
    try:
        reader = opened(pdf, password, strict=False)
        found = list(reader.embedded_signatures)
        checks = [_check(signature, pdf, wanted, is_last=signature is found[-1]) for signature in found]
        awaited = tuple(_label(field) for _, value, field in enumerate_sig_fields(reader) if value is None)
    except UNREADABLE:
        return _answer(PdfState.ALTERED, "unreadable", sha256)
    said = _described(reader)
    if not found:
        if traces:  # there was a signature once, or a program would not find the one that is there
            return _answer(PdfState.ALTERED, "signature-lost", sha256, (), said)
        if expected_signatures:
            return _answer(PdfState.ALTERED, "signature-missing", sha256, (), said)
        return _answer(PdfState.UNSIGNED, "not-signed", sha256, (), said)
    problem = _problem(checks, pdf, wanted, expected_signatures)
    state = PdfState.ALTERED if problem else PdfState.INTACT
    return _answer(state, problem, sha256, tuple(check.told for check in checks), said, awaited)


@dataclass(frozen=True, slots=True)
class _Described:
    """What a document says of itself: its title, and from the attached content its id and the head of the trail."""

    title: str = ""
    document_id: str = ""
    trail_head: str = ""
    trail_number: int | None = None


def _answer(
    state: PdfState,
    problem: str,
    sha256: str,
    signatures: tuple[SignatureCheck, ...] = (),
    said: _Described | None = None,
    awaited: tuple[str, ...] = (),
) -> CheckResult:
    said = said or _Described()
    return CheckResult(
        state,
        signatures,
        sha256,
        said.document_id,
        said.title,
        problem,
        awaited,
        trail_head=said.trail_head,
        trail_number=said.trail_number,
    )


@dataclass(frozen=True, slots=True)
class _Checked:
    """One signature: what is told about it, and the first thing wrong with it ("" when nothing is)."""

    told: SignatureCheck
    problem: str
    is_club_made: bool  # on a document of ours, with a certificate that a club made for one of its people


def _problem(checks: Sequence[_Checked], pdf: bytes, wanted: frozenset[str] | None, expected: int | None) -> str:
    """Return the most telling problem of a document, or ""."""
    if len(_RANGES.findall(pdf)) > len(checks):  # taken out of its field, with another put in its place
        return "signature-lost"
    problems = [check.problem for check in checks if check.problem]
    if not checks[-1].told.covers_whole_file or not pdf.startswith(b"%PDF-"):
        return "changed-after-signing"
    if problems:
        return problems[0]
    if expected is not None and len(checks) != expected:
        return "signature-missing" if len(checks) < expected else "changed-after-signing"
    if wanted is not None and any(check.told.issuer is not IssuerState.EXPECTED for check in checks):
        return "other-issuer"
    if _is_club_copied(checks):
        return "other-issuer"
    if any(check.is_club_made and not _is_theirs(check.told) for check in checks):
        return "wrong-signer"
    return ""


def _is_club_copied(checks: Sequence[_Checked]) -> bool:
    """Return whether two issuers call themselves the same: one of them is not who it says.

    Two authorities may: a great one has several topmost certificates. A club has one.
    """
    marks: dict[str, str] = {}
    for told in (check.told for check in checks if check.is_club_made or not check.told.is_own):
        if marks.setdefault(told.issuer_name.casefold(), told.issuer_fingerprint) != told.issuer_fingerprint:
            return True
    own = [check.told for check in checks if check.told.is_own]
    return any(
        marks.get(told.issuer_name.casefold(), told.issuer_fingerprint) != told.issuer_fingerprint for told in own
    )


def _is_theirs(told: SignatureCheck) -> bool:
    """Return whether a signature stands in the place that was laid out for the name in its certificate."""
    name = told.signer
    return told.place in ("", name) or told.place.startswith(f"{name}, " if len(name) < NAME_LIMIT else name)


def _label(field: Any) -> str:
    """Return for whom a signature field was laid out: name and role; "" for another program's field."""
    entry = field.get_object() if isinstance(field, IndirectObject) else field  # type: ignore[no-untyped-call]
    label = one_line(_said(entry, "/TU"))
    return label.removeprefix(signer_label("", "")) if label.startswith(signer_label("", "")) else ""


def _check(signature: EmbeddedPdfSignature, pdf: bytes, wanted: frozenset[str] | None, *, is_last: bool) -> _Checked:
    """Check one signature."""
    entry = signature.sig_object
    if _said(entry, "/Type", "/Sig") != "/Sig":
        raise ValueError("a time stamp of the document is not a signature of a person")
    covers = _covers_everything(signature, pdf)
    problem = ""
    if not _gap_is_exact(signature, pdf):
        problem = "signature-broken"
    ours = ROLE_KEY in entry
    policy = _SIGNING_ONLY if ours else DEFAULT_DIFF_POLICY
    signature.compute_integrity_info(policy, skip_diff=covers)  # type: ignore[no-untyped-call]  # it has no types
    if not covers and not problem:
        problem = "changed-after-signing" if is_last or not _only_signed_since(signature) else ""
    signer = loaded(signature.signer_cert)
    others = [loaded(other) for other in signature.other_embedded_certs]
    if not problem and not _signature_holds(signature):
        problem = "signature-broken"
    issuer, chain_holds = issuer_of(signer, others)
    if not problem and (not chain_holds or not may_sign(signer) or (ours and not _is_fixed(signature, issuer, others))):
        problem = "certificate-broken"
    if not problem and ours and not _is_written_as_ours(signature, signer, others):
        problem = "signature-broken"
    signed_at = signature.self_reported_timestamp
    issuer_mark = fingerprint(der(issuer))
    is_club_made = ours and is_made_by_club(signer, issuer)
    told = SignatureCheck(
        signer=name_part(signer.subject, NameOID.COMMON_NAME),
        role=one_line(_said(entry, ROLE_KEY)) or name_part(signer.subject, NameOID.TITLE),
        reason=one_line(_said(entry, "/Reason")),
        signed_at=signed_at,
        certificate_fingerprint=fingerprint(der(signer)),
        issuer_name=issuer_told(signer, issuer),
        issuer_fingerprint=issuer_mark,
        is_valid=not problem,
        covers_whole_file=covers,
        certificate_expired=is_expired(signer, signed_at),
        issuer=_issuer_state(issuer_mark, wanted),
        place=_label(signature.sig_field),
        sha256=hashlib.sha256(pdf[: sum([int(value) for value in signature.byte_range][2:])]).hexdigest(),
        is_own=ours and not is_club_made,
    )
    return _Checked(told, problem, is_club_made)


def _said(entry: Any, key: str, otherwise: str = "") -> str:
    """Return an entry of a signature as text. In a locked document only [] reads the words behind the lock."""
    return str(entry[key]) if key in entry else otherwise


def _covers_everything(signature: EmbeddedPdfSignature, pdf: bytes) -> bool:
    """Return whether the signed ranges are the whole file but the one gap that holds the signature."""
    ranges = [int(value) for value in signature.byte_range]
    return len(ranges) == 4 and ranges[0] == 0 and 0 < ranges[1] < ranges[2] and sum(ranges[2:]) == len(pdf)


def _gap_is_exact(signature: EmbeddedPdfSignature, pdf: bytes) -> bool:
    """Return whether the gap is exactly "<", the signature in hexadecimal of one case, zeros, ">"."""
    ranges = [int(value) for value in signature.byte_range]
    if len(ranges) != 4 or ranges[0] != 0 or not 0 < ranges[1] < ranges[2] <= len(pdf) - ranges[3]:
        return False
    gap = pdf[ranges[1] : ranges[2]]
    figures = gap[1:-1]
    if gap[:1] != b"<" or gap[-1:] != b">" or figures not in (figures.upper(), figures.lower()):
        return False
    try:
        content = binascii.unhexlify(figures)
    except binascii.Error:
        return False
    length = _der_length(content)
    if length is None or not any(content):
        return False
    return content == bytes(signature.pkcs7_content) and not any(content[length:])


def _der_length(content: bytes) -> int | None:
    """Return how many bytes the SEQUENCE at the start takes, or None when there is none of definite length."""
    if len(content) < 2 or content[0] != 0x30:
        return None
    if content[1] < 0x80:
        return 2 + content[1]
    size = content[1] & 0x7F
    if not 0 < size <= 4 or len(content) < 2 + size:
        return None
    total = 2 + size + int.from_bytes(content[2 : 2 + size], "big")
    return total if total <= len(content) else None


def _only_signed_since(signature: EmbeddedPdfSignature) -> bool:
    """Return whether nothing was done after this signature but what it allowed: filling fields and signing."""
    result: object = signature.diff_result
    coverage: SignatureCoverageLevel | None = signature.coverage
    if coverage is None or coverage < SignatureCoverageLevel.ENTIRE_REVISION:
        return False
    if not isinstance(result, DiffResult) or result.modification_level > ModificationLevel.FORM_FILLING:
        return False
    return signature.docmdp_level is not MDPPerm.NO_CHANGES


def _signature_holds(signature: EmbeddedPdfSignature) -> bool:
    """Return whether the document's digest is the signed one and the key of the certificate made the signature."""
    if signature.md_algorithm not in _DIGESTS:
        return False
    certificate = signature.signer_cert
    digest = signature.compute_digest()
    intact, valid = validate_sig_integrity(signature.signer_info, certificate, "data", digest)
    return bool(intact and valid)


def _is_written_as_ours(
    signature: EmbeddedPdfSignature, signer: x509.Certificate, others: list[x509.Certificate]
) -> bool:
    """Return whether the container has, byte for byte, the one form in which this program writes it."""
    info = signature.signer_info
    attributes = cms.CMSAttributes.load(info["signed_attrs"].untag().dump())
    rebuilt = container(der(signer), [der(other) for other in others], attributes.dump(), info["signature"].native)
    return rebuilt == bytes(signature.pkcs7_content)


def _is_fixed(signature: EmbeddedPdfSignature, issuer: x509.Certificate, others: list[x509.Certificate]) -> bool:
    """Return whether no byte of the certificates can vary: the topmost proves itself, or all are in what was signed."""
    if issuer.issuer == issuer.subject:
        return True
    attributes = cms.CMSAttributes.load(signature.signer_info["signed_attrs"].untag().dump())
    return binds(attributes, [der(other) for other in others])


def _marks(expected: str | Collection[str] | None) -> frozenset[str] | None:
    """Return fingerprints as they are compared, however they were typed; None when there is nothing to compare."""
    if expected is None:
        return None
    marks = (expected,) if isinstance(expected, str) else expected
    return frozenset(mark.replace(" ", "").replace(":", "").lower() for mark in marks)


def _issuer_state(mark: str, wanted: frozenset[str] | None) -> IssuerState:
    if wanted is None:
        return IssuerState.UNKNOWN
    return IssuerState.EXPECTED if mark in wanted else IssuerState.OTHER


def _described(reader: PdfFileReader) -> _Described:
    """Return what a document says of itself; what is not there stays empty."""
    said = _Described()
    try:
        said = replace(said, title=one_line(str(reader.trailer["/Info"]["/Title"])))
        names = reader.root["/Names"]["/EmbeddedFiles"]["/Names"]
        for position in range(0, len(names) - 1, 2):
            if str(names[position]) == DATA_NAME:
                mark = json.loads(names[position + 1]["/EF"]["/F"].data)["record"]["mark"]
                said = replace(said, document_id=one_line(str(mark["document_id"]))[:64])
                head, number = mark["audit_head"], mark["audit_seq"]
                if isinstance(head, str) and isinstance(number, int | None):
                    said = replace(said, trail_head=one_line(head)[:64], trail_number=number)
    except UNREADABLE:
        return said
    return said
