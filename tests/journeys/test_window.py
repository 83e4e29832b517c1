"""The main job in the real window: from the first run to a signed PDF for one child's case file.

Everything is typed and pressed through widgets; the PDF is checked by poppler, not by our own program.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from app.domain.case import CaseStatus, Worry
from app.domain.discussion import Authority
from app.services import vaults
from app.services.vaults import Surroundings
from storage.keys.header import copy_path, keys_path
from tests.app.services.conftest import Clock, make_surroundings
from tests.at_the_keyboard import Person
from ui.components import DateField, Editor, PersonField, RowList, SegmentedChoice
from ui.session.page import SessionPage
from ui.start import Holdfast
from ui.theme import current

PASSPHRASE = "gravel kettle orbit thimble maple"
PERSONAL = "HEAVYHEART it stays with me at night"
OTHER_CHILD = "Alfie Stonewell"


@pytest.fixture
def around(tmp_path: Path) -> Surroundings:
    return make_surroundings(tmp_path / "data", Clock())


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path, around: Surroundings) -> Iterator[Person]:
    current().apply(qapp)
    program = Holdfast(tmp_path / "settings", around, tmp_path / "documents")
    program.window.resize(1366, 768)
    qtbot.addWidget(program.window)
    program.begin(None)
    yield Person(program, qtbot)
    program.window.close()
    program.tasks.close()


def first_run(person: Person) -> None:
    """Four steps, with the recovery sheet typed back."""
    person.write("club-name", "Riverside Juniors FC")
    person.write("your-name", "Dee Marsh")
    person.write("your-title", "Club welfare officer")
    person.press("first-run-continue")
    person.write("passphrase", PASSPHRASE)
    person.write("passphrase-again", PASSPHRASE)
    person.press("first-run-continue")
    person.settle()
    making = person.making
    person.until(lambda: making.sheet_groups() is not None)
    groups = making.sheet_groups()
    assert groups is not None
    person.press("copied-by-hand")
    person.write("keeper", "Lorraine Okafor, club safe")
    for number in making.groups_asked():
        person.write(f"group-{number}", groups[number - 1].lower())
    person.press("first-run-continue")
    person.write("person-name-1", "Priya Nair")
    person.write("person-work-1", "U12 girls lead coach")
    person.press("first-run-continue")
    person.until(lambda: person.program.desk is not None)
    person.settle()


def sign_agreement(person: Person) -> None:
    person.program.window.go("agreements")
    listing = person.find(RowList, "agreement-list")
    person.until(lambda: len(listing.rows()) == 1)
    listing.opened.emit(listing.rows()[0].key)
    person.settle()
    person.press("agreement-sign")
    for who in ("supervisor", "supervisee"):
        choice = person.find(SegmentedChoice, f"sign-{who}")
        choice.option("on-this-computer").click()
    person.press("sign-record")
    person.settle()


def open_case(person: Person, name: str) -> None:
    person.program.window.go("cases")
    person.settle()
    person.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    person.write("child-name", name)
    person.pick("case-worry", Worry.NEGLECT)
    person.pick("case-status", CaseStatus.NONE)
    lead = person.find(PersonField, "case-lead")
    lead.setFocus()
    lead.selectAll()  # as Tab does
    person.qtbot.keyClicks(lead, "Priya Nair")
    lead.editingFinished.emit()
    person.press("case-go-on")
    person.settle()


def hold_session(person: Person) -> None:
    desk = person.program.desk
    assert desk is not None
    person.program.window.go("sessions")
    person.settle()
    person.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    who = person.find(PersonField, "plan-who")
    person.until(lambda: who.text() == "Priya Nair")  # the only one who is supervised
    person.find(DateField, "plan-on").set_date(desk.today())
    person.press("plan-go-on")
    person.settle()
    person.press("session-start")
    person.settle()


def write_about(person: Person, initials: str) -> None:
    """Open the child's item and write in all four sections."""
    page = person.program.window.page
    assert isinstance(page, SessionPage)
    page.open_child(initials)
    person.settle()


def test_from_the_first_run_to_a_signed_record(person: Person, tmp_path: Path) -> None:
    first_run(person)
    sign_agreement(person)
    open_case(person, "Kezia Tarn")
    open_case(person, OTHER_CHILD)
    hold_session(person)

    write_about(person, "A.S.")
    person.note("section-what-happened", "Alfie hid in the store.")
    write_about(person, "K.T.")
    person.note("section-what-happened", "Collected late on four Saturdays.")
    person.note("section-lived-experience", "She puts the cones away.")
    person.note("section-personal", PERSONAL)
    person.press("record-decision")
    person.grow("decision-what", "Offer early help this week")
    person.grow("decision-why", "The pattern is clear")
    person.pick("decision-authority", Authority.IN_ROLE.value)
    person.press("composer-save")
    person.settle()
    person.press("add-action")
    person.grow("action-what", "Call Mum and offer early help")
    owner = person.find(PersonField, "action-owner")
    owner.setFocus()
    person.qtbot.keyClicks(owner, "Priya Nair")
    owner.editingFinished.emit()
    desk = person.program.desk
    assert desk is not None
    person.find(DateField, "action-due").set_date(desk.today() + timedelta(days=7))
    person.press("composer-save")
    person.settle()

    lock_and_come_back(person)

    person.press("session-finish")
    person.settle()
    for blank in ("RJ-002",):
        person.write(f"blank-{blank}", "Not seen since")
    person.find(SegmentedChoice, "how-they-read").option("later").click()
    person.press("finish-go-on")
    person.settle()

    case_list(person)
    person.press("case-export")
    person.settle()
    person.until(lambda: person.find(QCheckBox, "part-decisions").isChecked())
    person.press("export-go-on")
    target = tmp_path / "out" / "record.pdf"
    person.write("pdf-place", str(target))
    person.write("sign-passphrase", PASSPHRASE)
    person.press("export-go-on")
    person.until(target.exists)
    person.settle()
    check(target)
    destination = person.find(QComboBox, "destination")
    destination.setCurrentText("Club case folder, locked cabinet")
    person.press("export-go-on")
    person.settle()
    assert person.program.window.windowTitle() == "Holdfast"
    nothing_in_plain_words(person, tmp_path, target)


def lock_and_come_back(person: Person) -> None:
    """F12 in the middle: covered at once, keys dropped, and every word is there after unlocking."""
    before = person.program.desk
    assert before is not None
    QTest.keyClick(person.program.window.windowHandle(), Qt.Key.Key_F12)  # as the window system sends it
    cover = person.program.custodian.cover
    assert cover.is_covering
    person.until(lambda: before.vault.is_locked)
    person.settle()
    cover.field.setText(PASSPHRASE)
    cover.unlock.click()
    person.until(lambda: not cover.is_covering)
    person.settle()
    assert person.find(Editor, "section-personal").text() == PERSONAL


def case_list(person: Person) -> None:
    person.program.window.go("cases")
    listing = person.find(RowList, "case-list")
    person.until(lambda: any(row.title == "K.T." for row in listing.rows()))
    listing.opened.emit(next(row.key for row in listing.rows() if row.title == "K.T."))
    person.settle()


def check(target: Path) -> None:
    """Another program says that it is signed and whole, and what is in it."""
    proof = subprocess.run(["pdfsig", target], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in proof
    assert "Total document signed" in proof
    text = subprocess.run(["pdftotext", "-layout", target, "-"], capture_output=True, text=True, check=True).stdout
    words = " ".join(text.split())
    for wanted in ("Kezia Tarn", "RJ-001", "Offer early help this week", "Call Mum and offer early help"):
        assert wanted in words
    for unwanted in ("HEAVYHEART", "Alfie", "Stonewell", "A.S.", "RJ-002"):
        assert unwanted not in words


def nothing_in_plain_words(person: Person, folder: Path, allowed: Path) -> None:
    """No file left on disk, but the PDF that was asked for, holds a word that was typed."""
    person.program.window.close()
    person.program.tasks.close()
    typed = [b"HEAVYHEART", b"Kezia", b"Stonewell", b"Collected late", b"early help", PASSPHRASE.encode()]
    forms = [form for word in typed for form in (word, word.upper(), word.decode().encode("utf-16-le"))]
    looked_at = [path for path in folder.rglob("*") if path.is_file() and path != allowed]
    vault = next(path for path in looked_at if path.suffix == ".vault")
    assert {vault, keys_path(vault), copy_path(vault)} <= set(looked_at)
    for path in looked_at:
        raw = path.read_bytes()
        assert not [form for form in forms if form in raw], path.name
    assert vaults.labels(vault)
