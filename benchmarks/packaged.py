"""The packaged program beside its floors: ``.venv-package/bin/python -m benchmarks.packaged dist/holdfast [ROUNDS]``.

S2: from the process's birth to the first flush of the painted window, told by Qt itself, so that nothing of ours need
be in the program. K1: bytes on disk and packed, against three floors: what the design measured, which the goal is set
by; the same made here, an empty window and the records' library as PyInstaller packs them when it is asked for nothing
but stripping (it then takes along what it finds on this computer, GTK for one); and that window packed by the program's
own rules. Both are built first, unless they are there. Linux only.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from app.services import settings, starts
from app.services.settings import Settings
from benchmarks.rounds import Arm, Measure, lines, run
from benchmarks.world import World
from release import archives, program, unicode_data

ROOT = Path(__file__).resolve().parent.parent
FLOOR = ROOT / "benchmarks" / "floor"
_PAINTED = b"qt.widgets.painting: Flushing"
STARTS = (
    Measure(
        "S2", "packaged start to painted unlock window / bare QMainWindow, plain Python", "start", "bare", "ms", 1.15
    ),
    Measure("S2", "the same / bare QMainWindow, packaged", "start", "packaged bare", "ms", None),
    Measure("S2", "the same / the program from its source", "start", "source", "ms", None),
)
_DESIGN_MB, _DESIGN_PACKED_MB = 134.0, 41.0  # bare PySide6 and sqlcipher3 in one folder, stripped: the goal's floor
SIZES = (
    Measure("K1", "installed / a bare folder, as the design measured it", "size", "design", "MB", 1.4),
    Measure("K1", "packed as .tar.xz / the same", "packed", "design packed", "MB", 1.4),
    Measure("K1", "installed / the same made here, PyInstaller's defaults", "size", "defaults", "MB", None),
    Measure("K1", "packed / the same", "packed", "defaults packed", "MB", None),
    Measure("K1", "installed / the same by our own rules", "size", "own rules", "MB", None),
    Measure("K1", "packed / the same", "packed", "own rules packed", "MB", None),
)


class Started:
    """Starts programs until each has painted its window, with records to unlock and a folder of its own."""

    def __init__(self, vault: Path, own: Path) -> None:
        own.mkdir()
        settings.save(own, Settings(vault_path=str(vault)))
        self._starts = own / starts.FILE_NAME
        self._environment = {
            **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
            "HOLDFAST_DATA": str(own),
            "QT_QPA_PLATFORM": "offscreen",
            "QT_LOGGING_RULES": "qt.widgets.painting.info=true",
        }

    def until_painted(self, *command: str) -> Arm:
        """Return an arm that measures the milliseconds from starting ``command`` until its window is painted."""

        def once() -> float:
            self._starts.unlink(missing_ok=True)  # the one before was killed, and safe mode is to be offered to nobody
            began = perf_counter()
            with subprocess.Popen(command, cwd=ROOT, env=self._environment, stderr=subprocess.PIPE) as child:
                assert child.stderr is not None
                said = next((line for line in child.stderr if line.startswith(_PAINTED)), None)
                took = (perf_counter() - began) * 1000
                child.kill()
            if said is None:
                raise RuntimeError(f"{command[0]} ended before it painted a window")
            return took

        return once


def built_floor(work: Path) -> Path:
    """Return the folder of the floor packed by our own rules, built into ``work`` unless it is there."""
    folder = work / "window"
    if not folder.exists():
        _pyinstaller(work, str(FLOOR / "floor.spec"))
        unicode_data.trim(folder, work / "icu")
    return folder


def built_with_defaults(work: Path) -> Path:
    """Return the folder of the floor as PyInstaller makes it unasked, stripped, built unless it is there."""
    folder = work / "defaults"
    if not folder.exists():
        asked = ("--onedir", "--strip", "--hidden-import", "sqlcipher3", "--name", folder.name)
        _pyinstaller(work, *asked, "--specpath", str(work), str(FLOOR / "window.py"))
    return folder


def _pyinstaller(work: Path, *asked: str) -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--workpath", str(work / "work"), "--distpath", str(work), *asked]
    subprocess.run(command, cwd=ROOT, check=True)


def main(packaged: Path, rounds: int) -> int:
    """Measure in ``rounds`` interleaved rounds, print, and return the exit code."""
    floor = built_floor(ROOT / "build" / "floor")
    defaults = built_with_defaults(ROOT / "build" / "floor")
    with tempfile.TemporaryDirectory(prefix="holdfast-bench-") as folder:
        world = World(Path(folder))
        world.close()
        started = Started(world.twin, Path(folder) / "started")
        found = run(
            {
                "start": started.until_painted(str(packaged / "holdfast")),
                "bare": started.until_painted(sys.executable, str(FLOOR / "window.py")),
                "packaged bare": started.until_painted(str(floor / "window")),
                "source": started.until_painted(sys.executable, "-m", "app"),
            },
            rounds,
        )
        print(f"{platform.machine()}, Python {platform.python_version()}, {rounds} interleaved rounds, offscreen.\n")
        print("\n".join(lines(STARTS, found)), flush=True)  # packing takes some minutes more
        sizes = {"design": [_DESIGN_MB], "design packed": [_DESIGN_PACKED_MB], "size": [_megabytes(packaged)]}
        sizes |= {"defaults": [_megabytes(defaults)], "own rules": [_megabytes(floor)]}
        for name, of in (("packed", packaged), ("defaults packed", defaults), ("own rules packed", floor)):
            target = Path(folder) / f"{name}.tar.xz"
            archives.tar_xz(target, "Holdfast", of, {}, 0)
            sizes[name] = [target.stat().st_size / 1e6]
    print("\n".join(lines(SIZES, sizes)[2:]))
    return 0


def _megabytes(folder: Path) -> float:
    return program.size_of(folder) / 1e6


def _arguments(given: Sequence[str]) -> tuple[Path, int]:
    if len(given) not in (1, 2):
        sys.exit(__doc__)
    return Path(given[0]).resolve(), int(given[1]) if len(given) == 2 else 7


if __name__ == "__main__":
    sys.exit(main(*_arguments(sys.argv[1:])))
