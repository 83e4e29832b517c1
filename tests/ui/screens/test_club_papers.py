"""The club's own documents from Settings, and the certificate from the log."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.retention import RecordClass
from app.services import disposing, retention
from app.services.sample_club import SampleClub
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.test_exporting import sign, text_of
from tests.ui.screens.test_keeping import keeping, old_case, press_in
from ui.components import RowList, Text
from ui.settings.page import SettingsPage


@pytest.fixture
def told_once(never_signed: SampleClub) -> SampleClub:
    """A club whose certificate is still to be made."""
    return never_signed


def in_settings(person: Person, group: str) -> None:
    page = person.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_group(group)
    person.settle()


def test_the_trust_card_has_the_code_that_settings_read_out(person: Person, records: Records, tmp_path: Path) -> None:
    card, policy = tmp_path / "card.pdf", tmp_path / "policy.pdf"
    in_settings(person, "club")
    assert "made with the first signed document" in person.find(Text, "club-code").text()
    person.press("club-trust-card")
    person.settle()
    sign(person, records, card)
    person.press("export-go-on")
    person.program.window.go("today")
    in_settings(person, "club")
    first, last = person.find(Text, "club-code").text().rpartition(": ")[2].split(" … ")
    text = text_of(card)
    assert f"You should hear {first} and then {last}." in text
    assert text.index("The club’s fingerprint") < text.index("Compare it by telephone")
    person.press("club-policy")
    person.settle()
    sign(person, records, policy)
    assert "Supervision policy" in text_of(policy)


def test_the_log_of_disposals_gives_a_certificate(person: Person, records: Records, tmp_path: Path) -> None:
    target = tmp_path / "certificate.pdf"
    old_case(person)

    def dispose(work: Work) -> None:
        retention.set_period(work, RecordClass.CHILD, 7, "Our committee")
        case = next(one for one in work.cases.all() if one.reference == "RJ-003")
        proposal = disposing.propose(work, RecordClass.CHILD, case.id, "Period over")
        trustee = next(one for one in work.appointments.all() if one.role.value == "trustee").person_id
        me, work.me = work.me, trustee
        work.forget_viewer()
        disposing.agree(work, proposal)
        work.me = me
        work.forget_viewer()

    person.do(dispose)
    keeping(person)
    (row,) = person.find(RowList, "keeping-log").rows()
    press_in(person, "keeping-log", row.key, "certificate")
    sign(person, records, target)
    text = text_of(target)
    assert "Certificate of disposal" in text
    assert "Kept for 7 years after the case was closed" in text
    assert "Period over" not in text
