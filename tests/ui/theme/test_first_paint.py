"""What is given by number before the first paint is what Qt means by it; what waits for the paint is done, in order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.components import HintButton, PassphraseField, ScrollBody, Text
from ui.theme import current, first_paint
from ui.window import MainWindow
from ui.window_keys import WindowKeys


@pytest.fixture(autouse=True)
def _nothing_waits() -> Iterator[None]:
    yield
    first_paint.let_go()


def test_the_numbers_are_those_of_qt() -> None:
    text, place = Qt.TextFlag, Qt.AlignmentFlag
    assert (text.TextSingleLine, text.TextShowMnemonic) == (first_paint.ONE_LINE, first_paint.ACCESS_KEY)
    assert text.TextWordWrap == first_paint.WRAPPED
    assert (place.AlignLeft.value, place.AlignRight.value) == (first_paint.AT_THE_LEFT, first_paint.AT_THE_RIGHT)
    assert (
        place.AlignHCenter.value,
        place.AlignVCenter.value,
    ) == (first_paint.CENTRED_ACROSS, first_paint.CENTRED_DOWN)


def test_what_is_given_as_a_number_arrives(qapp: QApplication) -> None:
    text = Text("words")
    text.setProperty("alignment", first_paint.CENTRED_ACROSS)
    assert text.textFormat() is Qt.TextFormat.PlainText
    assert text.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask == Qt.AlignmentFlag.AlignHCenter
    body = ScrollBody("body")
    assert body.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert body.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    hints = Qt.InputMethodHint
    secret = hints.ImhHiddenText | hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase
    field = PassphraseField(name="secret")
    assert field.inputMethodHints() == secret
    for _ in ("shown", "hidden again"):
        field.findChild(HintButton, "secret-show").click()
        assert field.inputMethodHints() == secret


def test_a_button_answers_the_pointer_once_the_first_page_is_painted(qapp: QApplication) -> None:
    assert HintButton("Later").cursor().shape() is Qt.CursorShape.PointingHandCursor
    first_paint.hold()
    first, gone = HintButton("First"), HintButton("Gone")
    assert first.cursor().shape() is Qt.CursorShape.ArrowCursor
    gone.deleteLater()
    del gone
    first_paint.let_go()
    assert first.cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_what_waits_is_done_in_order_and_what_comes_later_at_once() -> None:
    done: list[int] = []
    first_paint.hold()
    first_paint.after_paint(lambda: done.append(1))
    first_paint.after_paint(lambda: done.append(2))
    assert first_paint.is_to_come()
    assert not done
    first_paint.let_go()
    first_paint.after_paint(lambda: done.append(3))
    assert done == [1, 2, 3]
    assert not first_paint.is_to_come()


def test_what_fails_after_the_paint_is_told_and_the_rest_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[type[BaseException]] = []
    done: list[int] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: told.append(kind))
    first_paint.hold()
    first_paint.after_paint(lambda: done.append(1 // 0))
    first_paint.after_paint(lambda: done.append(2))
    first_paint.let_go()
    assert (told, done) == ([ZeroDivisionError], [2])


def test_the_window_has_its_keys_before_what_waits_for_the_paint(qtbot: QtBot) -> None:
    keys: list[int] = []
    first_paint.hold()
    window = MainWindow()
    qtbot.addWidget(window)
    first_paint.after_paint(lambda: keys.append(len(window.findChildren(WindowKeys))))
    window.show()
    qtbot.waitUntil(lambda: bool(keys))
    assert keys == [1]


def test_dressing_before_the_paint_goes_by_the_palette_and_is_looked_at_again(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = current()
    first_paint.hold()
    first_paint.after_paint(theme._listen)
    theme.apply(qapp)
    assert not theme.is_high_contrast
    monkeypatch.setattr(type(theme), "_contrast_wanted", lambda *_args: not first_paint.is_to_come())
    first_paint.let_go()
    try:
        assert theme.is_high_contrast
    finally:
        monkeypatch.undo()
        theme.apply(qapp)
    assert not theme.is_high_contrast
