"""Several people sign one record in turn in the window; who is not asked cannot; what is known of it is said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from app.cli import check_words
from app.domain.certificates import WithdrawnBecause, WithdrawnSigner
from app.domain.checks import PdfState, Standing
from app.domain.exports import DocumentKind
from app.services import exporting
from app.services.exporting import Registered
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.reports.authority import Authority
from ui.components import Banner, HintButton
from ui.components.text import Text
from ui.export.check import CheckSheet
from ui.export.result import SignatureCard, withdrawn_words
from ui.export.stamp import StampSheet


def check(person: Person, path: Path) -> CheckSheet:
    """Open the check and give it the file."""
    person.desk.open("check-pdf")
    person.settle()
    sheet = person.program.window.findChildren(CheckSheet)[-1]
    sheet.check(path)
    person.settle()
    return sheet


def export_asking(person: Person, records: Records, target: Path) -> str:
    """Sign the child's record and ask the first person who can be asked; return who that is."""
    person.desk.open("export", DocumentKind.CASE_RECORD, records.club.case)
    person.settle()
    tick = person.find(QCheckBox, "signer-1")
    assert not tick.isChecked()
    tick.click()
    person.qtbot.wait(300)  # the pages are drawn anew a moment after the last tick
    person.settle()
    person.press("export-go-on")
    person.write("pdf-place", str(target))
    person.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
    person.press("export-go-on")
    person.until(target.exists)
    person.settle()
    assert "Still to sign" in person.texts()
    person.press("export-go-on")
    return tick.text().split(",")[0]


def test_two_sign_in_turn_and_a_third_cannot(
    as_anyone: Callable[[str], Person], records: Records, tmp_path: Path
) -> None:
    target = tmp_path / "record.pdf"
    dee = as_anyone("Dee Marsh")
    asked = export_asking(dee, records, target)
    sheet = check(dee, target)
    assert f"Still to sign: {asked}" in dee.find(Banner, "check-register").words()
    assert not [one for one in dee.program.window.findChildren(QLineEdit, "countersign-passphrase") if one.isVisible()]
    assert sheet._turn is None
    sheet.reject()

    passphrase = next(one.passphrase for one in records.club.keys if one.name == asked)
    second = as_anyone(asked)
    reminder = second.find(Banner, "notice-awaited-signatures").words()
    assert reminder.startswith("1 document waits for your signature.")
    assert "asked by Dee Marsh" in reminder
    check(second, target)
    second.press("check-sign")
    assert second.find(Text, "countersign-as").text().startswith(f"You sign as {asked}")
    before = target.read_bytes()
    second.press("countersign-go-on")
    assert "Type your passphrase" in second.texts()
    second.find(QLineEdit, "countersign-passphrase").setText("gravel kettle orbit thimble apple")
    second.press("countersign-go-on")
    second.settle()
    assert "not your passphrase" in second.texts()
    assert target.read_bytes() == before
    second.find(QLineEdit, "countersign-passphrase").setText(passphrase)
    second.press("countersign-go-on")
    second.settle()
    assert second.find(Banner, "countersign-banner").words().startswith("Signed, saved and checked")
    second.press("countersign-go-on")
    result = exporting.verify_file(target)
    assert result.state is PdfState.INTACT
    assert [one.signer for one in result.signatures] == ["Dee Marsh", asked]
    assert result.awaited == ()
    assert [one.name for one in tmp_path.glob("*.pdf")] == [target.name]

    check(second, target)
    assert "Everybody who was to sign it has signed." in second.find(Banner, "check-register").words()
    assert second.desk.notices.get("awaited-signatures") is None


def test_an_earlier_file_is_told_as_such(as_anyone: Callable[[str], Person], records: Records, tmp_path: Path) -> None:
    target, old = tmp_path / "record.pdf", tmp_path / "old.pdf"
    dee = as_anyone("Dee Marsh")
    asked = export_asking(dee, records, target)
    old.write_bytes(target.read_bytes())
    passphrase = next(one.passphrase for one in records.club.keys if one.name == asked)
    second = as_anyone(asked)
    check(second, target)
    second.press("check-sign")
    second.find(QLineEdit, "countersign-passphrase").setText(passphrase)
    second.press("countersign-go-on")
    second.settle()
    second.press("countersign-go-on")
    check(second, old)
    assert "knows a later file" in second.find(Banner, "check-register").words()


def test_a_time_stamp_is_asked_for_and_read_in_the_window(
    as_anyone: Callable[[str], Person], records: Records, tmp_path: Path
) -> None:
    target, asked, given = (tmp_path / f"record.{end}" for end in ("pdf", "tsq", "tsr"))
    dee = as_anyone("Dee Marsh")
    export_asking(dee, records, target)
    check(dee, target)
    dee.press("check-stamp")
    sheet = dee.program.window.findChildren(StampSheet)[-1]
    sheet.save_request(asked)
    dee.settle()
    assert dee.find(Banner, "stamp-banner").words().startswith("The request is saved")
    sheet.read_reply(asked)
    dee.settle()
    assert "not the reply of a time-stamp authority" in dee.find(Banner, "stamp-banner").words()
    given.write_bytes(Authority(tmp_path).answer(asked.read_bytes()))
    sheet.read_reply(given)
    dee.settle()
    assert dee.find(Banner, "stamp-banner").words().startswith("The time stamp is in the document")
    dee.until(lambda: "by the clock of Clock House Time 1" in dee.texts())
    sheet.reject()
    check(dee, target)
    assert "knows" in dee.find(Banner, "check-register").words()
    assert not [one for one in dee.program.window.findChildren(HintButton, "check-stamp") if one.isVisible()]


@pytest.mark.parametrize(
    ("given", "registered", "tone", "words"),
    [
        (-1, True, "info", "Priya Nair signed before their certificate was withdrawn on 3 May 2027: the signature"),
        (-1, False, "info", "on 3 May 2027, by the signature’s own clock."),
        (1, False, "urgent", "Priya Nair signed after their certificate was withdrawn on 3 May 2027. Do not rely"),
        (None, False, "urgent", "Do not rely"),
    ],
)
def test_what_a_withdrawn_certificate_means_is_said(
    qapp: QApplication, given: int | None, registered: bool, tone: str, words: str
) -> None:
    at = datetime(2027, 5, 3, 12, tzinfo=UTC)
    signed_at = None if given is None else at + timedelta(days=given)
    one = WithdrawnSigner("Priya Nair", at, WithdrawnBecause.LEFT, signed_at, registered)
    told = withdrawn_words(Registered(Standing.UNKNOWN, withdrawn=(one,)))
    assert told is not None
    assert told[0] == tone
    assert words in told[2]
    assert withdrawn_words(Registered(Standing.UNKNOWN)) is None


def test_a_signature_that_the_register_lacks_is_said_not_to_be_relied_on(qapp: QApplication) -> None:
    at = datetime(2027, 5, 3, 12, tzinfo=UTC)
    one = WithdrawnSigner("Priya Nair", at, WithdrawnBecause.KEY_TAKEN, at - timedelta(days=1), False, is_missing=True)
    told = withdrawn_words(Registered(Standing.DIFFERENT, withdrawn=(one,)))
    assert told is not None
    assert told[0] == "urgent"
    assert "your register does not know this signature. Do not rely on it." in told[2]
    assert "the register does not know this signature: do not rely on it" in check_words.withdrawn(one)


def test_a_new_check_does_not_leave_the_verdict_on_the_last_file(
    as_anyone: Callable[[str], Person], records: Records, tmp_path: Path
) -> None:
    target = tmp_path / "record.pdf"
    dee = as_anyone("Dee Marsh")
    export_asking(dee, records, target)
    sheet = check(dee, target)
    assert dee.find(Banner, "check-verdict").isVisible()
    dee.until(lambda: any(card.isVisible() for card in sheet.findChildren(SignatureCard)))
    sheet.check(tmp_path / "another.pdf")
    assert not sheet.findChild(Banner, "check-verdict").isVisible()
    assert not [card for card in sheet.findChildren(SignatureCard) if card.isVisible()]
    dee.settle()
