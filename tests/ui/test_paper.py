"""Paper is white and its ink dark in both themes: an agreement reads on screen as it will on paper."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.extracts import AgreementSection
from ui.agreements.reading import ReadingView
from ui.theme import Mode, Theme


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_paper_is_white_in_both_themes(qtbot: QtBot, qapp: QApplication, theme: Theme, mode: Mode) -> None:
    theme.apply(qapp, mode=mode)
    view = ReadingView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    section = AgreementSection("who", "Who and why", ("Between the two of us.",), (), "", is_written=True)
    view.show_agreement("Supervision agreement", "Riverside Juniors FC", [section], "")
    picture = view.viewport().grab().toImage()
    assert picture.pixelColor(380, 280) == theme.color("paper")
    darkest = min(picture.pixelColor(x, y).lightness() for x in range(0, 300, 1) for y in range(30, 60))
    assert darkest < 60  # the title
