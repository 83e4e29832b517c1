"""The real program when something fails: defects anywhere in it, starts that end badly, settings that are damaged."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.exports import DocumentKind
from app.domain.templates import DocumentLanguage
from app.services import own_lists, phrases, starts, support, templates
from app.services import settings as store
from app.services.settings import Loaded, Settings
from tests.at_the_keyboard import Person
from tests.conftest import Records, sample_surroundings
from ui.components import Banner
from ui.safe_mode import offer_box
from ui.start import Holdfast
from ui.theme import Mode, current
from ui.wording.settings import _NAMES, reset

SECRET = "Kezia"

# From the door to the whole program, with defects in a slot, in a thread, in what is painted again and again, and while
# the window closes; what is said meanwhile is counted.
FAILING = """
import gc, json, sys, threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
run_events = QApplication.exec

class Broken(QWidget):
    def paintEvent(self, event):
        self.update()
        raise ValueError("Kezia painted")

def slot():
    raise KeyError("Kezia in a slot")

def in_thread():
    raise OSError("Kezia in a thread")

def closing():
    raise RuntimeError("Kezia at the end")

def fail_everywhere():
    program = next(thing for thing in gc.get_objects() if type(thing).__name__ == "Holdfast")
    window = program.window
    said = []
    program.defect_met.connect(lambda _report: said.append(1))
    def done():
        broken = Broken(window)
        broken.resize(50, 50)
        broken.show()
        window.closing.connect(closing)
        QTimer.singleShot(0, slot)
        threading.Thread(target=in_thread).start()
        def end():
            bands = [one for one in window.findChildren(QWidget, "trouble") if one.isVisible()]
            print(json.dumps({"said": len(said), "bands": len(bands)}), flush=True)
            window.close()
        QTimer.singleShot(300, end)
    program.complete.connect(done)
    return run_events()
QApplication.exec = staticmethod(fail_everywhere)
sys.argv[1:] = []
from app.__main__ import main
sys.exit(main())
"""
# The real program, killed as soon as it stands, or asked whether it is in safe mode; the offer is answered with yes.
STARTED = """
import gc, json, os, signal, sys
from PySide6.QtWidgets import QApplication, QMessageBox
what = sys.argv.pop(1)
run_events = QApplication.exec
offered = []
def yes(box):
    offered.append(box.objectName())
    next(one for one in box.buttons() if one.objectName() == "safe-mode-yes").click()
    return 0
QMessageBox.exec = yes
def stands():
    program = next(thing for thing in gc.get_objects() if type(thing).__name__ == "Holdfast")
    def done():
        if what == "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        strips = [one.words() for one in program.window.findChildren(object) if one.objectName() == "safe-mode"]
        told = {"offered": offered, "safe": program._around.is_safe, "strips": strips, "theme": program.settings.theme}
        print(json.dumps(told), flush=True)
        program.window.close()
    program.complete.connect(done)
    return run_events()
QApplication.exec = staticmethod(stands)
from app.__main__ import main
sys.exit(main())
"""


def run(program: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Start the real program with its own folder."""
    around = {**os.environ, "HOLDFAST_DATA": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=around,
    )


def test_a_defect_anywhere_is_said_written_down_and_keeps_nobody_from_closing(tmp_path: Path) -> None:
    done = run(FAILING, tmp_path)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["bands"] == 1
    assert told["said"] == 3  # the one that is painted a hundred times is said once
    written = [one.read_text(encoding="utf-8") for one in (tmp_path / "reports").iterdir()]
    kinds = {"builtins.ValueError", "builtins.KeyError", "builtins.OSError", "builtins.RuntimeError"}
    assert {line for text in written for line in text.splitlines() if line in kinds} == kinds
    assert len(written) == 4
    assert SECRET not in "".join(written) + done.stderr
    assert not (tmp_path / starts.FILE_NAME).exists()  # it ended as it should


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_safe_mode_is_offered_after_two_starts_that_did_not_end_well(tmp_path: Path) -> None:
    store.save(tmp_path, Settings(theme="dark", text_percent=150))
    starts.begin(tmp_path)
    assert run(STARTED, tmp_path, "killed").returncode == -9
    third = run(STARTED, tmp_path, "look")
    assert third.returncode == 0, third.stderr
    told = json.loads(third.stdout)
    assert (told["offered"], told["safe"], told["theme"]) == (["safe-mode-offer"], True, "auto")
    assert "close Holdfast and open it again" in told["strips"][0]
    assert store.load(tmp_path).settings == Settings(theme="dark", text_percent=150)
    fourth = json.loads(run(STARTED, tmp_path, "look").stdout)
    assert fourth == {"offered": [], "safe": False, "strips": [], "theme": "dark"}


@pytest.fixture
def safe(qtbot: QtBot, qapp: QApplication, records: Records, tmp_path: Path) -> Iterator[Person]:
    """Somebody in safe mode whose own settings are dark and large, with the records open."""
    store.save(tmp_path / "settings", Settings(theme="dark", text_percent=200))
    around = sample_surroundings(tmp_path / "data")._replace(is_safe=True)
    program = Holdfast(tmp_path / "settings", around, tmp_path / "documents")
    program.window.resize(1366, 688)
    qtbot.addWidget(program.window)
    program.begin(records.path)
    person = Person(program, qtbot)
    person.find(QLineEdit, "unlock-passphrase").setText(records.passphrase)
    person.press("unlock")
    person.until(lambda: person.program.desk is not None)
    person.settle()
    yield person
    program.window.close()
    program.tasks.close()


def test_in_safe_mode_the_clubs_own_lists_and_wording_rest(safe: Person, tmp_path: Path) -> None:
    assert (current().mode, current().text_percent) == (Mode.SYSTEM, 100)
    assert "Safe mode is on." in safe.find(Banner, "safe-mode").words()
    kind, language = DocumentKind.AGREEMENT, DocumentLanguage.ENGLISH
    for what in (kind, DocumentKind.CASE_RECORD):
        assert safe.ask(partial(templates.current, kind=what, language=language))[1].version == 0
    safe.do(lambda work: own_lists.save(work, phrases.LIST, ("Why?",)))
    assert safe.ask(own_lists.in_force) == ()
    safe.program.change_settings(safe.program.settings._replace(lock_after_min=7))
    kept = store.load(tmp_path / "settings").settings
    assert (kept.theme, kept.text_percent, kept.lock_after_min) == ("dark", 200, 7)
    assert "safe mode = True" in support.details(safe.program.settings, tmp_path, is_safe=True)


def test_the_offer_begins_as_usual_unless_it_is_answered_with_yes(qapp: QApplication) -> None:
    box, safe_button = offer_box()
    assert box.defaultButton() is not safe_button
    assert box.escapeButton() is not safe_button
    assert box.accessibleName()


@pytest.mark.parametrize(
    ("loaded", "said"),
    [
        (Loaded(Settings(), Path("x/settings-unreadable-1.json"), ("*",)), "could not be read, so Holdfast starts"),
        (
            Loaded(Settings(), Path("x/settings-unreadable-1.json"), ("theme", "lock_after_min")),
            "the theme and when it",
        ),
        (Loaded(Settings(), Path("x/settings-unreadable-1.json"), (), is_newer=True), "a newer Holdfast"),
    ],
)
def test_it_is_said_what_was_reset_and_where_the_old_file_is(loaded: Loaded, said: str) -> None:
    told = " ".join(reset(loaded))
    assert said in told
    assert "kept as settings-unreadable-1.json" in told
    assert "x/" not in told


def test_every_setting_has_a_name() -> None:
    assert set(_NAMES) == set(Settings._fields)


def test_a_folder_that_cannot_be_written_to_keeps_nobody_out(
    qtbot: QtBot, qapp: QApplication, records: Records, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "settings"
    in_the_way.write_bytes(b"a file where the folder should be")
    program = Holdfast(in_the_way, sample_surroundings(tmp_path / "data"), tmp_path / "documents")
    qtbot.addWidget(program.window)
    program.begin(records.path)
    person = Person(program, qtbot)
    person.find(QLineEdit, "unlock-passphrase").setText(records.passphrase)
    person.press("unlock")
    person.until(lambda: program.desk is not None)
    person.settle()
    assert person.find(Banner, "trouble").isVisible()
    assert in_the_way.read_bytes() == b"a file where the folder should be"
    program.window.close()
    program.tasks.close()
