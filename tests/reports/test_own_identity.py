"""A certificate of one's own, from files that openssl writes: what is read, what is refused, and that it signs."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import pem, pkcs12  # type: ignore[import-untyped]  # it has no types
from asn1crypto import x509 as asn1_x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from app.domain.checks import PdfState
from app.domain.errors import OwnCertificateError
from reports.appearance import signature_picture
from reports.checking import verify
from reports.identity import SigningIdentity, fingerprint
from reports.own_identity import MOST_ROUNDS, from_pkcs12, issued_by
from reports.page_text import page_text
from reports.signing import sign
from tests.reports import samples
from tests.reports.authority import openssl
from tests.reports.bureau import OLD, ROOT, WORD, Bureau
from tests.reports.conftest import Keys
from tests.reports.signed_otherwise import openssl_accepts

NOW = samples.AT
ROLE = "club welfare officer"


def own(file: Path) -> SigningIdentity:
    return from_pkcs12(file.read_bytes(), WORD, now=NOW).identity


# -- reading ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("more", [(), OLD])
def test_new_and_old_files_are_read_with_their_chain(bureau: Bureau, more: tuple[str, ...]) -> None:
    found = from_pkcs12(bureau.file(more=more).read_bytes(), WORD, now=NOW)
    told = found.told
    assert (told.name, told.issuer, told.is_self_made) == ("Deirdre A. Marsh 4711", "Signing Bureau", False)
    assert told.valid_from <= NOW <= told.valid_until - timedelta(days=700)
    assert told.fingerprint == fingerprint(found.identity.certificate_der)
    said = openssl("x509", "-in", bureau.folder / "dee.pem", "-noout", "-fingerprint", "-sha256")
    assert said.strip().split("=")[1].replace(":", "").lower() == told.fingerprint
    assert [fingerprint(one) for one in found.identity.chain_der] == [
        fingerprint(pem.unarmor((bureau.folder / f"{name}.pem").read_bytes())[2]) for name in ("ca", "root")
    ]


def test_the_key_of_what_was_read_is_not_told(bureau: Bureau) -> None:
    found = from_pkcs12(bureau.file().read_bytes(), WORD, now=NOW)
    assert "key_der" not in repr(found)


REFUSED: dict[str, Callable[[Bureau], Path]] = {
    "no-key": lambda bureau: bureau.file("keyless", without_key=True),
    "not-for-signing": lambda bureau: bureau.file("locker", usage="critical,keyEncipherment"),
    "no-chain": lambda bureau: bureau.file("alone", above=""),
    "weak-digest": lambda bureau: bureau.file("sha1", digest="sha1"),
    "weak-key": lambda bureau: bureau.file(
        "short", key=bureau.key("short", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024")
    ),
    "unknown-kind": lambda bureau: bureau.file(
        "curve", key=bureau.key("curve", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:prime256v1")
    ),
}


@pytest.mark.parametrize("reason", REFUSED)
def test_what_cannot_sign_is_refused_with_its_reason(bureau: Bureau, reason: str) -> None:
    content = REFUSED[reason](bureau).read_bytes()
    with pytest.raises(OwnCertificateError) as refused:
        from_pkcs12(content, WORD, now=NOW)
    assert refused.value.reason == reason


def test_a_certificate_for_web_servers_only_does_not_sign_documents(bureau: Bureau) -> None:
    with pytest.raises(OwnCertificateError, match="not-for-signing"):
        own(bureau.file("server", purpose="serverAuth"))
    assert own(bureau.file("mail", purpose="clientAuth,emailProtection")).is_own


@pytest.mark.parametrize(
    ("word", "after_days", "reason"),
    [("harbor", 0, "passphrase"), ("", 0, "passphrase"), (WORD, 9_000, "expired"), (WORD, -9_000, "not-yet")],
)
def test_a_wrong_passphrase_and_a_wrong_day_are_told_apart(
    bureau: Bureau, word: str, after_days: int, reason: str
) -> None:
    with pytest.raises(OwnCertificateError) as refused:
        from_pkcs12(bureau.file().read_bytes(), word, now=NOW + timedelta(days=after_days))
    assert refused.value.reason == reason


def test_one_that_asks_for_hours_of_work_is_refused_before_it_is_opened(bureau: Bureau) -> None:
    """In the check of the whole, in the part with the certificates and in that with the key."""
    content = bureau.file().read_bytes()
    for endless in endless_files(content):
        with pytest.raises(OwnCertificateError, match="too-slow"):
            from_pkcs12(endless, WORD, now=NOW)
    old = bureau.file(more=OLD).read_bytes()
    for endless in endless_files(old):
        with pytest.raises(OwnCertificateError, match="too-slow"):
            from_pkcs12(endless, WORD, now=NOW)


def endless_files(content: bytes) -> Iterator[bytes]:
    """Yield the file three times, each time with one of its counts of rounds beyond what any program writes."""
    whole = pkcs12.Pfx.load(content)
    whole["mac_data"]["iterations"] = MOST_ROUNDS + 1
    yield whole.dump(force=True)
    for kind in ("encrypted_data", "data"):
        whole = pkcs12.Pfx.load(content)
        parts = pkcs12.AuthenticatedSafe.load(whole["auth_safe"]["content"].native)
        for part in parts:
            if part["content_type"].native != kind:
                continue
            if kind == "encrypted_data":
                slow_down(part["content"]["encrypted_content_info"]["content_encryption_algorithm"])
            else:
                bags = pkcs12.SafeContents.load(part["content"].native)
                slow_down(bags[0]["bag_value"]["encryption_algorithm"])
                part["content"] = bags.dump(force=True)
        whole["auth_safe"]["content"] = parts.dump(force=True)
        yield whole.dump(force=True)


def slow_down(algorithm: Any) -> None:
    """Let an algorithm ask for more rounds."""
    told = algorithm["parameters"]
    if algorithm["algorithm"].native == "pbes2":
        told["key_derivation_func"]["parameters"]["iteration_count"] = MOST_ROUNDS + 1
    else:
        told["iterations"] = MOST_ROUNDS + 1


@pytest.mark.parametrize("junk", [b"", b"letter", b"%PDF-1.7\n%%EOF", b"\x30\x80", b"\x30\x03\x02\x01\x03"])
def test_another_file_is_told_as_such(junk: bytes) -> None:
    with pytest.raises(OwnCertificateError, match="not-a-file"):
        from_pkcs12(junk, WORD, now=NOW)


def test_a_damaged_file_is_refused_whatever_byte_was_hit(bureau: Bureau) -> None:
    content = bureau.file().read_bytes()
    for at in (*range(40), *range(40, len(content), 97)):
        damaged = content[:at] + bytes([content[at] ^ 0x10]) + content[at + 1 :]
        try:
            found = from_pkcs12(damaged, WORD, now=NOW)
        except OwnCertificateError:
            continue
        assert found.told.name == "Deirdre A. Marsh 4711", at  # a byte that says nothing


# -- signing ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("above", ["ca root", "ca"])
def test_what_it_signs_holds_for_us_and_for_three_others(
    bureau: Bureau, case_pdf: bytes, tmp_path: Path, above: str
) -> None:
    """With the root in the file and without; the three are poppler, pyHanko and openssl."""
    identity = own(bureau.file(above=above))
    pdf = sign(case_pdf, identity, role=ROLE, reason="x", at=NOW, field="Signature1")
    assert sign(case_pdf, identity, role=ROLE, reason="x", at=NOW, field="Signature1") == pdf
    check = verify(pdf)
    assert (check.state, check.problem) == (PdfState.INTACT, "")
    (told,) = check.signatures
    assert (told.signer, told.issuer_name, told.is_own) == ("Deirdre A. Marsh 4711", "Signing Bureau", True)
    assert not told.is_self_made
    trusted = asn1_x509.Certificate.load(pem.unarmor((bureau.folder / "root.pem").read_bytes())[2])
    (signature,) = PdfFileReader(BytesIO(pdf)).embedded_signatures
    status = validate_pdf_signature(
        signature, ValidationContext(trust_roots=[trusted], moment=NOW, allow_fetching=False)
    )
    assert status.bottom_line, status.summary()
    assert openssl_accepts(pdf, signature, [trusted.dump()], tmp_path)
    if shutil.which("pdfsig"):
        (tmp_path / "signed.pdf").write_bytes(pdf)
        said = subprocess.run(["pdfsig", tmp_path / "signed.pdf"], capture_output=True, text=True, check=False).stdout
        assert "Signature Validation: Signature is Valid." in said
        assert "Total document signed" in said


@pytest.mark.parametrize("above", ["ca root", "ca"])
def test_no_figure_of_the_signature_can_be_changed_unseen(bureau: Bureau, case_pdf: bytes, above: str) -> None:
    """No signature covers the container of the last one; without the root in it nothing but the binding does."""
    pdf = sign(case_pdf, own(bureau.file(above=above)), role=ROLE, reason="x", at=NOW, field="Signature1")
    start = pdf.rindex(b"/Contents <") + len(b"/Contents <")
    end = pdf.index(b">", start)
    for at in range(start, end, 199):
        changed = pdf[:at] + (b"1" if pdf[at : at + 1] != b"1" else b"2") + pdf[at + 1 :]
        assert verify(changed).state is PdfState.ALTERED, at


def test_without_the_root_the_certificates_above_are_in_what_is_signed(
    bureau: Bureau, case_pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Taken away the binding, the check no longer calls it intact: nothing would fix the topmost certificate."""
    identity = own(bureau.file(above="ca"))
    monkeypatch.setattr("reports.signing.signed_attributes", _unbound)
    pdf = sign(case_pdf, identity, role=ROLE, reason="x", at=NOW, field="Signature1")
    assert verify(pdf).problem == "certificate-broken"


def _unbound(digest: bytes, certificate: bytes, _bound: tuple[bytes, ...]) -> bytes:
    from reports.container import signed_attributes

    return signed_attributes(digest, certificate)


def test_one_that_its_holder_made_is_told_by_its_own_name(bureau: Bureau, signed_once: bytes) -> None:
    """With the club's name in it, as Adobe's form asks for one: that does not make it the club's, nor a forgery."""
    found = from_pkcs12(bureau.self_made().read_bytes(), WORD, now=NOW)
    assert (found.told.issuer, found.told.is_self_made) == ("Dee Marsh", True)
    assert issued_by(found.identity) == "Dee Marsh"
    pdf = sign(signed_once, found.identity, role="U10 team manager", reason="x", at=NOW, field="Signature2")
    check = verify(pdf)
    assert check.state is PdfState.INTACT
    assert [(one.is_own, one.is_self_made) for one in check.signatures] == [(False, False), (True, True)]
    assert [one.is_in_other_name for one in check.signatures] == [False, True], "it stands at Marcus Bell's place"


def test_one_of_the_club_s_name_is_still_told_as_a_copy_of_the_club(
    bureau: Bureau, signed_once: bytes, case_pdf: bytes
) -> None:
    copied = from_pkcs12(bureau.self_made("/CN=Riverside Juniors FC").read_bytes(), WORD, now=NOW).identity
    pdf = sign(signed_once, copied, role="U10 team manager", reason="x", at=NOW, field="Signature2")
    assert verify(pdf).problem == "other-issuer"


def test_the_club_signs_after_it_and_both_hold(bureau: Bureau, keys: Keys, agreement_pdf: bytes) -> None:
    first = sign(agreement_pdf, own(bureau.file()), role=ROLE, reason="x", at=NOW, field="Signature1")
    pdf = sign(first, keys.marcus, role="U10 team manager", reason="x", at=NOW)
    check = verify(pdf)
    assert (check.state, [one.is_own for one in check.signatures]) == (PdfState.INTACT, [True, False])
    known = {keys.issuer_fingerprint, fingerprint(own(bureau.file()).top_der)}
    assert verify(pdf, expected_issuer=known).state is PdfState.INTACT
    for one in known:
        assert verify(pdf, expected_issuer=one).problem == "other-issuer"


def test_a_member_s_certificate_does_not_pass_as_one_of_their_own(keys: Keys, agreement_pdf: bytes) -> None:
    """First in a file, where nothing else says which club it is: the place is another's, and that is seen."""
    pdf = sign(agreement_pdf, keys.marcus, role=ROLE, reason="x", at=NOW, field="Signature1")
    assert verify(pdf).problem == "wrong-signer"


def test_a_root_that_proves_itself_in_an_old_way_is_left_to_the_reader(bureau: Bureau, case_pdf: bytes) -> None:
    may_issue = "keyUsage=critical,keyCertSign\nbasicConstraints=critical,CA:true\n"
    bureau.certify("old-root", bureau.folder / "root.key", ROOT, "", may_issue, "sha1")
    identity = own(bureau.file(above="ca old-root"))
    assert len(identity.chain_der) == 1
    pdf = sign(case_pdf, identity, role=ROLE, reason="x", at=NOW, field="Signature1")
    assert verify(pdf).state is PdfState.INTACT


@pytest.mark.parametrize(
    ("issuer", "words"),
    [("Signing Bureau", "Own certificate, issued by Signing Bureau"), ("", "Signer’s code ABAB ABAB")],
)
def test_the_block_on_the_page_says_whose_certificate_it_is(issuer: str, words: str) -> None:
    picture = signature_picture(
        name="Dee Marsh",
        role=ROLE,
        club="Riverside Juniors FC",
        at=NOW,
        issuer_fingerprint="ab" * 32,
        size=(300.0, 66.0),
        own_issuer=issuer,
    )
    said = " ".join(page_text(picture).split())
    assert words in said
    assert ("Signer’s code" in said) is not bool(issuer)
