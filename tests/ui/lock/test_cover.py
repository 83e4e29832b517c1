"""Hide: whatever is open, the window is covered at once and nothing behind can be reached."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMainWindow, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.services.settings import LOCK_KEYS
from ui.components import PassphraseField, Sheet
from ui.lock import InputWatch, LockCover
from ui.theme import Mode, Theme


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A window with something on it that nobody else should read."""
    made = QMainWindow()
    qtbot.addWidget(made)
    inside = QWidget()
    inside.setStyleSheet("background: #ff0000")
    column = QVBoxLayout(inside)
    field = QLineEdit()
    field.setObjectName("note")
    column.addWidget(field)
    made.setCentralWidget(inside)
    made.resize(960, 600)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    field.setFocus()
    return made


def red(window: QMainWindow) -> int:
    """Count the pixels that are still those of the content."""
    image = window.grab().toImage()
    wanted = QColor("#ff0000")
    step = 7
    return sum(
        image.pixelColor(x, y) == wanted for x in range(0, image.width(), step) for y in range(0, image.height(), step)
    )


def test_it_covers_and_shows_again_what_was_there(qtbot: QtBot, window: QMainWindow) -> None:
    cover = LockCover(window)
    note = window.findChild(QLineEdit, "note")
    note.setText("late again")
    note.setCursorPosition(4)
    assert red(window) > 100
    with qtbot.waitSignal(cover.covered):
        cover.cover()
    assert red(window) == 0
    assert not note.isVisible()
    assert cover.geometry() == window.rect()
    assert QApplication.focusWidget() is cover.field
    window.resize(1200, 700)
    assert cover.geometry() == window.rect()
    with qtbot.waitSignal(cover.lifted):
        cover.lift()
    assert red(window) > 100
    assert note.hasFocus()
    assert (note.text(), note.cursorPosition()) == ("late again", 4)


def test_nothing_behind_the_cover_can_be_reached_by_tab(qtbot: QtBot, window: QMainWindow) -> None:
    cover = LockCover(window)
    cover.cover()
    for _ in range(8):
        qtbot.keyClick(QApplication.focusWidget() or cover, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert cover.isAncestorOf(focus)


class Stubborn(QDialog):
    """A dialog that will not be closed when it is asked."""

    def reject(self) -> None:
        """Refuse."""

    def done(self, result: int) -> None:
        """Refuse as well."""


def test_dialogs_menus_popups_and_other_windows_go(qtbot: QtBot, window: QMainWindow) -> None:
    cover = LockCover(window)
    stubborn = Stubborn(window)
    stubborn.open()
    sheet = Sheet(window, "Finish")
    sheet.open()
    other = QLabel("K.T.")
    qtbot.addWidget(other)
    other.show()
    menu = QMenu(window)
    inner = menu.addMenu("More")
    inner.addAction("A name")
    menu.popup(QPoint(10, 10))
    inner.popup(QPoint(60, 20))
    cover.cover()
    assert not stubborn.isVisible()
    assert not sheet.isVisible()
    assert not other.isVisible()
    assert not menu.isVisible()
    assert not inner.isVisible()
    assert QApplication.activePopupWidget() is None
    assert QApplication.activeModalWidget() is None
    visible = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert visible == [window]


def test_covering_is_painted_before_anything_else_happens(
    qtbot: QtBot, window: QMainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[bool] = []
    cover = LockCover(window)
    real = LockCover.paintEvent

    def paint(self: LockCover, event: object) -> None:
        painted.append(True)
        real(self, event)  # type: ignore[arg-type]

    monkeypatch.setattr(LockCover, "paintEvent", paint)
    cover.cover()  # no event loop has run in between
    assert painted


def test_what_comes_later_stays_below(qtbot: QtBot, window: QMainWindow) -> None:
    cover = LockCover(window)
    cover.cover()
    late = QLabel("an answer that came late", window)
    late.show()
    qtbot.waitUntil(lambda: window.children().index(cover) > window.children().index(late))


def test_the_passphrase_is_asked_for_and_wiped(qtbot: QtBot, window: QMainWindow) -> None:
    cover = LockCover(window)
    cover.cover()
    qtbot.keyClicks(cover.field, "gravel kettle")
    with qtbot.waitSignal(cover.unlock_asked) as asked:
        qtbot.keyClick(cover.field, Qt.Key.Key_Return)
    assert asked.args == ["gravel kettle"]
    cover.set_busy("Unlocking…")
    assert cover.field.isReadOnly()
    with qtbot.assertNotEmitted(cover.unlock_asked):
        cover.unlock.click()
    cover.set_problem("That passphrase does not open these records.")
    assert not cover.field.isReadOnly()
    assert cover.field.hasFocus()
    cover.lift()
    assert cover.field.text() == ""
    assert not cover.field.isUndoAvailable()


def test_someone_else_can_ask_for_the_other_page(qtbot: QtBot, window: QMainWindow) -> None:
    cover = LockCover(window)
    cover.cover()
    with qtbot.waitSignal(cover.someone_else):
        qtbot.mouseClick(cover.other, Qt.MouseButton.LeftButton)


def test_covering_twice_changes_nothing(qtbot: QtBot, window: QMainWindow) -> None:
    cover = LockCover(window)
    cover.cover()
    qtbot.keyClicks(cover.field, "half")
    cover.cover()
    assert cover.field.text() == "half"
    cover.lift()
    cover.lift()
    assert window.centralWidget().isVisible()


@pytest.mark.parametrize(("letter", "shift", "caps"), [("a", False, False), ("A", True, False), ("A", False, True)])
def test_caps_lock_is_noticed(qtbot: QtBot, letter: str, shift: bool, caps: bool) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, letter))
    assert field.is_caps_lock_on is caps
    assert field.text() == letter


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[InputWatch]:
    made = InputWatch(qapp)
    made.start()
    yield made
    made.stop()
    made.deleteLater()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)],
)
def test_lock_keys_work_in_the_window_in_a_dialog_and_in_a_menu(
    qtbot: QtBot, window: QMainWindow, watch: InputWatch, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    heard: list[int] = []
    watch.lock_pressed.connect(lambda: heard.append(1))
    QTest.keyClick(window.windowHandle(), key, modifier)
    assert len(heard) == 1
    sheet = Sheet(window, "Finish")
    sheet.open()
    qtbot.waitExposed(sheet)
    QTest.keyClick(sheet.windowHandle(), key, modifier)
    assert len(heard) == 2
    menu = QMenu(sheet)
    menu.addAction("One")
    menu.popup(QPoint(5, 5))
    qtbot.waitExposed(menu)
    QTest.keyClick(menu.windowHandle(), key, modifier)
    assert len(heard) == 3
    menu.hide()
    sheet.done(0)


def test_activity_is_seen_and_the_lock_key_can_be_changed(qtbot: QtBot, window: QMainWindow, watch: InputWatch) -> None:
    active: list[int] = []
    locks: list[int] = []
    watch.active.connect(lambda: active.append(1))
    watch.lock_pressed.connect(lambda: locks.append(1))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    QTest.mouseMove(window.windowHandle(), QPoint(40, 40))
    assert active
    watch.set_lock_key("Pause")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F12)
    assert not locks
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Pause)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert len(locks) == 2
    watch.stop()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Pause)
    assert len(locks) == 2


def test_the_cover_is_opaque_in_both_themes(qtbot: QtBot, window: QMainWindow, theme: Theme) -> None:
    cover = LockCover(window)
    for mode in (Mode.LIGHT, Mode.DARK):
        theme.set_mode(mode)
        cover.cover()
        corner = window.grab().toImage().pixelColor(3, 3)
        assert corner == theme.color("canvas")
        cover.lift()


def test_a_dialog_that_comes_after_the_lock_does_not_open(qtbot: QtBot, window: QMainWindow) -> None:
    cover = LockCover(window)
    late = Sheet(window, "Decision about K.T.")
    cover.cover()
    late.open()
    assert not late.isVisible()
    cover.lift()
    late.open()
    assert late.isVisible()
    late.done(0)


@pytest.mark.parametrize("key", LOCK_KEYS)
def test_every_lock_key_of_the_settings_is_known_to_the_watch(qapp: QApplication, key: str) -> None:
    InputWatch(qapp).set_lock_key(key)
