"""The check: what is intact is called intact, and nothing else ever is."""

# mypy: disable-error-code="no-untyped-call"

from __future__ import annotations

import dataclasses
import io
import random
import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from asn1crypto import keys as asn1_keys  # type: ignore[import-untyped]  # it has no types
from asn1crypto import x509 as asn1_x509
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    StreamObject,
    TextStringObject,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.signers import PdfSignatureMetadata, SimpleSigner, sign_pdf
from pyhanko_certvalidator.registry import SimpleCertificateStore

from app.domain.checks import IssuerState, PdfState
from app.domain.errors import NotAPdfError, PdfPasswordError
from reports.checking import verify
from reports.identity import fingerprint, make_issuer, make_signer
from reports.signing import sign
from tests.reports import samples
from tests.reports.conftest import Keys


def test_a_signed_record_is_intact_and_described(keys: Keys, signed_case: bytes) -> None:
    result = verify(signed_case, expected_issuer=keys.issuer_fingerprint, expected_signatures=1)
    assert (result.state, result.problem) == (PdfState.INTACT, "")
    assert result.document_id == str(samples.mark().document_id)
    assert (result.trail_head, result.trail_number) == (samples.mark().audit_head, 1203)
    assert result.title == "Safeguarding supervision record"
    [signature] = result.signatures
    assert (signature.signer, signature.role) == ("Dee Marsh", "club welfare officer")
    assert signature.reason == "For the child’s case file"
    assert signature.signed_at == samples.AT
    assert signature.certificate_fingerprint == fingerprint(keys.dee.certificate_der)
    assert signature.issuer_fingerprint == keys.issuer_fingerprint
    assert signature.issuer_name == "Riverside Juniors FC"
    assert signature.is_valid
    assert signature.covers_whole_file
    assert not signature.certificate_expired
    assert signature.issuer is IssuerState.EXPECTED


def test_a_countersigned_agreement_is_intact(keys: Keys, signed_twice: bytes) -> None:
    result = verify(signed_twice, expected_issuer=keys.issuer_fingerprint, expected_signatures=2)
    assert (result.state, result.problem) == (PdfState.INTACT, "")
    assert [signature.signer for signature in result.signatures] == ["Dee Marsh", "Marcus Bell"]
    assert [signature.covers_whole_file for signature in result.signatures] == [False, True]


def test_without_anything_to_compare_the_issuer_is_unknown(signed_case: bytes) -> None:
    result = verify(signed_case)
    assert result.state is PdfState.INTACT
    assert result.signatures[0].issuer is IssuerState.UNKNOWN


def test_a_fingerprint_may_be_typed_as_it_is_read(keys: Keys, signed_case: bytes) -> None:
    typed = " ".join(re.findall("....", keys.issuer_fingerprint.upper()))
    assert verify(signed_case, expected_issuer=typed).state is PdfState.INTACT


def test_an_unsigned_document_is_unsigned(case_pdf: bytes) -> None:
    assert verify(case_pdf).state is PdfState.UNSIGNED
    assert verify(case_pdf, expected_signatures=1).problem == "signature-missing"


@pytest.mark.parametrize("data", [b"", b"hello", b"PK\x03\x04", b"\x00" * 5_000, b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_pdf_is_told_so(data: bytes) -> None:
    with pytest.raises(NotAPdfError):
        verify(data)


def test_one_changed_byte_anywhere_is_seen(signed_twice: bytes) -> None:
    chance = random.Random(20261122)
    first, last = gap_of(signed_twice)
    places = {chance.randrange(len(signed_twice)) for _ in range(200)}
    places |= {chance.randrange(first, last) for _ in range(100)}
    places |= {0, 1, 4, 7, first, last - 1, len(signed_twice) - 1}
    for place in sorted(places):
        changed = bytearray(signed_twice)
        changed[place] = chance.choice([byte for byte in range(256) if byte != changed[place]])
        assert verify(bytes(changed)).state is PdfState.ALTERED, place


def test_one_changed_figure_of_the_signature_is_seen(signed_case: bytes) -> None:
    """Another hexadecimal figure in the one place that no signature covers, every 11th of them."""
    first, last = gap_of(signed_case)
    for place in range(first + 1, last - 1, 11):
        figure = int(signed_case[place : place + 1], 16)
        changed = bytearray(signed_case)
        changed[place] = b"0123456789ABCDEF"[figure ^ (1 << (place % 4))]
        assert verify(bytes(changed)).state is PdfState.ALTERED, place


def test_the_figures_may_not_change_their_case(signed_case: bytes) -> None:
    first, last = gap_of(signed_case)
    lower = signed_case[:first] + signed_case[first:last].lower() + signed_case[last:]
    one = re.search(rb"[A-F]", signed_case[first:last])
    assert one is not None
    place = first + one.start()
    mixed = signed_case[:place] + signed_case[place : place + 1].lower() + signed_case[place + 1 :]
    assert verify(mixed).state is PdfState.ALTERED
    assert verify(lower).problem in ("", "signature-broken")


@pytest.mark.parametrize("more", [b"\n", b" ", b"\0", b"%%EOF\n", b"%PDF-1.7", b"trailer<</Root 1 0 R>>\n%%EOF\n"])
def test_anything_appended_is_seen(signed_case: bytes, signed_twice: bytes, more: bytes) -> None:
    for pdf in (signed_case, signed_twice):
        assert verify(pdf + more).state is PdfState.ALTERED
        assert verify(pdf[:-1]).state is PdfState.ALTERED


def gap_of(pdf: bytes) -> tuple[int, int]:
    """Return where the last signature's own bytes start and end."""
    matches = re.findall(rb"/ByteRange \[0 (\d+) (\d+) \d+\]", pdf)
    return int(matches[-1][0]), int(matches[-1][1])


def _title(writer: IncrementalPdfFileWriter) -> None:
    info = writer.trailer["/Info"]
    info[NameObject("/Title")] = TextStringObject("Something else")
    writer.update_container(info)


def _annotation(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    note = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/FreeText"),
            NameObject("/Contents"): TextStringObject("No concerns."),
            NameObject("/Rect"): ArrayObject([FloatObject(value) for value in (50, 50, 300, 300)]),
        }
    )
    page[NameObject("/Annots")] = ArrayObject([*page.get("/Annots", ()), writer.add_object(note)])
    writer.update_container(page)


def _page_text(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    page[NameObject("/Contents")] = writer.add_object(StreamObject(stream_data=b"0 0 200 200 re f"))
    writer.update_container(page)


def _script(writer: IncrementalPdfFileWriter) -> None:
    action = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("app.alert(1)")}
    writer.root[NameObject("/OpenAction")] = DictionaryObject(action)
    writer.update_root()


def _attachment(writer: IncrementalPdfFileWriter) -> None:
    writer.root[NameObject("/AF")] = ArrayObject()
    writer.update_root()


def _field(writer: IncrementalPdfFileWriter) -> None:
    fields = writer.root["/AcroForm"]["/Fields"]
    field = fields[-1].get_object()
    field[NameObject("/TU")] = TextStringObject("Signature of Somebody Else")
    writer.update_container(field)


Change = Callable[[IncrementalPdfFileWriter], None]
CHANGES: tuple[Change, ...] = (_title, _annotation, _page_text, _script, _attachment, _field)


def updated(pdf: bytes, change: Change) -> bytes:
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    assert out.getvalue().startswith(pdf)
    assert len(out.getvalue()) > len(pdf)
    return out.getvalue()


@pytest.mark.parametrize("change", CHANGES)
def test_an_update_after_the_last_signature_is_seen(signed_case: bytes, signed_twice: bytes, change: Change) -> None:
    for pdf in (signed_case, signed_twice):
        assert verify(updated(pdf, change)).problem == "changed-after-signing"


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_between_two_signatures_is_seen(keys: Keys, signed_once: bytes, change: Change) -> None:
    changed = updated(signed_once, change)
    twice = sign(changed, keys.marcus, role="", reason="", at=samples.AT, field="Signature2")
    result = verify(twice, expected_issuer=keys.issuer_fingerprint)
    assert result.state is PdfState.ALTERED
    assert not result.signatures[0].is_valid


def test_a_signature_cut_off_is_missed_by_the_register(keys: Keys, signed_once: bytes, signed_twice: bytes) -> None:
    cut = signed_twice[: len(signed_once)]
    result = verify(cut, expected_issuer=keys.issuer_fingerprint, expected_signatures=2)
    assert (result.state, result.problem) == (PdfState.ALTERED, "signature-missing")


def test_all_signatures_cut_off_leaves_traces_or_nothing(agreement_pdf: bytes, signed_once: bytes) -> None:
    assert verify(signed_once[: len(agreement_pdf)]).state is PdfState.UNSIGNED
    hidden = signed_once.replace(b"/AcroForm", b"/AcroFork")
    assert verify(hidden).problem in ("signature-lost", "unreadable")


def test_a_look_alike_club_is_not_the_club(keys: Keys, case_pdf: bytes) -> None:
    twin = make_issuer("Riverside Juniors FC", now=samples.AT)
    dee = make_signer(twin, "Dee Marsh", "club welfare officer", now=samples.AT)
    forged = sign(case_pdf, dee, role="club welfare officer", reason="x", at=samples.AT)
    result = verify(forged, expected_issuer=keys.issuer_fingerprint)
    assert (result.state, result.problem) == (PdfState.ALTERED, "other-issuer")
    assert result.signatures[0].issuer is IssuerState.OTHER


def test_a_countersignature_of_a_look_alike_club_is_seen_without_anything_to_compare(
    keys: Keys, signed_once: bytes
) -> None:
    twin = make_issuer("Riverside Juniors FC", now=samples.AT)
    marcus = make_signer(twin, "Marcus Bell", "U10 team manager", now=samples.AT)
    forged = sign(signed_once, marcus, role="U10 team manager", reason="Agreed", at=samples.AT, field="Signature2")
    assert (verify(forged).state, verify(forged).problem) == (PdfState.ALTERED, "other-issuer")


def test_a_signature_taken_out_of_its_field_and_replaced_by_a_stranger_s_is_missed(
    keys: Keys, signed_case: bytes
) -> None:
    """The stranger's own signature is whole; the one it displaced is still in the file."""
    writer = IncrementalPdfFileWriter(io.BytesIO(signed_case))
    field = writer.root["/AcroForm"]["/Fields"][0].get_object()
    del field["/V"]
    writer.update_container(field)
    store = SimpleCertificateStore()
    stranger = make_issuer("Somebody Else", now=samples.AT)
    mallory = make_signer(stranger, "Mallory", "", now=samples.AT)
    store.register(asn1_x509.Certificate.load(stranger.certificate_der))
    signer = SimpleSigner(
        asn1_x509.Certificate.load(mallory.certificate_der), asn1_keys.PrivateKeyInfo.load(mallory.key_der), store
    )
    out = io.BytesIO()
    writer.write(out)
    again = IncrementalPdfFileWriter(io.BytesIO(out.getvalue()))
    forged = sign_pdf(again, PdfSignatureMetadata(field_name="Signature1"), signer).getvalue()
    assert (verify(forged).state, verify(forged).problem) == (PdfState.ALTERED, "signature-lost")


def test_what_a_stranger_calls_themselves_is_one_line(case_pdf: bytes) -> None:
    """A name with a line break in it could forge the rest of the answer on a terminal."""
    lie = "Mallory\nIssued by Riverside Juniors FC, SHA-256: 0000\u202e\x1b[2J"
    stranger = make_issuer(f"Club{lie}", now=samples.AT)
    mallory = make_signer(stranger, f"Dee Marsh{lie}", f"Lead{lie}", now=samples.AT)
    result = verify(
        sign(case_pdf, mallory, role=f"Lead{lie}", reason=f"Agreed{lie}", at=samples.AT, field="Signature1")
    )
    told = result.signatures[0]
    for words in (told.signer, told.role, told.reason, told.issuer_name, result.title, result.document_id):
        assert not [character for character in words if not character.isprintable()]


def test_a_borrowed_issuer_does_not_vouch_for_a_stranger(keys: Keys, case_pdf: bytes) -> None:
    """A signer of another issuer, carried together with the real club's certificate."""
    twin = make_issuer("Riverside Juniors FC", now=samples.AT)
    dee = make_signer(twin, "Dee Marsh", "", now=samples.AT)
    for chain in ((keys.issuer.certificate_der,), (twin.certificate_der, keys.issuer.certificate_der), ()):
        forged = sign(case_pdf, dataclasses.replace(dee, chain_der=chain), role="", reason="", at=samples.AT)
        assert verify(forged, expected_issuer=keys.issuer_fingerprint).state is PdfState.ALTERED


def test_a_member_cannot_certify_others(keys: Keys, case_pdf: bytes) -> None:
    from reports.identity import Issuer

    fake = make_signer(Issuer(keys.dee.key_der, keys.dee.certificate_der), "Dee Marsh", "", now=samples.AT)
    chain = (keys.dee.certificate_der, keys.issuer.certificate_der)
    forged = sign(case_pdf, dataclasses.replace(fake, chain_der=chain), role="", reason="", at=samples.AT)
    result = verify(forged, expected_issuer=keys.issuer_fingerprint)
    assert (result.state, result.problem) == (PdfState.ALTERED, "certificate-broken")


def test_a_signature_with_somebody_elses_key_is_seen(keys: Keys, case_pdf: bytes) -> None:
    mixed = dataclasses.replace(keys.dee, key_der=keys.marcus.key_der)
    forged = sign(case_pdf, mixed, role="", reason="", at=samples.AT)
    assert verify(forged).problem == "signature-broken"


def test_an_expired_certificate_is_told(keys: Keys, case_pdf: bytes) -> None:
    late = sign(case_pdf, keys.dee, role="", reason="", at=samples.AT + timedelta(days=4 * 365))
    result = verify(late, expected_issuer=keys.issuer_fingerprint)
    assert result.state is PdfState.INTACT
    assert result.signatures[0].certificate_expired


def test_a_strangers_signature_can_be_checked_too(keys: Keys, case_pdf: bytes) -> None:
    """Signed by pyHanko's own signer, with room to spare in the container, as other programs do."""
    store = SimpleCertificateStore()
    store.register(asn1_x509.Certificate.load(keys.issuer.certificate_der))
    signer = SimpleSigner(
        asn1_x509.Certificate.load(keys.dee.certificate_der), asn1_keys.PrivateKeyInfo.load(keys.dee.key_der), store
    )
    writer = IncrementalPdfFileWriter(io.BytesIO(case_pdf))
    signed = sign_pdf(writer, PdfSignatureMetadata(field_name="Signature1"), signer).getvalue()
    assert verify(signed).state is PdfState.INTACT
    assert verify(signed + b"\n").state is PdfState.ALTERED
    _, last = gap_of(signed)
    assert signed[last - 40 : last - 1] == b"0" * 39
    stuffed = signed[: last - 20] + b"DEADBEEF" + signed[last - 12 :]
    assert verify(stuffed).problem == "signature-broken"


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n",
        b"%PDF-1.7\n%%EOF",
        b"%PDF-1.7\n1 0 obj\n" + b"[" * 200_000 + b"\nendobj\ntrailer<</Root 1 0 R/Size 2>>\nstartxref\n9\n%%EOF",
        b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 2/Prev 9>>\nstartxref\n9\n%%EOF",
        b"%PDF-1.7\nxref\n0 999999999\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF",
        b"%PDF-1.7\n" + b"\xff" * 10_000,
    ],
)
def test_a_hostile_file_is_refused_and_nothing_else_happens(data: bytes) -> None:
    assert verify(data).problem == "unreadable"


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_mangled_document_is_never_intact(signed_twice: bytes, data: st.DataObject) -> None:
    mangled = bytearray(signed_twice)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(mangled) - 1))
        match data.draw(st.integers(0, 2)):
            case 0:
                del mangled[at : at + data.draw(st.integers(1, 2_000))]
            case 1:
                mangled[at:at] = data.draw(st.binary(min_size=1, max_size=40))
            case _:
                mangled[at:at] = bytes(mangled[: data.draw(st.integers(1, 500))])
        if not mangled:
            return
    try:
        result = verify(bytes(mangled))
    except (NotAPdfError, PdfPasswordError):
        return
    assert result.state is not PdfState.INTACT or bytes(mangled) == signed_twice
