"""Holdfast in the window of a small laptop, from its start to its end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.at_the_keyboard import Person
from tests.conftest import sample_surroundings
from ui.start import Holdfast

LAPTOP = QSize(1366, 688)


@contextmanager
def on_a_laptop(qtbot: QtBot, tmp_path: Path, **settings: object) -> Iterator[Person]:
    """Give somebody a laptop with these settings, on which nothing is open yet; at the end it is closed."""
    program = Holdfast(tmp_path / "settings", sample_surroundings(tmp_path / "data"), tmp_path / "documents")
    if settings:
        program.change_settings(program.settings._replace(**settings))  # type: ignore[arg-type]  # named by the test
    program.window.resize(LAPTOP)
    qtbot.addWidget(program.window)
    yield Person(program, qtbot)
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        dialog.close()
    program.window.close()
    program.tasks.close()


def grown(name: str, person: Person) -> list[str]:
    """Return what is to be said at the stop ``name`` where the window no longer fits the laptop."""
    size = person.program.window.size()
    return [] if size == LAPTOP else [f"{name}: the window has grown to {size.width()} x {size.height()}"]
