"""Buttons, tags and choices: what they say, how they are reached, how much room they take."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.components import FilterChips, HintButton, IconButton, SegmentedChoice, Tag, buttons, show_hints
from ui.components.painting import text_width
from ui.theme import Mode, Theme
from ui.theme.tokens import contrast


def read_out(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(QAccessible.Text.Name)


def test_the_hint_is_painted_but_not_read_out(qtbot: QtBot) -> None:
    plain, hinted = HintButton("&Next item", name="next"), HintButton("&Next item", hint="Ctrl Enter", name="next")
    for button in (plain, hinted):
        qtbot.addWidget(button)
    assert read_out(hinted) == "Next item"
    assert hinted.sizeHint().width() > plain.sizeHint().width() + 50
    assert hinted.objectName() == "next"


def test_narrow_windows_drop_hints_and_long_words(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = HintButton("Record decision", hint="Ctrl Shift D", short="Decision")
    QHBoxLayout(window).addWidget(button)
    wide = button.sizeHint().width()
    show_hints(window, shown=False)
    assert button.shown_words() == "Decision"
    assert button.sizeHint().width() < wide - 80
    assert read_out(button) == "Record decision"
    show_hints(window, shown=True)
    assert button.sizeHint().width() == wide


@pytest.mark.parametrize("kind", ["primary", "secondary", "quiet", "link"])
@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, None])  # None is a computer that asks for high contrast
def test_what_a_button_would_do_can_be_read_before_it_can_be_pressed(
    qtbot: QtBot, qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch, kind: str, mode: Mode | None
) -> None:
    if mode is None:
        white_on_black = QPalette(QColor("#000000"))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            white_on_black.setColor(role, QColor("#ffffff"))
        monkeypatch.setattr(Theme, "_contrast_wanted", lambda *_args: True)
        monkeypatch.setattr(theme, "_system", white_on_black)
    theme.apply(qapp, mode=mode or Mode.LIGHT)
    for words, hint in (("Bring in", ""), ("", "Ctrl Enter")):
        button = HintButton(words, kind=kind, hint=hint)  # type: ignore[arg-type]  # the four kinds
        qtbot.addWidget(button)
        button.setEnabled(False)
        button.show()
        qtbot.waitExposed(button)
        assert contrast_of_words(button) >= 3.0
    monkeypatch.undo()
    theme.apply(qapp, mode=Mode.LIGHT)


def contrast_of_words(button: HintButton) -> float:
    """Return the contrast of the darkest or lightest dot of the words with the ground they stand on."""
    picture = button.grab().toImage()
    ground = picture.pixelColor(picture.width() // 2, 3).name()
    inside = [(x, y) for x in range(8, picture.width() - 8) for y in range(4, picture.height() - 4)]
    return max(contrast(colour, ground) for colour in {picture.pixelColor(*dot).name() for dot in inside})


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_once(qtbot: QtBot, key: Qt.Key) -> None:
    for button in (HintButton("Save"), IconButton("x", "Close")):
        qtbot.addWidget(button)
        pressed: list[int] = []
        button.clicked.connect(lambda _=False, pressed=pressed: pressed.append(1))
        qtbot.keyClick(button, key)
        assert pressed == [1]


@pytest.mark.parametrize(("kind", "height"), [("primary", 36), ("secondary", 36), ("quiet", 36), ("link", 24)])
def test_heights_follow_the_text_size(qtbot: QtBot, theme: Theme, kind: str, height: int) -> None:
    button = HintButton("Save", kind=kind)  # type: ignore[arg-type]  # the four kinds
    qtbot.addWidget(button)
    assert button.sizeHint().height() == height
    theme.set_text_percent(150)
    assert button.sizeHint().height() == height * 3 // 2
    assert HintButton("Save", small=True).sizeHint().height() == 45


def test_an_icon_button_has_a_name_and_a_tooltip(qtbot: QtBot) -> None:
    button = IconButton("x", "&Close", name="close")
    qtbot.addWidget(button)
    assert read_out(button) == button.toolTip() == "Close"
    button.set_words("Open", icon="eye")
    assert read_out(button) == button.toolTip() == "Open"


def test_words_can_change(qtbot: QtBot) -> None:
    button = HintButton("Carry on")
    qtbot.addWidget(button)
    button.set_words("Carry on with this", icon="clock")
    assert button.text() == "Carry on with this"


def test_a_tag_is_24_high_and_says_its_words(qtbot: QtBot, theme: Theme) -> None:
    tag = Tag("28 days late", "urgent", "alert-triangle")
    qtbot.addWidget(tag)
    assert tag.sizeHint().height() == 24
    assert read_out(tag) == "28 days late"
    tag.set("Tomorrow", "attn")
    assert (tag.text(), tag.tone, read_out(tag)) == ("Tomorrow", "attn", "Tomorrow")
    image = tag.grab().toImage()
    assert image.pixelColor(image.width() // 2, 2) == theme.color("attnSoft")


OPTIONS = [("done", "Done"), ("carry", "Carry on"), ("drop", "Drop")]


def test_one_of_a_few_is_chosen_by_mouse_and_keys(qtbot: QtBot) -> None:
    choice = SegmentedChoice(OPTIONS, name="earlier", label="What happened to it")
    qtbot.addWidget(choice)
    with qtbot.waitActive(choice):
        choice.show()
        choice.activateWindow()
    assert choice.value() is None
    with qtbot.waitSignal(choice.chosen) as chosen:
        qtbot.mouseClick(choice.option("carry"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["carry"]
    choice.option("carry").setFocus()
    with qtbot.waitSignal(choice.chosen) as chosen:
        qtbot.keyClick(choice.option("carry"), Qt.Key.Key_Right)
    assert (chosen.args, choice.value()) == (["drop"], "drop")
    with qtbot.assertNotEmitted(choice.chosen):
        choice.set_value("done")
        choice.set_value(None)
    assert choice.value() is None
    assert choice.option("done").objectName() == "earlier-done"
    with pytest.raises(KeyError):
        choice.set_value("never")


def test_choosing_moves_nothing(qtbot: QtBot) -> None:
    choice = SegmentedChoice(OPTIONS, name="c", label="c")
    qtbot.addWidget(choice)
    before = choice.sizeHint()
    choice.set_value("carry")
    assert choice.sizeHint() == before


def test_chips_show_counts_and_wrap(qtbot: QtBot) -> None:
    chips = FilterChips([("all", "All", 11), ("d", "Decisions", 3), ("x", "Other", None)], name="chips", label="Show")
    qtbot.addWidget(chips)
    chips.show()
    assert chips.option("all").text() == "All 11"
    assert chips.option("x").text() == "Other"
    chips.set_counts({"d": 4})
    assert chips.option("d").text() == "Decisions 4"
    assert chips.heightForWidth(1000) == 30
    assert chips.heightForWidth(150) > 60


def test_a_button_is_measured_once_for_what_it_says(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that is laid out asks a dozen times how large it is."""
    asked: list[str] = []

    def measured(font: QFont, words: str, *, mnemonic: bool = False) -> int:
        asked.append(words)
        return text_width(font, words, mnemonic=mnemonic)

    monkeypatch.setattr(buttons, "text_width", measured)
    button = HintButton("Start session")
    qtbot.addWidget(button)
    small = button.sizeHint()
    assert button.minimumSizeHint() == button.sizeHint() == small
    assert asked == ["Start session"]
    theme.set_text_percent(200)
    assert button.sizeHint().width() > small.width() * 1.8
    theme.set_text_percent(100)
    assert button.sizeHint() == small
    button.set_words("Start")
    assert button.sizeHint().width() < small.width()
    button.set_words("Start session", icon="plus")
    assert button.sizeHint().width() > small.width()
