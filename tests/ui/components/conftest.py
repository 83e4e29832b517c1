"""For tests of single controls: what a test shows lives until it is closed.

``qtbot`` holds it weakly, and many a control is in a circle with its parts: once the test has returned, garbage may be
collected in the middle of painting it, which ends the process.
"""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def held(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[QWidget]:
    """Every widget that was given to ``qtbot``, held until after it was closed."""
    shown: list[QWidget] = []
    add = qtbot.addWidget

    def hold(widget: QWidget, **more: Any) -> None:
        shown.append(widget)
        add(widget, **more)

    monkeypatch.setattr(qtbot, "addWidget", hold)
    return shown
