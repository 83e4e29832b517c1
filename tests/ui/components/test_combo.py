"""An entry is found by what it stands for, also when that was read anew."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.services.doorplate import SlotLabel
from ui.components.combo import choose
from ui.entry.unlock_page import UnlockPage


def test_an_equal_id_is_found_and_an_unknown_one_changes_nothing(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    for number in (1, 2):
        box.addItem(str(number), UUID(int=number))
    assert choose(box, UUID(int=2))
    assert box.currentIndex() == 1
    assert not choose(box, UUID(int=3))
    assert box.currentIndex() == 1


def test_who_unlocked_last_is_preset(qtbot: QtBot) -> None:
    labels = tuple(SlotLabel(UUID(int=number), "person", f"P{number}") for number in (1, 2, 3))
    page = UnlockPage("Riverside", labels, UUID(int=3))
    qtbot.addWidget(page)
    assert page.who.currentText() == "P3"
