"""Certificates run out, are renewed, and are withdrawn when somebody leaves: what was signed before stays signed."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from app.domain.certificates import WithdrawnBecause
from app.domain.checks import Standing
from app.domain.errors import InputError, NotAllowedError, VaultExistsError
from app.domain.exports import DocumentKind
from app.domain.ids import ReceiptId
from app.services import agreements, certificates, exporting, holders, people, signing_keys
from app.services.exporting import ExportRequest, Registered, Signed
from app.services.vaults import OpenVault, Surroundings
from reports.identity import fingerprint
from tests.app.services.conftest import Clock, open_as
from tests.app.services.small_club import SmallClub, set_up

PRIYAS = "violet ladder button anchor mist"


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    """Dee's club, at Dee's keyboard; Priya holds a key too."""
    club = set_up(open_vault, agreed=False)
    holders.add_holder(open_vault, club.priya, "Priya Nair", PRIYAS)
    return club


def signed_by_priya(club: SmallClub, around: Surroundings, target: Path) -> OpenVault:
    """Have Priya sign the agreement of her pair and keep it in the register; return the records as Dee again."""
    agreement = club.opened.do(agreements.begin, club.dee_priya).value
    path = club.opened.path
    club.opened.lock()
    priya = open_as(path, around, PRIYAS, 1)
    gathered = priya.read(exporting.gather, ExportRequest(DocumentKind.AGREEMENT, agreement))
    signed: Signed = exporting.sign_and_save(gathered, signing_keys.identity(priya), target)
    priya.do(exporting.record, gathered, signed)
    priya.lock()
    return open_as(path, around)


def looked_up(opened: OpenVault, path: Path) -> Registered:
    return opened.read(exporting.registered, exporting.verify_file(path))


def test_a_key_is_renewed_before_it_runs_out_and_the_old_signature_stands(
    club: SmallClub, clock: Clock, tmp_path: Path
) -> None:
    opened = club.opened
    first = signing_keys.identity(opened)
    assert signing_keys.identity(opened) == first
    until = x509.load_der_x509_certificate(first.certificate_der).not_valid_after_utc
    clock.now = until - timedelta(days=61)
    assert signing_keys.identity(opened) == first
    clock.now = until - timedelta(days=59)
    second = signing_keys.identity(opened)
    assert second.certificate_der != first.certificate_der
    assert second.chain_der == first.chain_der
    kept = opened.read(lambda work: work.certificates.of(work.me))
    assert [one.fingerprint for one in kept] == [
        fingerprint(second.certificate_der),
        fingerprint(first.certificate_der),
    ]
    assert all(one.withdrawn_at is None for one in kept)


@pytest.mark.parametrize("way", ["leaves", "key is taken"])
def test_what_was_signed_before_leaving_stands(
    club: SmallClub, around: Surroundings, clock: Clock, tmp_path: Path, way: str
) -> None:
    target = tmp_path / "agreement.pdf"
    dee = signed_by_priya(club, around, target)
    assert looked_up(dee, target).withdrawn == ()
    clock.move(days=2)
    if way == "leaves":
        dee.do(people.leave, club.priya, dee.read(lambda work: work.today))
    else:
        holders.remove_holder(dee, next(one.slot_id for one in holders.holders(dee) if one.person_id == club.priya))
    (told,) = looked_up(dee, target).withdrawn
    assert told.name == "Priya Nair"
    assert told.because is (WithdrawnBecause.LEFT if way == "leaves" else WithdrawnBecause.KEY_TAKEN)
    assert told.is_registered
    assert not told.is_after
    clock.move(days=400)
    assert not looked_up(dee, target).withdrawn[0].is_after
    dee.lock()


def test_a_signature_given_afterwards_is_told(
    club: SmallClub, around: Surroundings, clock: Clock, tmp_path: Path
) -> None:
    """With a copy of the key kept back: what the certificate signs after the day is not relied on."""
    from reports import case_record, signing
    from tests.reports import samples
    from tests.reports.conftest import shipped

    path = club.opened.path
    club.opened.lock()
    priya = open_as(path, around, PRIYAS, 1)
    kept_back = signing_keys.identity(priya)
    priya.lock()
    dee = open_as(path, around)
    dee.do(people.leave, club.priya, dee.read(lambda work: work.today))
    clock.move(days=3)
    pdf = case_record.render(samples.case(), template=shipped(case_record.TEMPLATE), at=samples.AT).pdf
    for days, after in ((-10, False), (0, True)):
        target = tmp_path / f"{days}.pdf"
        at = clock.now + timedelta(days=days)
        target.write_bytes(signing.sign(pdf, kept_back, role="", reason="", at=at, field="Signature1"))
        (told,) = looked_up(dee, target).withdrawn
        assert (told.is_after, told.is_registered) == (after, False)
    dee.lock()


def test_the_registers_time_is_that_of_one_signature_and_not_of_its_certificate(
    club: SmallClub, around: Surroundings, clock: Clock, tmp_path: Path
) -> None:
    """The same document signed again with the key that was kept back: the register knows the other file."""
    from reports import signing

    target, forged = tmp_path / "agreement.pdf", tmp_path / "forged.pdf"
    dee = signed_by_priya(club, around, target)
    path = dee.path
    dee.lock()
    priya = open_as(path, around, PRIYAS, 1)
    kept_back = signing_keys.identity(priya)
    priya.lock()
    dee = open_as(path, around)
    clock.move(days=2)
    holders.remove_holder(dee, next(one.slot_id for one in holders.holders(dee) if one.person_id == club.priya))
    real = target.read_bytes()
    unsigned = real[: real.index(b"%%EOF") + len(b"%%EOF\n")]
    at = clock.now - timedelta(days=1)
    forged.write_bytes(signing.sign(unsigned, kept_back, role="U12 girls lead coach", reason="", at=at))
    found = looked_up(dee, forged)
    (told,) = found.withdrawn
    assert found.standing is Standing.DIFFERENT
    assert (told.is_registered, told.is_missing, told.is_after) == (False, True, True)
    (told,) = looked_up(dee, target).withdrawn
    assert (told.is_registered, told.is_missing, told.is_after) == (True, False, False)
    check = exporting.verify_file(target)
    receipt = dee.read(lambda work: work.receipts.get(ReceiptId(UUID(check.document_id))))
    dee.do(lambda work: work.receipts.save(replace(receipt, signatures=())))  # as before places were kept
    (told,) = dee.read(exporting.registered, check).withdrawn
    assert (told.is_registered, told.is_missing, told.is_after) == (False, False, False)
    dee.lock()


def test_who_comes_back_signs_with_a_new_key(club: SmallClub, around: Surroundings, clock: Clock) -> None:
    path = club.opened.path
    club.opened.lock()
    priya = open_as(path, around, PRIYAS, 1)
    first = signing_keys.identity(priya)
    priya.lock()
    dee = open_as(path, around)
    today = dee.read(lambda work: work.today)
    dee.do(people.leave, club.priya, today + timedelta(days=5))
    dee.do(people.come_back, club.priya)
    assert dee.read(lambda work: work.certificates.of(club.priya))[0].withdrawn_at is None
    dee.do(people.leave, club.priya, today)
    clock.move(days=2)
    dee.do(people.come_back, club.priya)
    dee.lock()
    priya = open_as(path, around, PRIYAS, 1)
    assert signing_keys.identity(priya).certificate_der != first.certificate_der
    priya.lock()


def test_the_list_of_withdrawn_certificates_is_read_by_another_program(
    club: SmallClub, around: Surroundings, clock: Clock, tmp_path: Path
) -> None:
    with pytest.raises(InputError):
        certificates.revocation_list(club.opened)
    dee = signed_by_priya(club, around, tmp_path / "agreement.pdf")
    dee.do(people.leave, club.priya, dee.read(lambda work: work.today))
    clock.move(days=3)
    crl, issuer = tmp_path / "withdrawn.crl", tmp_path / "club.cer"
    certificates.write_revocation_list(dee, crl)
    with pytest.raises(VaultExistsError):
        certificates.write_revocation_list(dee, crl)
    found = dee.read(lambda work: work.custody.issuer())
    assert found is not None
    issuer.write_bytes(x509.load_der_x509_certificate(found[1]).public_bytes(Encoding.PEM))
    (kept,) = dee.read(lambda work: work.certificates.of(club.priya))
    dee.lock()
    told = subprocess.run(
        ["openssl", "crl", "-inform", "DER", "-in", crl, "-CAfile", issuer, "-noout", "-text"],
        capture_output=True,
        text=True,
        check=True,
    )
    serial = f"{x509.load_der_x509_certificate(kept.certificate).serial_number:X}"
    assert serial in told.stdout
    assert "verify OK" in told.stderr


def test_who_does_not_manage_people_withdraws_nothing(club: SmallClub) -> None:
    signing_keys.identity(club.opened)
    with pytest.raises(NotAllowedError):
        club.seat(club.tom).do(certificates.withdraw, club.dee, WithdrawnBecause.LEFT, club.opened.around.clock())
