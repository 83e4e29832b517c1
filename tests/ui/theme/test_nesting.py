"""No Python object stays behind for an item of a layout: it would outlive the item and answer for what comes after."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.wrappers import items_kept
from ui.theme import nest

ROOT = Path(__file__).parents[3]
MEANT = re.compile(r"\.(addLayout|insertLayout|itemAt|itemAtPosition)\(")


def test_an_item_goes_with_its_widget(qtbot: QtBot) -> None:
    before = items_kept()
    page = QWidget()
    qtbot.addWidget(page)
    column, middle, row = QVBoxLayout(page), QVBoxLayout(), QHBoxLayout()
    first, second = QLabel("One"), QLabel("Two")
    row.addWidget(first)
    row.addWidget(second)
    row.addStretch(1)
    nest(middle, row)
    nest(column, middle, 1)
    column.addWidget(QLabel("Last"))
    last = nest(column, QHBoxLayout(), at=0)
    assert items_kept() == before
    assert (column.count(), row.count(), column.stretch(1)) == (3, 3, 1)
    assert column.indexOf(last) == 0
    first.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert row.count() == 2
    assert row.indexOf(second) == 0
    assert items_kept() == before


@pytest.mark.parametrize("place", ["ui", "app"])
def test_nothing_else_puts_layouts_into_each_other_or_asks_for_items(place: str) -> None:
    """So that a new screen cannot bring it back."""
    met = {path for path in (ROOT / place).rglob("*.py") if MEANT.search(path.read_text("utf-8"))}
    assert met <= {ROOT / "ui" / "theme" / "nesting.py"}
