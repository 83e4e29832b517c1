"""Sign, write beside the target, read back, check, and only then put in place. Runs on any thread."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.checks import CheckResult, PdfState
from app.domain.drawn import DrawnSignature
from app.domain.errors import ExportFailedError, InputError, NotAPdfError, OwnCertificateError, VaultExistsError
from app.domain.exports import DocumentKind, KeptName
from app.domain.extracts import MatterExtract
from app.services.exporting.attached_files import check_looked_at
from app.services.exporting.drawing import render
from app.services.exporting.gathering import Gathered
from app.services.exporting.passwords import check_password
from app.services.exporting.whole_file import unsettled
from storage import files

if TYPE_CHECKING:
    from reports.identity import SigningIdentity

LARGEST_PDF_BYTES = 200_000_000
CLUB_SIGNS = frozenset({DocumentKind.TRUST_CARD})
"""Documents that only the club's own certificate can sign: their fingerprint is what the whole document is about."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A document that is on disk, was read back, and passed its check."""

    target: Path
    pdf: bytes = field(repr=False)
    check: CheckResult
    sha256: str
    pages: int
    kept_names: tuple[KeptName, ...]
    is_locked: bool = False  # with a password, which is kept nowhere


def sign_and_save(
    gathered: Gathered,
    identity: SigningIdentity,
    target: Path,
    *,
    overwrite: bool = False,
    kept_names: tuple[KeptName, ...] = (),
    password: str = "",
    drawn: DrawnSignature | None = None,
) -> Signed:
    """Sign the document and save it at ``target``; nothing half written is ever left there.

    Raises InputError("kept_names", "missing") while a name found by the check, in the words or anywhere in the finished
    pages, their properties, bookmarks, descriptions and attached data, has no reason to stay,
    InputError("receiver" | "reason", "missing") for a restricted matter, those of ``check_looked_at`` for files,
    InputError("target", "is-a-folder" | "not-a-pdf"), VaultExistsError when a file is there and ``overwrite`` is
    False. Only a PDF is ever replaced: a slip of the name must not cost the records or somebody's letter. With a
    ``password`` the file is locked before it is signed; InputError("password", "too-short" | "too-long") when it will
    not do. ``drawn`` is a signature drawn by hand, put beside the words of the block.
    Raises also ReadOnlyError, DiskFullError, StorageFailedError, TemplateError,
    OwnCertificateError("club-only"), ExportFailedError("lock" | "read-back" | "check").
    """
    if password:
        check_password(password)
    if target.is_dir():
        raise InputError("target", "is-a-folder")
    if target.exists() or target.is_symlink():
        if not overwrite:
            raise VaultExistsError
        if not _is_pdf(target):
            raise InputError("target", "not-a-pdf")
    pdf, pages, fingerprint = _signed(gathered, identity, kept_names, password, drawn)
    check = save(pdf, target, fingerprint, password, overwrite=overwrite)
    return Signed(target, pdf, check, hashlib.sha256(pdf).hexdigest(), pages, kept_names, bool(password))


def signed_bytes(gathered: Gathered, identity: SigningIdentity, kept_names: tuple[KeptName, ...] = ()) -> bytes:
    """Return the signed and checked document without a file, for a package that seals it.

    Raises InputError("kept_names", "missing"), TemplateError, ExportFailedError("check").
    """
    pdf, _pages, fingerprint = _signed(gathered, identity, kept_names, "")
    _checked(pdf, fingerprint, "")
    return pdf


def _signed(
    gathered: Gathered,
    identity: SigningIdentity,
    kept_names: tuple[KeptName, ...],
    password: str,
    drawn: DrawnSignature | None = None,
) -> tuple[bytes, int, str]:
    """Return the signed PDF, how many pages it has, and the fingerprint (hex) of the topmost certificate."""
    if isinstance(gathered.extract, MatterExtract):
        for field in ("receiver", "reason"):  # it leaves for somebody and for a reason, or not at all
            if not getattr(gathered.extract, field):
                raise InputError(field, "missing")
    reasons = {kept.found: kept.reason.strip() for kept in kept_names}
    if any(not reasons.get(hit.found) for hit in gathered.leaks):
        raise InputError("kept_names", "missing")
    check_looked_at(gathered.extract, looked_at=gathered.files_looked_at)
    if identity.is_own and gathered.kind in CLUB_SIGNS:
        raise OwnCertificateError("club-only")
    from reports import identity as identities
    from reports import locking, own_identity, signing

    fingerprint = identities.fingerprint(identity.top_der)
    rendered = render(gathered, fingerprint, own_identity.issued_by(identity) if identity.is_own else "")
    if unsettled(gathered, rendered.pdf, reasons):
        raise InputError("kept_names", "missing")
    if [one.name for one in rendered.fields] != [one.field for one in gathered.places]:
        raise ExportFailedError("sign", "no-place")
    reason, mine = REASONS[gathered.kind.value], gathered.own_field
    unsigned = locking.locked(rendered.pdf, password) if password else rendered.pdf
    pdf = signing.sign(
        unsigned,
        identity,
        role=gathered.role,
        reason=reason,
        at=gathered.at,
        field=mine,
        password=password,
        drawn=drawn,
    )
    return pdf, rendered.pages, fingerprint


def _is_pdf(target: Path) -> bool:
    """True for an ordinary file that is a PDF, or holds nothing at all."""
    with files.as_app_errors():
        if not files.is_ordinary(target):
            return False
        with target.open("rb") as file:
            begins = file.read(len(_PDF))
    return begins in (_PDF, b"")


_PDF = b"%PDF-"
REASONS = {
    "agreement": "Supervision agreement",
    "agenda": "Agenda for supervision",
    "session-record": "Record of supervision",
    "case-record": "For the child’s case file",
    "case-chronology": "Chronology of the child’s case file",
    "subject-access": "Copy of records on request",
    "policy": "Supervision policy",
    "disposal-certificate": "Certificate of disposal",
    "trust-card": "Trust card of the club",
    "restricted-matter": "For the authority named in it",
    "escalation-record": "For the child’s case file",
    "training-record": "Training record",
    "group-record": "Record of group supervision",
    "group-agreement": "Agreement of a group",
    "observation": "Observation",
    "section-11": "Evidence for a Section 11 self-assessment",
    "audit-sample": "Audit sample of supervision",
    "agency-extract": "For the agency named in it",
}


def save(
    pdf: bytes, target: Path, fingerprint: str | Collection[str], password: str, *, overwrite: bool
) -> CheckResult:
    """Write beside ``target``, read back, check, and only then put in place. Raises as ``sign_and_save``."""
    beside = target.with_name(f".{secrets.token_hex(8)}.holdfast-part")
    try:
        with files.as_app_errors():
            target.parent.mkdir(parents=True, exist_ok=True)
            files.write_new(beside, pdf)
            if beside.read_bytes() != pdf:
                raise ExportFailedError("read-back")
        check = _checked(pdf, fingerprint, password)
        with files.as_app_errors():
            try:
                (files.replace if overwrite else files.move_new)(beside, target)
            except FileExistsError as error:
                raise VaultExistsError from error
            try:
                files.sync_folder(target.parent)
            except OSError:
                if not overwrite:  # told as failed, so nothing may be left that looks like the record
                    files.remove_all((target,))
                raise
    finally:
        files.remove_all((beside,))
    return check


def _checked(pdf: bytes, fingerprint: str | Collection[str], password: str) -> CheckResult:
    from reports import checking

    check = checking.verify(pdf, expected_issuer=fingerprint, password=password)
    if check.state is not PdfState.INTACT:
        raise ExportFailedError("check", check.problem)
    return check


def verify_file(path: Path, expected_issuer: str | None = None, password: str = "") -> CheckResult:
    """Check any PDF, from anywhere; no vault is needed. ``expected_issuer`` is a certificate's SHA-256 in hex.

    For an intact document of ours it also says whether the attached data says the same as the pages.
    Raises NotAPdfError, PdfPasswordError when it is locked and ``password`` does not open it, StorageFailedError and
    the other errors of reading a file.
    """
    from reports import checking

    pdf = read_pdf(path)
    result = checking.verify(pdf, expected_issuer=expected_issuer, password=password)
    if result.state is not PdfState.INTACT:
        return result
    from reports import comparing

    return replace(result, pages=comparing.compare_pages(pdf, password))


def read_pdf(path: Path) -> bytes:
    """Return the bytes of a file from anywhere. Raises NotAPdfError, StorageFailedError and as every reading."""
    with files.as_app_errors():
        try:
            raw = files.read_ordinary(path, LARGEST_PDF_BYTES)
        except files.NotOrdinaryError:
            raise NotAPdfError from None
    if len(raw) > LARGEST_PDF_BYTES:
        raise NotAPdfError
    return raw
