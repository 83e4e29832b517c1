"""A password on a document: AES-256, set before anybody signs (security.md 7).

PDF/A forbids encryption, and AES-256 belongs to PDF 2.0 while PDF/UA-1 is bound to 1.7, so the claim to be either is
taken out of the file. Everything else stays, the structure that is read aloud included. Encryption needs random
numbers, so unlike other documents a locked one is never the same twice.
"""

from __future__ import annotations

import io

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.crypt import AuthStatus, StandardSecurityHandler
from pyhanko.pdf_utils.misc import PdfError, PdfReadError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import PdfFileWriter, copy_into_new_writer

from app.domain.errors import ExportFailedError, PdfPasswordError
from reports.metadata import without_claims


def locked(pdf: bytes, password: str) -> bytes:
    """Return ``pdf``, an unsigned document of ours, readable with ``password`` only.

    Whoever opens it may read, copy, print and have it read aloud: a password keeps strangers out, not readers down.
    Raises ExportFailedError("lock").
    """
    try:
        reader = PdfFileReader(io.BytesIO(without_claims(pdf)))
        writer = copy_into_new_writer(reader)
        _keep_as_made(writer, reader)
        # No MAC of ISO/TS 32004: no reader that people have knows it yet, and the signature says more.
        writer.encrypt(password, password, pdf_mac=False)  # type: ignore[no-untyped-call]  # it has no types
        made = io.BytesIO()
        writer.write(made)  # type: ignore[no-untyped-call]  # it has no types
    except (PdfError, KeyError):
        raise ExportFailedError("lock") from None
    return made.getvalue()


def opened(pdf: bytes, password: str = "", *, strict: bool = True) -> PdfFileReader:
    """Return a reader of a PDF, unlocked where it is locked. An empty password opens one that has none to open it.

    Raises PdfPasswordError when the password is not the right one, PdfError for a file that cannot be read.
    """
    reader = PdfFileReader(io.BytesIO(pdf), strict=strict)
    if reader.encrypted:
        if not isinstance(reader.security_handler, StandardSecurityHandler):
            raise PdfReadError("locked in a way that no password opens")
        if reader.decrypt(password).status is AuthStatus.FAILED:
            raise PdfPasswordError(is_wrong=bool(password))
    return reader


def _keep_as_made(writer: PdfFileWriter, reader: PdfFileReader) -> None:
    """Leave dates and id as the document has them: pyHanko would put clock and chance in their place."""
    writer._update_meta = lambda: None  # type: ignore[method-assign]  # noqa: SLF001
    identity = [generic.ByteStringObject(bytes(one)) for one in reader.document_id]
    writer._document_id = generic.ArrayObject(identity)  # noqa: SLF001
