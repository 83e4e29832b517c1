"""Lists: keys, mouse, words for a screen reader, and many rows."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from ui.components import AgendaList, AgendaRow, Row, RowList, TagSpec
from ui.components.row_delegate import RowDelegate
from ui.components.rows import ROW, Index, RowModel
from ui.theme import Mode, Theme

ROWS = [
    Row("a", "Speak to Mum", "Priya · due 15 Oct", tag=TagSpec("28 days late", "urgent")),
    Row("b", "Ring the school", buttons=(("done", "Done"), ("carry", "Carry on"))),
    Row("c", "Book the course", check=False),
    Row("d", "ask Mum what would help", "Why: first time", strong="Decision:", lead="24 Sep", icon="gavel"),
    Row("e", "No discussion since 24 September", band="attn", icon="hourglass"),
    Row("f", "K.T.", "RJ-014", bar=(49, 28), title_rest="in progress"),
]


def shown(qtbot: QtBot, *, fit: bool = False, wrap: bool = False, width: int = 500) -> RowList:
    made = RowList("actions", "Actions due", fit=fit, wrap=wrap)
    qtbot.addWidget(made)
    made.resize(width, 300)
    made.set_rows(ROWS)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def test_keys_move_open_tick_and_reach_buttons(qtbot: QtBot) -> None:
    rows = shown(qtbot)
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    with qtbot.waitSignal(rows.opened) as opened:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert opened.args == ["a"]
    qtbot.keyClick(rows, Qt.Key.Key_End)
    assert rows.current_key() == "f"
    qtbot.keyClick(rows, Qt.Key.Key_Home)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Right)
    qtbot.keyClick(rows, Qt.Key.Key_Right)
    with qtbot.waitSignal(rows.button_clicked) as clicked:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert clicked.args == ["b", "carry"]
    for _ in range(2):
        qtbot.keyClick(rows, Qt.Key.Key_Left)
    with qtbot.waitSignal(rows.opened):
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    with qtbot.waitSignal(rows.toggled) as toggled:
        qtbot.keyClick(rows, Qt.Key.Key_Space)
    assert toggled.args == ["c", True]


def test_typing_ahead_finds_a_row(qtbot: QtBot) -> None:
    rows = shown(qtbot)
    qtbot.keyClicks(rows, "ring")
    assert rows.current_key() == "b"


def test_the_mouse_opens_ticks_and_presses(qtbot: QtBot) -> None:
    rows = shown(qtbot)

    def middle(key: str, x: int) -> QPoint:
        rows.set_current_key(key)
        rect = rows.visualRect(rows.currentIndex())
        return QPoint(x if x >= 0 else rect.right() + x, rect.center().y())

    with qtbot.waitSignal(rows.opened) as opened:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle("a", 100))
    assert opened.args == ["a"]
    with qtbot.waitSignal(rows.button_clicked) as clicked:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle("b", -30))
    assert clicked.args == ["b", "carry"]
    with qtbot.waitSignal(rows.toggled) as toggled:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle("c", 20))
    assert toggled.args == ["c", True]


def test_rows_are_read_out_with_their_state(qtbot: QtBot) -> None:
    rows = shown(qtbot)
    model = rows.model()
    said = [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(len(ROWS))]
    assert said[0] == "Speak to Mum, Priya · due 15 Oct, 28 days late"
    assert said[3] == "24 Sep, Decision: ask Mum what would help, Why: first time"
    assert Row(1, "K.T.", words="K.T., case, 7 weeks since discussed").spoken() == "K.T., case, 7 weeks since discussed"
    ended = Row(1, "K.T.", "7 weeks since discussed.", tag=TagSpec("Drifting", "attn"))
    assert ended.spoken() == "K.T., 7 weeks since discussed, Drifting"
    assert model.index(2, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_new_rows_keep_the_place(qtbot: QtBot) -> None:
    rows = shown(qtbot)
    rows.set_current_key("c")
    with qtbot.assertNotEmitted(rows.current_changed):
        rows.set_rows([Row("z", "New on top"), *ROWS])
    assert rows.current_key() == "c"
    with qtbot.waitSignal(rows.current_changed) as changed:
        rows.set_rows([row for row in ROWS if row.key != "c"])
    assert changed.args == ["e"]  # the row that stands where it stood
    rows.set_rows([])
    assert rows.current_key() is None


def test_a_list_that_fits_is_as_high_as_its_rows(qtbot: QtBot, theme: Theme) -> None:
    rows = shown(qtbot, fit=True)
    assert rows.verticalScrollBar().maximum() == 0
    assert rows.height() >= 44 * len(ROWS)
    low = rows.height()
    theme.set_text_percent(150)
    assert rows.height() > low * 1.4
    rows.set_rows(ROWS[:1])
    assert rows.height() < 100


def test_long_lines_go_on_below_when_they_may(qtbot: QtBot) -> None:
    long = [Row(1, "A rather long line that says what has to be done about the late collections on Saturdays " * 2)]
    rows = shown(qtbot, fit=True, wrap=True, width=300)
    rows.set_rows(long)
    narrow = rows.height()
    rows.resize(900, narrow)
    assert rows.height() < narrow
    plain = shown(qtbot, fit=True, width=300)
    plain.set_rows(long)
    assert plain.height() == 44 + 2  # one line, and the edge of the card that the list fills


def test_sixty_thousand_rows(qtbot: QtBot) -> None:
    rows = shown(qtbot)
    many = tuple(Row(n, f"Note {n}", "Priya Nair") for n in range(60_000))
    painted: list[int] = []
    real = rows.itemDelegate().paint

    def paint(*args: object) -> None:
        painted.append(1)
        real(*args)  # type: ignore[arg-type]  # handed on as they came

    rows.set_rows(many)
    rows.itemDelegate().paint = paint  # type: ignore[method-assign]  # to count
    rows.grab()
    assert 0 < len(painted) < 50  # only what is seen is painted
    qtbot.keyClick(rows, Qt.Key.Key_End)
    assert rows.current_key() == 59_999


MANY = tuple(Row(n, f"Note {n}", "Priya Nair") for n in range(3000))


@pytest.mark.parametrize("how", ["End", "typed", "key", "reader", "bar"])
def test_a_row_far_below_is_reached_in_the_turn_in_which_the_list_was_filled(qtbot: QtBot, how: str) -> None:
    rows = shown(qtbot)
    rows.set_rows(MANY)
    wanted = MANY[-1].key
    if how == "End":
        qtbot.keyClick(rows, Qt.Key.Key_End)
    elif how == "typed":
        qtbot.keyClicks(rows, "note 2999")
    elif how == "key":
        rows.set_current_key(wanted)
    elif how == "bar":
        rows.scrollToBottom()
    last = rows.model().index(rows.model().rowCount() - 1, 0)
    assert last.data(ROW).key == wanted
    high = rows.visualRect(rows.model().index(0, 0)).height()
    assert rows.visualRect(last).top() + rows.verticalScrollBar().value() == high * (len(MANY) - 1)
    if how != "reader":
        assert rows.current_key() == (MANY[0].key if how == "bar" else wanted)
        assert rows.indexAt(QPoint(20, rows.viewport().height() - 2)) == last


def test_no_row_is_asked_about_itself_to_find_its_place(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = shown(qtbot)
    asked: list[int] = []
    real, height = RowModel.data, RowDelegate.height

    def data(model: RowModel, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        asked.append(role)
        return real(model, index, role)

    def high(delegate: RowDelegate, row: Row, width: int) -> int:
        asked.append(width)
        return height(delegate, row, width)

    monkeypatch.setattr(RowModel, "data", data)
    monkeypatch.setattr(RowDelegate, "height", high)
    rows.set_rows(MANY)
    rows.grab()
    assert 0 < len(asked) < 200


def test_rows_that_are_alike_stay_so_in_larger_text_and_other_rows(qtbot: QtBot, theme: Theme) -> None:
    rows = shown(qtbot)

    def heights() -> set[int]:
        rows.executeDelayedItemsLayout()
        model = rows.model()
        tops = [rows.visualRect(model.index(n, 0)).top() for n in range(4)]
        return {below - above for above, below in pairwise(tops)} | {rows.visualRect(model.index(0, 0)).height()}

    def wanted() -> int:
        painter = rows.itemDelegate()
        assert isinstance(painter, RowDelegate)
        return painter.height(rows.rows()[0], rows.viewport().width())

    for percent in (100, 150, 200):
        theme.set_text_percent(percent)
        assert heights() == {wanted()}
    two = wanted()
    rows.set_rows([Row(n, f"Note {n}") for n in range(9)])  # one line instead of two
    assert heights() == {wanted()} != {two}


def test_rows_may_become_fewer_and_more(qtbot: QtBot) -> None:
    rows = shown(qtbot)
    for shape in (MANY, MANY[:3], (), MANY[:7]):
        rows.set_rows(shape)
        assert rows.model().rowCount() == len(shape)
        rows.grab()
    rows.append_rows(MANY[7:9])
    assert [rows.model().index(n, 0).data(ROW).key for n in range(rows.model().rowCount())] == list(range(9))
    high = rows.visualRect(rows.model().index(0, 0)).height()
    assert rows.verticalScrollBar().maximum() == max(0, 9 * high - rows.viewport().height())


def test_buttons_are_told_of_as_long_as_there_are_any(qtbot: QtBot) -> None:
    rows = shown(qtbot)
    assert rows.accessibleDescription() == "Left and Right reach the buttons of a row."
    rows.set_rows(MANY)
    assert rows.accessibleDescription() == ""


def test_the_ring_goes_around_the_current_row(qtbot: QtBot) -> None:
    rows = shown(qtbot)
    with qtbot.waitSignal(rows.focus_rect_changed):
        qtbot.keyClick(rows, Qt.Key.Key_End)
    assert rows.focus_rect().height() < rows.height()


def test_every_kind_of_row_is_painted_in_both_themes(qtbot: QtBot, theme: Theme) -> None:
    from ui.theme import Mode

    for mode in (Mode.LIGHT, Mode.DARK):
        theme.set_mode(mode)
        for wrap in (False, True):
            rows = shown(qtbot, fit=True, wrap=wrap)
            image = rows.grab().toImage()
            band = rows.visualRect(rows.model().index(4, 0))
            assert image.pixelColor(band.right() - 20, band.center().y()) == theme.color("attnSoft")


AGENDA = [
    AgendaRow(1, "How are you?", "Support", "done"),
    AgendaRow(2, "K.T. · RJ-014", "Case · 7 weeks since discussed", "now"),
    AgendaRow(3, "Refresher training", "Added by Priya · Development"),
]


def agenda_shown(qtbot: QtBot) -> AgendaList:
    made = AgendaList("agenda", "Agenda")
    qtbot.addWidget(made)
    made.resize(240, 400)
    made.set_rows(AGENDA)
    made.show()
    return made


def test_the_agenda_starts_at_what_is_talked_about_now(qtbot: QtBot) -> None:
    agenda = agenda_shown(qtbot)
    assert agenda.current_key() == 2
    assert agenda.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "How are you?, Support, done"
    assert agenda.grab().toImage().width() == 240


def test_items_are_opened_and_moved_by_key(qtbot: QtBot) -> None:
    agenda = agenda_shown(qtbot)
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(agenda.moved) as moved:
        qtbot.keyClick(agenda, Qt.Key.Key_Down, both)
    assert moved.args == [2, 1]
    agenda.set_rows([AGENDA[0], AGENDA[2], AGENDA[1]])
    assert agenda.current_key() == 2
    with qtbot.assertNotEmitted(agenda.moved):
        qtbot.keyClick(agenda, Qt.Key.Key_Down, both)  # it is the last one already
    with qtbot.waitSignal(agenda.moved) as moved:
        qtbot.keyClick(agenda, Qt.Key.Key_Up, both)
    assert moved.args == [2, -1]
    with qtbot.waitSignal(agenda.chosen) as chosen:
        qtbot.keyClick(agenda, Qt.Key.Key_Return)
    assert chosen.args == [2]


def test_a_click_opens_an_item(qtbot: QtBot) -> None:
    agenda = agenda_shown(qtbot)
    rect = agenda.visualRect(agenda.model().index(2, 0))
    with qtbot.waitSignal(agenda.chosen) as chosen:
        qtbot.mouseClick(agenda.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert chosen.args == [3]
    assert agenda.editTriggers() != QAbstractItemView.EditTrigger.AllEditTriggers


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_the_chosen_row_is_marked_by_more_than_its_ground(
    qtbot: QtBot, qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch, look: str
) -> None:
    mode = Mode.DARK if look == "dark" else Mode.LIGHT
    if look == "contrast":
        palette = QPalette(QColor("#000000"))
        for role, colour in ((QPalette.ColorRole.Highlight, "#ffff00"), (QPalette.ColorRole.Link, "#00ffff")):
            palette.setColor(role, QColor(colour))
        monkeypatch.setattr(Theme, "_contrast_wanted", lambda *_args: True)
        monkeypatch.setattr(theme, "_system", palette)
    theme.apply(qapp, mode=mode)
    made = RowList("places", "Where to go", fit=True, choosing=True)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.set_rows([Row(key, f"Place {key}") for key in "abc"])
    made.show()
    qtbot.waitExposed(made)
    made.set_current_key("b")
    picture = made.viewport().grab().toImage()
    marked = []
    for place in range(3):
        rect = made.visualRect(made.model().index(place, 0))
        seen = {picture.pixelColor(rect.left() + x, rect.center().y()).name() for x in range(1, 4)}
        marked.append(seen == {theme.color("accent").name()})
    assert marked == [False, True, False]
    monkeypatch.undo()
    theme.apply(qapp, mode=Mode.LIGHT)
