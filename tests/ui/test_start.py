"""The start in two steps: what may be loaded before the first paint (speed.md S4), and that the rest follows."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.services import settings
from app.services.settings import Settings
from tests.at_the_keyboard import Person
from tests.conftest import Records, sample_surroundings
from ui.start import Holdfast

# The real program, from its door to the first paint of the unlock page; then what is loaded, and what comes after.
PROGRAM = """
import gc, json, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6 import QtCore, QtWidgets
from PySide6.QtWidgets import QApplication
run_events = QApplication.exec
early = []

def classes():
    made = {**vars(QtCore), **vars(QtWidgets)}
    return [name for name in ("Qt", "QWizard", "QStyle", "QMessageBox") if isinstance(made.get(name), type)]

class Watch(QObject):
    # sees the paint before the window does, so its timer comes before anything that the window starts then
    def eventFilter(self, window, event):
        if event.type() == QEvent.Type.Paint and not early:
            QTimer.singleShot(0, lambda: early.extend((*sys.modules, *classes())))
        return False

def first_paint_then_rest():
    window = next(widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    watch = Watch()
    window.installEventFilter(watch)
    program = next(thing for thing in gc.get_objects() if type(thing).__name__ == "Holdfast")
    def done():
        shown = type(window.page).__name__
        print(json.dumps({"early": early, "late": sorted((*sys.modules, *classes())), "page": shown}), flush=True)
        window.close()
    program.complete.connect(done)
    return run_events()
QApplication.exec = staticmethod(first_paint_then_rest)
sys.argv[1:] = []
from app.__main__ import main
sys.exit(main())
"""
NEVER = ("pyhanko", "reportlab", "jinja2", "markdown_it", "pypdfium2", "aiohttp", "asyncio", "lxml", "PIL")
NOT_YET = ("cryptography", "sqlcipher3", "locale", "importlib.metadata", "tomllib")
NOT_YET_QT = ("PySide6.QtDBus", "PySide6.QtPrintSupport", "PySide6.QtNetwork")
# Python makes all at once when it meets one made by Qt; with Qt's own namespace, all of its enumerations.
NOT_YET_CLASSES = ("Qt", "QWizard", "QStyle", "QMessageBox")
NOT_YET_OURS = (
    *("storage.vault", "storage.connection", "storage.migrations", "storage.repositories", "reports"),
    *("app.services.vaults", "app.services.work", "app.services.exporting", "app.domain.case", "app.cli.wording"),
    *("ui.places", "ui.desk", "ui.custody", "ui.lock", "ui.tasks", "ui.navigation", "ui.entry.flow", "ui.announce"),
    *("ui.components.messages", "ui.components.row_list", "ui.components.focus_ring", "ui.wording.errors"),
)


def _is_of(module: str, packages: tuple[str, ...]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def test_the_first_paint_waits_for_little_and_the_rest_follows(records: Records, tmp_path: Path) -> None:
    settings.save(tmp_path, Settings(vault_path=str(records.path)))
    around = {**os.environ, "HOLDFAST_DATA": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120, check=True, env=around
    )
    told = json.loads(child.stdout)
    assert told["page"] == "UnlockPage"
    assert "ui.entry.unlock_page" in told["early"]
    too_early = [
        name for name in told["early"] if _is_of(name, NEVER + NOT_YET + NOT_YET_QT + NOT_YET_CLASSES + NOT_YET_OURS)
    ]
    assert not too_early
    assert {"ui.places", "ui.session.page", "app.services.vaults", "sqlcipher3", "cryptography"} <= set(told["late"])
    assert set(NOT_YET_CLASSES) <= set(told["late"])
    assert not [name for name in told["late"] if _is_of(name, NEVER)]  # documents are loaded after unlock


@pytest.fixture
def quick(qtbot: QtBot, qapp: QApplication, records: Records, tmp_path: Path) -> Person:
    """Somebody in front of an unlock page that nothing has been loaded behind."""
    program = Holdfast(tmp_path / "settings", sample_surroundings(tmp_path / "data"), tmp_path / "documents")
    qtbot.addWidget(program.window)
    program.begin(records.path)
    return Person(program, qtbot)


def test_somebody_quicker_than_the_loading_is_let_in_all_the_same(quick: Person, records: Records) -> None:
    """The passphrase is typed and entered before the event loop has come round once."""
    assert "entry" not in vars(quick.program)
    quick.program.window.findChild(QLineEdit, "unlock-passphrase").setText(records.passphrase)
    quick.press("unlock")
    quick.until(lambda: quick.program.desk is not None)
    quick.settle()
    quick.program.window.close()


def test_damaged_settings_are_told_of(qtbot: QtBot, qapp: QApplication, records: Records, tmp_path: Path) -> None:
    own = tmp_path / "settings"
    own.mkdir()
    (own / settings.FILE_NAME).write_text("{", encoding="utf-8")
    program = Holdfast(own, sample_surroundings(tmp_path / "data"), None)
    qtbot.addWidget(program.window)
    program.begin(records.path)
    assert "settings-unreadable-1.json" in Person(program, qtbot).texts()
    program.window.close()
