"""How many copies of what was typed are left in the process after a lock: ``python -m tests.faults.memory``.

Not a test: Python cannot wipe its own copies, so there is a figure to know and none to promise. "Quit when locking"
leaves no process at all. Reads the process's own memory, on Linux.
"""

from __future__ import annotations

import gc
import re
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.services import sample_club
from tests.conftest import sample_surroundings
from tests.hands import sit_down
from ui.components import Editor

CANARY = "heronstiltcanary"


def main() -> None:
    """Type a word thirty times into a note, lock, and print how often it and the keys are found."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        around = sample_surroundings(folder / "made")
        club = sample_club.make(folder / sample_club.FILE_NAME, seed=1, around=around, today=date(2026, 11, 22))
        passphrase = club.keys[0].passphrase
        person = sit_down(folder / "own", club.path)
        person.find(QLineEdit, "unlock-passphrase").setText(passphrase)
        person.press("unlock")
        person.until(lambda: person.program.desk is not None)
        person.settle()
        person.press("start-session")
        person.settle()
        person.until(lambda: any(one.isVisible() for one in person.program.window.findChildren(Editor)))
        editor = next(one for one in person.program.window.findChildren(Editor) if one.isVisible())
        editor.setFocus()
        for _ in range(30):
            QTest.keyClicks(editor, f"{CANARY} ")
        person.until(lambda: person.program.tasks.is_idle)
        vault = person.desk.vault
        key = bytes.fromhex(vault.vault.ring.database_key())
        wanted = {"words": CANARY.encode(), "words, UTF-16": CANARY.encode("utf-16-le"), "database key": key}
        wanted["passphrase"] = passphrase.encode()
        _print("open", wanted)
        del vault, editor
        QTest.keyClick(person.program.window.windowHandle(), Qt.Key.Key_F12)
        person.until(lambda: person.program.tasks.is_idle and not person.program.custodian.cover.isHidden())
        person.settle()
        gc.collect()
        _print("locked", wanted)
        shutil.rmtree(folder / "own", ignore_errors=True)
    sys.stdout.flush()


def _print(when: str, wanted: dict[str, bytes]) -> None:
    counts = _found(tuple(wanted.values()))
    told = ", ".join(f"{name} {count}" for name, count in zip(wanted, counts, strict=True))
    sys.stdout.write(f"{when}: {told}\n")


def _found(wanted: tuple[bytes, ...]) -> list[int]:
    """Return how often each stands in this process's writable memory; the needles themselves count once or twice."""
    counts = [0] * len(wanted)
    with Path("/proc/self/maps").open() as maps, Path("/proc/self/mem").open("rb", buffering=0) as memory:
        for line in maps.readlines():
            match = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if match is None or "[v" in line:
                continue
            start, end = int(match[1], 16), int(match[2], 16)
            memory.seek(start)
            try:
                block = memory.read(end - start)
            except OSError:
                continue
            for place, word in enumerate(wanted):
                counts[place] += block.count(word)
            del block
    return counts


if __name__ == "__main__":
    main()
