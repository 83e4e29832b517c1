"""What a page is to the window: how it is told that it is shown, left, too narrow, or out of date."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components.focus import first_control
from ui.theme import box

if TYPE_CHECKING:
    from ui.components.layout import PageHeader


class LayoutMode(Enum):
    """How much room there is: the width of the window divided by the text size, in px (ui.md 3)."""

    WIDE = 1180
    MEDIUM = 1000
    NARROW = 900
    SMALL = 700
    SINGLE = 0

    @classmethod
    def of(cls, width: int, text_percent: int) -> LayoutMode:
        """Return the mode for a window ``width`` pixels wide at ``text_percent`` text."""
        effective = width * 100 / text_percent
        return next(mode for mode in cls if effective >= mode.value)

    @property
    def navigation(self) -> str:
        """Where the navigation is: "column", "rail" or "menu"."""
        if self.value >= LayoutMode.MEDIUM.value:
            return "column"
        return "menu" if self is LayoutMode.SINGLE else "rail"

    @property
    def two_columns(self) -> bool:
        """Whether pages with two columns show them side by side."""
        return self.value >= LayoutMode.MEDIUM.value

    @property
    def context_beside(self) -> bool:
        """Whether the session workspace has room for the context at the right (otherwise it is a side panel)."""
        return self is LayoutMode.WIDE

    @property
    def agenda_beside(self) -> bool:
        """Whether the session workspace has room for the agenda at the left (otherwise it is a drop-down)."""
        return self.value >= LayoutMode.NARROW.value

    @property
    def hints(self) -> bool:
        """Whether buttons show their key hints and long words."""
        return self.value >= LayoutMode.MEDIUM.value


class Page(QWidget):
    """A page of the window. Every method here does nothing or the plain thing; a page overrides what it needs.

    ``title`` names the page for screen readers, ``place`` is the key of the navigation entry it belongs to, ``rail``
    asks for the narrow navigation (the session workspace), ``bare`` for none at all (hand-over view, first run).
    ``holds`` is for a page that somebody else reads: no key leads away from it, only the page itself (hand-over view).
    """

    rail = False
    bare = False
    holds = False

    words_saved = Signal()  # nothing on this page waits to be saved any more

    def __init__(self, title: str, place: str, header: PageHeader | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.place = place
        self.header = header
        self.layout_mode = LayoutMode.WIDE
        self.is_ready = True  # a page may say that what work begins with has still to be read
        self.setObjectName(f"page-{place}")
        self.setAccessibleName(title)
        self.setProperty("ring", False)  # it holds the focus only until there is something to put it on
        self.column = box(QVBoxLayout(self), 0, 0)
        if header is not None:
            self.column.addWidget(header)

    @property
    def topic(self) -> str:
        """What the help calls this page: "case-page" for a CasePage. One with parts names the part that is shown."""
        return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", type(self).__name__).lower()

    def arrive(self) -> None:
        """The page has come on screen: read what may have changed."""

    def begin_at(self) -> QWidget | None:
        """Return the control that work begins at, or None for the first one below the header."""
        return None

    def take_focus_soon(self) -> None:
        """Take the focus once what was just put on the page is really shown."""
        QTimer.singleShot(0, self, self.take_focus)

    @Slot()
    def take_focus(self) -> None:
        """Put the focus where work begins, when nobody has put it anywhere since the page came on screen.

        The window calls it when the page is shown, and the page (``take_focus_soon``) when it has read what it shows.
        """
        if self.is_ready and self.isVisible() and self.window().focusWidget() is self:
            target = self.begin_at() or first_control(self, skip=self.header)
            if target is not None and target.isVisible():  # otherwise it is still to come
                target.setFocus()

    def leave(self) -> None:
        """The page is about to go off screen, be locked or closed: save. It cannot refuse."""

    def has_unsaved(self) -> bool:
        """Return whether words of this page are in memory only; then a lock keeps the records open, and the page lives
        until they are saved (``words_saved``)."""
        return False

    def refresh(self, changes: object) -> None:
        """Records have changed (``changes`` as the command returned them): show what concerns this page anew."""

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """There is another amount of room. Call the base method first when overriding."""
        self.layout_mode = mode

    def set_names_shown(self, shown: bool) -> None:
        """Full names are shown (F9) or no longer."""

    def panes(self) -> Sequence[QWidget]:
        """Return the panes that F6 goes through, in order. The header and the navigation are added by the window."""
        return (self,)

    def primary(self) -> None:
        """Ctrl+Enter: do the primary action of the page."""

    def new(self) -> None:
        """Ctrl+N: begin something new of the kind this place is about."""

    def save_now(self) -> None:
        """Ctrl+S: save at once and say so."""

    def find_here(self) -> None:
        """Ctrl+F: find on this page."""

    def print_page(self) -> None:
        """Ctrl+P: print what this page is about."""

    def escape(self) -> bool:
        """Esc: close a composer or panel without losing text. Return whether there was one."""
        return False


class HoldsWords(Protocol):
    """What is not a page and holds words that have to be saved before a lock: a sheet that is filled in."""

    def leave(self) -> None:
        """Save: the window is about to be locked or closed."""

    def has_unsaved(self) -> bool:
        """Return whether words are in memory only."""


class Place(NamedTuple):
    """A place in the navigation. ``factory`` makes its page on the first visit; ``foot`` puts it at the bottom."""

    key: str
    title: str
    icon: str
    factory: Callable[[], Page]
    foot: bool = False
