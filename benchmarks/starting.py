"""The start: from the process's birth to a painted window, beside a bare QMainWindow (S1, S3, S4), and what follows.

Both are timed alike: until the event loop comes round after the first paint of the window and all that is in it.
What follows: somebody unlocks at once, while the rest is still being loaded (U2), and exports at once (P5).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

import shiboken6

from app.domain.ids import AgreementId
from app.services import settings, starts
from app.services.settings import Settings
from benchmarks.rounds import Arm
from benchmarks.waiting import LONGEST

_TELL = """
import json, os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

def tell():
    with open("/proc/self/status") as status:
        peak = next(line.split()[1] for line in status if line.startswith("VmHWM"))
    print(json.dumps({"peak_kb": int(peak), "modules": sorted(sys.modules)}), flush=True)
    os._exit(0)

class Watch(QObject):
    def eventFilter(self, window, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, tell)
        return False

def until_painted():
    watch = Watch()
    window = next(widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    window.installEventFilter(watch)
    return run_events()

run_events = QApplication.exec
"""
BARE = f"""{_TELL}
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1280, 800)
window.show()
until_painted()
"""
# Who watches asks for Qt, so they come only once the program has loaded Qt itself, where it does.
HOLDFAST = f"""
import sys
from app.bootstrap import window
load = window.load_ui

def watched(module):
    made = load(module)
    exec(watch, globals())
    QApplication.exec = staticmethod(until_painted)
    return made

watch = {_TELL!r}
window.load_ui = watched
sys.argv[1:] = []
from app.__main__ import main
main()
"""
QUICK = """
import json, os, sys
from pathlib import Path
from time import perf_counter, thread_time
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
run_events = QApplication.exec

def unlock_at_once():
    import gc
    from ui.start import Holdfast
    program = next(thing for thing in gc.get_objects() if isinstance(thing, Holdfast))
    window, beats = program.window, []
    timer = QTimer(interval=1)

    def begin():
        window.findChild(QLineEdit, "unlock-passphrase").setText(os.environ["PASSPHRASE"])
        window.findChild(QPushButton, "unlock").click()
        timer.start()

    def beat():
        if program.desk is None:
            beats.append((perf_counter(), thread_time()))
            return
        timer.stop()
        gap, work = (max(later[at] - sooner[at] for sooner, later in zip(beats, beats[1:])) * 1000 for at in (0, 1))
        print(json.dumps({"gap_ms": gap, "work_ms": work, "export_ms": first_export(program)}), flush=True)
        os._exit(0)

    timer.timeout.connect(beat)
    window.painted.connect(begin)
    return run_events()

def first_export(program):
    from app.domain.exports import DocumentKind
    from app.domain.ids import AgreementId
    from app.services import exporting, signing_keys
    from uuid import UUID
    until(lambda: program.tasks.is_idle)  # somebody reads Today for a moment; documents are loaded meanwhile
    vault, found = program.desk.vault, []
    request = exporting.ExportRequest(DocumentKind.AGREEMENT, AgreementId(UUID(os.environ["AGREEMENT"])))
    began = perf_counter()

    def work():
        gathered = vault.read(exporting.gather, request)
        target = Path(os.environ["HOLDFAST_DATA"]) / "first.pdf"
        exporting.sign_and_save(gathered, signing_keys.identity(vault), target, overwrite=True)
        return (perf_counter() - began) * 1000

    program.tasks.run(work, done=found.append, failed=program.tell)
    until(lambda: bool(found))
    return found[0]

def until(true):
    loop, look = QEventLoop(), QTimer(interval=2)
    look.timeout.connect(lambda: loop.quit() if true() else None)
    look.start()
    loop.exec()

QApplication.exec = staticmethod(unlock_at_once)
sys.argv[1:] = []
from app.__main__ import main
main()
"""
NOT_BEFORE_PAINT = ("pyhanko", "reportlab", "jinja2", "aiohttp", "asyncio", "lxml", "PIL", "cryptography", "sqlcipher3")


class Starts:
    """Starts programs and keeps what each said when its window was painted."""

    def __init__(self, vault: Path, own: Path, passphrase: str, agreement: AgreementId) -> None:
        own.mkdir()
        self._own = own
        settings.save(own, Settings(vault_path=str(vault)))  # so that the unlock page is what it begins on
        # The floor is the toolkit as its wheel brings it, also where set-up has unfolded it (``run.unfold_toolkit``).
        self._folded = own / "folded"
        shiboken = Path(str(shiboken6.__file__)).parent
        shutil.copytree(shiboken, self._folded / shiboken.name, ignore=shutil.ignore_patterns("files.dir"))
        self._environment = {
            **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            "HOLDFAST_DATA": str(own),
            "PASSPHRASE": passphrase,
            "AGREEMENT": str(agreement),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(Path(__file__).resolve().parent.parent),
        }
        self.last: dict[str, dict[str, Any]] = {}

    def until_told(self, name: str, program: str, *, folded: bool = False) -> Arm:
        """Return an arm that measures the milliseconds from starting ``program`` until it tells what it has found.

        ``folded`` gives it the toolkit as its wheel brings it.
        The arm raises ``subprocess.TimeoutExpired`` when the program says nothing.
        """

        environment = dict(self._environment)
        if folded:
            environment["PYTHONPATH"] = os.pathsep.join((str(self._folded), environment["PYTHONPATH"]))

        def once() -> float:
            # They end without a word: the third would ask whether to start in safe mode, and wait for the answer.
            starts.end(self._own)
            began = perf_counter()
            done = subprocess.run(
                [sys.executable, "-c", program],
                env=environment,
                capture_output=True,
                text=True,
                check=True,
                timeout=LONGEST,
            )
            took = (perf_counter() - began) * 1000
            self.last[name] = json.loads(done.stdout.splitlines()[-1])
            return took

        return once

    def told(self, name: str, what: str) -> Arm:
        """Return an arm that tells what the last start of ``name`` measured by itself."""
        return lambda: float(self.last[name][what])

    def peak(self, name: str) -> Arm:
        """Return an arm that tells the peak memory, in MB, of the last start of ``name``."""
        return lambda: self.last[name]["peak_kb"] / 1024

    def too_early(self, name: str) -> list[str]:
        """Return the packages that ``name`` had loaded before its first paint although the design says not to."""
        loaded = set(self.last[name]["modules"])
        return [package for package in NOT_BEFORE_PAINT if package in loaded]
