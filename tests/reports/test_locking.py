"""A document with a password: AES-256 set before signing, read by programs that are not ours, and no longer PDF/A."""

from __future__ import annotations

import io
import subprocess
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest
from pyhanko.pdf_utils.reader import PdfFileReader

from app.domain.checks import PdfState
from app.domain.errors import ExportFailedError, NotAPdfError, PdfPasswordError
from reports.checking import verify
from reports.locking import locked
from reports.preview import page_pictures
from reports.signing import sign
from tests.reports import samples
from tests.reports.conftest import Keys

PASSWORD = "gravel kettle orbit thimble Zoë"


@pytest.fixture(scope="module")
def locked_case(keys: Keys, case_pdf: bytes) -> bytes:
    return sign(
        locked(case_pdf, PASSWORD),
        keys.dee,
        role="club welfare officer",
        reason="For the child’s case file",
        at=samples.AT,
        password=PASSWORD,
    )


def test_it_opens_with_the_password_only(locked_case: bytes) -> None:
    for wrong in ("", "gravel kettle orbit thimble zoë"):
        with pytest.raises(PdfPasswordError) as caught:
            verify(locked_case, password=wrong)
        assert caught.value.is_wrong is bool(wrong)
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(locked_case), password=wrong)
        with pytest.raises(NotAPdfError):
            page_pictures(locked_case, width_px=100, password=wrong)
    assert len(page_pictures(locked_case, width_px=100, password=PASSWORD)) == 3


def test_nothing_of_the_words_is_readable_without_it(case_pdf: bytes, locked_case: bytes) -> None:
    """Words of the pages and of the attached data, in the streams and outside of them."""
    name = samples.case().child_name.encode()
    with pikepdf.open(io.BytesIO(case_pdf)) as plain:
        assert any(name in stream.read_bytes() for stream in streams(plain))  # the search does find them
    assert name not in locked_case
    assert b"Safeguarding supervision record" not in locked_case
    assert PASSWORD.encode() not in locked_case


def streams(pdf: pikepdf.Pdf) -> list[pikepdf.Stream]:
    return [one for one in pdf.objects if isinstance(one, pikepdf.Stream)]


def test_it_is_aes_256_and_says_no_longer_that_it_is_pdf_a(locked_case: bytes, case_pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(locked_case), password=PASSWORD) as opened:
        assert (opened.encryption.R, opened.encryption.bits) == (6, 256)
        assert str(opened.encryption.stream_method) == "EncryptionMethod.aesv3"
        assert opened.allow.accessibility
        assert opened.allow.print_highres
        xmp = opened.Root.Metadata.read_bytes()
        assert opened.Root.MarkInfo.Marked  # still tagged, and still in its language
        assert str(opened.Root.Lang) == "en-GB"
        assert str(opened.docinfo["/Title"]) == "Safeguarding supervision record"
        assert not opened.check_pdf_syntax()
    assert b"pdfaid" not in xmp
    assert b"pdfuaid" not in xmp
    assert b"Safeguarding supervision record" in xmp
    with pikepdf.open(io.BytesIO(case_pdf)) as plain:
        assert b"pdfaid" in plain.Root.Metadata.read_bytes()


def test_its_signatures_are_checked_by_us_and_by_poppler(
    keys: Keys, locked_case: bytes, agreement_pdf: bytes, tmp_path: Path
) -> None:
    result = verify(locked_case, expected_issuer=keys.issuer_fingerprint, password=PASSWORD)
    assert result.state is PdfState.INTACT
    assert (result.signatures[0].signer, result.signatures[0].role) == ("Dee Marsh", "club welfare officer")
    assert result.document_id
    terms = locked(agreement_pdf, PASSWORD)
    once = sign(terms, keys.dee, role="lead", reason="Agreement", at=samples.AT, password=PASSWORD)
    later = samples.AT + timedelta(minutes=3)
    twice = sign(once, keys.marcus, role="manager", reason="Agreement", at=later, password=PASSWORD)
    assert verify(twice, password=PASSWORD, expected_signatures=2).state is PdfState.INTACT
    for name, pdf, signatures in (("case.pdf", locked_case, 1), ("terms.pdf", twice, 2)):
        (tmp_path / name).write_bytes(pdf)
        told = subprocess.run(
            ["pdfsig", "-upw", PASSWORD, tmp_path / name], capture_output=True, text=True, check=False
        ).stdout
        assert told.count("Signature is Valid") == signatures
        assert told.count("Total document signed") == 1


@pytest.mark.parametrize("place", [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
def test_a_changed_byte_is_found_behind_the_lock_too(locked_case: bytes, place: float) -> None:
    changed = bytearray(locked_case)
    changed[int(len(changed) * place)] ^= 1
    with suppress(PdfPasswordError):  # when the byte was of the lock itself
        assert verify(bytes(changed), password=PASSWORD).state is not PdfState.INTACT


def test_dates_and_id_stay_those_of_the_document(case_pdf: bytes) -> None:
    once, again = locked(case_pdf, PASSWORD), locked(case_pdf, PASSWORD)
    assert once != again  # never the same salt twice
    before = PdfFileReader(io.BytesIO(case_pdf))
    for made in (once, again):
        after = PdfFileReader(io.BytesIO(made))
        after.decrypt(PASSWORD)
        assert after.document_id == before.document_id
        assert after.trailer["/Info"]["/ModDate"] == before.trailer["/Info"]["/ModDate"]


def test_what_is_no_document_of_ours_is_not_locked() -> None:
    with pytest.raises(ExportFailedError, match="lock"):
        locked(b"%PDF-1.7 nothing", PASSWORD)
