"""Hide & lock: from the key press to the painted cover, from several states: ``python -m benchmarks.locking [ROUNDS]``.

The real window on the sample club, offscreen. The key goes in as the window system sends it; the time ends when the
cover has been painted and everything else is hidden, which happens within the handling of that key. The promise is
100 ms; nothing is asserted here.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton

from app.domain.exports import DocumentKind
from app.services import settings
from app.services.settings import Settings
from benchmarks.waiting import until
from benchmarks.world import World
from ui.components import FileDialog
from ui.start import Holdfast
from ui.theme import current


class Sitting:
    """Somebody at the window who locks, and comes back."""

    def __init__(self, world: World, own: Path) -> None:
        self.world = world
        settings.save(own, Settings(vault_path=str(world.club.path)))
        self.program = Holdfast(own, world.around, own)
        self.program.window.resize(1366, 768)
        self.program.begin(world.club.path)
        window = self.program.window
        until(lambda: bool(window.findChildren(QLineEdit, "unlock-passphrase")))
        window.findChildren(QLineEdit, "unlock-passphrase")[0].setText(world.passphrase)
        window.findChildren(QPushButton, "unlock")[0].click()
        until(lambda: self.program.desk is not None)
        self.settle()

    def settle(self) -> None:
        """Let the window go on until nothing is being worked on."""
        until(lambda: self.program.tasks.is_idle)

    def lock(self) -> float:
        """Press the key where keys go now, and return the milliseconds until everything was hidden."""
        target = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.program.window
        window = target.window()
        handle = window.windowHandle()
        began = perf_counter()
        QTest.keyPress(handle, Qt.Key.Key_F12)
        took = (perf_counter() - began) * 1000
        if not self.program.custodian.cover.is_covering:
            raise RuntimeError("the key did not lock")
        return took

    def come_back(self) -> None:
        """Unlock, and wait until the records are on screen again."""
        self.settle()
        cover = self.program.custodian.cover
        cover.field.setText(self.world.passphrase)
        cover.unlock.click()
        until(lambda: not cover.is_covering)
        self.settle()

    # The states it locks from

    def today(self) -> None:
        """A page to read."""
        self.program.window.go("today")
        self.settle()

    def session(self) -> None:
        """Notes being written."""
        desk = self.program.desk
        if desk is not None:
            desk.open("session", self.world.club.planned_session)
        self.settle()

    def menu(self) -> None:
        """A menu over a page."""
        self.today()
        window = self.program.window
        opened = QMenu(window)
        opened.addAction("A")
        opened.popup(window.mapToGlobal(QPoint(40, 40)))

    def export(self) -> None:
        """Pages of a child's record in a dialog."""
        desk = self.program.desk
        if desk is not None:
            desk.open("export", DocumentKind.CASE_RECORD, self.world.club.case)
        self.settle()

    def files(self) -> None:
        """A file dialog."""
        self.today()
        FileDialog(self.program.window, "Where", str(Path.home())).open()
        self.settle()


def main(rounds: int) -> None:
    """Lock ``rounds`` times from each state, in turn, and print."""
    app = QApplication(sys.argv[:1])
    current().apply(app)
    with tempfile.TemporaryDirectory(prefix="holdfast-lock-") as folder:
        world = World(Path(folder))
        world.close()
        own = Path(folder) / "settings"
        own.mkdir()
        sitting = Sitting(world, own)
        states = (sitting.today, sitting.session, sitting.menu, sitting.export, sitting.files)
        found: dict[str, list[float]] = {state.__name__: [] for state in states}
        for _ in range(rounds):
            for state in states:
                state()
                found[state.__name__].append(sitting.lock())
                sitting.come_back()
        print("| locked from | median | slowest | promise |\n|---|---|---|---|")
        for name, took in found.items():
            print(f"| {name} | {median(took):.1f} ms | {max(took):.1f} ms | 100 ms |")
        sitting.program.window.close()
        sitting.program.tasks.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
