"""The window's keys: what each does, and the way from pane to pane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from ui.components.focus import first_control
from ui.components.looking import is_looking
from ui.names import NamesSwitch
from ui.pages import Page, Place
from ui.theme import current


class Window(Protocol):
    """What the keys need of the window."""

    names: NamesSwitch

    @property
    def lock_asked(self) -> SignalInstance: ...
    @property
    def go_to_asked(self) -> SignalInstance: ...
    @property
    def ad_hoc_asked(self) -> SignalInstance: ...
    @property
    def report_asked(self) -> SignalInstance: ...
    @property
    def search_asked(self) -> SignalInstance: ...
    @property
    def help_asked(self) -> SignalInstance: ...
    @property
    def page(self) -> Page | None: ...
    def panes(self) -> Sequence[QWidget]: ...
    def places(self) -> tuple[Place, ...]: ...
    def go(self, key: str) -> Page: ...
    def back(self) -> None: ...


class WindowKeys(QObject):
    """Keys live on the ``shell``, so that they are dead while the window is covered."""

    def __init__(self, window: Window, shell: QWidget) -> None:
        super().__init__(shell)
        self._window = window
        free = self._unless_held
        keys: list[tuple[str, Callable[[], object]]] = [
            ("F12", window.lock_asked.emit),
            ("Ctrl+L", window.lock_asked.emit),
            ("F9", partial(free, window.names.toggle)),
            ("Ctrl+K", partial(free, window.go_to_asked.emit)),
            ("Ctrl+Shift+N", partial(free, partial(self._unless_looking, window.ad_hoc_asked.emit))),
            ("Ctrl+Shift+R", partial(free, window.report_asked.emit)),
            ("Ctrl+Shift+F", partial(free, partial(window.search_asked.emit, ""))),
            ("F1", self._help),
            ("F6", lambda: self._next_pane(1)),
            ("Shift+F6", lambda: self._next_pane(-1)),
            ("Alt+Left", partial(free, window.back)),
            ("Ctrl++", current().larger),
            ("Ctrl+=", current().larger),
            ("Ctrl+-", current().smaller),
            ("Ctrl+0", current().normal_size),
            ("Ctrl+Return", lambda: self._ask_to_write("primary")),
            ("Ctrl+Enter", lambda: self._ask_to_write("primary")),
            ("Ctrl+N", lambda: self._ask_to_write("new")),
            ("Ctrl+S", lambda: self._ask_page("save_now")),
            ("Ctrl+F", lambda: self._ask_page("find_here")),
            ("Ctrl+P", lambda: self._ask_page("print_page")),
        ]
        keys += [(f"Ctrl+{number}", partial(free, partial(self._go_number, number))) for number in range(1, 8)]
        for sequence, action in keys:
            QShortcut(QKeySequence(sequence), shell).activated.connect(action)

    def _unless_held(self, action: Callable[[], object]) -> None:
        """Do what a key asks for, unless the page is for somebody who may see nothing else."""
        page = self._window.page
        if page is None or not page.holds:
            action()

    def _ask_to_write(self, what: str) -> None:
        self._unless_looking(partial(self._ask_page, what))

    def _unless_looking(self, action: Callable[[], object]) -> None:
        """Do what writes, unless a copy is looked at: there nothing is begun that could not be kept."""
        if not is_looking():
            action()

    def _help(self) -> None:
        page = self._window.page
        self._window.help_asked.emit("" if page is None else page.topic)

    def _ask_page(self, what: str) -> None:
        page = self._window.page
        if page is not None:
            getattr(page, what)()

    def _go_number(self, number: int) -> None:
        places = [place.key for place in self._window.places() if not place.foot]
        if number <= len(places):
            self._window.go(places[number - 1])

    def _next_pane(self, step: int) -> None:
        """Move the focus to the first control of the next pane that has one."""
        panes = self._window.panes()
        focus = QApplication.focusWidget()
        here = -1
        for place, pane in enumerate(panes):
            if focus is not None and (pane is focus or pane.isAncestorOf(focus)):
                here = place
        for offset in range(1, len(panes) + 1):
            target = first_control(panes[(here + offset * step) % len(panes)])
            if target is not None:
                reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
                target.setFocus(reason)
                return
