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
    if not qapp.styleSheet():
        made.apply(qapp, mode=Mode.LIGHT, percent=100)
    put_back(made)
    yield made
    made.set_reduce_motion(False)
    put_back(made)


def put_back(made: Theme) -> None:
    """Light, 100 % text. What looks so already is not dressed anew: that takes a tenth of a second a window."""
    made.set_mode(Mode.LIGHT)
    made.set_text_percent(100)
