"""The one window: it swaps pages and keeps the way back. What the pages do is theirs.

Places are registered by the screens that are built; one that is not there is simply absent. The title is always the
program's name, never a club, a person, a child or a case.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.components.buttons import show_hints
from ui.names import NamesSwitch
from ui.pages import HoldsWords, LayoutMode, Page, Place
from ui.theme import box, current, first_paint, icons, nest
from ui.turns import in_turns
from ui.way_back import WayBack

if TYPE_CHECKING:
    from ui.components.busy import BusyBar
    from ui.components.layout import PageHeader
    from ui.navigation import Navigation

__all__ = ["MainWindow", "Place"]

SMALLEST = QSize(960, 600)


class MainWindow(QMainWindow):
    """The shell around the pages."""

    lock_asked = Signal()
    go_to_asked = Signal()
    ad_hoc_asked = Signal()
    report_asked = Signal()
    search_asked = Signal(str)  # words to look for, "" to be typed there
    help_asked = Signal(str)  # what the help calls the page or sheet that is shown, "" for none
    names_changed = Signal(bool)
    page_changed = Signal(object)  # the Page that is shown now
    layout_mode_changed = Signal(object)  # LayoutMode
    painted = Signal()  # the first paint is on screen
    closing = Signal()  # pages have been left; what is still to be done before the window goes

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("main-window")
        self.setWindowTitle("Holdfast")
        self.painted.connect(self._finish)
        self._is_painted = False
        self.setMinimumSize(SMALLEST)
        self.resize(1280, 800)
        self._navigation: Navigation | None = None
        self._places: dict[str, Place] = {}
        self._holding: list[HoldsWords] = []  # sheets whose words have to be kept
        self._mode = LayoutMode.WIDE
        self.may_close: Callable[[], bool] = lambda: True  # asked once every page has been told to save
        self.names = NamesSwitch(self)
        self.names.changed.connect(self._on_names)
        self._shell = QWidget()
        self._shell.setObjectName("shell")
        self._build(self._shell)
        self.setCentralWidget(self._shell)
        current().changed.connect(self._fit)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def layout_mode(self) -> LayoutMode:
        """How much room there is."""
        return self._mode

    def register(self, place: Place) -> None:
        """Add a place to the navigation; the first seven have Ctrl+1 to Ctrl+7, in order."""
        self._places[place.key] = place
        if self._navigation is None:
            self._navigation = self._make_navigation()
        self._navigation.add(place, "F1" if place.key == "help" else "")

    def set_identity(self, club: str, who: str, role: str = "") -> None:
        """Show the club's name and who is signed in."""
        if self._navigation is not None:
            self._navigation.set_identity(club, who, role)

    def go(self, key: str) -> Page:
        """Show the page of the place ``key``, made on the first visit. Raises KeyError when it is not registered."""
        page = self._way.of_places.get(key)
        if page is None:
            page = self._way.of_places[key] = self._places[key].factory()
        self._show(page)
        return page

    def has_place(self, key: str) -> bool:
        """Whether the place is registered."""
        return key in self._places

    def places(self) -> tuple[Place, ...]:
        """Return the places that are registered, in the order of the navigation."""
        return tuple(self._places.values())

    def panes(self) -> Sequence[QWidget]:
        """Return what F6 goes through and is in sight: the page's header, its panes, the navigation."""
        if self.page is None:
            return ()
        header: list[PageHeader] = [self.page.header] if self.page.header is not None else []
        found = [*header, *self.page.panes(), *filter(None, (self._navigation,))]
        return [pane for pane in found if pane.isVisible()]

    def open_page(self, page: Page) -> None:
        """Show ``page`` (a case, a session); Back returns to the one before. It is deleted when Back leaves it."""
        self._show(page)

    def replace_page(self, page: Page, gone: Page) -> None:
        """Put ``page`` in the place of ``gone``, shown or on the way back: Back does not return to that.

        Where ``gone`` is on no way any more (left or locked away meanwhile) nothing is shown, and a new ``page`` goes.
        """
        if page is gone or gone not in self._way:
            self._way.drop(page)
            return
        gone.leave()
        self._take_in(page)
        self._way.swap(gone, page)
        if self.page is gone:
            self._reveal(page)
        self._way.drop(gone)

    @Slot()
    def back(self) -> None:
        """Return to the page before, if there is one."""
        if not self.can_go_back():
            return
        gone = self._way.step_back()
        gone.leave()
        if self._way.here is not None:
            self._reveal(self._way.here)
        self._way.drop(gone)

    def can_go_back(self) -> bool:
        """Whether there is a page before this one."""
        return len(self._way) > 1

    def clear_pages(self) -> None:
        """Delete every page, every dialog and the way back (somebody else has signed in, the records are closed)."""
        self.names.hide()
        self._way.clear()
        self._holding.clear()
        for dialog in self.findChildren(QDialog):  # a closed one still holds what was typed and shown in it
            dialog.deleteLater()

    def clear_places(self) -> None:
        """Delete every page and take every place out of the navigation."""
        self.clear_pages()
        self._places.clear()
        if self._navigation is not None:
            self._navigation.clear()
            self._navigation.set_identity("", "", "")

    def live_pages(self) -> list[Page]:
        """Return every page that the navigation or Back returns to, and those with words still to be saved."""
        return self._way.live()

    def hold(self, words: HoldsWords) -> None:
        """Have ``words`` saved before a lock and before the window closes, until ``let_go``."""
        self._holding.append(words)

    def let_go(self, words: HoldsWords) -> None:
        """Nothing of ``words`` waits to be saved any more."""
        if words in self._holding:
            self._holding.remove(words)

    @property
    def holding(self) -> tuple[HoldsWords, ...]:
        """What is held, oldest first."""
        return tuple(self._holding)

    def leave_pages(self) -> None:
        """Have every live page and filled-in sheet save what it holds (lock, close), whatever one of them meets."""
        for one in (*self.live_pages(), *self._holding):
            try:
                one.leave()
            except Exception as defect:  # the others are saved and the keys dropped all the same
                sys.excepthook(type(defect), defect, defect.__traceback__)

    def has_unsaved(self) -> bool:
        """Return whether a live page or a sheet holds words that could not be saved."""
        return any(one.has_unsaved() for one in (*self.live_pages(), *self._holding))

    def refresh(self, changes: object) -> None:
        """Offer ``changes`` to every page that lives, also those that Back returns to."""
        for page in self.live_pages():
            page.refresh(changes)

    def show_strip(self, widget: QWidget) -> None:
        """Show ``widget`` (a banner, the locking-soon strip) across the window, above the page."""
        self._strips.addWidget(widget)
        widget.show()

    def hide_strip(self, widget: QWidget) -> None:
        """Take a strip away; it belongs to the caller again."""
        self._strips.removeWidget(widget)
        widget.hide()
        widget.setParent(None)

    @Slot(str)
    def set_busy(self, words: str) -> None:
        """Show the thin bar with ``words`` for what is happening; empty words end it (``TaskRunner.busy_changed``)."""
        self._busy.set_words(words)

    def announce(self, words: str, *, urgent: bool = False) -> None:
        """Have ``words`` read out without moving the focus."""
        from ui.announce import announce

        announce(self, words, urgent=urgent)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the size it opens with."""
        return QSize(1280, 800)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """See whether the layout changes."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Esc closes what is open on the page; in no text is lost."""
        if event.key() == QtCore.Qt.Key.Key_Escape and self.page is not None and self.page.escape():
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Tell of the first paint, once what is inside is painted as well."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """Save everything first; closing asks nothing, unless words could not be saved."""
        self.leave_pages()
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    @Slot()
    def _finish(self) -> None:
        """Do what the first paint did not wait for, the very first in turns: then there is most to do."""
        if first_paint.is_to_come():
            in_turns(self, self._rest())
        else:
            deque(self._rest(), maxlen=0)

    def _rest(self) -> Iterator[object]:
        yield QtCore.Qt  # Python builds all of Qt's enumerations, the longest single piece
        from ui.window_keys import WindowKeys

        yield WindowKeys(self, self._shell)  # first of all: with them one locks
        first_paint.let_go()
        yield None
        self.setWindowIcon(icons.window_icon())

    def _build(self, shell: QWidget) -> None:
        row = self._row = box(QHBoxLayout(shell))
        right = box(QVBoxLayout())
        self._strips = box(QVBoxLayout())
        nest(right, self._strips)
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self._stack.setFrameShape(QFrame.Shape.NoFrame)
        self._way = WayBack(self._stack)
        right.addWidget(self._stack, 1)
        self._foot = box(QHBoxLayout(), (28, 0, 28, 0))
        nest(right, self._foot)
        nest(row, right, 1)

    def _make_navigation(self) -> Navigation:
        """Make what the places are shown in, with the first of them: the way in has none."""
        from ui.navigation import Navigation

        made = Navigation()
        made.place_asked.connect(self._on_place)
        made.go_to_asked.connect(self.go_to_asked)
        made.lock_asked.connect(self.lock_asked)
        self._row.insertWidget(0, made)
        return made

    @cached_property
    def _busy(self) -> BusyBar:
        """The bar at the foot, made when something first takes a while."""
        from ui.components.busy import BusyBar

        bar = BusyBar()
        self._foot.addWidget(bar)
        return bar

    def _show(self, page: Page) -> None:
        """Put ``page`` on the way back and show it."""
        if page is self.page:
            return
        if self._way.here is not None:
            self._way.here.leave()
        self._take_in(page)
        self._way.step(page)
        self._reveal(page)

    def _take_in(self, page: Page) -> None:
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
            if (header := page.header) is not None:
                header.back_asked.connect(self.back)
                header.lock_asked.connect(self.lock_asked)
                header.menu_asked.connect(self._on_menu)

    def _reveal(self, page: Page) -> None:
        self.names.hide()
        self._dress_page(page)
        self._stack.setCurrentWidget(page)
        self._fit_navigation()
        if self._navigation is not None:
            self._navigation.mark(page.place)
        page.setFocus()  # Qt would choose Back, or a place of the navigation
        page.arrive()
        page.take_focus()
        self.page_changed.emit(page)
        if self._is_painted:  # the first page is read out with the window itself
            self.announce(page.title)

    @Slot()
    def _fit(self) -> None:
        """Follow the width of the window and the text size."""
        mode = LayoutMode.of(self.width(), current().text_percent)
        changed = mode is not self._mode
        self._mode = mode
        show_hints(self, mode.hints)
        self._fit_navigation()
        if self.page is not None:
            self._dress_page(self.page)
        if changed:
            self.layout_mode_changed.emit(mode)

    def _dress_page(self, page: Page) -> None:
        if page.header is not None:
            alone = self._mode.navigation == "menu" and not page.bare
            page.header.set_room(narrow=not self._mode.agenda_beside, alone=alone, tight=not self._mode.two_columns)
        page.set_layout_mode(self._mode)

    def _fit_navigation(self) -> None:
        navigation, page = self._navigation, self.page
        if navigation is None:
            return
        bare = page is not None and page.bare
        menu = self._mode.navigation == "menu" and (page is None or page.header is not None)
        navigation.setVisible(not bare and not menu and bool(self._places))
        navigation.set_rail(self._mode.navigation != "column" or (page is not None and page.rail))

    @Slot(str)
    def _on_place(self, key: str) -> None:
        self.go(key)

    @Slot()
    def _on_menu(self) -> None:
        if self._navigation is not None and self.page is not None and self.page.header is not None:
            header = self.page.header
            menu = self._navigation.menu(self)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(header.mapToGlobal(header.rect().bottomLeft()))

    @Slot(bool)
    def _on_names(self, shown: bool) -> None:
        for page in self.live_pages():
            page.set_names_shown(shown)
        self.names_changed.emit(shown)
