"""The start: from the process's birth to a painted window, beside a bare QMainWindow (S1, S3, S4)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.rounds import Arm

_TELL = """
import json, os, sys
def tell():
    peak = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
    print(json.dumps({"peak_kb": int(peak), "modules": sorted(sys.modules)}), flush=True)
    os._exit(0)
"""
BARE = (
    _TELL
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1024, 768)
window.show()
window.grab()
QTimer.singleShot(0, tell)
app.exec()
"""
)
HOLDFAST = (
    _TELL
    + """
from pathlib import Path
from PySide6.QtCore import QTimer
from app.bootstrap.workplace import prepare
from app.services.vaults import real_surroundings
from ui import start
place = prepare()
def ready(program):
    program.window.grab()
    QTimer.singleShot(0, tell)
start.run(place.folder, Path(sys.argv[1]), real_surroundings(place.folder, place.device), ready=ready)
"""
)
NOT_BEFORE_PAINT = ("pyhanko", "reportlab", "jinja2", "aiohttp", "asyncio", "lxml", "PIL", "cryptography.x509")


class Starts:
    """Starts programs and keeps what each said when its window was painted."""

    def __init__(self, vault: Path, own: Path) -> None:
        self._vault = vault
        self._environment = {
            **os.environ,
            "HOLDFAST_DATA": str(own),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(Path(__file__).resolve().parent.parent),
        }
        self.last: dict[str, dict[str, Any]] = {}

    def until_painted(self, name: str, program: str) -> Arm:
        """Return an arm that measures the milliseconds from starting ``program`` to its painted window."""

        def once() -> float:
            began = perf_counter()
            done = subprocess.run(
                [sys.executable, "-c", program, str(self._vault)],
                env=self._environment,
                capture_output=True,
                text=True,
                check=True,
            )
            took = (perf_counter() - began) * 1000
            self.last[name] = json.loads(done.stdout.splitlines()[-1])
            return took

        return once

    def peak(self, name: str) -> Arm:
        """Return an arm that tells the peak memory, in MB, of the last start of ``name``."""
        return lambda: self.last[name]["peak_kb"] / 1024

    def too_early(self, name: str) -> list[str]:
        """Return the packages that ``name`` had loaded before its first paint although the design says not to."""
        loaded = set(self.last[name]["modules"])
        return [package for package in NOT_BEFORE_PAINT if package in loaded]
