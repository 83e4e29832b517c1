"""A time stamp by file: asked for, given by an authority made here with openssl, put in, and seen by others."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from asn1crypto import pem  # type: ignore[import-untyped]  # it has no types
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
from pyhanko_certvalidator import ValidationContext

from app.domain.checks import PdfState
from app.domain.errors import TimeStampError
from reports.checking import verify
from reports.locking import locked
from reports.stamping import FIELD, _may_stamp, _prepared, _token, stamp_request, stamped
from tests.reports import samples
from tests.reports.authority import EXTENSIONS, Authority, openssl
from tests.reports.conftest import Keys

REJECTION = bytes.fromhex("30053003020102")  # a reply whose status is 2, and no more


def put_in(pdf: bytes, reply: bytes) -> bytes:
    """Return the document with the stamp of any reply, as somebody with tools of their own would make it."""
    _digest, steps, output = _prepared(pdf)
    steps.send(_token(reply))
    made: bytes = output.getvalue()
    return made


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def with_stamp(authority: Authority, signed_twice: bytes) -> bytes:
    return stamped(signed_twice, authority.answer(stamp_request(signed_twice)))


def test_the_request_is_one_and_holds_nothing_but_a_digest(signed_twice: bytes, tmp_path: Path) -> None:
    request = stamp_request(signed_twice)
    assert stamp_request(signed_twice) == request, "weeks later the same file still asks for the same stamp"
    (tmp_path / "asked.tsq").write_bytes(request)
    told = openssl("ts", "-query", "-in", tmp_path / "asked.tsq", "-text")
    assert "Hash Algorithm: sha256" in told
    assert "Certificate required: yes" in told
    assert len(request) < 80


def test_the_stamp_is_there_and_what_was_signed_is_as_it_was(
    with_stamp: bytes, signed_twice: bytes, keys: Keys
) -> None:
    assert with_stamp.startswith(signed_twice)
    result = verify(with_stamp, expected_issuer=keys.issuer_fingerprint, expected_signatures=2)
    assert (result.state, result.problem) == (PdfState.INTACT, "")
    assert [one.signer for one in result.signatures] == ["Dee Marsh", "Marcus Bell"]
    assert result.stamp is not None
    assert result.stamp.authority == ("Clock House Time 1, Clock House", "Clock House Root, Clock House")
    assert abs((result.stamp.at - datetime.now(UTC)).total_seconds()) < 3_600
    assert result.signed_sha256 == verify(signed_twice).sha256
    assert verify(signed_twice).stamp is None


def test_openssl_verifies_the_stamp_that_is_in_the_document(
    authority: Authority, with_stamp: bytes, tmp_path: Path
) -> None:
    """Taken out of the PDF, against the bytes that its ranges cover."""
    signature = list(PdfFileReader(BytesIO(with_stamp)).embedded_timestamp_signatures)[-1]
    first, length, second, rest = (int(value) for value in signature.byte_range)
    token, data = tmp_path / "token.der", tmp_path / "data"
    token.write_bytes(signature.signed_data.dump() and bytes(signature.pkcs7_content))
    data.write_bytes(with_stamp[first : first + length] + with_stamp[second : second + rest])
    told = openssl("ts", "-verify", "-data", data, "-in", token, "-token_in", "-CAfile", authority.ca)
    assert "Verification: OK" in told


def test_the_validator_of_pyhanko_agrees(authority: Authority, with_stamp: bytes, keys: Keys) -> None:
    _, _, root = pem.unarmor(authority.ca.read_bytes())
    roots = [asn1_x509.Certificate.load(one) for one in (keys.issuer.certificate_der, root)]
    on_the_day = ValidationContext(trust_roots=roots, moment=samples.AT, allow_fetching=False)
    context = ValidationContext(trust_roots=roots, allow_fetching=False)  # the authority's clock is the real one
    reader = PdfFileReader(BytesIO(with_stamp))
    for signature in reader.embedded_regular_signatures:
        status = validate_pdf_signature(signature, on_the_day)
        assert status.bottom_line, status.summary()
    (stamp,) = reader.embedded_timestamp_signatures
    told = validate_pdf_timestamp(stamp, context)
    assert told.intact
    assert told.valid
    assert told.trusted


def test_a_reply_to_another_document_is_refused(authority: Authority, signed_once: bytes, signed_twice: bytes) -> None:
    reply = authority.answer(stamp_request(signed_once))
    with pytest.raises(TimeStampError) as error:
        stamped(signed_twice, reply)
    assert error.value.reason == "other-document"


def test_what_is_no_reply_or_says_no_is_refused(signed_twice: bytes) -> None:
    for reply, reason in ((b"", "not-a-reply"), (b"letter", "not-a-reply"), (REJECTION, "refused")):
        with pytest.raises(TimeStampError) as error:
            stamped(signed_twice, reply)
        assert error.value.reason == reason


def test_only_a_certificate_for_time_stamps_may_give_one(keys: Keys, authority: Authority) -> None:
    _, _, root = pem.unarmor((authority.folder / "tsa.pem").read_bytes())
    assert _may_stamp(x509.load_der_x509_certificate(root))
    assert not _may_stamp(x509.load_der_x509_certificate(keys.dee.certificate_der))
    assert not _may_stamp(x509.load_der_x509_certificate(keys.issuer.certificate_der))


def test_a_changed_token_does_not_hold(authority: Authority, signed_twice: bytes) -> None:
    reply = bytearray(authority.answer(stamp_request(signed_twice)))
    reply[-20] ^= 1
    with pytest.raises(TimeStampError) as error:
        stamped(signed_twice, bytes(reply))
    assert error.value.reason == "not-valid"


def test_a_stamped_document_is_stamped_once_and_a_locked_one_never(with_stamp: bytes, case_pdf: bytes) -> None:
    for pdf, reason in ((with_stamp, "stamped"), (locked(case_pdf, "harbour saddle"), "locked"), (b"x", "unreadable")):
        with pytest.raises(TimeStampError) as error:
            stamp_request(pdf)
        assert error.value.reason == reason


@pytest.mark.parametrize("more", [b"\n", b" ", b"%%EOF\n"])
def test_anything_after_the_stamp_is_seen(with_stamp: bytes, more: bytes) -> None:
    assert verify(with_stamp + more).state is PdfState.ALTERED


def test_a_changed_byte_below_or_around_the_stamp_is_seen(with_stamp: bytes, signed_twice: bytes) -> None:
    start = len(signed_twice)
    room = with_stamp.index(b"<30", start)
    places = [
        *range(500, start, start // 12),
        *range(start, room, 40),
        *range(len(with_stamp) - 400, len(with_stamp), 23),
    ]
    for place in places:
        changed = bytearray(with_stamp)
        changed[place] ^= 1
        assert verify(bytes(changed)).state is PdfState.ALTERED, place


def test_the_stamp_of_another_file_moved_over_is_seen(
    authority: Authority, signed_once: bytes, signed_twice: bytes
) -> None:
    other = stamped(signed_once, authority.answer(stamp_request(signed_once)))
    assert verify(signed_twice + other[len(signed_once) :]).state is PdfState.ALTERED
    assert FIELD.encode() in other


def test_a_stamp_with_a_crafted_certificate_is_seen(signed_once: bytes, tmp_path: Path) -> None:
    """Its other name is of a kind that the library knows and does not read: it raises an error of its own."""
    crafted = Authority(tmp_path, f"{EXTENSIONS}subjectAltName=DER:30:02:A3:00\n")
    reply = crafted.answer(stamp_request(signed_once))
    with pytest.raises(TimeStampError) as error:
        stamped(signed_once, reply)
    assert error.value.reason == "not-valid"
    result = verify(put_in(signed_once, reply))
    assert (result.state, result.stamp) == (PdfState.ALTERED, None)


def test_a_stamp_on_another_document_put_in_by_hand_is_seen(
    authority: Authority, signed_once: bytes, signed_twice: bytes
) -> None:
    result = verify(put_in(signed_twice, authority.answer(stamp_request(signed_once))))
    assert (result.state, result.stamp) == (PdfState.ALTERED, None)
