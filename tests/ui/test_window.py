"""The window: places, the way back, keys, and the room there is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ui.components import HintButton, IconButton, PageHeader
from ui.lock import LockStrip
from ui.names import NamesSwitch
from ui.navigation import NavItem
from ui.pages import LayoutMode, Page
from ui.theme import Theme
from ui.window import MainWindow, Place


class Sheetless(Page):
    """A page that writes down what happens to it."""

    def __init__(self, title: str, place: str, *, back: bool = False) -> None:
        super().__init__(title, place, PageHeader(title, back=back))
        self.log: list[object] = []
        self.first, self.second = QLineEdit(), QLineEdit()
        self.column.addWidget(self.first)
        self.column.addWidget(self.second)

    def arrive(self) -> None:
        self.log.append("arrive")

    def leave(self) -> None:
        self.log.append("leave")

    def refresh(self, changes: object) -> None:
        self.log.append(changes)

    def set_layout_mode(self, mode: LayoutMode) -> None:
        super().set_layout_mode(mode)
        self.log.append(mode)

    def set_names_shown(self, shown: bool) -> None:
        self.log.append(shown)

    def primary(self) -> None:
        self.log.append("primary")

    def new(self) -> None:
        self.log.append("new")

    def save_now(self) -> None:
        self.log.append("save")

    def find_here(self) -> None:
        self.log.append("find")

    def print_page(self) -> None:
        self.log.append("print")

    def escape(self) -> bool:
        self.log.append("escape")
        return True

    def panes(self) -> list[QWidget]:
        return [self.first, self.second]


PLACES = ("today", "sessions", "cases")


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow()
    qtbot.addWidget(made)
    for key in PLACES:
        made.register(Place(key, key.title(), "folder", lambda key=key: Sheetless(key.title(), key)))  # type: ignore[misc]  # bound now
    made.register(Place("help", "Help", "help-circle", lambda: Sheetless("Help", "help"), foot=True))
    made.set_identity("Riverside Juniors FC", "Dee Marsh", "Club welfare officer")
    made.resize(1366, 688)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.go("today")
    return made


def page(window: MainWindow) -> Sheetless:
    shown = window.page
    assert isinstance(shown, Sheetless)
    return shown


def bottom(widget: QWidget) -> int:
    """Return how far down its window a widget reaches."""
    return widget.mapTo(widget.window(), widget.rect().bottomLeft()).y()


def nav(window: MainWindow, key: str) -> NavItem:
    found = window.findChild(NavItem, f"nav-{key}")
    assert isinstance(found, NavItem)
    return found


def test_the_title_says_nothing_of_anybody(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page(Sheetless("K.T., RJ-014", "cases"))
    assert window.windowTitle() == "Holdfast"
    assert window.minimumSize().width() == 960
    assert window.minimumSize().height() == 600


def test_places_are_made_on_the_first_visit_and_kept(qtbot: QtBot, window: MainWindow) -> None:
    today = page(window)
    assert today.log.count("arrive") == 1
    assert nav(window, "today").is_here
    qtbot.mouseClick(nav(window, "cases"), Qt.MouseButton.LeftButton)
    cases = page(window)
    assert cases.place == "cases"
    assert today.log[-1] == "leave"
    assert nav(window, "cases").is_here
    assert not nav(window, "today").is_here
    assert window.go("today") is today
    with pytest.raises(KeyError):
        window.go("quality")  # not built, so simply absent
    assert not window.has_place("quality")


def test_back_leads_the_way_one_came(qtbot: QtBot, window: MainWindow) -> None:
    window.go("cases")
    case = Sheetless("K.T.", "cases", back=True)
    window.open_page(case)
    assert nav(window, "cases").is_here
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page(window).title == "Cases"
    assert case.log[-1] == "leave"
    qtbot.waitUntil(lambda: not _alive(case))  # it is not kept when nothing leads to it
    window.back()
    assert page(window).title == "Today"
    window.back()
    assert page(window).title == "Today"
    assert not window.can_go_back()


def _alive(widget: QWidget) -> bool:
    import shiboken6

    return shiboken6.isValid(widget)


def test_a_header_arrow_goes_back(qtbot: QtBot, window: MainWindow) -> None:
    case = Sheetless("K.T.", "cases", back=True)
    window.open_page(case)
    assert case.header is not None
    case.header.findChild(IconButton, "header-back").click()
    assert page(window).title == "Today"


def test_a_page_can_take_the_place_of_another(qtbot: QtBot, window: MainWindow) -> None:
    draft, finished = Sheetless("Draft", "sessions"), Sheetless("Finished", "sessions")
    window.open_page(draft)
    window.replace_page(finished, draft)
    assert page(window) is finished
    assert draft.log[-1] == "leave"
    window.back()
    assert page(window).title == "Today"


def test_a_page_on_the_way_back_can_give_way(qtbot: QtBot, window: MainWindow) -> None:
    kept, former = Sheetless("Kept", "cases", back=True), Sheetless("Former", "cases")
    for one in (former, kept):
        window.open_page(one)
    window.go("sessions")
    window.replace_page(kept, former)
    qtbot.waitUntil(lambda: not _alive(former))
    assert page(window).title == "Sessions"
    window.back()
    assert page(window) is kept
    window.back()  # it is there once
    assert page(window).title == "Today"


def test_a_page_whose_answer_comes_after_a_lock_is_not_shown(qtbot: QtBot, window: MainWindow) -> None:
    former, kept = Sheetless("Former", "cases"), Sheetless("Kept", "cases")
    window.open_page(former)
    window.clear_pages()
    locked = Sheetless("Unlock", "")
    window.open_page(locked)
    window.replace_page(kept, former)
    assert page(window) is locked
    assert kept not in window.live_pages()
    qtbot.waitUntil(lambda: not _alive(kept))


def test_a_page_that_was_left_meanwhile_gives_way_to_nothing(qtbot: QtBot, window: MainWindow) -> None:
    former, kept = Sheetless("Former", "cases"), Sheetless("Kept", "cases")
    for one in (kept, former):
        window.open_page(one)
    window.back()
    window.replace_page(kept, former)  # what is on the way is left where it is
    assert page(window) is kept
    assert kept.log.count("arrive") == 2
    window.replace_page(kept, kept)
    assert page(window) is kept
    assert kept.log.count("leave") == 1


def test_a_page_with_words_that_are_not_saved_gives_way_and_lives_until_they_are(
    qtbot: QtBot, window: MainWindow
) -> None:
    class Filled(Sheetless):
        waits = True

        def has_unsaved(self) -> bool:
            return self.waits

    former, kept = Filled("Former", "cases"), Sheetless("Kept", "cases")
    window.open_page(former)
    window.replace_page(kept, former)
    assert page(window) is kept
    assert window.has_unsaved()
    former.waits = False
    former.words_saved.emit()
    qtbot.waitUntil(lambda: not _alive(former))


def test_the_way_back_does_not_grow_without_end(qtbot: QtBot, window: MainWindow) -> None:
    pages = [Sheetless(f"Case {number}", "cases") for number in range(30)]
    for made in pages:
        window.open_page(made)
    qtbot.waitUntil(lambda: not _alive(pages[0]))
    assert _alive(pages[29])
    for _ in range(40):
        window.back()
    assert page(window).title == "Case 10"


def test_numbers_go_to_places(qtbot: QtBot, window: MainWindow) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_3, control)
    assert page(window).place == "cases"
    qtbot.keyClick(window, Qt.Key.Key_7, control)
    assert page(window).place == "cases"
    qtbot.keyClick(window, Qt.Key.Key_1, control)
    assert page(window).place == "today"


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (Qt.Key.Key_Return, "primary"),
        (Qt.Key.Key_N, "new"),
        (Qt.Key.Key_S, "save"),
        (Qt.Key.Key_F, "find"),
        (Qt.Key.Key_P, "print"),
    ],
)
def test_keys_reach_the_page(qtbot: QtBot, window: MainWindow, key: Qt.Key, said: str) -> None:
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert page(window).log[-1] == said


def test_esc_reaches_the_page(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(page(window).first, Qt.Key.Key_Escape)
    assert page(window).log[-1] == "escape"


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, "lock_asked"),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier, "lock_asked"),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, "go_to_asked"),
        (
            Qt.Key.Key_N,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
            "ad_hoc_asked",
        ),
        (
            Qt.Key.Key_R,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
            "report_asked",
        ),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "help_asked"),
    ],
)
def test_keys_of_the_window(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier, signal: str
) -> None:
    with qtbot.waitSignal(getattr(window, signal)):
        qtbot.keyClick(window, key, modifier)


def test_text_size_by_key(qtbot: QtBot, window: MainWindow, theme: Theme) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_Plus, control)
    assert theme.text_percent == 115
    qtbot.keyClick(window, Qt.Key.Key_Minus, control)
    assert theme.text_percent == 100
    theme.set_text_percent(175)
    qtbot.keyClick(window, Qt.Key.Key_0, control)
    assert theme.text_percent == 100


def test_hide_and_lock_is_the_last_control_and_44_high(qtbot: QtBot, window: MainWindow) -> None:
    lock = window.findChild(NavItem, "hide-and-lock")
    assert isinstance(lock, NavItem)
    assert lock.height() == 44
    others = [nav(window, key) for key in (*PLACES, "help")]
    assert all(bottom(lock) > bottom(other) for other in others)
    with qtbot.waitSignal(window.lock_asked):
        qtbot.mouseClick(lock, Qt.MouseButton.LeftButton)
    assert lock.accessibleName() == "Hide & lock"


@pytest.mark.parametrize(
    ("width", "percent", "mode", "navigation"),
    [
        (1366, 100, LayoutMode.WIDE, 188),
        (1366, 115, LayoutMode.WIDE, 216),
        (1366, 130, LayoutMode.MEDIUM, 244),
        (1366, 150, LayoutMode.NARROW, 90),
        (1366, 175, LayoutMode.SMALL, 105),
        (1366, 200, LayoutMode.SINGLE, None),
        (960, 100, LayoutMode.NARROW, 60),
        (960, 200, LayoutMode.SINGLE, None),
        (1180, 100, LayoutMode.WIDE, 188),
        (1179, 100, LayoutMode.MEDIUM, 188),
        (999, 100, LayoutMode.NARROW, 60),
    ],
)
def test_the_layout_follows_width_and_text_size(
    qtbot: QtBot, window: MainWindow, theme: Theme, width: int, percent: int, mode: LayoutMode, navigation: int | None
) -> None:
    theme.set_text_percent(percent)
    window.resize(width, 688)
    qtbot.waitUntil(lambda: window.layout_mode is mode)
    assert page(window).layout_mode is mode
    assert window.width() == width  # nothing on the page makes the window outgrow the screen
    column = window.findChild(QWidget, "navigation")
    assert column.isVisible() is (navigation is not None)
    if navigation is not None:
        assert column.width() == navigation
        lock = window.findChild(NavItem, "hide-and-lock")
        qtbot.waitUntil(lambda: lock.mapTo(window, lock.rect().bottomLeft()).y() < window.height())
        for key in PLACES:
            assert nav(window, key).height() >= 24 * percent // 100
    header = page(window).header
    assert header is not None
    assert header.findChild(IconButton, "header-menu").isVisible() is (navigation is None)
    assert header.findChild(IconButton, "header-lock").isVisible() is (navigation is None)


@pytest.mark.parametrize(
    ("width", "height", "percent"), [(1366, 688, 175), (1240, 600, 175), (1366, 688, 130), (960, 600, 130)]
)
def test_lock_is_never_pushed_off_by_all_the_places_there_are(
    qtbot: QtBot, window: MainWindow, theme: Theme, width: int, height: int, percent: int
) -> None:
    for number in range(5):
        window.register(Place(f"more-{number}", "More", "folder", lambda: Sheetless("More", "more"), foot=number == 4))
    theme.set_text_percent(percent)
    window.resize(width, height)
    lock = window.findChild(NavItem, "hide-and-lock")
    assert isinstance(lock, NavItem)

    def whole() -> bool:
        items = [item for item in window.findChildren(NavItem) if item.isVisible() and item is not lock]
        apart = all(bottom(item) < lock.mapTo(window, lock.rect().topLeft()).y() for item in items)
        tall = all(item.height() >= 24 * percent // 100 for item in items)
        return (
            len(items) >= 9 and apart and tall and bottom(lock) < height and lock.height() == lock.sizeHint().height()
        )

    qtbot.waitUntil(whole)


def test_the_menu_stands_in_for_the_navigation(qtbot: QtBot, window: MainWindow, theme: Theme) -> None:
    theme.set_text_percent(200)
    header = page(window).header
    assert header is not None
    qtbot.mouseClick(header.findChild(IconButton, "header-menu"), Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Go to…", "Today", "Sessions", "Cases", "Help"]
    next(action for action in menu.actions() if action.text() == "Cases").trigger()
    menu.close()
    assert page(window).place == "cases"
    with qtbot.waitSignal(window.lock_asked):
        page(window).header.findChild(IconButton, "header-lock").click()


def test_hints_go_where_there_is_no_room(qtbot: QtBot, window: MainWindow) -> None:
    button = HintButton("Record decision", hint="Ctrl Shift D", short="Decision")
    page(window).column.addWidget(button)
    assert button.shown_words() == "Record decision"
    window.resize(980, 688)
    qtbot.waitUntil(lambda: button.shown_words() == "Decision")


def test_the_rail_is_there_when_a_page_asks_for_it(qtbot: QtBot, window: MainWindow) -> None:
    workspace = Sheetless("Session", "sessions")
    workspace.rail = True
    window.open_page(workspace)
    column = window.findChild(QWidget, "navigation")
    assert column.width() == 60
    assert nav(window, "cases").toolTip() == "Cases"
    window.back()
    assert column.width() == 188
    assert nav(window, "cases").toolTip() == ""


def test_a_bare_page_has_no_navigation(qtbot: QtBot, window: MainWindow) -> None:
    reader = Sheetless("Read", "sessions")
    reader.bare = True
    window.open_page(reader)
    assert not window.findChild(QWidget, "navigation").isVisible()


def test_f6_goes_from_pane_to_pane_and_round(qtbot: QtBot, window: MainWindow) -> None:
    shown = page(window)
    shown.first.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert shown.second.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.findChild(QWidget, "navigation").isAncestorOf(focus)
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert shown.second.hasFocus()
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_F6)
    assert shown.first.hasFocus()


def test_the_focus_is_on_the_page_when_it_comes(qtbot: QtBot, window: MainWindow) -> None:
    window.go("cases")
    assert page(window).first.hasFocus()
    nav(window, "sessions").setFocus()
    qtbot.keyClick(nav(window, "sessions"), Qt.Key.Key_Space)
    assert page(window).first.hasFocus()


def test_changes_reach_every_page_that_lives(qtbot: QtBot, window: MainWindow) -> None:
    today = page(window)
    window.go("cases")
    window.refresh("changes")
    assert today.log[-1] == page(window).log[-1] == "changes"


def test_names_are_shown_until_the_page_changes(qtbot: QtBot, window: MainWindow) -> None:
    today = page(window)
    with qtbot.waitSignal(window.names_changed) as changed:
        qtbot.keyClick(window, Qt.Key.Key_F9)
    assert changed.args == [True]
    assert today.log[-1] is True
    window.go("cases")
    assert not window.names.is_shown
    assert False in today.log


def test_names_hide_by_themselves(qtbot: QtBot) -> None:
    names = NamesSwitch(shown_ms=10)
    names.toggle()
    assert names.is_shown
    with qtbot.waitSignal(names.changed) as changed:
        pass
    assert changed.args == [False]
    names.toggle()
    names.toggle()
    assert not names.is_shown


def test_strips_and_busy_words(qtbot: QtBot, window: MainWindow) -> None:
    strip = LockStrip()
    focus = QApplication.focusWidget()
    window.show_strip(strip)
    assert strip.isVisible()
    assert strip.words() == "Locking soon. Press any key to stay."
    assert QApplication.focusWidget() is focus  # it takes no focus
    window.hide_strip(strip)
    assert strip.parent() is None
    window.set_busy("Signing")
    busy = window.findChild(QWidget, "busy-bar")
    assert busy.isVisible()
    window.set_busy("")
    assert not busy.isVisible()


def test_closing_saves_first(qtbot: QtBot, window: MainWindow) -> None:
    today = page(window)
    window.go("cases")
    cases = page(window)
    with qtbot.waitSignal(window.closing):
        window.close()
    assert cases.log[-1] == "leave"
    assert today.log[-1] == "leave"


def test_everything_goes_when_somebody_else_signs_in(qtbot: QtBot, window: MainWindow) -> None:
    today = page(window)
    window.open_page(Sheetless("K.T.", "cases"))
    window.clear_places()
    qtbot.waitUntil(lambda: not _alive(today))
    assert window.page is None
    assert not window.has_place("today")
    qtbot.waitUntil(lambda: not window.findChildren(NavItem, "nav-today"))
    bare = Sheetless("Unlock", "")
    bare.bare = True
    window.open_page(bare)
    assert not window.can_go_back()
    assert not window.findChild(QWidget, "navigation").isVisible()
