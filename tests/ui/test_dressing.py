"""How large the window opens."""

from __future__ import annotations

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from ui.dressing import fit_to_screen
from ui.window import MainWindow


def test_the_window_opens_inside_the_screen(qtbot: QtBot) -> None:
    roomy, small = MainWindow(), MainWindow()
    for window in (roomy, small):
        qtbot.addWidget(window)
    usual = roomy.size()
    fit_to_screen(roomy, QSize(1920, 1040))
    assert (roomy.size(), roomy.isMaximized()) == (usual, False)
    fit_to_screen(small, QSize(1366, 728))  # what a panel leaves of the screens that most old laptops have
    assert small.isMaximized()
    assert small.normalGeometry().height() < 728
