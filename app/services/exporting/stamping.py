"""A time stamp by file: the request out, the authority's reply in. Needs no open records; runs on any thread."""

from __future__ import annotations

from pathlib import Path

from app.domain.checks import CheckResult, PdfState
from app.domain.errors import TimeStampError, VaultExistsError
from app.services.exporting.signing import read_pdf, save
from storage import files

LONGEST_REPLY_BYTES = 100_000


def write_request(source: Path, target: Path) -> None:
    """Write the request for a time stamp on a signed document to a new file.

    Raises TimeStampError("not-intact") for a document that is not intact, and as ``reports.stamping``;
    VaultExistsError when the file is there, NotAPdfError, StorageFailedError, DiskFullError, ReadOnlyError.
    """
    from reports import stamping

    pdf = read_pdf(source)
    _must_be_intact(pdf)
    request = stamping.stamp_request(pdf)
    with files.as_app_errors():
        try:
            files.write_new(target, request)
        except FileExistsError:
            raise VaultExistsError from None


def read_reply(source: Path, reply: Path, target: Path) -> CheckResult:
    """Put the authority's reply into the document and save that at ``target``, which may be the same file.

    It is written beside, read back and checked first. Raises as ``write_request``.
    """
    from reports import stamping

    pdf = read_pdf(source)
    check = _must_be_intact(pdf)
    answer = read_pdf(reply)
    if len(answer) > LONGEST_REPLY_BYTES:
        raise TimeStampError("not-a-reply")
    made = stamping.stamped(pdf, answer)
    return save(made, target, {one.issuer_fingerprint for one in check.signatures}, "", overwrite=True)


def _must_be_intact(pdf: bytes) -> CheckResult:
    from reports import checking

    check = checking.verify(pdf)
    if check.state is not PdfState.INTACT:
        raise TimeStampError("not-intact")
    return check
