"""What a hand at the keyboard feels: unlocking (U1), a keystroke in a long note (T2), long lists (D8, T1)."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from benchmarks.rounds import Arm
from benchmarks.waiting import until
from benchmarks.world import World
from storage.keys.kdf import DEFAULT_COST, derive
from ui.components import Editor, RowList
from ui.components.rows import Row
from ui.start import Holdfast
from ui.theme import STYLE, current

MANY, FEW = 60_000, 6_000
_WORDS = "She said she waits by the gate until somebody she knows walks past. "


def application() -> QApplication:
    """Return the application, dressed as the program's own."""
    made = QApplication.instance() or QApplication(["benchmarks", *STYLE])
    assert isinstance(made, QApplication)
    current().apply(made)
    return made


class _Paints(QObject):
    """Counts how often the page that was opened last has been painted, with everything in it."""

    count = 0

    def watch(self, page: QWidget) -> None:
        """Count from now on."""
        self.count = 0
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802  # Qt's name and signature
        """See paints go by."""
        self.count += event.type() == QEvent.Type.Paint
        return False


class Windows:
    """Work in real windows, drawn off the screen."""

    def __init__(self, world: World) -> None:
        self._app = application()
        self._world = world
        self._rows = tuple(Row(number, f"Discussion {number}", "Written on 12 November 2026") for number in range(MANY))
        self._fields = [(random.Random(number).random(), number) for number in range(MANY)]  # noqa: S311

    def derive(self) -> None:
        """Derive one key at the full cost, and nothing else."""
        derive(b"gravel kettle orbit thimble maple", b"0" * 16, DEFAULT_COST)

    def unlock(self) -> float:
        """Return the ms from pressing Unlock until Today is read and painted, everything being loaded."""
        own = self._world.folder / "settings"
        # a computer of its own, where this copy was last used: else it is asked about as older than the other
        around = self._world.around._replace(data_folder=self._world.folder / "own-of-twin")
        program = Holdfast(own, around, Path(self._world.folder))
        program.begin(self._world.twin)
        until(lambda: "custodian" in vars(program) and program.tasks.is_idle)
        typed = program.window.findChild(QLineEdit, "unlock-passphrase")
        button = program.window.findChild(QPushButton, "unlock")
        assert typed is not None
        assert button is not None
        typed.setText(self._world.passphrase)
        paints = _Paints()
        program.window.page_changed.connect(paints.watch)
        began = perf_counter()
        button.click()
        until(lambda: paints.count > 0 and program.tasks.is_idle)
        took = (perf_counter() - began) * 1000
        program.window.close()
        program.tasks.close()
        return took

    def keystroke(self, characters: int) -> Arm:
        """Return an arm for the ms of one keystroke, shown, at the end of a note of so many characters."""
        editor = Editor(max_lines=30)
        editor.resize(640, 480)
        paragraph = _WORDS * 12
        editor.set_text("\n".join([paragraph] * max(1, characters // len(paragraph))))
        editor.show()
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        self._app.processEvents()

        def once() -> float:
            keys = 20
            began = perf_counter()
            for _ in range(keys):
                QTest.keyClick(editor, Qt.Key.Key_A)
                self._app.processEvents()
            return (perf_counter() - began) * 1000 / keys

        return once

    def fill(self, count: int) -> Callable[[], None]:
        """Return the work of showing so many rows in a list that was empty, until it is painted."""
        rows = self._rows[:count]

        def work() -> None:
            listing = RowList("measured", "Measured")
            listing.resize(640, 480)
            listing.show()
            listing.set_rows(rows)
            self._app.processEvents()
            listing.repaint()
            listing.deleteLater()

        return work

    def sort_rows(self) -> None:
        """Show the rows in another order, as a page does: sorted in Python, handed to the list."""
        order = sorted(self._fields)
        self._listing().set_rows([self._rows[number] for _, number in order])

    def sort_tuples(self) -> None:
        """Sort as many tuples, and nothing else."""
        list(self._fields).sort()

    def _listing(self) -> RowList:
        listing = RowList("sorted", "Sorted")
        listing.resize(640, 480)
        return listing
