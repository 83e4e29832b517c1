"""Somebody at the keyboard of the real window: what the journeys and the tests of the screens are told with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QLibraryInfo, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.services.work import Work
from ui.components import Editor
from ui.components.combo import choose
from ui.desk import Desk
from ui.entry.making import Making
from ui.start import Holdfast
from ui.tasks import Lane

T = TypeVar("T")
W = TypeVar("W", bound=QWidget)


class Person:
    """Somebody at the keyboard: finds things by name, types, presses, waits for what must come."""

    def __init__(self, program: Holdfast, qtbot: QtBot) -> None:
        self.program, self.qtbot = program, qtbot
        self.patience_ms = 30_000

    def find(self, kind: type[W], name: str) -> W:
        """Wait until a widget of that name is there to be seen, and return it."""
        found: list[W] = []

        def there() -> bool:
            roots = [QApplication.activeModalWidget(), self.program.window]
            for root in roots:
                if root is not None:
                    found[:] = [one for one in root.findChildren(kind, name) if one.isVisible()]
                    if found:
                        return True
            return False

        self.qtbot.waitUntil(there, timeout=20_000)
        return found[-1]

    def every(self, kind: type[W], start: str) -> list[W]:
        """Return the widgets that can be seen now and whose name begins with ``start``, in the dialog or the window."""
        root = QApplication.activeModalWidget() or self.program.window
        return [one for one in root.findChildren(kind) if one.isVisible() and one.objectName().startswith(start)]

    def press(self, name: str) -> None:
        """Press a button."""
        button = self.find(QAbstractButton, name)
        self.qtbot.waitUntil(button.isEnabled, timeout=20_000)
        button.click()

    def write(self, name: str, text: str) -> None:
        """Type into a line."""
        line = self.find(QLineEdit, name)
        line.setFocus()
        line.selectAll()
        self.qtbot.keyClicks(line, text)

    def pick(self, name: str, key: object) -> None:
        """Choose the entry of a box that stands for ``key``."""
        entries = self.find(QComboBox, name)
        assert choose(entries, key), key
        entries.activated.emit(entries.currentIndex())

    def note(self, name: str, text: str) -> None:
        """Type into a section of the notes."""
        editor = self.find(Editor, name)
        editor.setFocus()
        self.qtbot.keyClicks(editor, text)

    def grow(self, name: str, text: str) -> None:
        """Type into a growing field of a form."""
        self.note(name, text)

    def draw(self, pad: QWidget, points: Sequence[tuple[float, float]]) -> None:
        """Draw one line on a pad with the mouse; the points are shares of its width and height."""
        places = [QPoint(round(x * pad.width()), round(y * pad.height())) for x, y in points]
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(pad, place)
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=places[-1])

    def until(self, true: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(true, timeout=self.patience_ms)

    def settle(self) -> None:
        """Wait until everything that was asked for is done."""
        self.until(lambda: self.program.tasks.is_idle)

    @property
    def making(self) -> Making:
        """The first run that is on screen."""
        making = self.program.entry.making
        assert making is not None
        return making

    @property
    def desk(self) -> Desk:
        """The open records."""
        desk = self.program.desk
        assert desk is not None
        return desk

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key as the window system sends it, to the dialog that is open or to the window.

        A dialog that is going, or not there yet, has no window of the system's, and QTest ends the process then.
        """
        self.until(lambda: self._front() is not None)
        front = self._front()
        assert front is not None
        QTest.keyClick(front, key, modifiers)

    def _front(self) -> QWindow | None:
        return (QApplication.activeModalWidget() or self.program.window).windowHandle()

    def ask(self, query: Callable[[Work], T]) -> T:
        """Read from the open records, on the thread that owns them."""
        found: list[T] = []
        self.desk.ask(query).then(found.append)
        self.until(lambda: bool(found))
        return found[0]

    def run_on_records(self, work: Callable[[], None]) -> None:
        """Run something on the thread that owns the records."""
        self.desk.run(work, lane=Lane.RECORDS).then()
        self.settle()

    def do(self, command: Callable[[Work], T]) -> T:
        """Run a command on the open records, as a screen does."""
        found: list[T] = []
        self.desk.do(command).then(found.append)
        self.until(lambda: bool(found))
        self.settle()
        return found[0]

    def texts(self) -> str:
        """Return every word that can be seen now, in the window and the dialog over it."""
        roots = [root for root in (self.program.window, QApplication.activeModalWidget()) if root is not None]
        words: list[str] = []
        for root in roots:
            for widget in root.findChildren(QWidget):
                if widget.isVisible():
                    words.append(str(widget.property("text") or ""))
                    rows = getattr(widget, "rows", None)
                    words += [str(getattr(row, "words", "") or row.title) for row in rows()] if callable(rows) else []
        return " ".join(words)


def drop_file(target: QWidget, path: Path) -> bool:
    """Drop a file on the middle of a widget as the window system does: over it first; True when it was taken."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path))])
    with_mouse = (Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    middle = target.rect().center()
    # before 6.12 the toolkit takes whole points only, and since then it warns of them
    is_newer = QLibraryInfo.version().segments()[:2] >= [6, 12]
    over: Any = QPointF(middle) if is_newer else middle
    entering = QDragEnterEvent(over, *with_mouse)
    QApplication.sendEvent(target, entering)
    if not entering.isAccepted():
        return False
    letting_go = QDropEvent(QPointF(middle), *with_mouse)
    QApplication.sendEvent(target, letting_go)
    return letting_go.isAccepted()
