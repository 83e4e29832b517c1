"""In a window of 1366 x 688 at every text size nothing is cut off, every control has a name, and F1 leads somewhere.

ui.md 3, 11, 12. ``HOLDFAST_LANGUAGE=cy-GB`` walks in Welsh, on request: the suite walks the main journey in it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services import help_pages
from app.services.settings import ENGLISH
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.fitting import faults
from tests.ui.screens.laptop import grown, on_a_laptop
from tests.ui.screens.tour import Tour
from tests.ui.wrappers import items_kept
from ui.language import speak

SIZES = (100, 150, 200)
LANGUAGE = os.environ.get("HOLDFAST_LANGUAGE", ENGLISH)


class Measured(Tour):
    """A walk that measures at every stop and keeps what is wrong."""

    def __init__(self, person: Person) -> None:
        super().__init__(person, self._measure)
        self.found: list[str] = []

    def _measure(self, name: str) -> None:
        window = self.person.program.window
        self.found += grown(name, self.person)
        self.found += [f"{name}: {fault}" for fault in faults(window)]
        sheet = QApplication.activeModalWidget()
        screen = sheet.objectName() if sheet is not None else window.page.topic if window.page is not None else ""
        if screen and not any(screen in one.screens for one in help_pages.chapters()):
            self.found.append(f"{name}: no chapter of the help says that it is about {screen!r}")


@pytest.fixture(autouse=True)
def spoken(qapp: QApplication) -> Iterator[None]:
    """The program speaks the language that was asked for."""
    before = QLocale()
    speak(LANGUAGE)
    yield
    if LANGUAGE != ENGLISH:
        speak(ENGLISH)
        QLocale.setDefault(before)


@pytest.fixture(params=SIZES)
def percent(request: pytest.FixtureRequest) -> int:
    """A text size."""
    return int(request.param)


@pytest.fixture
def tour(qtbot: QtBot, qapp: QApplication, percent: int, tmp_path: Path) -> Iterator[Measured]:
    """Somebody who has a laptop and has asked for this text size; nothing is open yet."""
    with on_a_laptop(qtbot, tmp_path, text_percent=percent, theme="light") as person:
        yield Measured(person)


def test_the_first_run_and_places_that_are_empty(tour: Measured, tmp_path: Path) -> None:
    tour.person.program.begin(None)
    tour.first_run()
    assert not tour.found, "\n".join(tour.found)


def test_a_file_that_cannot_be_opened(tour: Measured, tmp_path: Path) -> None:
    tour.person.program.begin(None)
    tour.no_file(tmp_path)
    assert not tour.found, "\n".join(tour.found)


def test_backups_copies_and_a_damaged_file(tour: Measured, records: Records, tmp_path: Path) -> None:
    tour.person.program.begin(records.path)
    tour.unlock(records.passphrase)
    tour.custody(records.path, records.passphrase)
    assert not tour.found, "\n".join(tour.found)


def test_every_screen_of_the_sample_club(tour: Measured, records: Records, tmp_path: Path) -> None:
    before = items_kept()
    tour.person.program.begin(records.path)
    tour.unlock(records.passphrase)
    tour.sample_year(records.club, records.passphrase, tmp_path)
    assert not tour.found, "\n".join(tour.found)
    assert items_kept() <= before, "something puts a layout into another without ui.theme.nest"
