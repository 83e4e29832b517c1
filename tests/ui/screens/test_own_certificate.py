"""Signing with a certificate of one's own in the window: read, refused, looked at, signed, and told when checked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit

from app.domain.checks import PdfState
from app.domain.exports import DocumentKind
from app.services import exporting, organisation
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.reports.bureau import WORD, Bureau
from tests.reports.test_drawn import words_of_block
from tests.ui.screens.test_countersigning import check, export_asking
from tests.ui.screens.test_drawn_signature import LINE, SAID
from ui.components import Banner, FormField, Text
from ui.export.pad import SignaturePad


@pytest.fixture(scope="module")
def bureau(tmp_path_factory: pytest.TempPathFactory) -> Bureau:
    made = Bureau(tmp_path_factory.mktemp("bureau"))
    made.prepare()
    return made


TOLD = (
    "Their own, issued by Signing Bureau and not by the club. Its name is not the one at its place, "
    "Dee Marsh, Club welfare officer. Ask them whether they did."
)


def read(person: Person, file: Path, word: str) -> None:
    """Tick the box if it is not, name the file, type its passphrase and have it read."""
    tick = person.find(QCheckBox, "own-certificate")
    if not tick.isChecked():
        tick.click()
    person.write("own-certificate-file", str(file))
    person.find(QLineEdit, "own-certificate-passphrase").setText(word)
    person.press("own-certificate-read")
    person.settle()


def test_a_record_is_signed_with_it_once_it_was_looked_at(
    person: Person, records: Records, bureau: Bureau, tmp_path: Path
) -> None:
    target, file = tmp_path / "record.pdf", bureau.file()
    person.desk.open("export", DocumentKind.CASE_RECORD, records.club.case)
    person.settle()
    person.press("export-go-on")
    person.write("pdf-place", str(target))
    read(person, file, "harbor")
    field = person.find(FormField, "own-certificate-passphrase-field")
    person.until(lambda: field.problem() == "That is not the passphrase of this file, or the file is damaged.")
    assert person.find(QLineEdit, "pdf-place").text() == str(target)
    person.find(QLineEdit, "own-certificate-passphrase").setText(WORD)
    person.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
    person.press("export-go-on")  # not read yet: it is shown before it signs
    assert person.find(Text, "own-certificate-name").text() == "Deirdre A. Marsh 4711"
    assert person.find(Text, "own-certificate-issuer").text() == "Signing Bureau"
    assert person.find(Text, "own-certificate-days").text() == "1 January 2020 to 31 December 2049"
    assert person.find(Text, "own-certificate-note").text().startswith("It differs from your name here, Dee Marsh.")
    assert not target.exists()
    passphrases = person.program.window.findChildren(QLineEdit, "own-certificate-passphrase")
    assert [one.text() for one in passphrases] == [""]
    person.press("export-go-on")
    person.until(target.exists)
    person.settle()
    assert person.find(Text, "signed-with").text() == TOLD
    assert "not the club’s" in person.find(Banner, "unknown-signer").words()
    person.press("export-go-on")
    check(person, target)
    assert person.find(Text, "signed-with").text() == TOLD
    assert "knows" in person.find(Banner, "check-register").words()
    (signature,) = exporting.verify_file(target).signatures
    kept = person.ask(lambda work: work.certificates.find(signature.certificate_fingerprint))
    assert kept is not None, "the register knows whose it is"


def test_what_cannot_sign_is_said_and_the_work_is_kept(
    person: Person, records: Records, bureau: Bureau, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.p12"
    letter.write_bytes(b"Dear all")
    person.desk.open("export", DocumentKind.CASE_RECORD, records.club.case)
    person.settle()
    person.press("export-go-on")
    place = person.find(QLineEdit, "pdf-place").text()
    read(person, letter, WORD)
    field = person.find(FormField, "own-certificate-file-field")
    person.until(lambda: "no certificate with its key" in field.problem())
    read(person, bureau.file("alone", above=""), WORD)
    told = person.find(Banner, "own-certificate-trouble").words()
    assert told.startswith("The certificate of the issuer is missing in this file.")
    assert "what you chose is kept" in told
    assert person.find(QLineEdit, "pdf-place").text() == place
    person.find(QLineEdit, "own-certificate-file").clear()
    person.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
    person.press("export-go-on")
    assert person.find(FormField, "own-certificate-file-field").problem() == "Choose the file of your certificate"
    person.find(QCheckBox, "own-certificate").click()
    person.write("pdf-place", str(tmp_path / "record.pdf"))
    person.press("export-go-on")
    person.until((tmp_path / "record.pdf").exists)
    person.settle()
    (signature,) = exporting.verify_file(tmp_path / "record.pdf").signatures
    assert not signature.is_own


def test_the_next_signer_brings_theirs_and_draws(
    as_anyone: Callable[[str], Person], records: Records, bureau: Bureau, tmp_path: Path
) -> None:
    target = tmp_path / "record.pdf"
    asked = export_asking(as_anyone("Dee Marsh"), records, target)
    second = as_anyone(asked)
    check(second, target)
    second.press("check-sign")
    read(second, bureau.file("second", subject=f"/CN={asked}"), WORD)
    second.press("drawn-signature")
    second.draw(second.find(SignaturePad, "signature-pad"), LINE)
    assert "differs" not in second.find(Text, "own-certificate-note").text()
    passphrase = next(one.passphrase for one in records.club.keys if one.name == asked)
    second.find(QLineEdit, "countersign-passphrase").setText(passphrase)
    second.press("countersign-go-on")
    second.settle()
    assert second.find(Banner, "countersign-banner").words().startswith("Signed, saved and checked")
    result = exporting.verify_file(target)
    assert (result.state, [one.is_own for one in result.signatures]) == (PdfState.INTACT, [False, True])
    assert words_of_block(target.read_bytes()).count(SAID) == 1


def test_the_trust_card_offers_none(person: Person) -> None:
    club = person.ask(organisation.organisation).id
    person.desk.open("export", DocumentKind.TRUST_CARD, club)
    person.settle()
    person.press("export-go-on")
    person.find(QLineEdit, "sign-passphrase")
    assert not person.every(QAbstractButton, "own-certificate")
