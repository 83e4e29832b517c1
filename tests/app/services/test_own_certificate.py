"""Signing with a certificate of one's own: what is kept of it, whose it is, and what the club does not answer for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.certificates import WithdrawnBecause
from app.domain.checks import PdfState, Standing
from app.domain.errors import OwnCertificateError
from app.domain.exports import DocumentKind
from app.services import (
    agreements,
    certificates,
    exporting,
    holders,
    organisation,
    own_certificate,
    signing_keys,
    vaults,
)
from app.services.exporting import ExportRequest
from app.services.vaults import OpenVault, Surroundings
from app.services.work import Work
from reports.checking import verify
from reports.page_text import page_text
from tests.app.services.conftest import PASSPHRASE, open_as
from tests.app.services.small_club import set_up
from tests.raw_access import everything
from tests.reports.bureau import WORD, Bureau

PRIYAS = "violet ladder button anchor mist"
PASSWORD = "gravel kettle orbit thimble"


@pytest.fixture(scope="module")
def bureau(tmp_path_factory: pytest.TempPathFactory) -> Bureau:
    made = Bureau(tmp_path_factory.mktemp("bureau"))
    made.prepare()
    return made


@pytest.fixture(scope="module")
def file(bureau: Bureau) -> Path:
    return bureau.file()


def test_supervisor_signs_with_theirs_and_the_supervisee_with_the_club_s(
    open_vault: OpenVault, file: Path, tmp_path: Path
) -> None:
    """On a PDF with a password, so that both ways are tried on one."""
    opened = open_vault
    club = set_up(opened, agreed=False)
    holders.add_holder(opened, club.priya, "Priya’s key", PRIYAS)
    agreement = opened.do(agreements.begin, club.dee_priya).value
    gathered = opened.read(exporting.gather, ExportRequest(DocumentKind.AGREEMENT, agreement))
    own = own_certificate.read(file, WORD, now=opened.around.clock())
    opened.do(own_certificate.note, own.identity)
    target = tmp_path / "agreement.pdf"
    signed = exporting.sign_and_save(gathered, own.identity, target, password=PASSWORD)
    receipt = opened.do(exporting.record, gathered, signed).value
    last_page = " ".join(page_text(signed.pdf, PASSWORD).split())
    assert "issued by Signing Bureau and not by Riverside Juniors FC" in last_page
    assert "made its own certificate" not in last_page
    check = exporting.verify_file(target, password=PASSWORD)
    assert (check.state, check.pages.state.value) == (PdfState.INTACT, "same")
    (given,) = opened.read(lambda work: work.receipts.get(receipt)).given
    assert given.certificate == own.told.fingerprint
    assert opened.vault.signing_key() is None, "none was made, and none was put in its place"
    around, path = opened.around, opened.path
    opened.lock()
    nothing_of_the_file_is_kept(path, around, file)

    priya = open_as(path, around, PRIYAS, 1)
    found = priya.read(exporting.registered, check)
    assert (found.standing, found.turn is not None) == (Standing.CURRENT, True)
    assert found.turn is not None
    with pytest.raises(OwnCertificateError, match="somebody-elses"):
        priya.do(own_certificate.note, own.identity)
    made = exporting.countersign(found.turn, signing_keys.identity(priya), target, target, PASSWORD)
    priya.do(exporting.record_signature, found.turn, made)
    assert [one.is_own for one in made.check.signatures] == [True, False]
    assert priya.read(exporting.registered, made.check).standing is Standing.CURRENT
    priya.lock()


def nothing_of_the_file_is_kept(path: Path, around: Surroundings, file: Path) -> None:
    """The certificate is in the register; the key, the file's name and its passphrase are nowhere in the records."""
    own = own_certificate.read(file, WORD, now=around.clock()).identity
    found = everything(path, next(one.slot_id for one in vaults.labels(path) if one.kind == "person"), PASSPHRASE)
    assert own.certificate_der in found
    for piece in (own.key_der[360:380], own.key_der[700:720], file.name.encode(), WORD.encode()):
        assert piece not in found


def test_a_signature_of_one_s_own_that_the_register_missed_is_entered(
    open_vault: OpenVault, file: Path, tmp_path: Path
) -> None:
    """The certificate is noted before it signs, so that the file is known when the program is ended in between."""
    opened = open_vault
    club = set_up(opened, agreed=False)
    holders.add_holder(opened, club.priya, "Priya’s key", PRIYAS)
    agreement = opened.do(agreements.begin, club.dee_priya).value
    gathered = opened.read(exporting.gather, ExportRequest(DocumentKind.AGREEMENT, agreement))
    target = tmp_path / "agreement.pdf"
    opened.do(exporting.record, gathered, exporting.sign_and_save(gathered, signing_keys.identity(opened), target))
    around, path = opened.around, opened.path
    opened.lock()
    priya = open_as(path, around, PRIYAS, 1)
    turn = priya.read(exporting.registered, verify(target.read_bytes())).turn
    assert turn is not None
    own = own_certificate.read(file, WORD, now=around.clock()).identity
    priya.do(own_certificate.note, own)
    check = exporting.countersign(turn, own, target, target).check
    assert priya.read(exporting.registered, check).standing is Standing.AHEAD
    priya.do(exporting.adopt, check)
    assert priya.read(exporting.registered, check).standing is Standing.CURRENT
    priya.lock()


def test_one_that_was_withdrawn_here_does_not_sign_again(open_vault: OpenVault, file: Path) -> None:
    opened = open_vault
    set_up(opened)
    own = own_certificate.read(file, WORD, now=opened.around.clock())
    opened.do(own_certificate.note, own.identity)
    opened.do(own_certificate.note, own.identity)  # the next signature with it
    opened.do(_withdrawn, own.told.fingerprint)
    with pytest.raises(OwnCertificateError, match="withdrawn"):
        opened.do(own_certificate.note, own.identity)
    signing_keys.identity(opened)
    assert certificates.revocation_list(opened), "the club's list leaves out what the club did not issue"


def test_one_made_by_oneself_is_not_taken_in_the_name_of_somebody_else(open_vault: OpenVault, bureau: Bureau) -> None:
    opened = open_vault
    set_up(opened)
    for name in ("Priya Nair", "NAIR, Priya", "Priya Nair (coach)"):
        own = own_certificate.read(bureau.self_made(f"/CN={name}"), WORD, now=opened.around.clock())
        assert own.told.is_self_made
        with pytest.raises(OwnCertificateError, match="anothers-name"):
            opened.do(own_certificate.note, own.identity)
    assert opened.read(lambda work: work.certificates.all()) == ()
    for name in ("Dee Marsh", "Deirdre A. Marsh"):
        own = own_certificate.read(bureau.self_made(f"/CN={name}"), WORD, now=opened.around.clock())
        opened.do(own_certificate.note, own.identity)
    assert opened.read(own_certificate.other_than, "Marsh, Dee") == ""
    assert opened.read(own_certificate.other_than, "Deirdre A. Marsh") == "Dee Marsh"


def _withdrawn(work: Work, mark: str) -> None:
    kept = work.certificates.get(mark)
    work.certificates.save(replace(kept, withdrawn_at=work.now, withdrawn_because=WithdrawnBecause.KEY_TAKEN))


def test_the_trust_card_is_the_club_s_to_sign(open_vault: OpenVault, file: Path, tmp_path: Path) -> None:
    opened = open_vault
    set_up(opened)
    club = opened.read(organisation.organisation).id
    gathered = opened.read(exporting.gather, ExportRequest(DocumentKind.TRUST_CARD, club))
    own = own_certificate.read(file, WORD, now=opened.around.clock()).identity
    with pytest.raises(OwnCertificateError, match="club-only"):
        exporting.sign_and_save(gathered, own, tmp_path / "card.pdf")
    assert not list(tmp_path.glob("*.pdf"))


def test_what_is_no_such_file_is_told(tmp_path: Path, open_vault: OpenVault) -> None:
    letter = tmp_path / "letter.p12"
    letter.write_bytes(b"Dear all")
    large = tmp_path / "large.p12"
    large.write_bytes(b"0" * (own_certificate.LARGEST_FILE_BYTES + 1))
    for path, reason in ((tmp_path / "none", "not-there"), (tmp_path, "not-a-file"), (letter, "not-a-file")):
        with pytest.raises(OwnCertificateError, match=reason):
            own_certificate.read(path, WORD, now=open_vault.around.clock())
    with pytest.raises(OwnCertificateError, match="not-a-file"):
        own_certificate.read(large, WORD, now=open_vault.around.clock())
