"""Page furniture, drawings, panels, dialogs and the focus ring."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.components import (
    ActionBar,
    Card,
    Composer,
    Crumbs,
    DriftBar,
    EmptyState,
    Flow,
    FocusRings,
    GrowingText,
    HintButton,
    IconButton,
    PageHeader,
    PagePicture,
    PaperPreview,
    Rhythm,
    RhythmBar,
    RhythmEvent,
    Row,
    RowList,
    ScrollBody,
    SectionHead,
    Sheet,
    SidePanel,
    StepList,
    Text,
    TwoColumns,
    clear_layout,
)
from ui.components.text import ROLES, FoldingText
from ui.theme import Mode, Theme, nest, px


def on_screen(qtbot: QtBot, widget: QWidget, width: int = 900, height: int = 500) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


@pytest.fixture
def rings(qapp: QApplication) -> FocusRings:
    return FocusRings(qapp)


def test_text_is_plain_and_has_a_known_role(qtbot: QtBot) -> None:
    for role in ROLES:
        label = Text("<b>K.T.</b>", role)
        qtbot.addWidget(label)
        assert label.text() == "<b>K.T.</b>"
        assert label.textFormat() is Qt.TextFormat.PlainText
    with pytest.raises(ValueError, match="role"):
        Text("x", "shouting")


def test_a_header_makes_do_with_little_room(qtbot: QtBot) -> None:
    header = PageHeader("1:1 with Priya Nair", "Thursday 12 November 2026", record=True, back=True)
    tag, save = Text("Draft"), HintButton("Finish")
    header.add(tag, keep=False)
    header.add(save)
    on_screen(qtbot, header, 1000, 60)
    assert header.height() == 60
    menu, lock = header.findChild(IconButton, "header-menu"), header.findChild(IconButton, "header-lock")
    subtitle = header.findChild(QLabel, "page-subtitle")
    assert (menu.isVisible(), lock.isVisible(), tag.isVisible(), subtitle.isVisible()) == (False, False, True, True)
    header.set_room(narrow=True, alone=True)
    assert (menu.isVisible(), lock.isVisible(), tag.isVisible(), subtitle.isVisible()) == (True, True, False, False)
    header.set_subtitle("started 18:31")
    assert not subtitle.isVisible()
    header.set_room(narrow=False, alone=False)
    assert subtitle.isVisible()
    with qtbot.waitSignal(header.back_asked):
        header.findChild(IconButton, "header-back").click()
    header.resize(260, 60)
    assert header.minimumSizeHint().width() < 300  # the title gives way, the buttons do not
    header.set_title("Another")
    assert header.title() == "Another"


def test_crumbs_lead_back(qtbot: QtBot) -> None:
    header = PageHeader("K.T.")
    qtbot.addWidget(header)
    header.set_crumbs(Crumbs("Cases", "RJ-014"))
    with qtbot.waitSignal(header.back_asked):
        header.findChild(HintButton, "crumb").click()


def test_columns_stack(qtbot: QtBot) -> None:
    columns = TwoColumns()
    left, right = Card(), Card()
    left.body.addWidget(QLabel("left"))
    right.body.addWidget(QLabel("right"))
    columns.left.addWidget(left)
    columns.right.addWidget(right)
    on_screen(qtbot, columns)
    assert right.x() > left.geometry().right()
    columns.set_stacked(True)
    qtbot.waitUntil(lambda: right.y() > left.geometry().bottom())
    assert columns.is_stacked


def test_a_body_ends_where_its_header_ends_with_and_without_a_scroll_bar(qtbot: QtBot) -> None:
    body = ScrollBody()
    tall = QLabel("x")
    body.column.addWidget(tall)
    on_screen(qtbot, body, 600, 300)
    right = tall.mapTo(body, QPoint(tall.width(), 0)).x()
    tall.setFixedHeight(2000)
    qtbot.waitUntil(lambda: body.verticalScrollBar().isVisible())
    qtbot.waitUntil(lambda: tall.mapTo(body, QPoint(tall.width(), 0)).x() == right)
    body.clear()
    qtbot.waitUntil(lambda: not body.verticalScrollBar().isVisible())
    qtbot.waitUntil(lambda: body.column.contentsMargins().right() == 28)


def test_a_row_goes_on_below_and_closes_up(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = Flow(gap=8)
    QVBoxLayout(host).addWidget(flow)
    labels = [QLabel("x") for _ in range(5)]
    for label in labels:
        label.setFixedSize(100, 20)
        flow.add(label)
    assert flow.heightForWidth(600) == 20
    assert flow.heightForWidth(220) == 20 * 3 + 8 * 2
    assert flow.minimumSizeHint().width() == 100
    host.show()
    flow.resize(220, 80)
    assert [(label.x(), label.y()) for label in labels] == [(0, 0), (108, 0), (0, 28), (108, 28), (0, 56)]
    labels[0].hide()
    qtbot.waitUntil(lambda: labels[1].pos().isNull())


def test_clearing(qtbot: QtBot) -> None:
    column = QVBoxLayout()
    inner = QVBoxLayout()
    inner.addWidget(QLabel("inner"))
    column.addWidget(QLabel("x"))
    column.addStretch(1)
    nest(column, inner)
    clear_layout(column)
    assert column.count() == 0


def test_drawn_things_say_their_sentence_and_can_be_focused(qtbot: QtBot, theme: Theme) -> None:
    bar, rhythm = DriftBar(), RhythmBar()
    events = [
        RhythmEvent(date(2026, 9, 3), "discussed", "Discussed 3 Sep"),
        RhythmEvent(date(2026, 9, 10), "signed"),
        RhythmEvent(date(2026, 9, 24), "discussed", "Discussed 24 Sep"),
    ]
    sentence = "Discussed twice, due by 22 October, 3 weeks over"
    for widget in (bar, rhythm):
        qtbot.addWidget(widget)
        widget.resize(600, 80)
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    for mode in (Mode.LIGHT, Mode.DARK):
        theme.set_mode(mode)
        for elapsed, limit in ((0, 28), (10, 28), (28, 28), (49, 28), (4000, 28), (3, 0)):
            bar.set_data(elapsed, limit, "7 weeks since discussed")
            drawn = bar.grab().toImage()
            late = theme.color("attnSoft")
            found = any(drawn.pixelColor(x, drawn.height() // 2 - 3) == late for x in range(drawn.width()))
            assert found is (elapsed > limit)
        for limit_day in (date(2026, 10, 22), date(2027, 2, 1), None):
            rhythm.set_data(Rhythm(events, limit_day, date(2026, 11, 12), sentence, "Due", "Today"))
            assert rhythm.grab().toImage().width() == 600
        rhythm.set_data(Rhythm([], None, date(2026, 11, 12), "Not discussed yet"))
        rhythm.grab()
    rhythm.set_data(Rhythm(events, date(2026, 10, 22), date(2026, 11, 12), sentence))
    interface = QAccessible.queryAccessibleInterface(rhythm)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == sentence


def test_steps_say_where_one_is(qtbot: QtBot) -> None:
    steps = StepList(["Your club", "Your passphrase"])
    qtbot.addWidget(steps)
    steps.set_current(1)
    assert steps.accessibleName() == "Step 2 of 2: Your passphrase"
    assert steps.current == 1
    steps.grab()


def test_an_empty_place_shows_all_its_words(qtbot: QtBot) -> None:
    text = "Add a child when you first talk about them in supervision. Use initials; the full name stays hidden."
    empty = EmptyState("folder", "No children are on file yet", text, primary=HintButton("Add a child", kind="primary"))
    on_screen(qtbot, empty)
    label = next(found for found in empty.findChildren(Text) if found.text() == text)
    assert label.height() >= label.heightForWidth(label.width()) > 30


def test_heads_composers_and_bars(qtbot: QtBot) -> None:
    head = SectionHead("Actions due", "4", HintButton("All actions", kind="link"))
    composer = Composer("New action", "from decision 1", name="composer")
    bar = ActionBar()
    for widget in (head, composer, bar):
        qtbot.addWidget(widget)
    head.set_words("Actions due", "5")
    assert [label.text() for label in head.findChildren(Text)] == ["Actions due", "5"]
    composer.add_to_head(QLabel("S M A R T"))
    composer.set_words("New decision")
    assert composer.accessibleName() == "New decision"
    bar.add(HintButton("Save"))
    bar.add_right(HintButton("Next"))
    assert bar.height() == 64


def picture(width: int = 200, height: int = 280, colour: str = "#1D1F1F") -> PagePicture:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return PagePicture(width, height, bytes(image.constBits()), "Safeguarding supervision record")


def test_pages_are_shown_as_they_are_and_read_out(qtbot: QtBot, theme: Theme) -> None:
    preview = PaperPreview()
    on_screen(qtbot, preview, 500, 400)
    preview.set_message("Writing pages")
    preview.set_pages([picture(colour="#336699"), picture()])
    page = preview.findChild(QWidget, "page-1")
    assert preview.page_count() == 2
    assert page.accessibleName() == "Page 1 of 2"
    assert page.accessibleDescription() == "Safeguarding supervision record"
    assert page.height() == round(page.width() * 280 / 200)
    shown = page.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, shown.height() // 2).name() == "#336699"
    before = page.width()
    with qtbot.waitSignal(preview.zoomed) as zoomed:
        preview.zoom_in()
    assert zoomed.args == [125]
    assert page.width() > before
    preview.zoom_out()
    preview.zoom_out()
    assert (preview.zoom, page.width()) == (100, before)
    preview.resize(700, 400)
    assert page.width() > before
    preview.set_pages([])
    assert preview.page_count() == 0


def test_a_panel_takes_the_focus_and_gives_it_back(qtbot: QtBot, theme: Theme) -> None:
    theme.set_reduce_motion(True)
    host = QWidget()
    opener = HintButton("About K.T.")
    QVBoxLayout(host).addWidget(opener)
    panel = SidePanel(host, "About K.T.")
    on_screen(qtbot, host)
    opener.setFocus()
    with qtbot.waitSignal(panel.opened):
        panel.open_panel()
    assert panel.geometry().right() == host.width() - 1
    assert panel.width() == px(340)
    assert panel.isAncestorOf(QApplication.focusWidget() or host)
    host.resize(700, 500)
    assert panel.geometry().right() == host.width() - 1
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert opener.hasFocus()
    assert not panel.is_open


def test_a_panel_slides_unless_motion_is_reduced(qtbot: QtBot) -> None:
    host = QWidget()
    panel = SidePanel(host, "About K.T.")
    on_screen(qtbot, host)
    panel.open_panel()
    assert panel.x() > host.width() - panel.width()  # on its way
    qtbot.waitUntil(lambda: panel.geometry().right() == host.width() - 1)


def test_a_sheet_dims_its_window_and_gives_the_focus_back(qtbot: QtBot) -> None:
    window = QMainWindow()
    opener = HintButton("Finish session…")
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addStretch(1)
    column.addWidget(opener)
    window.setCentralWidget(inside)
    on_screen(qtbot, window, 960, 600)
    opener.setFocus()
    clear = window.grab().toImage().pixelColor(5, 5)
    sheet = Sheet(opener, "Finish 1:1 with Priya Nair", "After this the notes are locked.", name="finish", width=5000)
    sheet.body.addWidget(QCheckBox("Now, on this computer"))
    sheet.bar.add_right(HintButton("Finish and hand over", kind="primary"))
    with qtbot.waitActive(sheet):
        sheet.open()
    assert sheet.windowTitle() == "Holdfast"  # never a person, child or case
    assert sheet.isModal()
    assert sheet.width() <= window.width()
    assert window.grab().toImage().pixelColor(5, 5).lightness() < clear.lightness()
    sheet.set_title("Finished")
    assert sheet.accessibleName() == "Finished"
    with qtbot.waitActive(window):
        sheet.done(0)
    assert window.grab().toImage().pixelColor(5, 5) == clear
    qtbot.waitUntil(opener.hasFocus)


@pytest.mark.parametrize("is_made_anew", [True, False])
def test_what_opened_a_sheet_may_be_gone_when_it_closes(qtbot: QtBot, is_made_anew: bool) -> None:
    """As when Today is read again under it. A wrapper of what is gone that is asked in ``done`` ends the process."""
    window = QMainWindow()
    inside = QWidget()
    column = QVBoxLayout(inside)
    opener, other = HintButton("Change time…", name="change-time"), QLineEdit()
    column.addWidget(opener)
    column.addWidget(other)
    window.setCentralWidget(inside)
    on_screen(qtbot, window, 960, 600)
    opener.setFocus()
    sheet = Sheet(window, "Change this session")
    with qtbot.waitActive(sheet):
        sheet.open()
    delete(opener)
    if is_made_anew:
        again = HintButton("Change time…", name="change-time")
        column.addWidget(again)
        qtbot.waitUntil(again.isVisible)
    with qtbot.waitActive(window):
        sheet.done(0)
    if is_made_anew:
        qtbot.waitUntil(again.hasFocus)


def test_the_ring_follows_the_focus_with_a_gap(qtbot: QtBot, rings: FocusRings, theme: Theme) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    first, tick, note = QLineEdit(), QCheckBox("Child part"), GrowingText(name="note")
    for widget in (first, tick, note):
        column.addWidget(widget)
    on_screen(qtbot, window)
    ring = rings.ring_of(window)
    first.setFocus()
    assert ring.target is first
    assert ring.geometry() == first.geometry().adjusted(-4, -4, 4, 4)
    image = window.grab().toImage()
    assert image.pixelColor(first.geometry().center().x(), first.y() - 4) == theme.color("focus")
    tick.setFocus()
    assert ring.width() < first.width() / 2  # around the box and its words only
    note.setFocus()
    assert ring.geometry() == note.geometry().adjusted(-4, -4, 4, 4)  # around the frame, not the text inside
    window.resize(600, 400)
    qtbot.waitUntil(lambda: ring.geometry() == note.geometry().adjusted(-4, -4, 4, 4))
    note.hide()
    qtbot.waitUntil(lambda: ring.target is not note.editor or not ring.isVisible())


def test_the_ring_is_cut_off_by_the_scroll_area_and_brings_into_view(qtbot: QtBot, rings: FocusRings) -> None:
    body = ScrollBody()
    fields = [QLineEdit() for _ in range(40)]
    for field in fields:
        body.column.addWidget(field)
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(QLabel("header"))
    column.addWidget(body, 1)
    on_screen(qtbot, window, 600, 400)
    ring = rings.ring_of(window)
    fields[30].setFocus()

    def seen() -> bool:
        top = fields[30].mapTo(body.viewport(), QPoint(0, 0)).y()
        return top >= 0 and top + fields[30].height() <= body.viewport().height()

    qtbot.waitUntil(seen)
    assert ring.isVisible()
    body.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: not ring.isVisible())  # scrolled away: nothing is drawn over the header
    body.verticalScrollBar().setValue(body.verticalScrollBar().maximum())
    fields[0].setFocus()
    qtbot.waitUntil(lambda: body.verticalScrollBar().value() < 30)


@pytest.mark.usefixtures("rings")
def test_a_list_higher_than_the_view_hides_nothing_above_it_when_it_gets_the_focus(qtbot: QtBot) -> None:
    body = ScrollBody()
    chips, rows = QLineEdit(), RowList("rows", "Rows", fit=True)
    rows.set_rows([Row(n, f"Row {n}") for n in range(60)])
    body.column.addWidget(chips)
    body.column.addWidget(rows)
    on_screen(qtbot, body, 600, 400)
    rows.setFocus()
    assert body.verticalScrollBar().value() == 0
    rows.set_current_key(50)
    chips.setFocus()
    rows.setFocus()
    seen = rows.focus_rect().translated(rows.mapTo(body.viewport(), QPoint(0, 0)))
    assert body.viewport().rect().contains(seen)


def test_the_ring_goes_around_the_row_that_has_the_focus(qtbot: QtBot, rings: FocusRings) -> None:
    rows = RowList("rows", "Rows")
    window = QWidget()
    QVBoxLayout(window).addWidget(rows)
    on_screen(qtbot, window)
    rows.set_rows([Row(n, f"Row {n}") for n in range(5)])
    rows.setFocus()
    ring = rings.ring_of(window)
    first = ring.geometry()
    assert first.height() <= 44
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert ring.geometry().top() == first.top() + 44


def test_each_window_has_one_ring(qtbot: QtBot, rings: FocusRings) -> None:
    first, second = QLineEdit(), QLineEdit()
    windows = [QWidget(), QWidget()]
    for window, field in zip(windows, (first, second), strict=True):
        QVBoxLayout(window).addWidget(field)
    on_screen(qtbot, windows[0])
    first.setFocus()
    assert rings.ring_of(windows[0]).isVisible()
    on_screen(qtbot, windows[1])
    second.setFocus()
    assert rings.ring_of(windows[1]).isVisible()
    assert not rings.ring_of(windows[0]).isVisible()
    assert rings.ring_of(windows[0]) is not rings.ring_of(windows[1])


def test_the_keys_reach_all_that_a_sheet_says_while_a_button_has_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 400)
    window.show()
    qtbot.waitExposed(window)
    sheet = Sheet(window, "Was it changed?", name="long")
    for number in range(40):
        sheet.body.addWidget(Text(f"Line {number}"))
    close = HintButton("Close", name="long-close")
    sheet.bar.add_right(close)
    sheet.open()
    qtbot.waitExposed(sheet)
    bar = sheet.scroll_body.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 2 * bar.pageStep() > 0)
    close.setFocus()
    places = []
    for key, with_key in (
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier),
    ):
        qtbot.keyClick(close, key, with_key)
        places.append(bar.value())
    assert places == [bar.pageStep(), bar.maximum(), bar.maximum() - bar.pageStep(), 0]
    sheet.reject()


def test_a_title_that_has_no_room_goes_on_below(qtbot: QtBot) -> None:
    header = PageHeader("Who did what", back=True, folds=True)
    for words in ("Print…", "Save as a list…", "Check it"):
        header.add(HintButton(words))
    on_screen(qtbot, header, width=1200, height=160)
    title = header.findChild(FoldingText, "page-title")
    assert title is not None
    line = title.fontMetrics().height()
    assert not title.is_cut
    assert line <= title.height() < 2 * line
    header.resize(header.minimumSizeHint().width(), 160)
    qtbot.waitUntil(lambda: title.is_cut and title.height() >= 2 * line)
    header.resize(1200, 160)
    qtbot.waitUntil(lambda: title.height() < 2 * line)
