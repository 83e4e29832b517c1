"""For tests of the window: the real style, in the light theme at 100 % text unless a test asks for another.

An unexpected Qt warning fails the test (``qt_log_level_fail`` in pyproject.toml).
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.theme import Mode, Theme, current


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme of the process, dressed for real; whatever a test changes is put back."""
    made = current()
    if made.mode is not Mode.LIGHT or made.text_percent != 100 or not qapp.styleSheet():
        made.apply(qapp, mode=Mode.LIGHT, percent=100)
    yield made
    made.set_reduce_motion(False)
    if made.mode is not Mode.LIGHT or made.text_percent != 100:
        made.apply(qapp, mode=Mode.LIGHT, percent=100)
