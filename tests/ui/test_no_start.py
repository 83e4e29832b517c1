"""Why Holdfast did not start is said in a window: whoever started it from a menu sees no terminal."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError, DiskFullError, ReadOnlyError, StorageFailedError
from ui import no_start


@pytest.mark.parametrize(
    ("error", "words"),
    [(ReadOnlyError(), "small switch"), (DiskFullError(), "disk is full"), (StorageFailedError("EIO"), "disk is well")],
)
def test_it_says_what_to_do_and_that_the_records_are_as_they_were(qtbot: QtBot, error: AppError, words: str) -> None:
    told = no_start.box(error)
    qtbot.addWidget(told)
    assert words in told.informativeText()
    assert "Your records were not touched." in told.informativeText()
