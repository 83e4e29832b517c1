"""Pictures of every screen in four looks, for docs/screens.md: taken only when a folder for them is named.

``python docs/take_walk.py`` does that, and puts the four looks of each screen side by side.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.at_the_keyboard import Person
from tests.conftest import Records, sample_surroundings
from tests.ui.screens.tour import Tour
from ui import theme
from ui.components import Text
from ui.start import Holdfast
from ui.theme import Theme

FOLDER = os.environ.get("HOLDFAST_WALK", "")
LAPTOP = QSize(1366, 768)
AT_HOME = "/home/dee/Documents/Riverside Juniors"  # shown where the folder of this run would be: invented
LOOKS = {"light": ("light", 100), "dark": ("dark", 100), "large": ("light", 200), "contrast": ("light", 100)}
CONTRAST = {
    QPalette.ColorRole.Window: "#000000",
    QPalette.ColorRole.Base: "#000000",
    QPalette.ColorRole.Button: "#000000",
    QPalette.ColorRole.WindowText: "#ffffff",
    QPalette.ColorRole.Text: "#ffffff",
    QPalette.ColorRole.ButtonText: "#ffffff",
    QPalette.ColorRole.Highlight: "#ffff00",
    QPalette.ColorRole.HighlightedText: "#000000",
    QPalette.ColorRole.Link: "#00ffff",
}

pytestmark = pytest.mark.skipif(not FOLDER, reason="only when a folder is named: HOLDFAST_WALK=folder")


class Pictured(Tour):
    """A walk that keeps a picture of every stop, with the sheet that lies over the window."""

    def __init__(self, person: Person, look: str, folder: Path) -> None:
        super().__init__(person, self._take)
        self._look, self._folder = look, folder

    def _take(self, name: str) -> None:
        window = self.person.program.window
        for place in window.findChildren(Text, "no-file-path"):
            place.setText(place.accessibleName().replace(str(self._folder), AT_HOME).replace("/", "/\u200b"))
        picture = QPixmap(window.grab())
        sheet = QApplication.activeModalWidget()
        if sheet is not None:
            painter = QPainter(picture)
            painter.drawPixmap(window.rect().center() - sheet.rect().center(), sheet.grab())
            painter.end()
        picture.save(str(Path(FOLDER) / f"{name}.{self._look}.png"))


@pytest.fixture(params=LOOKS)
def tour(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Pictured]:
    """Somebody who has asked for this look; nothing is open yet."""
    look = str(request.param)
    mode, percent = LOOKS[look]
    if look == "contrast":
        palette = QPalette()
        for role, colour in CONTRAST.items():
            palette.setColor(role, QColor(colour))
        monkeypatch.setattr(Theme, "_contrast_wanted", lambda *_args: True)
        monkeypatch.setattr(theme.current(), "_system", palette)
    program = Holdfast(tmp_path / "settings", sample_surroundings(tmp_path / "data"), tmp_path / "documents")
    program.change_settings(program.settings._replace(text_percent=percent, theme=mode))
    theme.current().apply(qapp)
    program.window.resize(LAPTOP)
    qtbot.addWidget(program.window)
    yield Pictured(Person(program, qtbot), look, tmp_path)
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
    program.window.close()
    program.tasks.close()


def test_the_first_run(tour: Pictured) -> None:
    tour.person.program.begin(None)
    tour.first_run()


def test_a_file_that_cannot_be_opened(tour: Pictured, tmp_path: Path) -> None:
    tour.person.program.begin(None)
    tour.no_file(tmp_path)


def test_the_sample_year(tour: Pictured, records: Records, tmp_path: Path) -> None:
    tour.person.program.begin(records.path)
    tour.stop("unlock-page")
    tour.unlock(records.passphrase)
    tour.sample_year(records.club, records.passphrase, tmp_path)
