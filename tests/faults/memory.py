"""What is left in memory after a lock, of what was typed and of the keys: ``python -m tests.faults.memory``.

Not a test: Python cannot wipe its own copies, so there is a figure to know and none to promise. "Quit when locking"
leaves no process at all. The program runs in a process of its own and this one reads its memory, on Linux: who looks
for a key must not hold it where it looks. What passes between the two is veiled for the same reason.
"""

from __future__ import annotations

import gc
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.services import sample_club
from storage.keys.hierarchy import MasterLabel, expand
from tests.conftest import sample_surroundings
from tests.hands import sit_down
from ui.components import Editor

CANARY = "heronstiltcanary"
TIMES = 30
_VEIL = 0x5A
_SETTLES_S = 1.0  # after a lock: what is dropped a little later is not counted as left


def main() -> None:
    """Print how often the words and the keys are found, while the records are open and after a lock."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        around = sample_surroundings(folder / "made")
        club = sample_club.make(folder / sample_club.FILE_NAME, seed=1, around=around, today=date(2026, 11, 22))
        passphrase = club.keys[0].passphrase
        command = [sys.executable, "-m", "tests.faults.memory", str(club.path), str(folder / "own")]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdin is not None
            assert program.stdout is not None
            program.stdin.write(_veiled(passphrase.encode()) + "\n")
            program.stdin.flush()
            wanted: dict[str, bytes] = {}
            for line in program.stdout:
                told = json.loads(line)
                if told["when"] == "open":
                    wanted = _needles(passphrase, bytes(_unveiled(told["master"])), bytes(_unveiled(told["own"])))
                _print(told["when"], program.pid, wanted)
                program.stdin.write("\n")
                program.stdin.flush()


def _needles(passphrase: str, master: bytes, own: bytes) -> dict[str, bytes]:
    database = expand(master, MasterLabel.DATABASE)
    return {
        "words": CANARY.encode(),
        "words, UTF-16": CANARY.encode("utf-16-le"),
        "passphrase": passphrase.encode(),
        "passphrase, UTF-16": passphrase.encode("utf-16-le"),
        "database key as text": database.hex().encode(),
        "database key as bytes": database,
        "master key": master,
        "the person's key": own,
    }


def _print(when: str, process: int, wanted: dict[str, bytes]) -> None:
    counts = _found(process, tuple(wanted.values()))
    sys.stdout.write(f"{when}:\n")
    for name, count in zip(wanted, counts, strict=True):
        buffers = f", about {count / TIMES:.0f} buffers" if name.startswith("words") else ""
        sys.stdout.write(f"  {name}: {count}{buffers}\n")
    sys.stdout.flush()


def _found(process: int, wanted: tuple[bytes, ...]) -> list[int]:
    """Return how often each stands in the writable memory of a process that waits."""
    counts = [0] * len(wanted)
    with Path(f"/proc/{process}/maps").open() as maps, Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in maps.readlines():
            match = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if match is None or "[v" in line:
                continue
            start, end = int(match[1], 16), int(match[2], 16)
            try:
                memory.seek(start)
                block = memory.read(end - start)
            except (OSError, OverflowError):
                continue
            for place, word in enumerate(wanted):
                counts[place] += block.count(word)
    return counts


def sit(vault: Path, folder: Path) -> None:
    """In the process that is looked at: unlock, type a word thirty times into a note, wait, lock, wait."""
    veiled = sys.stdin.readline().strip()
    person = sit_down(folder, vault)
    person.find(QLineEdit, "unlock-passphrase").setText("".join(map(chr, _unveiled(veiled))))
    person.press("unlock")
    person.until(lambda: person.program.desk is not None)
    person.settle()
    person.press("start-session")
    person.settle()
    person.until(lambda: any(one.isVisible() for one in person.program.window.findChildren(Editor)))
    editor = next(one for one in person.program.window.findChildren(Editor) if one.isVisible())
    editor.setFocus()
    for _ in range(TIMES):
        QTest.keyClicks(editor, f"{CANARY} ")
    person.until(lambda: person.program.tasks.is_idle)
    ring = person.desk.vault.vault.ring
    _tell({"when": "open", "master": _veiled(ring.master), "own": _veiled(ring.urk)})
    del editor, ring
    QTest.keyClick(person.program.window.windowHandle(), Qt.Key.Key_F12)
    person.until(lambda: person.program.tasks.is_idle and not person.program.custodian.cover.isHidden())
    person.settle()
    until = monotonic() + _SETTLES_S
    person.until(lambda: monotonic() > until)
    gc.collect()
    _tell({"when": "locked"})


def _tell(told: dict[str, str]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    sys.stdin.readline()  # until it was looked for


def _veiled(secret: bytes) -> str:
    return bytes(one ^ _VEIL for one in secret).hex()


def _unveiled(veiled: str) -> Iterator[int]:
    return (one ^ _VEIL for one in bytes.fromhex(veiled))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sit(Path(sys.argv[1]), Path(sys.argv[2]))
    else:
        main()
