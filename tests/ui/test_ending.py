"""Told to end by the system: the program closes as by hand, and the next start knows that this one ended well."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.services import settings, starts
from app.services.settings import Settings
from tests.conftest import Records
from tests.hearing import next_line

# The real program from its door; says when its window is painted, while the rest is still being loaded.
PROGRAM = """
import gc, sys
from PySide6.QtWidgets import QApplication
run_events = QApplication.exec

def painted_then_told():
    program = next(thing for thing in gc.get_objects() if type(thing).__name__ == "Holdfast")
    program.window.painted.connect(lambda: print("painted", flush=True))
    program.window.closing.connect(lambda: print("closing", flush=True))
    return run_events()
QApplication.exec = staticmethod(painted_then_told)
sys.argv[1:] = []
from app.__main__ import main
sys.exit(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a program without a signal")
def test_it_closes_as_by_hand_and_the_start_ended_well(records: Records, tmp_path: Path) -> None:
    settings.save(tmp_path, Settings(vault_path=str(records.path)))
    around = {**os.environ, "HOLDFAST_DATA": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True, env=around) as child:
        try:
            assert next_line(child) == "painted"
            assert (tmp_path / starts.FILE_NAME).exists()
            child.send_signal(signal.SIGTERM)
            assert (next_line(child), next_line(child)) == ("closing", "")
            assert child.wait(timeout=60) == 0
        finally:
            child.kill()
    assert not (tmp_path / starts.FILE_NAME).exists()
