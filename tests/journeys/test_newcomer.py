"""Somebody new and tired: from the first window to the first signed record, counted. It may not get longer.

docs/newcomer.md tells both figures, and how they are counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import CaseStatus, Worry
from app.domain.discussion import Authority
from tests.conftest import sample_surroundings
from tests.journeys.newcomer import Newcomer, table
from ui.components import Banner
from ui.start import Holdfast

ROOT = Path(__file__).resolve().parents[2]
BEFORE = 38, 19, 258, 23  # presses, fields, letters, screens, as docs/newcomer.md tells them
AFTER = 32, 16, 233, 17


@pytest.fixture
def newcomer(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, ready_keys: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Newcomer]:
    """Somebody who has just opened the program for the first time."""
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: tmp_path / "documents")
    program = Holdfast(tmp_path / "settings", sample_surroundings(tmp_path / "data"), tmp_path / "documents")
    program.window.resize(1366, 688)
    qtbot.addWidget(program.window)
    program.begin(None)
    program.window.activateWindow()
    yield Newcomer(program, qtbot)
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
    program.window.close()
    program.tasks.close()


def test_from_the_first_window_to_the_first_signed_record(newcomer: Newcomer, tmp_path: Path) -> None:
    p = newcomer
    p.begin("The club")
    p.write("club-name", "Bay Juniors")
    p.write("your-name", "Dee Marsh")
    p.write("your-title", "Welfare officer")
    p.press("first-run-continue")
    p.begin("A passphrase")
    phrase = p.find(QLineEdit, "suggestion").text()
    p.press("use-suggestion")
    p.secret("passphrase-again", phrase)
    p.press("first-run-continue")
    p.begin("The recovery sheet, later")
    p.press("first-run-later")
    p.begin("Whom you supervise")
    p.write("person-name-1", "Priya Nair")
    p.write("person-work-1", "U12 coach")
    p.press("first-run-continue")
    p.until(lambda: p.program.desk is not None)
    p.settle()
    card = p.find(QWidget, "first-steps")

    def reminders() -> list[Banner]:
        return [one for one in p.every(Banner, "") if one is not card]

    p.until(lambda: bool(reminders()))
    assert all(card.y() < one.y() for one in reminders())  # what comes next stands above what is missing
    p.begin("Plan a session for today")
    p.press("first-steps-session-go")
    p.press("plan-in-0")
    p.press("plan-go-on")
    p.begin("Put the child on file")
    p.press("agenda-add-item")
    p.press("item-new-child")
    p.write("child-name", "Kezia Tarn")
    p.pick("case-worry", Worry.NEGLECT)
    p.pick("case-status", CaseStatus.NONE)
    p.press("case-go-on")
    p.begin("Hold the session")
    p.press("session-start")
    p.item("K.T.")
    p.note("section-what-happened", "Hungry on three Saturdays.")
    p.note("section-lived-experience", "She waits by the cones.")
    p.press("record-decision")
    p.grow("decision-what", "Offer early help")
    p.grow("decision-why", "It keeps happening")
    p.pick("decision-authority", Authority.IN_ROLE.value)
    p.press("composer-save")
    p.press("session-finish")
    p.option("how-they-read", "later")
    p.press("finish-go-on")
    p.begin("Sign the record")
    p.press("export-this-part")
    p.press("export-go-on")
    p.secret("sign-passphrase", phrase)
    place = Path(p.find(QLineEdit, "pdf-place").text())
    assert place.is_relative_to(tmp_path)
    p.press("export-go-on")
    p.until(place.exists)
    whole = p.total()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, QDialog)
    sheet.reject()
    p.program.window.go("today")
    p.settle()
    assert not p.every(QWidget, "first-steps")  # it is never seen again
    assert (whole.presses, whole.fields, whole.letters, len(whole.screens)) == AFTER, table(p.tallies)
    assert all(one < other for one, other in zip(AFTER, BEFORE, strict=True))
    page = (ROOT / "docs" / "newcomer.md").read_text(encoding="utf-8")
    assert table(p.tallies) in page, table(p.tallies)
