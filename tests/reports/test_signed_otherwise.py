"""Several signers, certificates of one's own, a time stamp, a password: before validators that are not ours.

veraPDF sees the same documents in ``test_independent_checkers``. docs/checkers.md has the table.
"""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest
from asn1crypto import pem  # type: ignore[import-untyped]  # it has no types
from asn1crypto import x509 as asn1_x509
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from app.domain.checks import PdfState
from reports.checking import verify
from tests.reports import samples
from tests.reports.bureau import Bureau
from tests.reports.conftest import Keys
from tests.reports.signed_otherwise import GIVEN, PASSWORD, openssl_accepts, signatures


def word_of(name: str) -> str:
    return PASSWORD if name.startswith("locked") else ""


@pytest.fixture(scope="module")
def roots(keys: Keys, bureau: Bureau) -> tuple[bytes, bytes]:
    return keys.issuer.certificate_der, pem.unarmor((bureau.folder / "root.pem").read_bytes())[2]


@pytest.mark.parametrize("name", GIVEN)
def test_ours_and_two_validators_of_signatures_accept_it(
    signed_otherwise: dict[str, bytes], roots: tuple[bytes, bytes], tmp_path: Path, name: str
) -> None:
    pdf = signed_otherwise[name]
    assert verify(pdf, password=word_of(name)).state is PdfState.INTACT
    found = signatures(pdf, word_of(name))
    assert len(found) == GIVEN[name]
    trusted = [asn1_x509.Certificate.load(one) for one in roots]
    context = ValidationContext(trust_roots=trusted, moment=samples.AT, allow_fetching=False)
    for signature in found:
        status = validate_pdf_signature(signature, context)
        assert status.bottom_line, status.summary()
        assert openssl_accepts(pdf, signature, roots, tmp_path)


@pytest.mark.parametrize("name", GIVEN)
def test_poppler_and_qpdf_accept_it(signed_otherwise: dict[str, bytes], tmp_path: Path, name: str) -> None:
    with pikepdf.open(io.BytesIO(signed_otherwise[name]), password=word_of(name)) as opened:
        assert opened.check_pdf_syntax() == []
    if shutil.which("pdfsig") is None:
        pytest.skip("pdfsig is not installed")
    (tmp_path / "signed.pdf").write_bytes(signed_otherwise[name])
    command = ["pdfsig", "-nocert", "-upw", word_of(name), str(tmp_path / "signed.pdf")]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    assert told.count("Signature Validation: Signature is Valid.") == GIVEN[name]  # it knows no stamps of documents


def test_openssl_sees_a_changed_byte_and_another_root(
    signed_twice: bytes, roots: tuple[bytes, bytes], tmp_path: Path
) -> None:
    """What accepts everything would be no validator."""
    last = signatures(signed_twice)[-1]
    at = signed_twice.index(b"/Producer")
    changed = signed_twice[:at] + b"/Producet" + signed_twice[at + 9 :]
    club, bureau = roots
    assert openssl_accepts(signed_twice, last, [club], tmp_path)
    assert not openssl_accepts(changed, last, [club], tmp_path)
    assert not openssl_accepts(signed_twice, last, [bureau], tmp_path)
