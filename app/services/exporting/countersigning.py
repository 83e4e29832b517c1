"""The next signature on a document of ours that left: who may give it, giving it, and what the register keeps.

The file comes from outside, so nothing in it decides who may sign. The register does: it holds whose each place is
and the digest of the file as the last signature left it. A file that is not exactly that one is not signed.
"""

from __future__ import annotations

import hashlib
import secrets
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from app.domain.audit import Act
from app.domain.certificates import WithdrawnSigner
from app.domain.checks import CheckResult, PdfState, PlaceTold, Standing
from app.domain.drawn import DrawnSignature
from app.domain.errors import AppError, NotAllowedError, NotFoundError, StaleError
from app.domain.exports import DocumentKind, ExportReceipt, SignaturePlace
from app.domain.ids import ReceiptId
from app.services import access, certificates, due
from app.services.exporting.receipts import must_see
from app.services.exporting.signing import REASONS, read_pdf, save
from app.services.work import Work
from storage import files

if TYPE_CHECKING:
    from reports.identity import SigningIdentity

REMINDED_DAYS = 28


@dataclass(frozen=True, slots=True)
class Turn:
    """The signature that the person at the keyboard is to give now."""

    receipt_id: ReceiptId
    kind: DocumentKind
    place: SignaturePlace
    name: str
    sha256: str  # of the file that is to be signed
    at: datetime  # aware, UTC: the time of the signature
    issuers: frozenset[str] = frozenset()  # SHA-256, hex: the topmost certificates of those who signed before


@dataclass(frozen=True, slots=True)
class Registered:
    """What the register says of a file. ``turn`` is there when the person at the keyboard is to sign it now.

    ``withdrawn`` are its signatures with certificates of these records that were withdrawn.
    """

    standing: Standing
    places: tuple[PlaceTold, ...] = ()
    turn: Turn | None = None
    withdrawn: tuple[WithdrawnSigner, ...] = ()


@dataclass(frozen=True, slots=True)
class AwaitedDocument:
    """A document that waits for a signature: what it is, from which local day, and who asked for it."""

    receipt_id: ReceiptId
    kind: DocumentKind
    made_on: date
    asked_by: str


@dataclass(frozen=True, slots=True)
class Countersigned:
    """A document with one more signature, on disk, read back and checked."""

    target: Path
    check: CheckResult
    sha256: str
    certificate: str
    before: bytes = field(repr=False)  # what was signed


def registered(work: Work, check: CheckResult) -> Registered:
    """Return how a checked file stands to the register, and whether it is this person's turn to sign it."""
    receipt = _receipt(work, check.document_id)
    withdrawn = certificates.withdrawn_signers(work, check, receipt)
    if receipt is None:
        return Registered(Standing.UNKNOWN, withdrawn=withdrawn)
    known = access.people(work)
    told = tuple(PlaceTold(due.name_of(known, one.person_id), one.role, one.given_at) for one in receipt.signatures)
    standing = _standing(work, receipt, check)
    mine = next((one for one in receipt.awaited if one.person_id == work.me), None)
    can_be_signed = check.state is PdfState.INTACT and check.stamp is None  # a time stamp is the last thing
    if standing is not Standing.CURRENT or mine is None or not can_be_signed:
        return Registered(standing, told, withdrawn=withdrawn)
    issuers = frozenset(one.issuer_fingerprint for one in check.signatures)
    turn = Turn(receipt.id, receipt.kind, mine, known[work.me].full_name, check.sha256, work.now, issuers)
    return Registered(standing, told, turn, withdrawn)


def awaiting_me(work: Work) -> tuple[AwaitedDocument, ...]:
    """Return the documents of the last weeks that this person was asked to sign and has not, oldest first.

    After that they are not reminded any more: many sign on paper in the end.
    """
    known = access.people(work)
    since = work.now - timedelta(days=REMINDED_DAYS)
    return tuple(
        AwaitedDocument(one.id, one.kind, one.made.at.astimezone(work.zone).date(), due.name_of(known, one.signed_by))
        for one in sorted(work.receipts.all(), key=lambda receipt: receipt.made.at)
        if one.made.at >= since and any(place.person_id == work.me for place in one.awaited) and _may_see(work, one)
    )


def countersign(
    turn: Turn,
    identity: SigningIdentity,
    source: Path,
    target: Path,
    password: str = "",
    drawn: DrawnSignature | None = None,
) -> Countersigned:
    """Add the signature to the file at ``source`` and save it at ``target``, which may be the same. Any thread.

    ``password`` opens a document that is locked; ``drawn`` is put beside the words of the block.
    Raises StaleError when the file is not the one that was looked at, and as ``sign_and_save``.
    """
    from reports import identity as identities
    from reports import signing

    before = read_pdf(source)
    if hashlib.sha256(before).hexdigest() != turn.sha256:
        raise StaleError
    pdf = signing.sign(
        before,
        identity,
        role=turn.place.role,
        reason=REASONS[turn.kind.value],
        at=turn.at,
        field=turn.place.field,
        password=password,
        drawn=drawn,
    )
    # Those before are fixed by the digest that the register has; here each of them must hold, and the new one be ours.
    expected = {*turn.issuers, identities.fingerprint(identity.top_der)}
    check = save(pdf, target, expected, password, overwrite=True)
    mark = identities.fingerprint(identity.certificate_der)
    return Countersigned(target, check, hashlib.sha256(pdf).hexdigest(), mark, before)


def record(work: Work, turn: Turn, made: Countersigned) -> None:
    """Keep in the register that the signature was given, and the digest of the file with it.

    Raises NotFoundError, NotAllowedError("countersign") when the place is somebody else's or no longer empty,
    StaleError when another signature was given meanwhile.
    """
    receipt = work.receipts.get(turn.receipt_id)
    must_see(work, receipt.kind, receipt.record_id, receipt.case_id)
    place = next((one for one in receipt.awaited if one.field == turn.place.field), None)
    if place is None or place.person_id != work.me:
        raise NotAllowedError("countersign")
    if receipt.latest_sha256 != turn.sha256:
        raise StaleError
    _keep(work, receipt, replace(place, given_at=turn.at, sha256=made.sha256, certificate=made.certificate))


def adopt(work: Work, check: CheckResult) -> None:
    """Keep the last signature of a file that is ahead of the register (``Standing.AHEAD``).

    Whoever may see the record may do so: the signature proves itself. Its time does not: what the register knows is
    when it learned of it. Raises NotFoundError, StaleError.
    """
    receipt = _receipt(work, check.document_id)
    if receipt is None:
        raise NotFoundError
    if _standing(work, receipt, check) is not Standing.AHEAD:
        raise StaleError
    last = check.signatures[-1]
    given = replace(
        _place_of_last(work, receipt, check),
        given_at=work.now,
        sha256=check.sha256,
        certificate=last.certificate_fingerprint,
    )
    _keep(work, receipt, given)


def undo(made: Countersigned, source: Path) -> None:
    """Take the signed file away again when the register could not keep the signature: what was there comes back."""
    with files.as_app_errors():
        if made.target != source:
            files.remove_all((made.target,))
            return
        beside = made.target.with_name(f".{secrets.token_hex(8)}.holdfast-part")
        try:
            files.write_new(beside, made.before)
            files.replace(beside, made.target)
        finally:
            files.remove_all((beside,))


def _keep(work: Work, receipt: ExportReceipt, given: SignaturePlace) -> None:
    given = replace(given, number=len(receipt.given) + 1)
    kept = replace(receipt, signatures=tuple(given if one.field == given.field else one for one in receipt.signatures))
    work.receipts.save(kept)
    work.audit(Act.SIGNED, "document", receipt.id, kept)
    if receipt.case_id is not None:
        work.changed(cases={receipt.case_id})


def _place_of_last(work: Work, receipt: ExportReceipt, check: CheckResult) -> SignaturePlace:
    """Return the empty place of whoever's certificate signed last. Raises StaleError when there is none."""
    signer = work.certificates.get(check.signatures[-1].certificate_fingerprint)
    for one in receipt.awaited:
        if one.person_id == signer.person_id:
            return one
    raise StaleError


def _receipt(work: Work, document_id: str) -> ExportReceipt | None:
    """Return the receipt of a document that this person signs or may see, or None."""
    with suppress(ValueError):
        receipt = work.receipts.find(ReceiptId(UUID(document_id)))
        if receipt is not None and _may_see(work, receipt):
            return receipt
    return None


def _may_see(work: Work, receipt: ExportReceipt) -> bool:
    try:
        must_see(work, receipt.kind, receipt.record_id, receipt.case_id)
    except AppError:
        return False
    return True


def _standing(work: Work, receipt: ExportReceipt, check: CheckResult) -> Standing:
    if check.signed_sha256 == receipt.latest_sha256:
        return Standing.CURRENT
    if check.signed_sha256 in {receipt.sha256, *(one.sha256 for one in receipt.given)}:
        return Standing.EARLIER
    before = check.signatures[-2].sha256 if len(check.signatures) > 1 else ""
    is_one_more = (
        check.state is PdfState.INTACT and check.stamp is None and before == receipt.latest_sha256 and receipt.awaited
    )
    if is_one_more:
        signer = work.certificates.find(check.signatures[-1].certificate_fingerprint)
        # A key that was kept back signs with any clock: nothing is taken from a certificate that is withdrawn by now.
        if signer is not None and not signer.is_withdrawn(work.now):
            return Standing.AHEAD
    return Standing.DIFFERENT
