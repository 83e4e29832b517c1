"""The window opens no larger than the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from ui.first_size import first_size


@pytest.mark.parametrize(
    ("room", "wanted"),
    [
        (QSize(1366, 768), QSize(1280, 732)),  # a laptop without a task bar
        (QSize(1366, 728), QSize(1280, 692)),
        (QSize(1024, 768), QSize(1024, 732)),
        (QSize(1920, 1080), QSize(1280, 800)),
    ],
)
def test_it_opens_no_larger_than_the_screen(room: QSize, wanted: QSize) -> None:
    assert first_size(QSize(1280, 800), room) == wanted
