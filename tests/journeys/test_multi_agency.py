"""A case that is stuck is taken to the agencies around the child; each takes its own extract home.

Everything is typed and pressed through the widgets of the real window; the PDFs are read by poppler.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit

from app.domain.drift import Lateness
from app.domain.group import Agency
from app.domain.ids import SessionId
from app.domain.session import SessionState
from app.services import cases, exporting, groups
from app.services.exporting import DocumentKind
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.conftest import locked, person  # noqa: F401  # fixtures
from tests.ui.screens.test_groups import begin, open_child, plan
from ui.components import SegmentedChoice
from ui.components.combo import choose

AGENCIES = {
    "Weir Lane School": ("Hana Okoro", "present", "Bring the QUILLWORT review forward"),
    "School nursing": ("Jo Pask", "absent", "Offer a ZEBRAFINCH check at the club"),
}


def ask_agencies(person: Person, group: SessionId) -> None:  # noqa: F811  # the fixture of that name
    """Put both on the list, and note who came."""
    for name, (who, _came, _what) in AGENCIES.items():
        person.press("group-add-agency-button")
        person.settle()
        person.write("group-add-agency-name", name)
        person.write("group-add-agency-person", who)
        person.press("group-add-agency-go-on")
        person.until(lambda name=name: name in [one.name for one in _agencies(person, group)])  # type: ignore[misc]
        person.settle()
    for number, (_who, came, _what) in enumerate(AGENCIES.values(), 1):
        person.find(SegmentedChoice, f"agency-came-{number}").option(came).click()
        person.settle()


def _agencies(person: Person, group: SessionId) -> tuple[Agency, ...]:  # noqa: F811  # as above
    return person.ask(lambda work: groups.view(work, group)).agencies


def take_on(person: Person, group: SessionId) -> None:  # noqa: F811  # as above
    """On the child's page: what each agency decides, also the one that could not come."""
    for agency in _agencies(person, group):
        person.press("group-child-agency")
        person.settle()
        assert choose(person.find(QComboBox, "agency-takes-on-agency"), agency.id)
        person.grow("agency-takes-on-what", AGENCIES[agency.name][2])
        person.grow("agency-takes-on-why", "Nothing has moved for weeks")
        person.press("agency-takes-on-go-on")
        person.settle()


def save_extract(person: Person, records: Records, number: int, target: Path) -> str:  # noqa: F811  # as above
    """Save an agency's extract, signed, and return its text as poppler reads it."""
    person.press(f"agency-extract-{number}")
    person.settle()
    person.press("export-go-on")
    person.write("pdf-place", str(target))
    person.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
    person.press("export-go-on")
    person.until(target.exists)
    person.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    dialog.close()
    person.settle()
    return subprocess.run(["pdftotext", str(target), "-"], check=True, capture_output=True, text=True).stdout


def test_a_stuck_case_is_taken_to_the_agencies_and_each_gets_its_own_extract(
    person: Person,  # noqa: F811  # as above
    records: Records,
    tmp_path: Path,
) -> None:
    case_id = records.club.case
    stuck = person.ask(lambda work: cases.view(work, case_id)).standing
    assert stuck.lateness is Lateness.LATE or stuck.drift
    group = plan(person, kind="multi-agency")
    begin(person, group, case_id)
    ask_agencies(person, group)
    open_child(person)
    person.grow("group-child-text-what-happened", "Our own MARROWFAT words.")
    person.grow("group-child-text-lived-experience", "She waits by the cones.")
    take_on(person, group)
    person.press("group-child-done")
    person.settle()
    person.press("group-finish")
    person.settle()
    person.press("finish-group-go-on")
    person.until(lambda: person.ask(lambda work: groups.view(work, group)).group.state is SessionState.FINISHED)
    person.settle()
    texts = [save_extract(person, records, number, tmp_path / f"{number}.pdf") for number in (1, 2)]
    for place, (name, (who, _came, what)) in enumerate(AGENCIES.items()):
        own, other = texts[place], texts[1 - place]
        assert all(words in " ".join(own.split()) for words in (name, who, what))
        assert not any(words in " ".join(other.split()) for words in (name, who, what))
        assert "MARROWFAT" not in own
    assert "could not be there" in texts[1]
    receipts = person.ask(lambda work: exporting.receipts_of_case(work, case_id))
    assert [one.kind for one in receipts[:2]] == [DocumentKind.AGENCY_EXTRACT] * 2
    after = person.ask(lambda work: cases.view(work, case_id)).standing
    assert after.last_discussed_on == person.desk.today()
